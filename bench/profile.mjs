/**
 * `node bench/profile.mjs <work> [contestant]`: which functions of a figure cost the most, for "Where we lose, and why".
 * Builds the embed with its names in, so that they can be read.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { bundle, here } from './bundle.mjs';
import { Lab } from './measure.mjs';
import { serve } from './serve.mjs';
import { WORKS } from './works.mjs';

const [id, contestant = 'factbox'] = process.argv.slice(2);
const work = WORKS.find((one) => one.id === id);
if (!work) throw new Error(`expected ${WORKS.map((one) => one.id).join(', ')}, got ${id}`);

const outDir = join(here, 'dist/readable');
await build({ root: join(here, '..'), mode: 'embed', logLevel: 'warn', build: { outDir, emptyOutDir: true, rolldownOptions: { output: { minify: false } } } });
const files = await bundle(outDir);
const server = await serve(files);
const lab = new Lab(server.address, files);
let profile;
await lab.measure(work, contestant, async (devtools, go) => {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 200 });
  await devtools.send('Profiler.start');
  const result = await go();
  ({ profile } = await devtools.send('Profiler.stop'));
  return result;
});
await lab.close();
server.close();

/** Time in each function itself, and in it with all that it calls. */
const nodes = new Map(profile.nodes.map((node) => [node.id, { ...node, own: 0 }]));
profile.samples.forEach((sample, i) => (nodes.get(sample).own += profile.timeDeltas[i] / 1000));
const [own, whole] = [new Map(), new Map()];
const nameOf = ({ callFrame: { functionName, url, lineNumber } }) => `${functionName.slice(0, 60) || '(nameless)'}  ${url && `${url.split('/').at(-1)}:${lineNumber + 1}`}`;
const add = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);
function visit(node, above) {
  const name = nameOf(node);
  add(own, name, node.own);
  const inside = new Set([...above, name]);
  let sum = node.own;
  for (const child of node.children ?? []) sum += visit(nodes.get(child), inside);
  if (!above.has(name)) add(whole, name, sum);
  return sum;
}
visit(nodes.get(profile.nodes[0].id), new Set());
for (const [title, map] of [['itself', own], ['with what it calls', whole]]) {
  console.log(`\nms ${title}`);
  for (const [name, ms] of [...map].toSorted((a, b) => b[1] - a[1]).slice(0, 25)) console.log(`${ms.toFixed(1).padStart(8)}  ${name}`);
}
