import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseStory } from '../src/story/parse.js';
import { quickStory } from '../src/story/quick.js';
import strike from '../stories/data/city-strike-ar.story.json' with { type: 'json' };
import war from '../stories/data/iraq-israel-attacks.story.json' with { type: 'json' };
import flood from '../stories/data/river-flood.story.json' with { type: 'json' };

type Node = Record<string, unknown>;

/** Every place in a document, as the object or list that holds it and the key in it. */
function places(value: unknown): readonly (readonly [Node, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[value as Node, key] as const, ...places(child)]);
}

/** Whatever the quick reader accepts, the parser reads alike. true: it was accepted. */
function agree(input: unknown): boolean {
  const quick = quickStory(input);
  if (!quick) return false;
  const parsed = parseStory(input);
  if (!parsed.ok) throw new Error(`read quickly, yet ${JSON.stringify(parsed.problems[0])}`);
  expect(parsed.warnings).to.deep.equal([]);
  expect(quick).to.deep.equal(parsed.story);
  return true;
}

const VALUES: readonly unknown[] = [
  null, 0, -1, 1, 1e308, '', ' ', 'x', 'a b', true, [], [[]], {}, ['x'], { level: 'confirmed' }, '2031-02-30', '2031-13', '2031-06~', 'XXXX-05', '2031/2030', '2031-05/2031-04',
  '2031', '2031-04', '2031-04-31', 'javascript:alert(1)', 'https://a@b.example/', '//b.example', 'stories/a.html', 'exact', 'verbal', 'editorial', 'confirmed', 'month', 'day',
  { is: 'range', min: 3, max: 1 }, { is: 'exact', value: 3 }, { edtf: '2031-03', text: 'March' }, { by: ['nobody'] },
];

describe('quick reader', () => {
  it('reads the published stories, and reads them as the parser does', () => {
    for (const story of [war, flood, strike]) expect(agree(story)).to.equal(true);
  });

  it('never accepts what the parser refuses or reads otherwise', () => {
    let accepted = 0;
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
          if (agree(changed)) accepted += 1;
        },
      ),
      { numRuns: 150, seed: 7, endOnFailure: true },
    );
    expect(accepted).to.be.greaterThan(5);
  });

  it('leaves its input as it was, and hostile input to the parser', () => {
    const copy = structuredClone(flood);
    quickStory(flood);
    expect(flood).to.deep.equal(copy);
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    for (const input of [undefined, null, 1, 'text', [], {}, deep, { ...flood, statements: deep }, { ...flood, format: 'factbox/2' }]) {
      expect(quickStory(input)).to.equal(undefined);
    }
  });
});
