// Runs tests/node: what needs Node and no browser. Ends with the sum that scripts/test.mjs reads.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './steps.mjs';

const folder = join(root, 'tests/node');
const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((name) => /\.test\.(mjs|ts)$/.test(name)) : [];
const asked = process.argv.slice(2);
const chosen = files.filter((name) => asked.length === 0 || asked.some((part) => name.includes(part))).sort();

if (chosen.length === 0) {
  console.log('no test in tests/node\n0 passed, 0 failed');
} else {
  const { code, output } = await run([
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    ...['--import', './scripts/ts.mjs'],
    ...['--test', '--test-reporter=spec'],
    ...chosen.map((name) => join('tests/node', name)),
  ]);
  const number = (name) => Number(output.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  console.log(`${number('pass')} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed`);
  process.exitCode = code;
}
