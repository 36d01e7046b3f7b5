// The table that says what the drawing says: open to all, sorted by the reader, never with a zero of its own.
import { expect } from '@open-wc/testing';
import '../src/figures/frequency-chart/frequency-chart.js';
import '../src/figures/quote-card/quote-card.js';
import { press } from './support/commands.js';
import { allInside, inside, mount, mountOpen, openTable, put, until, words, type Figure } from './support/figures.js';
import { floodJson, strikeJson } from './support/news.js';

const column = (figure: Element, n: number) => allInside(figure, `tbody tr > :nth-child(${n})`).map(words);
const heads = (figure: Element) => allInside(figure, 'thead th');

async function sort(figure: Figure, n: number): Promise<void> {
  allInside(figure, '.sort')[n - 1]?.click();
  await figure.updateComplete;
}

describe('table', () => {
  it('is one Tab and one key away, with its caption and scopes', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'complaints' });
    const summary = inside(figure, 'details > summary');
    summary?.focus();
    await press('Enter');
    await until(() => inside(figure, 'details[open] tbody'));
    expect(words(inside(figure, 'caption'))).to.equal('Complaints to the city ombudsman, by month, 2031');
    expect(heads(figure).every((head) => head.getAttribute('scope') === 'col')).to.be.true;
    expect(allInside(figure, 'tbody th').every((head) => head.getAttribute('scope') === 'row')).to.be.true;
    expect(inside(figure, '.scroll')?.tabIndex, 'a wide table can be scrolled by keyboard').to.equal(0);
  });

  it('stands in the order of time until a reader sorts it', async () => {
    const figure = await mountOpen('factbox-frequency-chart', { story: floodJson, item: 'complaints' });
    expect(column(figure, 1).map((name) => name.replace(' 2031', ''))).to.deep.equal([
      'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    ]);
    expect(heads(figure).some((head) => head.hasAttribute('aria-sort'))).to.be.false;
  });

  it('sorts numbers by number, and puts what has none last in both directions', async () => {
    const figure = await mountOpen('factbox-frequency-chart', { story: floodJson, item: 'complaints' });
    await sort(figure, 4);
    expect(column(figure, 4).slice(0, 3)).to.deep.equal(['18', '131', '264']);
    expect(heads(figure)[3]?.getAttribute('aria-sort')).to.equal('ascending');
    await sort(figure, 4);
    expect(column(figure, 4).slice(0, 3)).to.deep.equal(['264', '131', '18']);
    expect(heads(figure)[3]?.getAttribute('aria-sort')).to.equal('descending');
    expect(column(figure, 4).slice(3).every((cell) => !/\d/.test(cell))).to.be.true;
  });

  it('sorts bounds by the number they state, a stated zero as zero', async () => {
    const figure = await mountOpen('factbox-frequency-chart', { story: floodJson });
    await sort(figure, 4);
    expect(column(figure, 4).slice(0, 12).map((cell) => cell.split(';')[0])).to.deep.equal(['0', '3', 'about 5', 'at most 6', '7', '9', 'at least 10', '12', '8–14', 'more than 20', '15–25', '41']);
    expect(column(figure, 4).slice(12).toSorted(), 'what has no number, six dated events among it').to.deep.equal([...Array<string>(6).fill(''), 'no statement', 'number withheld', 'whole span']);
  });

  it('sorts months by time, not by name', async () => {
    const figure = await mountOpen('factbox-frequency-chart', { story: floodJson, item: 'complaints' });
    await sort(figure, 4);
    await sort(figure, 1);
    expect(column(figure, 1).slice(0, 4).map((name) => name.replace(' 2031', ''))).to.deep.equal(['February', 'March', 'April', 'May']);
    await sort(figure, 1);
    expect(column(figure, 1)[0]).to.equal('November 2031');
  });

  it('sorts words as their language does', async () => {
    const page = document.createElement('div');
    page.lang = 'ar';
    document.body.append(page);
    const card = put('factbox-quote-card', { story: floodJson, in: page });
    await openTable(card);
    await sort(card, 1);
    const names = column(card, 1);
    expect(names).to.deep.equal(names.toSorted(new Intl.Collator('ar', { numeric: true }).compare));
    page.remove();
  });

  it('strikes through what was replaced, and keeps it', async () => {
    const figure = await mountOpen('factbox-frequency-chart', { story: floodJson });
    expect(allInside(figure, 'tbody s').map(words)).to.deep.equal(['first announced seven for August', '7; retracted by Pellwater']);
  });

  it('has the sort button’s purpose in its name', async () => {
    const figure = await mountOpen('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    expect(allInside(figure, '.sort').map(({ title }) => title.toLowerCase())).to.deep.equal(['sort by day', 'sort by what the article says', 'sort by standing', 'sort by count']);
  });

  it('holds Arabic words among English ones, each in its own language', async () => {
    const figure = await mountOpen('factbox-frequency-chart', { story: strikeJson });
    const own = allInside(figure, 'tbody mark');
    expect(own.map(words)).to.deep.equal(['كثيرة']);
    expect(own[0]?.lang).to.equal('ar');
    const evidence = allInside(figure, 'tbody td:nth-child(2)').find((cell) => words(cell).includes('120'));
    expect(evidence?.querySelector('[lang]')?.getAttribute('lang'), 'the article’s clause').to.equal('ar');
  });

  it('is left out where the page says so', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms', 'no-table': '' });
    expect(inside(figure, 'table') === null).to.be.true;
    expect(inside(figure, 'details') === null).to.be.true;
    figure.noTable = false;
    await openTable(figure);
  });
});
