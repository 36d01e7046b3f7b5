// Serves what is bundled, on this machine alone.
import { createServer } from 'node:http';

/** Answers `{ address, close }`. */
export function serve(files) {
  const server = createServer(({ url }, response) => {
    const file = files.get(new URL(url, 'http://localhost').pathname);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, 'content-encoding': 'gzip', 'cache-control': 'no-store' }).end(file.body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve({ address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }));
  });
}
