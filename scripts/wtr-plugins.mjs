// What the browser tests add to @web/test-runner: the package's own name, commands to the browser, and the count.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expandGlobImports, root, sourceOf } from './entries.mjs';

/** Serves `factbox/…` from src, and writes out import.meta.glob. */
export function sourcePlugin() {
  return {
    name: 'factbox-source',
    resolveImport({ source }) {
      const path = sourceOf(source);
      return path && `/${relative(root, path).split(sep).join('/')}`;
    },
    serve({ path }) {
      if (!path.startsWith('/src/') || !path.endsWith('.ts')) return undefined;
      const file = join(root, path);
      const code = readFileSync(file, 'utf8');
      return code.includes('import.meta.glob') ? { body: expandGlobImports(code, file), type: 'js' } : undefined;
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
