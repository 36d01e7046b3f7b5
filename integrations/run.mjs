// `npm run test:integrations`: runs the test of each folder here in turn; `-- wordpress` for those whose name holds that.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, run } from '../scripts/steps.mjs';

const here = import.meta.dirname;
const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.some((part) => name.includes(part));
const folders = readdirSync(here).filter((name) => isAsked(name) && existsSync(join(here, name, 'test.mjs'))).sort();

/** Tests that passed and failed in one folder; what broke before its tests were counted is one failure. */
async function test(name) {
  console.log(`\n▸ ${name}`);
  const { code, output } = await run([process.execPath, '--test', '--test-reporter=spec', join(here, name, 'test.mjs')]);
  const number = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  return { passed: number('pass'), failed: code !== 0 && failed === 0 ? 1 : failed };
}

if (!(await installPackages())) process.exit(1);
const results = [];
for (const name of folders) results.push({ name, ...(await test(name)) });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
console.log(broken.length ? `\nFailed: ${broken.join(', ')}.` : `\nEverything passed: ${folders.join(', ')}.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length ? 1 : 0;
