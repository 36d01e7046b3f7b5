// What the tests of host pages add to @web/test-runner: pages as a news site serves them, with a policy of their own, and
// the built embed script in several copies.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPackage, root } from './entries.mjs';
import { run } from './steps.mjs';

const BUILT = 'node_modules/.cache/factbox-embed';
const MEGABYTE = 1024 * 1024;

async function built() {
  const { code, output } = await run(['vite', 'build', '--mode', 'embed', '--logLevel', 'warn', '--outDir', BUILT, '--emptyOutDir'], { quiet: true });
  if (code !== 0) throw new Error(output);
}

/** A page of tests/pages, with what its address asks for: `quirks`, `css` and `script` addresses, a policy in `csp`. */
function page(path, query) {
  const tag = (src) => `<script ${src.endsWith('/embed.js') ? 'type="module" ' : ''}src="${src}"></script>`;
  const text = readFileSync(join(root, path), 'utf8');
  return (query.has('quirks') ? text.replace(/<!doctype html>/i, '') : text)
    .replace('</head>', () => `${query.getAll('css').map((href) => `<link rel="stylesheet" href="${href}">`).join('')}</head>`)
    .replace('</body>', () => `${query.getAll('script').map(tag).join('')}</body>`);
}

/** What the figures of tests/pages/news.html are drawn with; the story of its chart has dated facts. */
const DRAWN = /src\/(embed\/story|figures\/(quote-card\/quote-card|frequency-chart\/(frequency-chart|annotations)))\.ts$/;

/** Files of the build by when that page needs them: to draw its figures, or later. */
function chunks() {
  const manifest = JSON.parse(readFileSync(join(root, BUILT, '.vite/manifest.json'), 'utf8'));
  const early = new Set();
  const visit = (key) => {
    if (early.has(key)) return;
    early.add(key);
    manifest[key].imports?.forEach(visit);
  };
  const all = Object.keys(manifest);
  all.filter((key) => manifest[key].isEntry || DRAWN.test(key)).forEach(visit);
  const files = (keys) => keys.map((key) => manifest[key].file);
  return { early: files([...early]), late: files(all.filter((key) => !early.has(key))) };
}

/**
 * Serves /tests/pages/*.html; /built/<copy>/embed.js in the copies this, twin, other (another version) and bare (what comes
 * after its figures are drawn is gone, as after a new release), with chunks.json beside it; and a small file that unpacks
 * to 64 MB.
 */
export function hostPages() {
  let building;
  let known;
  let bomb;
  return async (context, next) => {
    const { path, URL: address } = context;
    const file = /^\/built\/(this|twin|other|bare)\/([\w.-]+\.js|chunks\.json)$/.exec(path);
    if (file) {
      await (building ??= built());
      const { late } = (known ??= chunks());
      if (file[1] === 'bare' && late.includes(file[2])) return; // 404
      if (file[2] === 'chunks.json') return void (context.body = known);
      const code = readFileSync(join(root, BUILT, file[2]), 'utf8');
      context.type = 'js';
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
