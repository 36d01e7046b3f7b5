import { expect } from '@open-wc/testing';
import { frames, inside, openTable, until, words } from './support/figures.js';
import { closePages, EMBED, openPage, type HostPage } from './support/host-page.js';

/** Pages where factbox is not alone: twice, beside its own other version, beside other code and old libraries. */

const TWIN = '/built/twin/embed.js';
const OTHER = '/built/other/embed.js';

describe('two copies of factbox on one page', () => {
  afterEach(closePages);

  it('of one version say nothing', async () => {
    const page = await openPage('news', { scripts: [EMBED, TWIN] });
    await page.drawn();
    await frames(20);
    expect(page.said()).to.deep.equal([]);
  });

  for (const [first, second] of [[EMBED, OTHER], [OTHER, EMBED]] as const) {
    it(`of two versions draw, and one warning names both: ${first} first`, async () => {
      const page = await openPage('news', { scripts: [first, second] });
      await page.drawn();
      await until(() => page.said().length > 0);
      await frames(20);
      expect(page.said()).to.have.lengthOf(1);
      expect(page.said()[0]).to.match(/^warn: .*\b0\.1\.0\b/).and.to.match(/\b9\.9\.9\b/);
    });
  }
});

describe('a page where other code has our tags', () => {
  afterEach(closePages);

  it('keeps its fallback and goes on, and each tag has one warning', async () => {
    const page = await openPage('news', { scripts: ['/tests/pages/taken.js', EMBED] });
    await until(() => page.said().length > 1 && page.window.customElements.get('factbox-frequency-chart'));
    await frames(20);
    expect(page.said().map((line) => line.replace(/;.*/, '')).sort()).to.deep.equal([
      'warn: factbox: <factbox-quote-card> is already defined by other code',
      'warn: factbox: <factbox-story> is already defined by other code',
    ]);
    expect(page.document.querySelector('blockquote')!.checkVisibility()).to.be.true;
    expect(page.document.querySelector('caption')!.checkVisibility()).to.be.true;
  });
});

it('a figure that names an element of other code says so', async () => {
  const page = await openPage('empty');
  page.document.body.innerHTML = '<div id="box"></div><factbox-story id="story"></factbox-story><factbox-quote-card from="box"></factbox-quote-card>';
  const card = page.figure('quote-card');
  expect(words(await until(() => inside(card, '.notice')))).to.contain('There is no factbox-story with the id “box”');
  card.from = 'story';
  page.document.querySelector('factbox-story')!.src = '/stories/data/river-flood.story.json';
  await page.drawn();
  expect(page.said()).to.deep.equal([]);
  closePages();
});

/** The figure's data as a reader's file. */
async function jsonFile({ window, figure }: HostPage): Promise<string> {
  let file: Blob | undefined;
  window.URL.createObjectURL = (blob: Blob) => ((file = blob), 'blob:taken');
  window.HTMLAnchorElement.prototype.click = () => undefined;
  const buttons = [...figure('frequency-chart').shadowRoot!.querySelectorAll<HTMLElement>('footer button')];
  buttons.find((button) => words(button) === 'JSON')!.click();
  return (await until(() => file)).text();
}

describe('a page with old libraries', () => {
  afterEach(closePages);

  it('has its figures drawn beside an AMD loader', async () => {
    const page = await openPage('news', { scripts: ['/tests/pages/amd.js', EMBED] });
    await page.drawn();
    expect(page.said()).to.deep.equal([]);
  });

  it('has its figures drawn beside patched natives, and the same words in them and in their files', async () => {
    const [clean, patched] = [await openPage('news'), await openPage('news', { scripts: ['/tests/pages/prototype.js', EMBED] })];
    const wordsOf = async (page: HostPage) => {
      const figures = await page.drawn();
      for (const figure of figures) await openTable(figure);
      return figures.map(({ shadowRoot }) => shadowRoot!.textContent);
    };
    expect(await wordsOf(patched)).to.deep.equal(await wordsOf(clean));
    const chart = patched.figure('frequency-chart');
    inside(chart, '[data-mark]')!.click();
    await until(() => inside(chart, '.evidence:popover-open'));
    expect((await jsonFile(patched)) === (await jsonFile(clean)), 'the files are the same').to.be.true;
    expect(patched.said()).to.deep.equal([]);
  });
});

describe('a page that has lost parts of factbox, as after a new release', () => {
  const BARE = '/built/bare/embed.js';
  afterEach(closePages);

  it('has its figures drawn, and what a reader asks for in vain harms nothing', async () => {
    const page = await openPage('news', { scripts: [BARE] });
    for (const figure of await page.drawn()) {
      inside(figure, '[data-mark]')!.click();
      for (const button of figure.shadowRoot!.querySelectorAll<HTMLElement>('footer button')) button.click();
      await until(() => words(inside(figure, '[role="status"]')) !== '');
      expect(words(inside(figure, '[role="status"]'))).to.equal('This could not be done');
    }
    await frames(10);
    expect(page.said()).to.deep.equal([]);
  });

  it('says so where a table is opened in vain', async () => {
    const page = await openPage('news', { scripts: [BARE] });
    for (const figure of await page.drawn()) {
      inside<HTMLDetailsElement>(figure, 'details')!.open = true;
      await until(() => words(inside(figure, '[role="status"]')) !== '');
      expect(inside(figure, 'table') === null).to.be.true;
    }
    expect(page.said()).to.deep.equal([]);
  });

  it('keeps its fallback where a story is faulty', async () => {
    const page = await openPage('news', { scripts: [BARE] });
    const [card] = await page.drawn();
    const faulty = page.document.createElement('factbox-quote-card');
    faulty.innerHTML = '<p>Our own words</p>';
    faulty.story = { format: 'factbox/1' };
    const failed = new Promise((done) => faulty.addEventListener('factbox-error', done));
    card!.after(faulty);
    await failed;
    expect(faulty.querySelector('p')!.checkVisibility()).to.be.true;
    expect(page.said()).to.deep.equal([]);
  });
});
