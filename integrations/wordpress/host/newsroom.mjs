// The other host of the test, a newsroom's own: stories, the script, and a page of a figure that WordPress asks for its
// oEmbed answer.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };

/** What a page of a figure says in place of the figure, and answers to WordPress. */
const answer = (address) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'factbox',
  title: 'A figure of its own page',
  width: 600,
  height: 300,
  html: `<blockquote><p>Words of the figure’s page</p></blockquote><iframe src="${address}/page.html" width="600" height="300" title="A figure of its own page"></iframe>`,
});

/** WordPress wants the address of the answer whole. */
const page = (address) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A figure of its own page</title>
<link rel="alternate" type="application/json+oembed" href="${address}/oembed.json"><link rel="stylesheet" href="/factbox/frame.css">
<script type="module" src="/factbox/embed.js"></script><script type="module" src="/factbox/frame.js"></script></head>
<body><factbox-quote-card src="/river-flood.story.json" item="harbourmaster-quote"></factbox-quote-card></body></html>`;

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
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    const send = (text) => response.writeHead(200, { 'content-type': TYPES[extname(pathname).slice(1)] ?? 'text/plain', 'access-control-allow-origin': '*' }).end(text);
    const file = fileAt(pathname);
    if (pathname === '/page.html') send(page(address));
    else if (pathname === '/oembed.json') send(JSON.stringify(answer(address)));
    else if (file && existsSync(file)) send(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, asked, stop: () => server.close() };
}
