// How each kind of work is measured: a page of its own for every contestant and round, in headless Chromium.
import puppeteer from 'puppeteer-core';
import { findBrowsers, HOW_TO_INSTALL } from '../scripts/browsers.mjs';
import { LIMIT } from './works.mjs';

export const PAST = 'past 30 s';

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (0.75e6 * 0.9) / 8 };

/** What the page has loaded for its contestant, zipped; what feeds the page is not the contestant's. */
async function bytesOf(page, files) {
  const paths = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  return [...new Set(paths)].filter((path) => path !== '/harness.js').reduce((sum, path) => sum + (files.get(path)?.body.length ?? 0), 0) / 1000;
}

/** Milliseconds that the page's main thread has worked, whatever else the machine does meanwhile. */
async function worked(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function heap(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Each is given an open page and brings home the measures that works.mjs names. */
const PROCEDURES = {
  async draw({ page, devtools, files }) {
    const before = await worked(devtools);
    const { paint } = await page.evaluate(() => window.bench.draw());
    const cpu = (await worked(devtools)) - before;
    return { paint, cpu, longest: await page.evaluate(() => window.bench.longest()), bytes: await bytesOf(page, files) };
  },
  async phone({ page, devtools }) {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    return page.evaluate(() => window.bench.draw());
  },
  async fifty({ page, devtools }) {
    const [held, busy] = [await heap(devtools), await worked(devtools)];
    await page.evaluate(() => window.bench.fifty());
    const cpu = (await worked(devtools)) - busy;
    return { cpu, heap: (await heap(devtools)) - held };
  },
  async acts({ page }) {
    await page.evaluate(() => window.bench.draw());
    const { x, y, click } = await page.evaluate(() => window.bench.spot());
    await page.evaluate((event) => window.bench.reveal(event), click ? 'click' : 'pointermove');
    await page.mouse.move(x, y);
    if (click) await page.mouse.click(x, y);
    const reveal = await page.evaluate(() => window.bench.revealed);
    if (click) await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    const update = await page.evaluate(() => window.bench.update());
    return { reveal, update, resize: await page.evaluate(() => window.bench.resize()) };
  },
  async shift({ page, reload }) {
    await page.evaluate(() => window.bench.draw());
    await settle(page);
    const [shift, height] = await page.evaluate(() => [window.bench.shift(), window.bench.height()]);
    await reload();
    await page.addStyleTag({ content: `#hosts { min-height: ${Math.ceil(height)}px }` });
    await settle(page);
    const before = await page.evaluate(() => window.bench.shift());
    await page.evaluate(() => window.bench.draw());
    await settle(page);
    return { shift, reserved: (await page.evaluate(() => window.bench.shift())) - before };
  },
};

const settle = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));

/** One browser for a whole run, and a new one after a contestant that did not come back. */
export class Lab {
  #browser;
  #address;
  #files;

  constructor(address, files) {
    [this.#address, this.#files] = [address, files];
  }

  async browser() {
    const executablePath = findBrowsers().chromium;
    if (!executablePath) throw new Error(`no browser found: install ${HOW_TO_INSTALL.chromium}`);
    // Without a screen, what draws with WebGL draws in software.
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--enable-unsafe-swiftshader'];
    this.#browser ??= await puppeteer.launch({ executablePath, args, protocolTimeout: 10 * LIMIT });
    return this.#browser;
  }

  async close() {
    await this.#browser?.close();
    this.#browser = undefined;
  }

  /** The measures of one contestant at one work, once; `PAST` if it took too long. `around` may look at the page while it works, with time to. */
  async measure({ id, figure, how }, contestant, around) {
    const browser = await this.browser();
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const reload = async () => {
      await page.goto(`${this.#address}?work=${id}&figure=${figure}&contestant=${contestant}`);
      await page.waitForSelector('html[data-ready]', { timeout: LIMIT });
      await settle(page);
    };
    await reload();
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const limit = contestant === 'floor' || around ? 4 * LIMIT : LIMIT; // without the floor there is no ratio
    const go = () => PROCEDURES[how]({ page, devtools, files: this.#files, reload });
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, limit, PAST)));
    const result = await Promise.race([late, around ? around(devtools, go) : go()]).catch((error) => error);
    clearTimeout(timer);
    if (result === PAST) {
      this.#browser.process().kill('SIGKILL'); // its page answers nobody
      this.#browser = undefined;
      return PAST;
    }
    await context.close();
    if (result instanceof Error) throw result;
    if (faults.length) throw new Error(faults[0]);
    return result;
  }
}
