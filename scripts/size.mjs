// `npm run size`: what a page loads before its reader acts, in gzip bytes, against its budget.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figureNames, root } from './entries.mjs';

/** kB of 1000 bytes. Where we want to be: 12, 24 and 20 for one figure. No change may add to what is reached. */
const BUDGETS = { 'quote-card': 18, 'frequency-chart': 29.4, 'actor-network': 30, all: 45, 'quote-card and frequency-chart': 36 };

const folder = join(root, 'dist/embed');
const manifestOf = (path) => JSON.parse(readFileSync(join(path, '.vite/manifest.json'), 'utf8'));
if (!existsSync(join(folder, '.vite/manifest.json'))) {
  console.error('dist/embed is not built: run npm run build');
  process.exit(1);
}

/** Files of the chunks and of all that they import before they run. */
function filesOf(path, keys) {
  const manifest = manifestOf(path);
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key].imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...seen].map((key) => join(path, manifest[key].file));
}

const weight = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
const entry = join(folder, 'embed.js');
const key = (name) => `src/figures/${name}/${name}.ts`;
/** What one figure, or all of them, is in one file. Under a name without a hash the same is there for whoever links to that. */
const alone = (name) => [name, [entry, ...filesOf(join(folder, name), [name === 'all' ? 'src/figures/all.ts' : key(name)]).filter((file) => !file.endsWith(`/${name}.js`))]];
const pages = {
  ...Object.fromEntries([...figureNames(), 'all'].map(alone)),
  'quote-card and frequency-chart': [entry, ...filesOf(folder, ['quote-card', 'frequency-chart'].map(key))],
};

let failed = 0;
console.log(`${'page with'.padEnd(32)} kB gzip  budget  files`);
for (const [page, files] of Object.entries(pages)) {
  const bytes = weight(files);
  const budget = BUDGETS[page];
  const over = budget !== undefined && bytes > budget * 1000;
  if (over) failed += 1;
  console.log(`${page.padEnd(32)} ${(bytes / 1000).toFixed(2).padStart(7)}  ${String(budget ?? '').padStart(6)}  ${String(files.length).padStart(5)}${over ? '  over' : ''}`);
}
const manifest = manifestOf(folder);
const start = Object.keys(manifest).find((name) => manifest[name].isEntry);
for (const [name, { imports = [] }] of Object.entries(manifest)) {
  if (!imports.includes(start)) continue;
  failed += 1;
  console.log(`${name} imports the entry, which a page may load under another address: it would run twice`);
}
console.log(failed > 0 ? 'The page loads too much.' : 'Within budget.');
process.exitCode = failed > 0 ? 1 : 0;
