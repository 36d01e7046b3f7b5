// The other host of the test, a newsroom's own: stories, the script, and a page of a figure that WordPress asks for its
// oEmbed answer.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };

/** The code of a figure, as `factbox embed` prints it. */
export function embedCode(form, ...options) {
  const story = join(root, 'stories/data/river-flood.story.json');
  const asked = ['embed', story, '--figure', 'quote-card', '--item', 'harbourmaster-quote', '--as', form, ...options];
  return execFileSync(process.execPath, [join(root, 'dist/cli/factbox.js'), ...asked], { encoding: 'utf8' }).trim();
}

/** The page of a figure with its oEmbed answer, made for this address. */
function figurePage(address) {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-page-'));
  embedCode('page', '--base', `${address}/factbox/`, '--src', `${address}/river-flood.story.json`, '--page', `${address}/page.html`, '--out', join(folder, 'page.html'));
  const files = ['page.html', 'page.oembed.json'].map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]);
  rmSync(folder, { recursive: true });
  return new Map(files);
}

/** The file behind a path: a story, or a part of the embed build. */
function fileAt(pathname) {
  const [, story] = /^\/([\w-]+\.story\.json)$/.exec(pathname) ?? [];
  const [, part] = /^\/factbox\/((?:[\w-]+\/)?[\w.-]+)$/.exec(pathname) ?? [];
  if (story) return join(root, 'stories/data', story);
  return part && join(root, 'dist/embed', part);
}

/** Serves on 127.0.0.1 and lets every site read; answers its address. */
export async function startNewsroom() {
  const asked = [];
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    const send = (text) => response.writeHead(200, { 'content-type': TYPES[extname(pathname).slice(1)] ?? 'text/plain', 'access-control-allow-origin': '*' }).end(text);
    const file = fileAt(pathname);
    if (pages.has(pathname)) send(pages.get(pathname));
    else if (file && existsSync(file)) send(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  for (const [path, text] of figurePage(address)) pages.set(path, text);
  return { address, asked, stop: () => server.close() };
}
