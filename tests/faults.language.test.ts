import { expect } from '@open-wc/testing';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
import { allInside, eventsOf, inside, mount, notice, openTable, place, put, until, words, type Tag } from './support/figures.js';
import { floodJson, strikeJson } from './support/news.js';

/** Languages that are none, and days that are none. */

const TAGS: readonly Tag[] = ['factbox-quote-card', 'factbox-frequency-chart', 'factbox-actor-network'];

const ENGLISH = 'Source';
const ARABIC = 'المصدر';

describe('a page whose lang', () => {
  for (const [lang, read, source] of [
    ['', 'en', ENGLISH], ['x', 'en', ENGLISH], ['not a tag!!', 'en', ENGLISH], ['en_US', 'en-US', ENGLISH], [' en-GB ', 'en-GB', ENGLISH], ['EN-gb', 'en-GB', ENGLISH],
    ['ar_EG', 'ar-EG', ARABIC], ['AR', 'ar', ARABIC], ['tlh', 'en', ENGLISH], ['i-klingon', 'en', ENGLISH], ['x-none', 'en', ENGLISH], ['en-u-nu-nosuch', 'en', ENGLISH],
    ['en-GB-oxendict-x-newsroom', 'en-GB', ENGLISH], ['a'.repeat(500), 'en', ENGLISH], ['日本語', 'en', ENGLISH], ['__proto__', 'en', ENGLISH], ['constructor', 'en', ENGLISH], ['toString', 'en', ENGLISH],
  ] as const) {
    it(`is ${JSON.stringify(lang.slice(0, 40))} reads ${read}`, async () => {
      for (const tag of TAGS) {
        const around = place();
        around.lang = lang;
        const figure = put(tag, { story: floodJson, in: around });
        const events = eventsOf(figure);
        await until(() => events.length);
        expect(events.map(({ type }) => type)).to.deep.equal(['factbox-ready']);
        expect(words(inside(figure, '.source'))).to.match(new RegExp(`^${source}:`));
        expect(inside(figure, '.figure')!.lang).to.match(new RegExp(`^${read}(-|$)`));
        expect(inside(figure, '.figure')!.dir).to.equal(source === ARABIC ? 'rtl' : 'ltr');
      }
    });
  }

  it('changes from one fault to the next is followed', async () => {
    const around = place();
    const figure = await mount('factbox-quote-card', { story: floodJson, in: around });
    for (const [lang, source] of [['ar_EG', ARABIC], ['not a tag!!', ENGLISH], ['ar', ARABIC], ['', ENGLISH]] as const) {
      around.lang = lang;
      await until(() => words(inside(figure, '.source')).startsWith(source));
    }
  });
});

describe('a story whose lang', () => {
  it('is written with an underscore is read from the right all the same', async () => {
    const card = await mount('factbox-quote-card', { story: { ...strikeJson, lang: 'ar_EG' } });
    const body = inside(card, '.words p')!;
    expect([body.lang, body.dir]).to.deep.equal(['ar-EG', 'rtl']);
    expect(words(await openTable(card))).to.contain('«');
  });

  for (const lang of ['x', 'not a tag!!', '__proto__', 'constructor', '日本語', 'e'.repeat(99)]) {
    it(`is ${lang.slice(0, 12)} leaves the language open`, async () => {
      for (const tag of TAGS) {
        const figure = await mount(tag, { story: { ...floodJson, lang } });
        expect(inside(figure, '.source [lang]')!.lang).to.equal('');
      }
    });
  }

  it('is no language, nor is that of a quote: it is named as it is written', async () => {
    const quotes = floodJson.quotes.map((quote) => ({ ...quote, originalLang: 'double Dutch' }));
    const card = await mount('factbox-quote-card', { story: { ...floodJson, quotes }, item: 'skipper-quote' });
    expect(words(inside(card, '.details'))).to.contain('double Dutch').and.not.to.contain('English');
  });
});

const DAYS = ['2031-02-30', '2031-02-29', '2100-02-29', '2031-04-31', '2031-13-01', '2031-00-10', '2031-01-00', '2031-1-5', '31-01-05', '2031-02-30T12:00', '30 February 2031', '2031-02-30/2031-03-01'];

describe('a day that is none', () => {
  for (const day of DAYS) {
    it(`is listed, and the rest is drawn: ${day}`, async () => {
      const quotes = floodJson.quotes.map((quote) => (quote.id === 'mayor-quote' ? { ...quote, when: { edtf: day, text: 'some day' } } : quote));
      const series = floodJson.series.map((one) => (one.id === 'alarms' ? { ...one, points: one.points.map((point, i) => (i === 2 ? { ...point, when: { edtf: day, text: 'some day' } } : point)) } : one));
      const [card, chart] = [await mount('factbox-quote-card', { story: { ...floodJson, quotes } }), await mount('factbox-frequency-chart', { story: { ...floodJson, series }, item: 'alarms' })];
      expect(words(await notice(card))).to.contain('quotes[5].when.edtf: expected a date in EDTF').and.to.contain(`got "${day}"`);
      expect(words(await notice(chart))).to.contain('series[1].points[2].when.edtf: expected a single date in EDTF').and.to.contain(`got "${day}"`);
      await openTable(chart);
      expect(allInside(chart, 'tbody tr').map((row) => words(row.firstElementChild))).to.deep.equal(['April 1 to April 6', ...[1, 2, 3, 4, 5, 6].map((n) => `April ${n}, 2031`)]);
    });
  }

  it('in the head of the story is a message', async () => {
    for (const tag of TAGS) {
      const figure = put(tag, { story: { ...floodJson, article: { ...floodJson.article, published: '2031-02-30' } } });
      expect(words(await notice(figure))).to.contain('article.published: expected a single date in EDTF');
    }
  });

  it('is not the last day of a leap year’s February', async () => {
    const figure = await mount('factbox-quote-card', { story: { ...floodJson, article: { ...floodJson.article, published: '2028-02-29' } } });
    expect(words(inside(figure, '.source'))).to.contain('February 29, 2028');
  });
});
