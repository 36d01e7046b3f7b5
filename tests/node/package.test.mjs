// What npm would ship: packed, laid into an empty project beside the dependencies it declares, and used.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { build as viteBuild } from 'vite';
import { figureNames, readPackage, root } from '../../scripts/entries.mjs';

const manifest = readPackage();
const project = mkdtempSync(join(tmpdir(), 'factbox-package-'));
const shipped = join(project, 'node_modules/factbox');

/** Every entry of the exports map, the figures' pattern written out. */
const entries = Object.entries(manifest.exports).flatMap(([key, target]) =>
  key === './*'
    ? figureNames().map((name) => ({ specifier: `factbox/${name}`, figure: name, target: target.default.replaceAll('*', name) }))
    : [{ specifier: `factbox${key.slice(1)}`, figure: undefined, target: target.default ?? target }],
);
const modules = entries.filter(({ specifier, target }) => target.endsWith('.js') && specifier !== 'factbox/embed.js');

function run(command, args, cwd = project) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  return { code: error ? error.message : status, output: `${stdout}${stderr}` };
}

before(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', project], root);
  assert.equal(packed.code, 0, packed.output);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  mkdirSync(shipped, { recursive: true });
  const unpacked = run('tar', ['-xzf', join(project, tarball), '-C', shipped, '--strip-components=1']);
  assert.equal(unpacked.code, 0, unpacked.output);
  // Only what package.json declares is in reach.
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
});

after(() => rmSync(project, { recursive: true, force: true }));

describe('the packed package', () => {
  it('holds what is built and nothing else', () => {
    const top = readdirSync(shipped).sort();
    const expected = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'dist', 'package.json'];
    assert.deepEqual(top, expected.filter((name) => existsSync(join(root, name))));
    const files = readdirSync(join(shipped, 'dist'), { recursive: true });
    assert.deepEqual(files.filter((name) => /\.map$|\.test\.|\.tsbuildinfo$|\.vite/.test(name)), []);
  });

  it('runs nothing when it is installed', () => {
    const scripts = Object.keys(manifest.scripts).filter((name) => /install|^prepare$|^prepublish$/.test(name));
    assert.deepEqual(scripts, []);
  });

  for (const { specifier, target } of entries) {
    it(`ships ${specifier}`, () => assert.ok(existsSync(join(shipped, target)), `${target}: expected a file, got none`));
  }

  for (const { specifier } of modules) {
    it(`loads ${specifier} in Node`, () => {
      const { code, output } = run(process.execPath, ['--input-type=module', '--eval', `await import(${JSON.stringify(specifier)});`]);
      assert.equal(code, 0, output);
    });
  }

  function typeCheck(...args) {
    const options = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--types', '', '--exactOptionalPropertyTypes'];
    const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
    const { code, output } = run(process.execPath, [tsc, ...options, ...args]);
    assert.equal(code, 0, output);
  }

  it('type-checks in a strict project', () => {
    const imports = modules.map(({ specifier }, index) => `import * as entry${index} from '${specifier}';\nvoid entry${index};\n`);
    writeFileSync(join(project, 'use.ts'), imports.join(''));
    typeCheck('use.ts');
  });

  it('types its tags and components in JSX', () => {
    const files = { react: 'jsx', preact: 'preact' };
    const tags = `
      import type {} from 'factbox/frequency-chart';
      export const right = <factbox-frequency-chart src="story.json" item="months" by="actor" heading-level="2" timeout={10} max-bytes="900000" no-table brush><p>Fallback</p></factbox-frequency-chart>;
      // @ts-expect-error a word that the attribute does not know
      export const word = <factbox-frequency-chart by="weather" />;
      // @ts-expect-error an object is no attribute
      export const object = <factbox-frequency-chart story={{}} />;`;
    for (const [framework, entry] of Object.entries(files)) {
      writeFileSync(join(project, `${framework}.tsx`), `/** @jsxImportSource ${framework} */\nimport type {} from 'factbox/${entry}';${tags}`);
    }
    writeFileSync(join(project, 'components.tsx'), `/** @jsxImportSource react */
      import { createRef, type ComponentRef } from 'react';
      import { FactboxFrequencyChart, FactboxQuoteCard } from 'factbox/react';
      const card = createRef<ComponentRef<typeof FactboxQuoteCard>>();
      export const right = <FactboxQuoteCard ref={card} story={{}} timeout="10" heading-level={2} onSelect={({ id }) => id.length} onError={({ problems }) => problems.length} className="wide" />;
      export const emphasis: 'inline' | 'supporting' | 'showcase' | undefined = card.current?.emphasis;
      // @ts-expect-error a word that the attribute does not know
      export const word = <FactboxQuoteCard emphasis="loud" />;
      // @ts-expect-error attributes are written as in HTML
      export const name = <FactboxFrequencyChart headingLevel={2} />;
      // @ts-expect-error another figure's attribute
      export const other = <FactboxQuoteCard brush />;`);
    typeCheck('--jsx', 'react-jsx', 'react.tsx', 'preact.tsx', 'components.tsx');
  });

  it('runs its command', () => {
    const bin = join(shipped, manifest.bin.factbox);
    assert.match(readFileSync(bin, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const { code, output } = run(process.execPath, [bin, '--help']);
    assert.equal(code, 0, output);
    assert.match(output, /factbox/);
  });

  it('makes a PNG with the font that it holds, and says what is missing where nothing can', () => {
    const bin = join(shipped, manifest.bin.factbox);
    const story = join(root, 'stories/data/city-strike-ar.story.json');
    const png = (name) => run(process.execPath, [bin, 'render', story, '--figure', 'frequency-chart', '--as', 'png', '--out', name]);
    const made = png('chart.png');
    assert.equal(made.code, 0, made.output);
    assert.deepEqual([...readFileSync(join(project, 'chart.png')).subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    const library = join(project, 'node_modules/@napi-rs/canvas');
    renameSync(library, `${library}-away`);
    const refused = png('none.png');
    renameSync(`${library}-away`, library);
    assert.deepEqual(refused, { code: 2, output: 'factbox: png: expected the package @napi-rs/canvas, got none; run npm install @napi-rs/canvas\n' });
  });
});

describe('registrations', () => {
  const registered = (code) => new Set([...code.matchAll(/\bdefine[\w$]*\(\s*["'`](factbox-[a-z-]+)["'`],/g)].map((match) => match[1]));

  /** The tags that a bundle of `import 'factbox/…'` registers; `keepAll` ignores what package.json says of side effects. */
  async function withEsbuild(source, keepAll) {
    const { outputFiles } = await esbuild.build({
      stdin: { contents: source, resolveDir: project },
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
      ignoreAnnotations: keepAll,
    });
    return registered(outputFiles[0].text);
  }

  async function withVite(source) {
    const entry = join(project, 'entry.js');
    writeFileSync(entry, source);
    const [{ output }] = await viteBuild({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    });
    return registered(output.map(({ code = '' }) => code).join('\n'));
  }

  // factbox/server is for Node, where nobody bundles it.
  for (const { specifier, figure } of modules.filter((entry) => entry.specifier !== 'factbox/server')) {
    it(`${specifier} keeps its own when it is bundled`, async () => {
      // A figure is imported for its registration alone; the other entries for what they export.
      const source = `${figure ? 'import' : 'export * from'} ${JSON.stringify(specifier)};`;
      const all = await withEsbuild(source, true);
      if (figure) assert.ok(all.has(`factbox-${figure}`), `expected factbox-${figure} among ${[...all].join(', ')}`);
      assert.deepEqual(await withEsbuild(source, false), all);
      assert.deepEqual(await withVite(source), all);
    });
  }

  it('factbox alone registers nothing', async () => {
    assert.deepEqual([...(await withEsbuild("export * from 'factbox';", true))], []);
  });
});
