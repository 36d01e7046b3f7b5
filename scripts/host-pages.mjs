// What the tests of host pages add to @web/test-runner: pages as a news site serves them, with a policy of their own, and
// the built embed script in several copies.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { embedCommands, readPackage, root } from './entries.mjs';
import { run } from './steps.mjs';

const MEGABYTE = 1024 * 1024;

const changed = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);
const sources = () => readdirSync(join(root, 'src'), { recursive: true }).map((name) => join('src', name));

/** The folder of the embed bundle: the package's own where that is not older than its sources, else one made for the tests. */
async function built() {
  const made = changed('dist/embed/embed.js');
  if ([...sources(), 'vite.config.ts', 'package-lock.json'].every((path) => changed(path) < made)) return join(root, 'dist/embed');
  const folder = join(root, 'node_modules/.cache/factbox-embed');
  rmSync(folder, { recursive: true, force: true });
  for (const command of embedCommands(folder)) {
    const { code, output } = await run(command, { quiet: true });
    if (code !== 0) throw new Error(output);
  }
  return folder;
}

/** The page's figures as plain tags with attributes, for editors that keep no others. */
const inAttributes = (text) =>
  text.replaceAll(/<factbox-(?!story)([a-z-]+)([^>]*)>/g, (_, name, set) => `<div data-factbox="${name}"${set.replaceAll(/ ([a-z-]+)=/g, ' data-$1=')}>`).replaceAll(/<\/factbox-(?!story)[a-z-]+>/g, '</div>');

/**
 * A page of tests/pages, with what its address asks for: `quirks`, `css` and `script` addresses, a policy in `csp`, a
 * `nonce` for every script, figures as `attributes`, an `inline` script.
 */
function page(path, query) {
  const tag = (src) => `<script ${src.endsWith('/embed.js') ? 'type="module" ' : ''}src="${src}"></script>`;
  const file = readFileSync(join(root, path), 'utf8');
  const text = query.has('attributes') ? inAttributes(file) : file;
  const nonced = (html) => (query.has('nonce') ? html.replaceAll('<script ', `<script nonce="${query.get('nonce')}" `) : html);
  const inline = query.has('inline') ? `<script>${query.get('inline')}</script>` : '';
  return nonced(query.has('quirks') ? text.replace(/<!doctype html>/i, '') : text)
    .replace('</head>', () => `${query.getAll('css').map((href) => `<link rel="stylesheet" href="${href}">`).join('')}</head>`)
    .replace('</body>', () => `${nonced(query.getAll('script').map(tag).join(''))}${inline}</body>`);
}

/** What the figures of tests/pages/news.html are drawn with; its card has a standing, the story of its chart dated facts. */
const DRAWN = /src\/(embed\/story|figures\/(quote-card\/(quote-card|more)|frequency-chart\/(frequency-chart|annotations)))\.ts$/;

/** Files of the build by when that page needs them: to draw its figures, or later. */
function chunks(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const early = new Set();
  const visit = (key) => {
    if (early.has(key)) return;
    early.add(key);
    manifest[key].imports?.forEach(visit);
  };
  const all = Object.keys(manifest);
  all.filter((key) => key === 'src/embed/embed.ts' || DRAWN.test(key)).forEach(visit);
  const files = (keys) => keys.map((key) => manifest[key].file);
  return { early: files([...early]), late: files(all.filter((key) => !early.has(key))) };
}

/**
 * Serves /tests/pages/*.html; /built/<copy>/embed.js in the copies this, twin, other (another version), sealed (for hashes: a
 * browser remembers a file that it has refused) and bare (what comes after its figures are drawn is gone, as after a new
 * release), with chunks.json beside it; and a small file that unpacks
 * to 64 MB.
 */
export function hostPages() {
  let building;
  let known;
  let bomb;
  return async (context, next) => {
    const { path, URL: address } = context;
    const file = /^\/built\/(this|twin|other|bare|sealed)\/((?:[\w-]+\/)?[\w.-]+\.(?:js|css|html)|chunks\.json)$/.exec(path);
    if (file) {
      const folder = await (building ??= built());
      const { late } = (known ??= chunks(folder));
      if (file[1] === 'bare' && late.includes(file[2])) return; // 404
      if (file[2] === 'chunks.json') return void (context.body = known);
      if (!existsSync(join(folder, file[2]))) return; // 404
      const code = readFileSync(join(folder, file[2]), 'utf8');
      context.type = file[2].split('.').at(-1);
      context.set('access-control-allow-origin', '*'); // a sandboxed frame has no origin of its own
      context.body = file[1] === 'other' ? code.replaceAll(readPackage().version, '9.9.9') : code;
    } else if (/^\/tests\/pages\/[\w-]+\.html$/.test(path)) {
      if (address.searchParams.has('csp')) context.set('content-security-policy', address.searchParams.get('csp'));
      context.type = 'html';
      context.body = page(path, address.searchParams);
    } else if (path === '/tests/pages/bomb.json') {
      context.set('content-encoding', 'gzip');
      context.type = 'json';
      context.body = bomb ??= gzipSync(Buffer.alloc(64 * MEGABYTE, ' '));
    } else await next();
  };
}
