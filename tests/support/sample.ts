import { parseStory } from '../../src/story/parse.js';
import { problemText } from '../../src/story/problem.js';
import type { StoryInput } from '../../src/story/schema.js';
import type { Story } from '../../src/story/types.js';

/** Small stories as an author types them, and what the parser says of them. */

export const evidence = [{ exact: 'the words' }] as const;

type Loose = Readonly<Record<string, unknown>>;

/** A sound story with one record of each sort that others refer to. Lists given here take the place of its own. */
export function sample(lists: Loose = {}): Loose {
  return {
    format: 'factbox/1',
    id: 'sample',
    lang: 'en',
    article: { headline: 'A headline', corrections: [{ id: 'corrected', text: 'It was two.', when: '2031-06-05' }] },
    sources: [{ id: 'mayor', name: 'the mayor', kind: 'person', naming: 'named', evidence }],
    actors: [{ id: 'city', name: 'the city', kind: 'government', evidence }],
    places: [{ id: 'harbour', name: 'the harbour', kind: 'area', evidence }],
    events: [{ id: 'flood', evidence }],
    ...lists,
  } satisfies Loose & Partial<Record<keyof StoryInput, unknown>>;
}

export const event = (more: Loose = {}): Loose => ({ id: 'fire', evidence, ...more });
export const measure = (quantity: unknown, more: Loose = {}): Loose => ({ id: 'toll', about: 'flood', measure: 'deaths', quantity, evidence, ...more });
export const relation = (more: Loose = {}): Loose => ({ id: 'pact', from: 'city', to: null, kind: 'support', evidence, ...more });
export const quote = (more: Loose = {}): Loose => ({ id: 'said', mode: 'paraphrase', attribution: { by: ['mayor'] }, evidence, ...more });
export const point = (edtf: string, more: Loose = {}): Loose => ({ when: { edtf, text: edtf }, evidence, ...more });
export const series = (points: readonly Loose[], more: Loose = {}): Loose => ({
  id: 'floods', about: 'flood', unit: 'floods', period: 'month', coverage: {}, evidence, points, ...more,
});

/** What the parser says, one line a problem; none: the story is sound. */
export function problemsOf(input: unknown): readonly string[] {
  const result = parseStory(input);
  return result.ok ? [] : result.problems.map(problemText);
}

export const warningsOf = (input: unknown): readonly string[] => parseStory(input).warnings.map(problemText);

export function sound(input: unknown): Story {
  const result = parseStory(input);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.story;
}

/** The ids of the records that are left of a faulty story, list by list. */
export function leftOf(input: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  const result = parseStory(input);
  if (result.ok) throw new Error('the story is sound');
  if (!result.partial) return undefined;
  const lists = Object.entries(result.partial).filter((entry): entry is [string, { readonly id: string }[]] => Array.isArray(entry[1]));
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0).map(([name, list]) => [name, list.map(({ id }) => id)]));
}
