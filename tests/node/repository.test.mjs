// What holds for the repository as a whole.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { browsersToTest } from '../../scripts/browsers.mjs';
import { expandGlobImports, figureNames, readPackage, root, sourceOf } from '../../scripts/entries.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');
const tracked = existsSync(join(root, '.git'))
  ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((name) => name && existsSync(join(root, name)))
  : [];

describe('dependencies', () => {
  it('are locked by content and not by address', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const named = Object.entries(packages).filter(([name]) => name !== '');
    assert.deepEqual(named.filter(([, entry]) => entry.resolved).map(([name]) => name), []);
    assert.deepEqual(named.filter(([, entry]) => !entry.integrity && !entry.link && !entry.inBundle).map(([name]) => name), []);
  });

  it('are exact where they only serve development', () => {
    const loose = Object.entries(readPackage().devDependencies).filter(([, range]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(range));
    assert.deepEqual(loose, []);
  });
});

describe('entries', () => {
  it('lead from a figure to its source', () => {
    for (const name of figureNames()) {
      assert.equal(sourceOf(`factbox/${name}`), join(root, `src/figures/${name}/${name}.ts`));
    }
    assert.equal(sourceOf('factbox/no-such-figure'), undefined);
    assert.equal(sourceOf('factbox-other'), undefined);
  });

  it('of a glob are written out', () => {
    const file = join(root, 'tests/node/any.ts');
    const expanded = expandGlobImports("x = import.meta.glob(['./repo*.mjs', '../**/repository.test.mjs', '!../s*/**/*']);", file);
    assert.equal(expanded.match(/import\("/g).length, 1);
    assert.match(expanded, /"\.\/repository\.test\.mjs": \(\) => import\("\.\/repository\.test\.mjs"\)/);
  });
});

describe('browsers to test in', () => {
  const found = { chromium: '/c', firefox: undefined, webkit: undefined };
  it('are those that are there', () => assert.deepEqual(browsersToTest(found, ''), ['chromium']));
  it('are the ones asked for', () => assert.deepEqual(browsersToTest({ ...found, firefox: '/f' }, 'firefox'), ['firefox']));
  it('are missed in plain words', () => {
    assert.throws(() => browsersToTest(found, 'chromium,firefox'), /browser missing: install Firefox/);
    assert.throws(() => browsersToTest({}, ''), /no browser found/);
    assert.throws(() => browsersToTest(found, 'opera'), /expected chromium, firefox, webkit, got opera/);
  });
});

describe('files', () => {
  const texts = tracked.filter((name) => /\.(ts|mjs|js|json|md|mdx|html|css|yml|npmrc)$|^\.ci\/run$|npmrc$/.test(name));

  it('name no place of one machine and no package registry', () => {
    const faults = texts.filter((name) => /(^|[\s'"`(=])\/(home|Users|root|work)\/|:\/\/registry\.|npm\.pkg\./m.test(read(name)));
    assert.deepEqual(faults.filter((name) => name !== 'tests/node/repository.test.mjs'), []);
  });

  it('link to files that are there', () => {
    const broken = texts
      .filter((name) => /\.mdx?$/.test(name))
      .flatMap((name) =>
        [...read(name).matchAll(/\]\((?!https?:|mailto:|#|\?|\/)([^)\s#]+)/g)]
          .map((match) => match[1])
          .filter((link) => !existsSync(join(root, dirname(name), decodeURI(link))))
          .map((link) => `${name}: ${link}`),
      );
    assert.deepEqual(broken, []);
  });
});
