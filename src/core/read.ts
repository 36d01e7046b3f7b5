import { quickStory, type Reading } from '../story/quick.js';
import type { parseStory, ParseResult } from '../story/parse.js';
import type { Problem } from '../story/problem.js';
import { faulty, type Faulty, type Loaded } from './load.js';

/** Where a figure stands with its story: S is what it reads of one. */
export type StoryState<S> =
  | { readonly is: 'none' | 'loading' }
  | { readonly is: 'ready'; readonly story: S; readonly leftOut: readonly Problem[]; readonly input: unknown }
  | Faulty;

let parse: typeof parseStory | undefined;

/** Hands the whole parser over where it is there already, as on a server, which cannot wait for it. */
export function parseWith(parser: typeof parseStory): void {
  parse = parser;
}

const known = new WeakMap<object, Map<unknown, unknown>>();
const parsed = new WeakMap<object, ParseResult>();
const warned = new Set<string>();

/** What of the problems is the figure's business: an unknown actor is none of a quote card's. */
const concerns = ({ path }: Problem, story: object): boolean => (/^\w+/.exec(path)?.[0] ?? '') in story;

/** What cannot be shown is left out and listed; fields unknown to this version are warned of once. */
function parsedState<S>(input: unknown, reading: Reading<S>, parser: typeof parseStory): StoryState<S> {
  const key = Object(input) as object;
  const result = parsed.get(key) ?? parser(input);
  parsed.set(key, result);
  for (const { path, expected, found } of result.warnings) {
    const line = `factbox: ${path}: expected ${expected}, got ${found}`;
    if (!warned.has(line)) console.warn(line);
    warned.add(line);
  }
  const story = result.ok ? result.story : result.partial;
  if (!story) return { is: 'problem', detail: '', problems: result.ok ? [] : result.problems };
  return { is: 'ready', story: story as S, leftOut: result.ok ? [] : result.problems.filter((problem) => concerns(problem, reading.shapes[0]!)), input };
}

/**
 * Reads what a figure needs of a story, once for each of them. A plainly sound one needs no more than the quick reader;
 * for any other the parser is fetched, and says what is wrong with it.
 */
export function readStory<S>(loaded: Loaded, reading: Reading<S>): StoryState<S> | Promise<StoryState<S>> {
  if (loaded.is !== 'json') return loaded;
  const input = loaded.value;
  const key = Object(input) as object;
  const states = (known.get(key) ?? new Map()) as Map<unknown, StoryState<S> | Promise<StoryState<S>>>;
  known.set(key, states);
  const there = states.get(reading);
  if (there) return there;
  const story = quickStory(input, reading);
  const state = story
    ? ({ is: 'ready', story, leftOut: [], input } as const)
    : parse
      ? parsedState(input, reading, parse)
      : import('../story/parse.js').then(
          ({ parseStory }) => {
            parse = parseStory;
            const later = parsedState(input, reading, parse);
            states.set(reading, later);
            return later;
          },
          () => {
            states.delete(reading);
            return faulty('network', 'factbox');
          },
        );
  states.set(reading, state);
  return state;
}

/** For a server, which draws at once or not at all. */
export function storyNow<S>(input: unknown, reading: Reading<S>): StoryState<S> {
  if (input === undefined) return { is: 'none' };
  const state = readStory({ is: 'json', value: input }, reading);
  return state instanceof Promise ? { is: 'loading' } : state;
}
