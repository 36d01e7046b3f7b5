/**
 * `npm run bench`: measures factbox beside its peers and writes RESULTS.md. `-- --quick` for a few rounds, `-- --only
 * chart,network,quote` for some of the figures; what is not the whole run is printed and not written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, run, seconds } from '../scripts/steps.mjs';

const here = import.meta.dirname;
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });

/** The peers, as package-lock.json names them. */
async function installPeers() {
  const copy = join(here, 'node_modules/.package-lock.json');
  const versions = (path) => JSON.stringify(Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages).flatMap(([name, { version }]) => (name ? [[name, version]] : [])));
  if (existsSync(copy) && versions(copy) === versions(join(here, 'package-lock.json'))) return true;
  console.log('\n▸ Installing the peers (npm ci in bench/)');
  const { code, output } = await run(['npm', 'ci', '--no-audit', '--no-fund'], { quiet: true, cwd: here });
  if (code !== 0) process.stdout.write(output);
  return code === 0;
}

async function bench() {
  const started = Date.now();
  if (!(await installPackages())) throw new Error('the packages could not be installed');
  if (!(await installPeers())) throw new Error('the peers could not be installed');
  console.log('\n▸ Building factbox');
  const { code } = await run([process.execPath, 'scripts/build.mjs']);
  if (code !== 0) throw new Error('factbox could not be built');
  // Only now is all there that these import.
  const { measureAll } = await import('./rounds.mjs');
  const { report, RESULTS } = await import('./results.mjs');
  const { CONTESTANTS } = await import('./works.mjs');
  const only = values.only?.split(',') ?? Object.keys(CONTESTANTS);
  const strange = only.filter((name) => !(name in CONTESTANTS));
  if (strange.length) throw new Error(`--only: expected ${Object.keys(CONTESTANTS).join(', ')}, got ${strange.join(', ')}`);
  const outcome = await measureAll({ quick: values.quick, only });
  const text = report(outcome, existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '');
  const isWhole = !values.quick && !values.only;
  if (isWhole) writeFileSync(RESULTS, text);
  else console.log(`\n${text}`);
  console.log(`${isWhole ? 'Written to bench/RESULTS.md' : 'Not the whole run: bench/RESULTS.md stays as it was'}; ${seconds(started)}.`);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // the browser ends with us
await bench().catch((error) => {
  console.error(`\nThe bench did not come to its end: ${error.message}`);
  process.exitCode = 1;
});
