// Every language says everything, and says it in its own script.
/// <reference types="vite/client" />
import { expect } from '@open-wc/testing';
import { frequencyWords } from '../src/words/en.frequency.js';
import { en } from '../src/words/en.js';
import { measureWords } from '../src/words/en.measures.js';
import { networkWords } from '../src/words/en.network.js';
import { moreNetworkWords } from '../src/words/en.network-more.js';
import { noticeWords } from '../src/words/en.notice.js';
import { quantityWords } from '../src/words/en.quantity.js';
import { quoteWords } from '../src/words/en.quote.js';
import { toolWords } from '../src/words/en.tools.js';
import { readerWords } from '../src/words/en.reader.js';
import { formatDate, normalLocale } from '../src/words/format.js';
import { formatNumber } from '../src/words/number.js';
import { loadWords, wordsNow, type Words } from '../src/words/index.js';

/** English whole: on a page its parts come with what says them. Other languages are whole in one file. */
const english: Required<Words> = { ...en, quantity: quantityWords(en), reader: readerWords(en), quote: quoteWords(en), frequency: frequencyWords(en), measures: measureWords(en), notice: noticeWords(en), network: { ...networkWords(en), ...moreNetworkWords(en) }, tools: toolWords(en) };

type Leaf = string | ((...args: readonly unknown[]) => string);

const files = import.meta.glob('../src/words/*.ts');
/** What each language's own file holds, and everything that is said in the language. */
const own = new Map<string, Words>();
const languages = new Map<string, Required<Words>>();
for (const [path, load] of Object.entries(files)) {
  const code = /\/([a-z]{2,3})\.ts$/.exec(path)?.[1];
  const words = code && ((await load()) as Readonly<Record<string, Words>>)[code];
  if (!words) continue;
  own.set(code, words);
  languages.set(code, words === en ? english : (words as Required<Words>));
}
const ar = languages.get('ar')!;

/** Every key with its path: "quote.mode.direct". */
const leaves = (node: object, path = ''): (readonly [string, Leaf])[] =>
  Object.entries(node).flatMap(([key, value]: [string, object | Leaf]) =>
    typeof value === 'object' ? leaves(value, `${path}${key}.`) : [[path + key, value] as const],
  );

const NAMES = ['نقابة السائقين', 'شركة نقل النورسة', 'مارس'];
const COUNTS = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1000];
const levels = Object.keys(en.level);
const periods = Object.keys(english.reader.period);
/** Kinds of actors that have a word of their own; any other is shown as the story writes it. */
const kinds = ['state', 'government', 'military', 'armed-group', 'alliance', 'agency', 'person', 'people', 'company', 'party', 'union', 'court', 'collective'];

/** What to call a key with, where it takes more than words to insert. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  levelBy: levels.map((level) => [level, NAMES[0]]),
  'notice.problems': COUNTS.map((n) => [n]),
  'notice.leftOut': COUNTS.map((n) => [n]),
  'notice.andMore': COUNTS.map((n) => [n]),
  'notice.noFacts': [['quotes'], ['series'], ['relations']],
  'quote.titleMany': COUNTS.map((n) => [n]),
  'frequency.title': periods.flatMap((period) => [[NAMES[0], period, '2031'], [NAMES[0], period, undefined]]),
  'frequency.titleWords': periods.flatMap((period) => [[NAMES[2], period, true], [NAMES[2], period, false]]),
  'frequency.titleNoCount': periods.map((period) => [NAMES[0], period]),
  'frequency.highest': [['300', NAMES[2], NAMES[0]], ['300', NAMES[2], '']],
  'measures.highestCount': [['300', NAMES[2], NAMES[0]], ['300', NAMES[2], '']],
  'frequency.noScale': periods.flatMap((period) => [[period, true], [period, false]]),
  'frequency.axis': periods.map((period) => [NAMES[0], period]),
  'frequency.week': [['12', '2031'], ['12', '']],
  'frequency.quarter': [['1'], ['2'], ['3'], ['4']],
  'frequency.spanLabel': [[NAMES[0], NAMES[2], 'dozens'], [NAMES[0], NAMES[2], '7']],
  'network.kind': [...kinds, NAMES[0]].flatMap((kind) => [[kind, false], [kind, true]]),
  'network.actors': COUNTS.map((n) => [n]),
  'network.most': [[NAMES[0], 16]],
  'network.views': [[1, NAMES[0]], [2, NAMES[0]]],
  'network.openEnds': COUNTS.map((n) => [n]),
  'network.relations': COUNTS.map((n) => [n]),
};
const samples = (path: string): readonly (readonly unknown[])[] => SAMPLES[path] ?? [NAMES];

/** How many of the words that a key is called with stand in the text, where not all do: the rest only decide how it is said. */
const SHOWN: Readonly<Record<string, number>> = { 'frequency.quarter': 0, 'frequency.spanLabel': 2 };

/** How much English inserts: a language that leaves a name out is caught. */
const inserts = new Map(leaves(english).map(([path, leaf]) => [path, SHOWN[path] ?? leaf.length]));

/** Everything a language says, each with what was inserted. */
const said = (words: Words) =>
  leaves(words).flatMap(([path, leaf]) =>
    typeof leaf === 'string'
      ? [{ path, text: leaf, inserted: [] }]
      : samples(path).map((args) => ({ path: `${path}(${args.join()})`, text: leaf(...args), inserted: args.slice(0, inserts.get(path)) })),
  );

/** Codes are translated; all else that is inserted must be there to read. */
const codes = [...levels, ...periods, ...kinds, 'quotes', 'series', 'relations'];
const mustShow = (inserted: readonly unknown[]): string[] => inserted.filter((arg) => typeof arg === 'string').filter((arg) => !codes.includes(arg));

/** How far from the left each part of a text is seen, in px, in a page that reads from right to left. */
function seenAt(text: string, ...parts: readonly string[]): readonly number[] {
  const line = document.createElement('p');
  line.dir = 'rtl';
  line.style.whiteSpace = 'nowrap';
  line.textContent = text;
  document.body.append(line);
  const lefts = parts.map((part) => {
    const range = document.createRange();
    range.setStart(line.firstChild!, text.lastIndexOf(part));
    range.setEnd(line.firstChild!, text.lastIndexOf(part) + part.length);
    return range.getBoundingClientRect().left;
  });
  line.remove();
  return lefts;
}

describe('the words of a page', () => {
  it('are fetched before they are there, and keep the region that the page asks for', async () => {
    expect(wordsNow('ar-EG')).to.equal(undefined);
    const words = await loadWords('ar-EG');
    expect(words.reader?.saidBy).to.equal(ar.reader.saidBy);
    expect(words.dir).to.equal('rtl');
    expect(words.locale).to.equal('ar-EG-u-nu-latn');
    expect(wordsNow('ar-EG')).to.equal(words);
    expect(wordsNow('ar')).to.equal(ar);
    expect(wordsNow('ar-u-nu-arab')?.locale).to.equal('ar-u-nu-arab');
  });

  it('are there for every language that has a file', async () => {
    expect([...languages.keys()]).to.include.members(['ar', 'en']);
    for (const [code, words] of own) expect(await loadWords(code), code).to.equal(words);
  });

  it('are English, with the region’s dates, where the tag has an underscore', async () => {
    expect(wordsNow('en_US')).to.deep.equal({ ...en, locale: 'en-US' });
    expect(await loadWords('en_US')).to.equal(wordsNow('en_US'));
  });

  for (const tag of ['', 'xx', 'xx-YY', 'not a tag!!']) {
    it(`are English for “${tag}”`, async () => {
      expect(wordsNow(tag)).to.equal(en);
      expect(await loadWords(tag)).to.equal(en);
    });
  }

  it('are English for French until there is a French file', async () => {
    expect(await loadWords('fr')).to.equal(own.get('fr') ?? en);
  });
});

describe('a language tag', () => {
  const tags = { en_US: 'en-US', '': 'en', 'ar-EG': 'ar-EG', xx: 'xx', fr: 'fr', 'not a tag!!': 'en', ' AR-eg ': 'ar-EG' };
  for (const [tag, normal] of Object.entries(tags)) {
    it(`“${tag}” is read as ${normal}`, () => expect(normalLocale(tag)).to.equal(normal));
  }
  it('falls back to what the caller prefers', () => {
    expect(normalLocale('not a tag!!', 'ar')).to.equal('ar');
    expect(normalLocale(null, 'ar')).to.equal('ar');
  });
});

for (const [code, words] of languages) {
  describe(`the words in ${code}`, () => {
    it('are all there', () => {
      const keys = (of: Words) => leaves(of).map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();
      expect(keys(words)).to.deep.equal(keys(english));
    });

    it('say something, and nothing unfinished', () => {
      for (const { path, text } of said(words)) {
        expect(text, path).to.be.a('string').that.matches(/\S/);
        expect(text, path).not.to.match(/undefined|null|NaN|\[object/);
      }
    });

    it('keep every name and number that is inserted', () => {
      for (const { path, text, inserted } of said(words)) {
        for (const name of mustShow(inserted)) expect(text, path).to.include(name);
      }
    });

    if (words.dir !== 'rtl') return;
    it('hold no English', () => {
      const allowed = /JSON|factbox-story/; // the name of a format and of an element
      for (const { path, text } of said(words).filter(({ path }) => !/^(locale|dir)$/.test(path))) {
        expect(text.replace(allowed, ''), path).not.to.match(/[a-z]/i);
      }
    });

    it('read a range from its lower end, in a sentence and alone', () => {
      const range = words.quantity.range('18', '26');
      for (const text of [`${words.source}: ${range}.`, `\u2068${range}\u2069`]) {
        const [low, high] = seenAt(text, '18', '26');
        expect(low).to.be.above(high!);
      }
    });

    it('leave an address as it is typed', () => {
      const [start, end] = seenAt(words.notice.fault.status('404 https://news.example/'), '404', 'e/');
      expect(start).to.be.below(end!);
      const [letter, slash] = seenAt(words.notice.fault.network('https://news.example/'), 'le', '/');
      expect(letter).to.be.below(slash!);
    });
  });
}

describe('the words in Arabic', () => {
  it('count problems as Arabic counts', () => {
    const noun = [1, 2, 3, 10, 11, 99, 100, 101, 103, 110, 111].map((n) => /[\d ]*مشكل\S+/.exec(ar.notice.problems(n))?.[0].trim().replace('.', ''));
    expect(noun).to.deep.equal([
      'مشكلة', 'مشكلتان', '3 مشكلات', '10 مشكلات', '11 مشكلة', '99 مشكلة', '100 مشكلة', '101 مشكلة', '103 مشكلات', '110 مشكلات', '111 مشكلة',
    ]);
  });

  it('count with the page’s own digits, in every Arabic country', async () => {
    for (const tag of ['ar', 'ar-EG', 'ar-SA', 'ar-MA']) {
      const { locale } = await loadWords(tag);
      expect(formatNumber(1250, locale).replace(/\D/g, ''), tag).to.equal('1250');
      expect(formatDate({ year: 2031, month: 3, day: 4 }, locale), tag).to.match(/^\D*4\D+2031\D*$/);
    }
  });

  it('set a foreign word of degree beside the change', () => {
    expect(ar.quantity.degreeChange('significant', ar.quantity.direction.up)).to.equal('ارتفاع: significant');
  });

  it('keep the full stop of a foreign name with the name', () => {
    const [name, stop, verdict] = seenAt(ar.quote.title('Haddad and Co.'), 'Co', '.', 'ما نقله');
    expect(name).to.be.below(stop!);
    expect(verdict).to.be.below(name!);
  });

  it('put nothing hidden round an Arabic name', () => {
    for (const { path, text } of said(ar).filter(({ path }) => !/^notice\.(fault|noItem)/.test(path))) {
      expect(text, path).not.to.match(/\p{Cf}/u);
    }
  });
});
