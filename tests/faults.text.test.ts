import { expect } from '@open-wc/testing';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
import { svgText } from '../src/core/downloads.js';
import { tableCsv } from '../src/output/csv.js';
import { allInside, eventsOf, inside, mount, notice, openTable, place, put, until, words, type Figure, type Tag } from './support/figures.js';
import { floodJson, tableOf } from './support/news.js';
import { eachText, keysOf, planted, put as plant } from './support/planted.js';

/** Texts that are no text, and texts with what cannot be seen. */

const TAGS: readonly Tag[] = ['factbox-quote-card', 'factbox-frequency-chart', 'factbox-actor-network'];

/** Of each figure, a text of a record that it draws, and words of another. */
const PLACES: Readonly<Record<Tag, readonly [path: string, others: string]>> = {
  'factbox-quote-card': ['quotes[1].evidence[0].exact', 'It did not rise'],
  'factbox-frequency-chart': ['series[0].points[2].when.text', 'the union claimed 41'],
  'factbox-actor-network': ['relations[1].label', 'serviced the pumps'],
};

/** What Lit, the DOM or a template would take for something else than text. */
const OBJECTS: readonly unknown[] = [
  { _$litDirective$: 'hit', values: ['x'] }, { _$litType$: 1, strings: ['<b>', '</b>'], values: [] }, { nodeType: 1 }, { nodeType: 11, firstChild: {} },
  { toString: null }, { toString: 'text', valueOf: null }, { length: 3 }, ['a', 'b'], [], {}, null, true, 7, { strings: { raw: ['x'] } },
];

const errors: string[] = [];
const listen = (event: ErrorEvent | PromiseRejectionEvent) => void errors.push('reason' in event ? String(event.reason) : event.message);

describe('an object where a text should be', () => {
  before(() => {
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
  });
  after(() => {
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
  });

  /** Every text of one quote, one source, one point, one series, one actor, one relation and one tour. */
  const places: (readonly (string | number)[])[] = [];
  for (const [list, index] of [['quotes', 0], ['sources', 1], ['series', 0], ['actors', 0], ['relations', 0], ['tours', 0]] as const) {
    eachText(floodJson[list][index], (_, keys) => {
      if (keys[0] !== 'points' || keys[1] === 2) places.push([list, index, ...keys]);
    });
  }

  for (const object of OBJECTS) {
    it(`is refused and listed, and the rest is drawn: ${JSON.stringify(object)}`, async () => {
      errors.length = 0;
      const faulty: unknown = structuredClone(floodJson);
      for (const [path] of Object.values(PLACES)) plant(faulty, keysOf(path), object);
      for (const tag of TAGS) {
        const figure = await mount(tag, { story: faulty });
        const [path, others] = PLACES[tag];
        expect(words(await notice(figure))).to.contain(`${path}: expected text, got`);
        expect(words(await openTable(figure))).to.contain(others).and.not.to.contain('[object');
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('is refused at every text of a record, and nothing is thrown', async () => {
    errors.length = 0;
    expect(places.length).to.be.above(30);
    for (const [i, keys] of places.entries()) {
      const faulty: unknown = structuredClone(floodJson);
      plant(faulty, keys, OBJECTS[i % OBJECTS.length]);
      const tag = TAGS[i % TAGS.length]!;
      const figure = put(tag, { story: faulty, item: { 'factbox-quote-card': 'mayor-quote', 'factbox-frequency-chart': 'complaints', 'factbox-actor-network': undefined }[tag] });
      const events = eventsOf(figure);
      await until(() => events.length);
      expect(events[0]!.type, keys.join('.')).to.equal('factbox-ready');
      figure.remove();
    }
    expect(errors).to.deep.equal([]);
  });

  it('in the head of the story is a message over the fallback', async () => {
    errors.length = 0;
    for (const object of OBJECTS) {
      for (const tag of TAGS) {
        const figure = put(tag, { story: { ...floodJson, article: { ...floodJson.article, headline: object } } });
        expect(words(await notice(figure))).to.contain('article.headline: expected text, got');
        expect(inside(figure, 'slot')).not.to.equal(null);
      }
    }
    expect(errors).to.deep.equal([]);
  });
});

const texts = (root: Node): string => root.textContent ?? '';

/** What stands out of the figure to either side, but for what may be scrolled, and for drawings, which the layout's tests measure. */
const outside = (figure: Figure): readonly string[] => {
  const { left, right } = figure.getBoundingClientRect();
  return allInside(figure, '.figure :not(svg, svg *)')
    .filter((element) => element.checkVisibility() && !element.closest('.scroll, .hidden'))
    .filter((element) => element.getBoundingClientRect().left < left - 1 || element.getBoundingClientRect().right > right + 1)
    .map((element) => `${element.localName}: ${words(element).slice(0, 20)}`);
};

describe('texts with what does not show', () => {
  const strange = ['\ud800', '\udc00\ud800', '\u0000', '\u0001\u0008\u001b', '\ufffe\uffff', '\u202e\u202d\u2067', '\u2069\u2069\u202c', '\u200b\u200d\ufeff\u00ad', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'e\u0301\u0301\u0301', 'ﷺ'];
  for (const text of strange) {
    it(`are drawn, opened and taken away: ${JSON.stringify(text)}`, async () => {
      const { story } = planted(floodJson, (own) => own + text);
      for (const tag of TAGS) {
        const figure = await mount(tag, { story });
        inside(figure, '[data-mark]')?.click();
        await until(() => inside(figure, '.evidence:popover-open dl'));
        const picture = await figure.picture(640);
        const file = svgText({ ...picture, table: tableOf(picture.view), input: story, item: undefined, figure });
        const bytes = (content: string) => new TextDecoder().decode(new TextEncoder().encode(content));
        expect(new DOMParser().parseFromString(bytes(file), 'image/svg+xml').querySelector('parsererror')).to.equal(null);
        const csv = tableCsv(picture.view, tableOf(picture.view));
        expect(bytes(csv) === csv, 'the table can be written').to.be.true;
        expect(allInside(figure, 'a').length).to.be.above(1);
      }
    });
  }

  it('cannot turn the words after them round, and show', async () => {
    const story: unknown = structuredClone(floodJson);
    plant(story, ['sources', 10, 'name'], 'Oda \u202eBrackwell\u2067');
    const figure = await mount('factbox-quote-card', { story, item: 'mayor-quote' });
    await openTable(figure);
    for (const part of ['.title', '.name', 'tbody th']) {
      expect(texts(inside(figure, part)!)).to.contain('Oda \ufffdBrackwell\ufffd').and.not.to.match(/[\u202e\u2067]/);
    }
  });

  it('keep what Hebrew, Persian, Khmer and emoji need', async () => {
    const name = 'می\u200cخواهم \u2067שלום\u2069 \u202bאב\u202c ភាសា\u200bខ្មែរ 👩‍👧';
    const story: unknown = structuredClone(floodJson);
    plant(story, ['sources', 10, 'name'], name);
    expect(texts(inside(await mount('factbox-quote-card', { story, item: 'mayor-quote' }), '.name')!)).to.contain(name);
  });
});

describe('very long words', () => {
  for (const width of [280, 640]) {
    for (const word of ['x'.repeat(3000), '漢'.repeat(3000), 'e\u0301'.repeat(3000)]) {
      it(`stay within ${width} px, and are whole in the table: ${word.slice(0, 4)}`, async () => {
        const { story } = planted(floodJson, (own) => `${own} ${word}`);
        for (const tag of TAGS) {
          const figure = await mount(tag, { story, in: place(`inline-size: ${width}px`) });
          const table = await openTable(figure);
          expect(outside(figure)).to.deep.equal([]);
          expect(texts(table)).to.contain(word);
          for (const label of allInside(figure, '.plot svg text')) expect(texts(label).length).to.be.below(300);
        }
      });
    }
  }
});
