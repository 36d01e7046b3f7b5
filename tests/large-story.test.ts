// The generator of large stories: other tests and the bench lean on its being exact, sound and always the same.
import { expect } from '@open-wc/testing';
import { checkStory, findingText } from '../src/check/index.js';
import { parseStory } from '../src/story/parse.js';
import type { Story } from '../src/story/types.js';
import { largeNews, largeStory } from '../stories/large-story.js';

function sound(json: unknown): Story {
  const parsed = parseStory(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 9), null, 2));
  expect(parsed.warnings).to.deep.equal([]);
  return parsed.story;
}

describe('a large story', () => {
  const small = { actors: 40, relations: 120, events: 250 };

  it('is the same for the same seed, and another for another', () => {
    expect(largeNews(small)).to.deep.equal(largeNews({ seed: 1, ...small }));
    expect(largeStory({ ...small, seed: 2 }).relations).to.not.deep.equal(largeStory(small).relations);
  });

  it('has as many of each as is asked for', () => {
    for (const [size, counts] of [[{}, [300, 900, 10_000]], [small, [40, 120, 250]], [{ actors: 2, relations: 3, events: 0 }, [2, 3, 0]]] as const) {
      const { actors, relations, events } = sound(largeStory(size));
      expect([actors.length, relations.length, events.length]).to.deep.equal(counts);
    }
  });

  it('has names for thousands, no two alike', () => {
    const { actors } = sound(largeStory({ actors: 5000, relations: 0, events: 0 }));
    expect(new Set(actors.map(({ name }) => name)).size).to.equal(5000);
  });

  it('holds every standing, kind of relation and form of end', () => {
    const { relations, events, quotes, series } = sound(largeStory());
    const levels = new Set([...relations, ...events].flatMap(({ status }) => status.map(({ level }) => level)));
    expect([...levels].sort()).to.deep.equal(['alleged', 'assessed', 'claimed', 'confirmed', 'denied', 'disputed', 'reported', 'retracted', 'unverified']);
    expect(new Set(relations.map(({ sign }) => sign)).size).to.equal(3);
    expect(new Set(relations.map(({ kind }) => kind)).size).to.be.above(8);
    for (const has of [
      relations.some(({ from }) => from === null), relations.some(({ to }) => to === null), relations.some(({ directed }) => !directed),
      relations.some(({ view }) => view), relations.some(({ hedge }) => hedge), relations.some(({ attribution }) => attribution?.joint),
    ]) expect(has).to.equal(true);
    const pairs = relations.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).to.be.below(pairs.length);
    expect(new Set(quotes.map(({ mode }) => mode)).size).to.equal(3);
    expect(new Set(events.flatMap(({ when }) => when?.edtf?.slice(0, 4) ?? [])).size).to.be.above(3);
    expect(series.map(({ period, computed }) => [period, computed?.from])).to.deep.equal([['month', undefined], ['month', 'events'], ['day', 'events']]);
  });

  it('is borne out by its article', () => {
    const { story, article } = largeNews(small);
    expect(checkStory(sound(story), article).findings.map(findingText)).to.deep.equal([]);
  });
});
