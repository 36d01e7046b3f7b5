// Writes THIRD-PARTY-NOTICES.md: the licence of every package that comes with factbox. `--check` compares instead.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage, root } from './entries.mjs';

const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

/** The package and all that it depends on, as installed. */
function withDependencies(name, seen = new Map()) {
  if (seen.has(name)) return seen;
  const folder = join(root, 'node_modules', name);
  const { license, repository, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim() : undefined;
  seen.set(name, { name, license, text, address: address(repository) });
  for (const next of Object.keys(dependencies)) withDependencies(next, seen);
  return seen;
}

const address = (repository) =>
  (repository?.url ?? repository ?? '').replace(/^git\+/, '').replace(/\.git$/, '').replace(/^git:/, 'https:');

const packages = new Map();
for (const name of Object.keys(readPackage().dependencies)) withDependencies(name, packages);
const sorted = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
// A package without a licence file has the one of its repository.
for (const entry of sorted) entry.text ??= sorted.find(({ address: url, text }) => text && url === entry.address)?.text;

const faults = sorted.flatMap(({ name, license, text }) => [
  ...(ALLOWED.has(license) ? [] : [`${name}: expected a permissive licence, got ${license}`]),
  ...(text ? [] : [`${name}: expected a licence file, got none`]),
]);
/** The font behind PNG files, which is in the package itself. */
const fonts = {
  name: 'Noto Sans and Noto Sans Arabic, in parts', license: 'OFL-1.1', address: 'https://github.com/notofonts',
  text: readFileSync(join(root, 'src/static/fonts/OFL.txt'), 'utf8').trim(),
};
const notices = [
  '# Third-party notices',
  '',
  'factbox is installed with these packages, and its embed bundle contains parts of them; the font is in the package. `node scripts/notices.mjs` writes this file.',
  ...[...sorted, fonts].flatMap(({ name, license, text, address: url }) => ['', `## ${name} (${license})`, '', url, '', '```text', text, '```']),
  '',
].join('\n');

const path = join(root, 'THIRD-PARTY-NOTICES.md');
const check = process.argv.includes('--check');
if (check && (!existsSync(path) || readFileSync(path, 'utf8') !== notices)) {
  faults.push('THIRD-PARTY-NOTICES.md: expected the licences of what is installed; run node scripts/notices.mjs');
}
if (!check) writeFileSync(path, notices);
for (const fault of faults) console.error(fault);
console.log(`${sorted.length} packages: ${sorted.map(({ name }) => name).join(', ')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
