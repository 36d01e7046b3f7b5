// One run in every browser that is here: Chromium and Firefox through puppeteer-core, WebKitGTK through its driver.
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { browsersToTest, findBrowsers, startWebKitDriver } from './scripts/browsers.mjs';
import { hostPages } from './scripts/host-pages.mjs';
import { commandsPlugin, countReporter, serverPagesPlugin, snapshotPlugin, sourcePlugin, storybookPlugin } from './scripts/wtr-plugins.mjs';

const found = findBrowsers();
const names = askedFor();

function askedFor() {
  try {
    return browsersToTest(found);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: found.chromium, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    }),
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: found.firefox } }),
  async webkit() {
    const { port } = await startWebKitDriver(found.webkit);
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.webkit.browser, args: ['--automation'] },
      },
    });
  },
};

process.once('SIGTERM', () => process.exit(143)); // so that what was started ends with us

export default {
  files: ['tests/**/*.test.ts', '!tests/node/**'],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['production', 'browser'] },
  middleware: [hostPages()],
  plugins: [
    sourcePlugin(),
    storybookPlugin(),
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }), // esnext keeps `with { type: 'json' }`
    commandsPlugin(),
    snapshotPlugin(),
    serverPagesPlugin(),
  ],
  browsers: await Promise.all(names.map((name) => launchers[name]())),
  // One page at a time in each browser: real windows, and the page under test has the focus.
  concurrency: 1,
  concurrentBrowsers: names.length,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
};
