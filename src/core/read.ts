import type { Problem } from '../story/problem.js';
import { quickStory, type Reading } from '../story/quick.js';
import { faulty, type Faulty, type Loaded } from './load.js';

/** Where a figure stands with its story: S is what it reads of one. */
export type StoryState<S> =
  | { readonly is: 'none' | 'loading' }
  | { readonly is: 'ready'; readonly story: S; readonly leftOut: readonly Problem[]; readonly input: unknown }
  | Faulty;

type Parse = typeof import('./parsed.js').parsedState;
let parse: Parse | undefined;

/** Hands the whole parser over to a server, which cannot wait for it. */
export function parseWith(parser: Parse): void {
  parse = parser;
}

const known = new WeakMap<object, Map<unknown, unknown>>();

/**
 * Reads what a figure needs of a story, once for each of them. A plainly sound one needs no more than the quick reader;
 * for any other, more is fetched: what reads long lists a part at a time, or the parser, which says what is wrong.
 */
export function readStory<S>(loaded: Loaded, reading: Reading<S>): StoryState<S> | Promise<StoryState<S>> {
  if (loaded.is !== 'json') return loaded;
  const input = loaded.value;
  const key = Object(input) as object;
  const states = (known.get(key) ?? new Map()) as Map<unknown, StoryState<S> | Promise<StoryState<S>>>;
  known.set(key, states);
  let state = states.get(reading);
  if (state) return state;
  const story = quickStory(input, reading);
  if (story) state = { is: 'ready', story, leftOut: [], input };
  else if (parse) state = parse(input, reading);
  else {
    state = import('./late.js').then(({ lateState }) => lateState(input, reading)).then(
      (later) => {
        states.set(reading, later);
        return later;
      },
      () => {
        states.delete(reading);
        return faulty('network', 'factbox');
      },
    );
  }
  states.set(reading, state);
  return state;
}

/** For a server, which draws at once or not at all. */
export function storyNow<S>(input: unknown, reading: Reading<S>): StoryState<S> {
  if (input === undefined) return { is: 'none' };
  const state = readStory({ is: 'json', value: input }, reading);
  return state instanceof Promise ? { is: 'loading' } : state;
}
