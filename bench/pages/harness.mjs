/**
 * Runs one contestant on one work, in the page. A contestant is a module with
 * ```
 *  draw(host, data)      draws; what it answers, or resolves to, has, where the work asks for it,
 *    update(data)        other data in the same picture
 *    resize(width)       the host is so wide now
 *    spot()              where a reader points or clicks, in the window
 *    shown()             whether what that reveals is on the page
 * ```
 */
import { dataFor } from './data.mjs';

const query = new URLSearchParams(location.search);
const [work, figure, contestant] = ['work', 'figure', 'contestant'].map((name) => query.get(name));
const data = dataFor(work, contestant === 'factbox');
document.body.className = figure;
const hosts = document.querySelector('#hosts');
const tasks = [];
let began = 0;
let moved = 0;
let handle;

const frame = () => new Promise(requestAnimationFrame);
/** Drawn in the next frame, painted before the one after it. */
async function painted() {
  await frame();
  await frame();
}

/** A page has our script in a tag of its own, beside what feeds the figure; the others' is in one with it. */
function load() {
  if (contestant === 'factbox') void import('/factbox/embed.js');
  return import(`/${figure}/${contestant}.js`);
}

function addHost() {
  const host = document.createElement('div');
  host.className = 'host';
  hosts.append(host);
  return host;
}

new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (moved += value))).observe({ type: 'layout-shift' });

window.bench = {
  /** From the request for the script to the paint. */
  async draw() {
    const host = hosts.firstElementChild ?? addHost();
    const start = (began = performance.now());
    const { draw } = await load();
    handle = await draw(host, data);
    await painted();
    return { paint: performance.now() - start };
  },
  async fifty() {
    const { draw } = await load();
    handle = await Promise.all(data.charts.map((chart) => draw(addHost(), chart)));
    await painted();
  },
  async update() {
    const start = performance.now();
    await handle.update(data.next);
    await painted();
    return performance.now() - start;
  },
  async resize() {
    const start = performance.now();
    await handle.resize(480);
    await painted();
    return performance.now() - start;
  },
  spot: () => handle.spot(),
  /** From the reader's act to the paint of what it reveals. Called before the act. */
  reveal(event) {
    window.bench.revealed = new Promise((resolve) => {
      const begin = ({ timeStamp }) => {
        const look = async () => {
          if (!handle.shown()) return requestAnimationFrame(look);
          await frame();
          return resolve(performance.now() - timeStamp);
        };
        requestAnimationFrame(look);
      };
      addEventListener(event, begin, { capture: true, once: true });
    });
  },
  /** The longest task since the drawing began (making the data is nobody's), and how far things moved. Chromium tells of tasks from 50 ms up. */
  longest: () => Math.max(0, ...tasks.filter(({ startTime, duration }) => startTime + duration > began).map(({ duration }) => duration)),
  shift: () => moved,
  height: () => hosts.getBoundingClientRect().height,
};
document.documentElement.dataset.ready = '';
