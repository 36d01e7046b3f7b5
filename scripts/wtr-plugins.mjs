// What the browser tests add to @web/test-runner: the package's own name, commands to the browser, and the count.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expandGlobImports, root, sourceOf } from './entries.mjs';

const urlOf = (path) => `/${relative(root, path).split(sep).join('/')}`;

/** Serves `factbox/…` from src, and writes out import.meta.glob. */
export function sourcePlugin() {
  return {
    name: 'factbox-source',
    resolveImport({ source }) {
      const path = sourceOf(source);
      return path && urlOf(path);
    },
    serve({ path }) {
      if (!/^\/(src|tests)\/.*\.ts$/.test(path)) return undefined;
      const file = join(root, path);
      const code = readFileSync(file, 'utf8');
      return code.includes('import.meta.glob') ? { body: expandGlobImports(code, file), type: 'js' } : undefined;
    },
  };
}

/** Storybook's modules in one bundle, because some of what they import is CommonJS; Lit stays the page's one copy. */
export function storybookPlugin() {
  const modules = {
    'storybook/preview-api': 'preview-api',
    'storybook/test': 'test',
    '@storybook/web-components/entry-preview': 'renderer',
  };
  const folder = join(root, 'node_modules/.cache/factbox-storybook');
  return {
    name: 'factbox-storybook',
    async serverStart() {
      await build({
        entryPoints: Object.entries(modules).map(([source, name]) => ({ in: source, out: name })),
        outdir: folder,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        external: ['lit', 'lit/*'],
        define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
        logLevel: 'error',
      });
    },
    resolveImport({ source }) {
      return modules[source] && urlOf(join(folder, `${modules[source]}.js`));
    },
  };
}

/** Serves /server/…: what tests/support/server-pages.mjs draws in Node, when a test first asks. */
export function serverPagesPlugin() {
  let pages;
  return {
    name: 'factbox-server-pages',
    async serve({ path }) {
      if (!path.startsWith('/server/')) return undefined;
      const drawing = ['--import', './scripts/ts.mjs', 'tests/support/server-pages.mjs'];
      pages ??= promisify(execFile)(process.execPath, drawing, { cwd: root, maxBuffer: 2 ** 26 }).then(({ stdout }) => JSON.parse(stdout));
      return (await pages)[decodeURI(path)];
    },
  };
}

/**
 * Holds text against tests/snapshots/<file>.txt, where it stands under its name. `npm run test:browsers --
 * --update-snapshots` writes what is not there or differs; in CI a missing text is a failure.
 */
export function snapshotPlugin() {
  const update = process.argv.includes('--update-snapshots');
  const folder = join(root, 'tests/snapshots');
  const read = (path) => {
    const parts = existsSync(path) ? readFileSync(path, 'utf8').split(/^=== (.+) ===\n/m).slice(1) : [];
    return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1].trimEnd()]] : [])));
  };
  return {
    name: 'factbox-snapshot',
    executeCommand({ command, payload }) {
      if (command !== 'factbox-snapshot') return undefined;
      const { file, name, text } = payload;
      const path = join(folder, `${file}.txt`);
      const texts = read(path);
      const saved = texts.get(name);
      if (saved === text || (!update && (saved !== undefined || process.env.CI))) return { saved: saved ?? null };
      texts.set(name, text);
      mkdirSync(dirname(path), { recursive: true });
      const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
      writeFileSync(path, sorted.map(([key, value]) => `=== ${key} ===\n${value}\n`).join('\n'));
      return { saved: text };
    },
  };
}

/** The commands behind tests/support/commands.ts. Each answers false where the browser cannot do it. */
export function commandsPlugin() {
  const media = new WeakMap();
  return {
    name: 'factbox-commands',
    async executeCommand({ command, payload, session }) {
      const { browser, id } = session;
      if (command === 'factbox-viewport') {
        if (browser.type === 'puppeteer') await browser.getPage(id).setViewport(payload);
        else await browser.driver.setWindowRect(null, null, payload.width, payload.height);
        return true;
      }
      if (command === 'factbox-press') {
        const { keys } = payload;
        if (browser.type !== 'puppeteer') await browser.driver.keys(keys);
        else {
          const { keyboard } = browser.getPage(id);
          for (const key of keys) await keyboard.down(key);
          for (const key of keys.toReversed()) await keyboard.up(key);
        }
        return true;
      }
      if (command === 'factbox-media') {
        if (browser.name !== 'Chrome') return false;
        const page = browser.getPage(id);
        if (!media.has(page)) media.set(page, await page.createCDPSession());
        const features = Object.entries(payload.features).map(([name, value]) => ({ name, value }));
        await media.get(page).send('Emulation.setEmulatedMedia', { media: payload.type ?? '', features });
        return true;
      }
      return undefined;
    },
  };
}

/** Ends the run with one line a browser and the sum, which scripts/test.mjs reads. */
export function countReporter() {
  return {
    stop({ sessions }) {
      const counts = new Map();
      for (const session of sessions) {
        const count = counts.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        counts.set(session.browser.name, count);
        const tests = testsOf(session.testResults);
        for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        // A file that broke outside its tests fails too.
        if (!session.passed && tests.every((test) => test.passed || test.skipped)) count.failed += 1;
      }
      const sum = { passed: 0, failed: 0 };
      for (const [name, { passed, failed, skipped }] of counts) {
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
        sum.passed += passed;
        sum.failed += failed;
      }
      console.log(`${sum.passed} passed, ${sum.failed} failed`);
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
