/**
 * Events by the hundred thousand, as columns in place of a list: `events` of a story that a script hands to a figure's
 * `story` property. A file lists its events; nothing of this is JSON.
 */
import { described, quoted, type Problem } from './problem.js';
import type { Id, StandingLevel } from './types.js';

/** A word for each event, from a list of words: `values[codes[i]]`. */
export interface CodeColumn<T extends string = string> {
  /** As many codes as there are events. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The words; a code is the index of one. */
  readonly values: readonly T[];
}

export interface EventColumns {
  readonly columns: {
    /** Day of each event, counted from 1970-01-01 in the Gregorian calendar, in the years 0 to 9999. */
    readonly when: Int32Array;
    /** attack, strike, flood or another word. */
    readonly kind?: CodeColumn;
    /** Free word that groups records. */
    readonly topic?: CodeColumn;
    /** Id of an actor that takes part. */
    readonly party?: CodeColumn<Id>;
    /** Id of the place where it happened. */
    readonly place?: CodeColumn<Id>;
    /** Id of the source that says it; absent: the article in its own voice. */
    readonly by?: CodeColumn<Id>;
    /** How sure it is; reported unless said. What is confirmed or denied must be written out, with who does so. */
    readonly level?: CodeColumn<Exclude<StandingLevel, 'confirmed' | 'denied'>>;
  };
  /** Events that are written out as in a file, such as the one that a series is about. */
  readonly written?: readonly unknown[];
}

/** A story as a file holds it, and the columns beside it. */
export interface Unpacked {
  readonly story: unknown;
  readonly columns: EventColumns['columns'];
  /** What is wrong with the columns; with any of these they cannot be read. */
  readonly problems: readonly Problem[];
}

type Node = Readonly<Record<string, unknown>>;

const CODED = ['kind', 'topic', 'party', 'place', 'by', 'level'] as const;
const LEVELS: readonly unknown[] = ['reported', 'claimed', 'alleged', 'unverified', 'assessed', 'disputed', 'retracted'];
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCodes = (value: unknown): value is CodeColumn['codes'] => value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array;

/** Index of the first entry that is not between these; -1: all are. */
function strayIn(numbers: Int32Array | CodeColumn['codes'], from: number, to: number): number {
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! < from || numbers[i]! > to) return i;
  return -1;
}

/** A story whose events are columns, checked; undefined: its events are no columns. */
export function unpack(input: unknown): Unpacked | undefined {
  const events = isNode(input) ? input['events'] : undefined;
  if (!isNode(input) || !isNode(events) || !isNode(events['columns'])) return undefined;
  const columns = events['columns'];
  const problems: Problem[] = [];
  const report = (path: string, expected: string, found: string) => problems.push({ path: `events.columns.${path}`, expected, found });
  const ids = (list: unknown) => new Set(Array.isArray(list) ? list.map((record: unknown) => (isNode(record) ? record['id'] : undefined)) : []);
  const known = { party: ['an actor', ids(input['actors'])], place: ['a place', ids(input['places'])], by: ['a source', ids(input['sources'])] } as const;

  const { when } = columns;
  if (!(when instanceof Int32Array)) report('when', 'an Int32Array of days since 1970-01-01', described(when));
  else {
    const stray = strayIn(when, FIRST_DAY, LAST_DAY);
    if (stray >= 0) report(`when[${stray}]`, 'a day in the years 0 to 9999', described(when[stray]));
  }
  for (const name of CODED) {
    const column = columns[name];
    if (column === undefined) continue;
    const { codes, values }: Node = isNode(column) ? column : {};
    if (!isCodes(codes)) report(`${name}.codes`, 'a Uint8Array, Uint16Array or Uint32Array', described(codes));
    if (!Array.isArray(values)) report(`${name}.values`, 'a list of words', described(values));
    if (!isCodes(codes) || !Array.isArray(values)) continue;
    if (when instanceof Int32Array && codes.length !== when.length) report(`${name}.codes`, `${when.length} codes, one for each event`, `${codes.length}`);
    const stray = strayIn(codes, 0, values.length - 1);
    if (stray >= 0) report(`${name}.codes[${stray}]`, `the index of one of the ${values.length} values`, described(codes[stray]));
    values.forEach((value: unknown, i) => {
      const at = `${name}.values[${i}]`;
      if (typeof value !== 'string' || !/\S/.test(value)) report(at, 'text', described(value));
      else if (name === 'level' && !LEVELS.includes(value)) report(at, `one of ${LEVELS.join(', ')}`, quoted(value));
      else if (name in known && !known[name as keyof typeof known][1].has(value)) report(at, `the id of ${known[name as keyof typeof known][0]}`, quoted(value));
    });
  }
  for (const name of Object.keys(columns)) if (name !== 'when' && !(CODED as readonly string[]).includes(name)) report(name, `one of when, ${CODED.join(', ')}`, 'another column');
  return { story: { ...input, events: events['written'] ?? [] }, columns: columns as EventColumns['columns'], problems };
}
