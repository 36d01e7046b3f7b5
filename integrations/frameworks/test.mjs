// factbox in the apps beside this file. Needs the built package, the package registry and Chromium.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build, checkWith, serveFiles, serveNext, tidy } from './app.mjs';
import { closeBrowser, open, openEvidence, says, servedWords, shows } from './reader.mjs';

const QUOTE = 'factbox-quote-card';
const CHART = 'factbox-frequency-chart';
const FALLBACKS = ['“It did not rise, it arrived”', 'The pumps failed repeatedly.'];

after(async () => {
  await closeBrowser();
  tidy();
  setTimeout(process.exit, 1000); // the file servers would wait for ever
});

/** What holds in every app: the same two figures, the same button, the same place for what was heard. */
function newsroom(start, { drawn, also = () => undefined }) {
  let address, view;
  before(async () => {
    address = await start();
    view = await open(address);
  });

  it('draws the story it is given, and the one at an address', async () => {
    await shows(view.page, QUOTE, 'It did not rise, it arrived');
    await shows(view.page, QUOTE, 'Tomas Veerling');
    await shows(view.page, CHART, 'Pump outages');
  });
  if (drawn) it('hears that a figure is drawn', () => says(view.page, drawn));
  it('hears what the reader chooses', async () => {
    await openEvidence(view.page, QUOTE);
    await view.page.waitForFunction(() => document.querySelector('#heard').textContent === 'harbourmaster-quote');
    await view.page.keyboard.press('Escape');
  });
  it('draws a story that has changed', async () => {
    await view.page.$eval('#correct', (button) => button.click());
    await shows(view.page, QUOTE, 'Tomas Veerling-Oost');
  });
  also({ view: () => view, address: () => address });
  it('loads only the figures it shows', () => assert.deepEqual(view.asked.filter((url) => url.includes('actor-network')), []));
  it('logs nothing', () => assert.deepEqual(view.logged.filter((line) => !line.includes('lit.dev/msg/dev-mode')), []));
}

/** What holds where templates are written and type-checked. */
function templates(name, file, wrong, { packages, more = () => undefined } = {}) {
  let app;
  const also = ({ view }) => {
    more(view);
    it('turns a part off while it runs', async () => {
      await shows(view().page, CHART, 'Table');
      await view().page.$eval('#short', (button) => button.click());
      await shows(view().page, CHART, 'Table', false);
    });
    for (const [old, instead, named] of wrong) {
      it(`has types that refuse ${instead}`, () => assert.rejects(checkWith(app, file, old, instead), named));
    }
  };
  newsroom(async () => serveFiles((app = await build(name, { packages }))), { drawn: 'The chart is drawn.', also });
}

const forwardsRef = (view) =>
  it('reaches a figure by ref', async () => {
    await view().page.click('#go');
    await view().page.waitForFunction((chart) => document.querySelector(chart).getBoundingClientRect().top < innerHeight, {}, CHART);
  });

const LOUD = ['emphasis="showcase"', 'emphasis="loud"', /"loud"/];

for (const [version, packages] of [[19, []], [18, ['react@18.3.1', 'react-dom@18.3.1', '@types/react@18.3.31', '@types/react-dom@18.3.7']]]) {
  describe(`React ${version} with Vite`, () => templates('react-vite', 'src/Article.tsx', [LOUD, ['heading-level', 'headingLevel', /headingLevel/]], { packages, more: forwardsRef }));
}

describe('Vue', () => templates('vue', 'src/Article.vue', [LOUD, [':noTable', ':noTabel', /noTabel/]]));

describe('Svelte', () => templates('svelte', 'src/Article.svelte', [LOUD, ['no-table={short || undefined}', 'no-table={short}', /'boolean' is not assignable to type 'true/]]));

describe('Next', () => {
  let app;
  const serverSays = ({ address }) =>
    it('has the fallback in what the server sends', async () => {
      const words = await servedWords(address());
      for (const fallback of FALLBACKS) assert.ok(words.includes(fallback), words);
    });
  describe('as it is published', () => newsroom(async () => serveNext((app = await build('next', { source: 'app', checks: false })), 'start'), { drawn: 'The quote is drawn.', also: serverSays }));
  describe('in development, where React warns of what differs from the server', () => newsroom(() => serveNext(app, 'dev'), { drawn: 'The quote is drawn.' }));
});

describe('Astro', () => {
  const serverSays = ({ view, address }) => {
    it('has the figures and a fallback in what the server sends', async () => {
      const words = await servedWords(address());
      for (const part of ['It did not rise, it arrived', 'Pump outages', 'The alarms came more and more often.']) assert.ok(words.includes(part), words);
    });
    it('draws what the server has left out', () => shows(view().page, `${CHART}[item="alarms"]`, 'Gauge alarms'));
  };
  newsroom(async () => serveFiles(await build('astro', { checks: false })), { also: serverSays });
});
