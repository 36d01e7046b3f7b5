import { unpack } from '../story/columns.js';
import { quickStory, type Reading } from '../story/quick.js';
import type { StoryState } from './read.js';

/** Stories that are not plainly sound lists. Fetched for the first of them. */

async function parsed<S>(input: unknown, reading: Reading<S>): Promise<StoryState<S>> {
  const { parsedState } = await import('./parsed.js');
  return parsedState(input, reading);
}

/**
 * Events in columns, which only a script can hand over, are taken out before the rest is read. There is no file of such a
 * story, since its events are not written out. Any other story is left to the whole parser.
 */
export async function lateState<S>(input: unknown, reading: Reading<S>): Promise<StoryState<S>> {
  const unpacked = unpack(input);
  if (!unpacked) return parsed(input, reading);
  const { story: rest, columns, problems } = unpacked;
  if (problems.length) return { is: 'problem', detail: '', problems };
  const story = quickStory(rest, reading);
  const state: StoryState<S> = story ? { is: 'ready', story, leftOut: [], input } : await parsed(rest, reading);
  return state.is === 'ready' ? { ...state, story: { ...state.story, eventColumns: columns }, input: undefined } : state;
}
