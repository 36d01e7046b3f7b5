// That the bench is whole: no timing here, which says more of the machine than of us.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CONTESTANTS, FIGURES, PACKAGES, WORKS } from '../../bench/works.mjs';
import { root } from '../../scripts/entries.mjs';

const read = (name) => readFileSync(join(root, 'bench', name), 'utf8');
const results = read('RESULTS.md');

describe('the bench', () => {
  it('has a page for each contestant and a contestant for each page', () => {
    const helpers = ['forces.mjs'];
    for (const [figure, names] of Object.entries(CONTESTANTS)) {
      const pages = readdirSync(join(root, 'bench/pages', figure)).filter((name) => !helpers.includes(name));
      assert.deepEqual(pages.sort(), Object.keys(names).map((name) => `${name}.mjs`).sort());
      assert.deepEqual(Object.keys(names).slice(0, 2), ['floor', 'factbox']);
    }
  });

  it('has works of every figure, each with a measure', () => {
    assert.deepEqual([...new Set(WORKS.map(({ figure }) => figure))].sort(), Object.keys(FIGURES).sort());
    assert.equal(new Set(WORKS.map(({ id }) => id)).size, WORKS.length);
    for (const { id, measures } of WORKS) assert.notEqual(Object.keys(measures).length, 0, id);
  });

  it('names every contestant and every work in its results, and says where we lose', () => {
    for (const { figure, title } of WORKS) {
      const table = results.split('\n\n').find((part) => part.startsWith(`| ${title} |`));
      assert.ok(table, `${title}: expected a table, got none`);
      for (const name of Object.values(CONTESTANTS[figure])) assert.match(table, new RegExp(`^\\| \\**${name}\\** \\|`, 'm'));
    }
    assert.match(results, /^## Where we lose, and why\n\n\w/m);
  });

  it('has its peers exact and locked by content, and names their versions', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    for (const [name, version] of Object.entries(dependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      assert.ok(results.includes(`${name} ${version}`), `${name}: expected ${version} in RESULTS.md`);
    }
    assert.deepEqual(Object.values(PACKAGES).flat().filter((name) => !(name in dependencies)), []);
    const { packages } = JSON.parse(read('package-lock.json'));
    const locked = Object.entries(packages).filter(([name]) => name !== '');
    assert.deepEqual(locked.filter(([, { resolved, integrity }]) => resolved || !integrity).map(([name]) => name), []);
  });
});
