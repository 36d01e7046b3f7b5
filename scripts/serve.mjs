// A small file server for this machine alone. Uses nothing but Node.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file behind an address, or undefined if there is none inside the folder. */
function fileFor(folder, url) {
  let path;
  try {
    path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
  } catch {
    return undefined;
  }
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
  return existsSync(path) && statSync(path).isFile() ? path : undefined;
}

/** Serves the folder on 127.0.0.1: at this port if it is free, else at another. Answers its address. */
export function serve(folder, port = 0) {
  const server = createServer((request, response) => {
    const known = request.method === 'GET' || request.method === 'HEAD';
    const file = known ? fileFor(normalize(folder), request.url ?? '/') : undefined;
    if (!file) {
      response.writeHead(known ? 404 : 405, { 'content-type': TYPES['.txt'] }).end(known ? 'Not found' : 'Only GET');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    // frames in a sandbox have no origin, and load modules all the same
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(serve(folder));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/`));
  });
}
