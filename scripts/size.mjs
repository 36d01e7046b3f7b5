// `npm run size`: what a page with one figure loads before its reader acts, in gzip bytes, against its budget.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './entries.mjs';

/** kB of 1000 bytes. Where we want to be: 12, 24 and 20, by way of 18 for a card and 30 for a network. No change may add to what is reached. */
const BUDGETS = { 'quote-card': 20.6, 'frequency-chart': 32, 'actor-network': 34.9 };

const folder = join(root, 'dist/embed');
const path = join(folder, '.vite/manifest.json');
if (!existsSync(path)) {
  console.error('dist/embed is not built: run npm run build');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(path, 'utf8'));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);

/** The chunk and all that it imports before it runs. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

const gzip = (key) => gzipSync(readFileSync(join(folder, manifest[key].file)), { level: 9 }).length;
const weight = (keys) => [...keys].reduce((sum, key) => sum + gzip(key), 0);
const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6);

const figures = Object.keys(manifest).flatMap((key) => {
  const name = key.match(/src\/figures\/([^/]+)\/\1\.ts$/)?.[1];
  return name ? [{ name, keys: new Set([...closure(entry), ...closure(key)]) }] : [];
});

let failed = 0;
console.log(`${'page with one'.padEnd(24)} kB gzip  budget  files`);
for (const { name, keys } of figures) {
  const bytes = weight(keys);
  const budget = BUDGETS[name];
  const over = budget !== undefined && bytes > budget * 1000;
  if (over) failed += 1;
  console.log(`${name.padEnd(24)} ${kB(bytes)}  ${String(budget ?? '').padStart(6)}  ${String(keys.size).padStart(5)}${over ? '  over' : ''}`);
}
console.log(`${'entry alone'.padEnd(24)} ${kB(weight(closure(entry)))}`);
for (const name of Object.keys(BUDGETS).filter((budget) => !figures.some((figure) => figure.name === budget))) {
  failed += 1;
  console.log(`${name}: no chunk in the embed build`);
}
for (const [key, { imports = [] }] of Object.entries(manifest)) {
  if (!imports.includes(entry)) continue;
  failed += 1;
  console.log(`${key} imports the entry, which a page may load under another address: it would run twice`);
}
console.log(failed > 0 ? 'The page loads too much.' : 'Within budget.');
process.exitCode = failed > 0 ? 1 : 0;
