// What a page loads before its reader acts, and what comes once one does.
import { expect } from '@open-wc/testing';
import '../src/figures/actor-network/actor-network.js';
import '../src/figures/frequency-chart/frequency-chart.js';
import '../src/figures/quote-card/quote-card.js';
import { ar } from '../src/words/ar.js';
import { allInside, frames, inside, mount, openTable, place, until, words, type Figure, type Tag } from './support/figures.js';
import { closePages, openPage, type HostPage } from './support/host-page.js';
import { floodJson, strikeJson } from './support/news.js';

const TAGS: readonly Tag[] = ['factbox-quote-card', 'factbox-frequency-chart', 'factbox-actor-network'];

/** Files of the embed build by when a page needs them: to draw its figures, or once a reader acts. */
interface Chunks {
  readonly early: readonly string[];
  readonly late: readonly string[];
}
const chunks = async (): Promise<Chunks> => (await (await fetch('/built/this/chunks.json')).json()) as Chunks;

/** Files of the embed build that the page has asked for. */
const fetched = ({ window }: HostPage): readonly string[] =>
  window.performance.getEntriesByType('resource').flatMap(({ name }) => /\/built\/this\/((?:[\w-]+\/)?[\w.-]+\.js)/.exec(name)?.[1] ?? []);
/** Waits until the page has asked for nothing more for thirty frames: what a file imports is asked for after it. */
async function settled(page: HostPage): Promise<void> {
  for (let quiet = 0, count = -1; quiet < 30; quiet++) {
    await frames(1);
    if (fetched(page).length !== count) [quiet, count] = [0, fetched(page).length];
  }
}
const hasRows = (figure: Figure): boolean => inside(figure, '.scroll, table, tr') !== null;

const SIGNS: readonly (readonly [name: string, make: (window: HostPage['window']) => Event])[] = [
  ['the pointer moves', (window) => new window.PointerEvent('pointermove')],
  ['a finger touches the page', (window) => new window.PointerEvent('pointerdown')],
  ['a key is pressed', (window) => new window.KeyboardEvent('keydown', { key: 'Tab' })],
  ['the wheel turns', (window) => new window.WheelEvent('wheel')],
];

describe('a page before its reader acts', () => {
  afterEach(closePages);

  it('has fetched what draws its figures and nothing else, and its tables have no rows', async () => {
    const { early, late } = await chunks();
    const page = await openPage('news');
    const figures = await page.drawn();
    await frames(20);
    expect(fetched(page)).to.have.members(early);
    expect(late.length, 'what waits for a reader').to.be.above(5);
    expect(figures.map(hasRows)).to.deep.equal([false, false]);
    expect(figures.map((figure) => words(inside(figure, 'details > summary')))).to.deep.equal(['Table', 'Table']);
  });

  for (const [name, make] of SIGNS) {
    it(`fetches its tables when ${name}, and draws them when they are opened`, async () => {
      const { late } = await chunks();
      const tables = late.filter((file) => /(^|\.)table-/.test(file) && !file.startsWith('actor-network'));
      expect(tables.length, 'one for each figure and what they share').to.equal(3);
      const page = await openPage('news');
      const figures = await page.drawn();
      page.window.dispatchEvent(make(page.window));
      await until(() => tables.every((file) => fetched(page).includes(file)));
      await settled(page);
      expect(figures.map(hasRows), 'nothing is drawn yet').to.deep.equal([false, false]);
      const before = fetched(page).length;
      for (const figure of figures) expect((await openTable(figure)).tBodies[0]!.rows.length).to.be.above(5);
      expect(fetched(page), 'nothing more is needed').to.have.lengthOf(before);
      expect(page.said()).to.deep.equal([]);
    });
  }

  it('fetches evidence when a reader asks for some', async () => {
    const { late } = await chunks();
    const reader = late.find((file) => file.startsWith('reader-'));
    const page = await openPage('news');
    for (const figure of await page.drawn()) {
      inside(figure, '[data-mark]')?.click();
      await until(() => inside(figure, '.evidence:popover-open dl'));
    }
    expect(fetched(page)).to.include(reader);
    expect(fetched(page).some((file) => file.startsWith('downloads-')), 'files are another wish').to.be.false;
  });
});

describe('a page with a network, before its reader acts', () => {
  afterEach(closePages);
  const later = ['network-list', 'network-tools', 'network-keys', 'actor-network.table'];
  const seen = (page: HostPage) => later.filter((name) => fetched(page).some((file) => file.includes(name)));

  it('has fetched neither list nor tools, which come at a first sign of one', async () => {
    const page = await openPage('network');
    await page.drawn();
    await settled(page);
    expect(seen(page)).to.deep.equal([]);
    page.window.dispatchEvent(new page.window.PointerEvent('pointermove'));
    await until(() => seen(page).length === later.length);
    expect(fetched(page).some((file) => file.includes('address')), 'its address names nobody').to.be.false;
    expect(page.said()).to.deep.equal([]);
  });
});

describe('a page with one kind of figure', () => {
  afterEach(closePages);
  const CARD = /^quote-card\/quote-card-[\w-]{8}\.js$/;

  it('has it in one file, and draws another kind that comes later', async () => {
    const page = await openPage('inline');
    const [card] = await page.drawn();
    await settled(page);
    expect(fetched(page)).to.have.lengthOf(2);
    expect(fetched(page)[0]).to.equal('embed.js');
    expect(fetched(page)[1]).to.match(CARD);
    const chart = page.document.createElement('factbox-frequency-chart');
    Object.assign(chart, { src: '/stories/data/river-flood.story.json', item: 'outages' });
    page.document.body.append(chart);
    expect(await page.drawn()).to.deep.equal([card, chart]);
    inside(card!, '[data-mark]')?.click();
    await until(() => inside(card!, '.evidence:popover-open dl'));
    expect(page.said()).to.deep.equal([]);
  });

  it('has it in one file where it comes later', async () => {
    const page = await openPage('empty');
    const cards = [1, 2].map(() => Object.assign(page.document.createElement('factbox-quote-card'), { src: '/stories/data/river-flood.story.json', item: 'mayor-quote' }));
    page.document.body.append(...cards);
    await page.drawn();
    await settled(page);
    expect(fetched(page)).to.have.lengthOf(2);
    expect(fetched(page)[1]).to.match(CARD);
  });

  it('has the story around it from the same folder', async () => {
    const page = await openPage('around');
    const figures = await page.drawn();
    await settled(page);
    expect(figures.map((figure) => words(inside(figure, '.name')))).to.have.lengthOf(2);
    expect(fetched(page).filter((file) => !file.startsWith('quote-card/'))).to.deep.equal(['embed.js']);
    expect(fetched(page).filter((file) => CARD.test(file))).to.have.lengthOf(1);
    expect(page.said()).to.deep.equal([]);
  });
});

it('a page with every kind of figure has them in one file', async () => {
  const page = await openPage('every');
  const figures = await page.drawn();
  await settled(page);
  expect(figures.map(({ localName }) => localName)).to.deep.equal(['factbox-quote-card', 'factbox-frequency-chart', 'factbox-actor-network']);
  expect(fetched(page).filter((file) => !file.startsWith('all/'))).to.deep.equal(['embed.js']);
  expect(fetched(page).filter((file) => /^all\/all-[\w-]{8}\.js$/.test(file))).to.have.lengthOf(1);
  expect(page.said()).to.deep.equal([]);
  closePages();
});

describe('a table', () => {
  for (const tag of TAGS) {
    it(`has its rows when its reader opens it at once, with nothing fetched before: ${tag}`, async () => {
      const figure = await mount(tag, { story: floodJson });
      await frames(5);
      expect(hasRows(figure)).to.be.false;
      inside(figure, 'details > summary')?.click();
      await until(() => inside(figure, 'details[open] tbody tr'));
    });

    it(`has its rows on paper before the page is printed, once a reader has been there: ${tag}`, async () => {
      const figure = await mount(tag, { story: floodJson });
      dispatchEvent(new PointerEvent('pointermove'));
      await figure.loadTable();
      expect(hasRows(figure)).to.be.false;
      let tooLate = false;
      setTimeout(() => (tooLate = true));
      dispatchEvent(new Event('beforeprint'));
      await figure.updateComplete;
      expect(inside(figure, 'details')?.hasAttribute('open')).to.be.true;
      expect(allInside(figure, 'tbody tr').length).to.be.above(5);
      expect(tooLate, 'the browser prints as soon as its event is over').to.be.false;
    });
  }
});

describe('what a reader asks for on an Arabic page', () => {
  for (const tag of TAGS) {
    it(`is said in Arabic: ${tag}`, async () => {
      const around = place();
      around.lang = 'ar';
      const figure = await mount(tag, { story: strikeJson, in: around });
      const table = await openTable(figure);
      const labels = allInside(figure, '.sort');
      expect(labels.map(({ title }) => title)).to.deep.equal(labels.map((label) => ar.reader!.sortBy(words(label))));
      expect(words(table.tHead)).not.to.match(/[a-z]/i);
      inside(figure, tag === 'factbox-actor-network' ? '[data-mark="city-owns-company"]' : '[data-mark]')?.click(); // an actor asserts nothing
      const box = await until(() => inside(figure, '.evidence:popover-open'));
      const terms = [...box.querySelectorAll('dt')].map(words);
      expect(terms.slice(0, 2)).to.deep.equal([ar.reader!.saidBy, ar.reader!.standing]);
      expect(box.querySelector('button')?.getAttribute('aria-label')).to.equal(ar.reader!.close);
      expect(words(box)).to.contain(ar.reader!.copyWithSource).and.not.to.match(/[a-z]/i);
      allInside(figure, 'button').find((button) => words(button) === ar.embed)?.click();
      await until(() => box.querySelector('pre'));
      expect(box.getAttribute('aria-label')).to.equal(ar.reader!.embedLabel);
    });
  }
});
