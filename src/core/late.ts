import { unpack } from '../story/columns.js';
import { LONG, quickReader, type Reading, type Type } from '../story/quick.js';
import type { StoryState } from './read.js';
import { nextTask, Slice } from './task.js';

/** Stories that are long, or not plainly sound lists. Fetched for the first of them. */

type Node = Record<string, unknown>;

/** As `quickStory`, but long lists a part at a time, so that the page goes on. */
async function quickly<S>(input: unknown, reading: Reading<S>): Promise<S | undefined> {
  try {
    const [reader, close] = quickReader(reading, Infinity);
    const rest = { ...(input as Node) };
    const long: Node = {};
    const slice = new Slice();
    void [new Intl.ListFormat(), new Intl.NumberFormat(), new Intl.DateTimeFormat()]; // a browser's first take it as long as many lines of a view
    for (const [field, type] of Object.entries(reading.shapes[0]!)) {
      const records = rest[field];
      if (!Array.isArray(records) || records.length <= LONG) continue;
      const [, [, , item]] = type as readonly ['?', readonly ['*', number, Type]];
      const read = reader(item);
      const list: unknown[] = [];
      for (const record of records) {
        if (slice.over) await slice.next();
        list.push(read(record));
      }
      [rest[field], long[field]] = [[], list];
    }
    await slice.next();
    return close({ ...(reader(0)(rest) as Node), ...long });
  } catch {
    return undefined;
  } finally {
    await nextTask(); // what is made of it comes in a task of its own
  }
}

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
  if (!unpacked) {
    const story = await quickly(input, reading);
    return story ? { is: 'ready', story, leftOut: [], input } : parsed(input, reading);
  }
  const { story: rest, columns, problems } = unpacked;
  if (problems.length) return { is: 'problem', detail: '', problems };
  const story = await quickly(rest, reading);
  const state: StoryState<S> = story ? { is: 'ready', story, leftOut: [], input } : await parsed(rest, reading);
  return state.is === 'ready' ? { ...state, story: { ...state.story, eventColumns: columns }, input: undefined } : state;
}
