// The other host of the test: stories, and a page of a figure that WordPress asks for its oEmbed answer.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const stories = join(import.meta.dirname, '../../../stories/data');

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

const page = (address) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A figure of its own page</title>
<link rel="alternate" type="application/json+oembed" href="${address}/oembed.json"></head>
<body><p>The page of the figure</p><script>
addEventListener('message', ({ data }) => {
  if (data !== 'ready') return;
  const secret = /secret=([\\w]+)/.exec(location.hash)?.[1];
  parent.postMessage({ message: 'height', value: 321, secret }, '*');
});
</script></body></html>`;

/** Serves on 127.0.0.1 and lets every site read; answers its address. */
export async function startNewsroom() {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    const send = (type, text) => response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(text);
    if (pathname === '/page.html') send('text/html; charset=utf-8', page(address));
    else if (pathname === '/oembed.json') send('application/json; charset=utf-8', JSON.stringify(answer(address)));
    else if (/^\/[\w-]+\.story\.json$/.test(pathname)) send('application/json; charset=utf-8', readFileSync(join(stories, pathname)));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, asked, stop: () => server.close() };
}
