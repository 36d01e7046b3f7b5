import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { actorNetworkReading } from '../src/figures/actor-network/actor-network.reading.js';
import { frequencyChartReading } from '../src/figures/frequency-chart/frequency-chart.reading.js';
import { quoteCardReading } from '../src/figures/quote-card/quote-card.reading.js';
import { parseStory } from '../src/story/parse.js';
import type { Problem } from '../src/story/problem.js';
import { quickStory, type Reading } from '../src/story/quick.js';
import { measure, point, sample, series } from './support/sample.js';
import strike from '../stories/data/city-strike-ar.story.json' with { type: 'json' };
import war from '../stories/data/iraq-israel-attacks.story.json' with { type: 'json' };
import flood from '../stories/data/river-flood.story.json' with { type: 'json' };

type Node = Record<string, unknown>;

/** Every place in a document, as the object or list that holds it and the key in it. */
function places(value: unknown): readonly (readonly [Node, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[value as Node, key] as const, ...places(child)]);
}

type AnyReading = Reading<object>;
const READINGS: readonly (readonly [figure: string, reading: AnyReading])[] = [
  ['quote card', quoteCardReading as AnyReading], ['frequency chart', frequencyChartReading as AnyReading],
  ['actor network', actorNetworkReading as AnyReading],
];

interface Identified {
  readonly id: string;
  readonly points?: readonly Identified[];
}
const byId = (records: readonly Identified[]) => new Map(records.map((record) => [record.id, record]));

/** What the parser keeps of a list whose own records are sound: none but those that rest on a fault elsewhere may go. */
function expectKept(kept: readonly Identified[], read: readonly Identified[]): void {
  const all = byId(read);
  expect([...all.keys()].filter((id) => kept.some((one) => one.id === id)), 'in the same order').to.deep.equal(kept.map(({ id }) => id));
  for (const { points, ...own } of kept) {
    const { points: readPoints, ...readOwn } = all.get(own.id)!;
    expect(readOwn).to.deep.equal(own);
    if (points) expectKept(points, readPoints ?? []);
  }
}

/** Faults of links: the figure draws no line to what it does not read, so these are left to the checker. */
function isElsewhere({ path, expected, found }: Problem, fields: readonly string[], all: readonly Problem[]): boolean {
  const isRead = (list: string) => fields.includes(list) || list === 'article';
  if (!isRead(/^\w*/.exec(path)![0])) return true;
  const kind = /^the id of an? (\w+)$/.exec(expected)?.[1];
  const isTaken = all.some((other) => other.expected === 'an id of its own' && other.found.startsWith(`${found},`));
  if (kind) return isTaken || (kind !== 'correction' && !isRead(kind) && !isRead(`${kind}s`));
  if (expected === 'an id of its own') return !isRead(/, which (\w+)/.exec(found)![1]!);
  return expected === 'no circle';
}

/**
 * Whatever the quick reader accepts, the parser finds no fault in: of what the figure draws. Both read the same. true: it
 * was accepted.
 */
function agree(input: unknown, reading: AnyReading): boolean {
  const quick = quickStory(input, reading) as Node | undefined;
  if (!quick) return false;
  const fields = Object.keys(reading.shapes[0]!);
  expect(Object.keys(quick)).to.have.members(fields);
  const parsed = parseStory(input);
  const problems = [...(parsed.ok ? [] : parsed.problems), ...parsed.warnings];
  const faults = problems.filter((problem) => !isElsewhere(problem, fields, problems));
  if (faults.length) throw new Error(`read quickly, yet ${JSON.stringify(faults[0])}`);
  const story = (parsed.ok ? parsed.story : parsed.partial) as Node | undefined;
  if (!story) return true;
  for (const field of fields) {
    if (parsed.ok || !Array.isArray(quick[field])) expect(quick[field], field).to.deep.equal(story[field]);
    else expectKept(story[field] as readonly Identified[], quick[field] as readonly Identified[]);
  }
  return true;
}

const VALUES: readonly unknown[] = [
  null, 0, -1, 1, 1e308, '', ' ', 'x', 'a b', true, [], [[]], {}, ['x'], { level: 'confirmed' }, '2031-02-30', '2031-13', '2031-06~', 'XXXX-05', '2031/2030', '2031-05/2031-04',
  '2031', '2031-04', '2031-04-31', 'javascript:alert(1)', 'https://a@b.example/', '//b.example', 'stories/a.html', 'exact', 'verbal', 'editorial', 'confirmed', 'month', 'day',
  { is: 'range', min: 3, max: 1 }, { is: 'exact', value: 3 }, { edtf: '2031-03', text: 'March' }, { by: ['nobody'] },
];

describe('quick reader of numbers', () => {
  const read = (lists: object) => agree(sample(lists as Readonly<Record<string, unknown>>), frequencyChartReading as AnyReading);
  for (const [quantity, sound] of [
    [{ is: 'exact', value: 0 }, true], [{ is: 'at-least', min: 1 }, true], [{ is: 'verbal', term: 'many', of: 'count' }, true],
    [{ is: 'exact', value: -1 }, false], [{ is: 'approximate', value: -0.1 }, false], [{ is: 'at-least', min: -1 }, false], [{ is: 'at-most', max: -1 }, false], [{ is: 'range', min: -1, max: 1 }, false],
  ] as const) {
    it(`is ${sound ? 'sure' : 'not sure'} of ${JSON.stringify(quantity)}`, () => {
      expect(read({ series: [series([point('2031-03', { quantity })])] }), 'in a month').to.equal(sound);
      expect(read({ series: [series([], { overall: quantity })] }), 'over all').to.equal(sound);
      expect(read({ measures: [measure(quantity)] }), 'a measure, which may be below zero').to.equal(true);
    });
  }
});

for (const [figure, reading] of READINGS) {
  describe(`quick reader of the ${figure}`, () => {
    it('reads the published stories, and reads them as the parser does', () => {
      for (const story of [war, flood, strike]) expect(agree(story, reading)).to.equal(true);
    });

    it('never accepts what the parser refuses or reads otherwise', () => {
      let accepted = 0;
      let refused = 0;
      fc.assert(
        fc.property(
          fc.constantFrom(war, flood, strike),
          fc.array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'delete', 'swap', 'stray'), fc.nat()), { minLength: 1, maxLength: 3 }),
          (story, changes) => {
            const changed: unknown = structuredClone(story);
            for (const [where, how, what] of changes) {
              const all = places(changed);
              const [holder, key] = all[where % all.length]!;
              const [other, otherKey] = all[what % all.length]!;
              if (how === 'replace') holder[key] = VALUES[what % VALUES.length];
              else if (how === 'delete') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
              else if (how === 'swap') holder[key] = structuredClone(other[otherKey]);
              else holder['unknown'] = 1;
            }
            if (agree(changed, reading)) accepted += 1;
            else refused += 1;
          },
        ),
        { numRuns: 300, seed: 7, endOnFailure: true },
      );
      expect(accepted).to.be.greaterThan(5);
      expect(refused).to.be.greaterThan(5);
    });

    it('passes over what the figure does not read, and over links to it', () => {
      const strange = { ...flood, colour: 'red', statements: [{ id: flood.sources[0]!.id, exact: 7 }], eras: 7 };
      expect(agree(strange, reading)).to.equal(true);
      const [first, ...rest] = flood.quotes;
      expect(agree({ ...strange, quotes: [{ ...first, after: ['nobody-knows'] }, ...rest] }, reading)).to.equal(true);
    });

    it('leaves its input as it was, and hostile input to the parser', () => {
      const copy = structuredClone(flood);
      quickStory(flood, reading);
      expect(flood).to.deep.equal(copy);
      const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
      for (const input of [undefined, null, 1, 'text', [], {}, deep, { ...flood, sources: deep }, { ...flood, format: 'factbox/2' }]) {
        expect(quickStory(input, reading)).to.equal(undefined);
      }
    });
  });
}
