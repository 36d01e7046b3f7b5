// One file a contestant, as small as its bundler makes it; and the folder of our own embed build, as a page would host it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { CONTESTANTS, FIGURES } from './works.mjs';

export const here = dirname(fileURLToPath(import.meta.url));
export const embed = join(here, '../dist/embed');

const TYPES = { js: 'text/javascript', html: 'text/html', map: 'application/json' };

/** Whether our embed build has the figure: another branch may bring it. */
export const isBuilt = (figure, folder = embed) => existsSync(join(folder, 'embed.js')) && readFileSync(join(folder, 'embed.js'), 'utf8').includes(FIGURES[figure]);

/**
 * All that the server has, by its address, zipped as a careful server does it.
 * @returns {Promise<Map<string, { type: string, body: Buffer }>>}
 */
export async function bundle(folder = embed) {
  const entryPoints = Object.entries(CONTESTANTS).flatMap(([figure, names]) =>
    Object.keys(names).map((name) => ({ in: join(here, 'pages', figure, `${name}.mjs`), out: `${figure}/${name}` })),
  );
  const { outputFiles } = await build({
    entryPoints: [...entryPoints, { in: join(here, 'pages/harness.mjs'), out: 'harness' }],
    outdir: '/', write: false, bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'text' }, external: ['/factbox/*'],
  });
  const files = new Map();
  const add = (path, contents) => files.set(path, { type: TYPES[path.split('.').at(-1)], body: gzipSync(contents, { level: 9 }) });
  for (const { path, contents } of outputFiles) add(path.replaceAll('\\', '/').replace(/^[A-Za-z]:/, ''), contents);
  for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true }) : []) {
    if (/\.(js|map)$/.test(name)) add(`/factbox/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name)));
  }
  add('/', readFileSync(join(here, 'pages/page.html')));
  return files;
}
