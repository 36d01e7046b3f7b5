/**
 * The quick way in, for pages: reads what one figure needs of a story that is plainly sound, as nearly every published
 * one is, with a fraction of the code of `parseStory`. It knows less and refuses more. What it refuses may yet be sound:
 * `parseStory` decides, and is loaded only then. Whatever it does read, `parseStory` reads alike (tests/story.quick.test.ts).
 */
/** A letter for a kind of text or number, "@source" for an id, a number for an object, or an operator with its operands. */
type Type = string | number | readonly [operator: string, ...operands: unknown[]];
type Node = Record<string, unknown>;
export interface Shape {
  readonly [field: string]: Type;
}
declare const READS: unique symbol;

/**
 * The shapes of the fields S of a story, the story itself first: made from schema.ts by scripts/readings.mjs. `finish`
 * holds rules of the figure's own records.
 */
export interface Reading<S> {
  readonly shapes: readonly Shape[];
  readonly finish?: (story: S) => void;
  readonly [READS]?: S;
}

const YEAR = '(?:\\d{4}|XXXX)';
const DAY = `${YEAR}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;
const DATE = `(?:\\d{4}|${MONTH}|${DAY})`;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
/** The parts of a day, month or year, each as its own pattern. */
export const WRITTEN: Readonly<Record<string, RegExp>> = { day: whole(DAY), month: whole(MONTH), year: /^\d{4}$/ };
const TEXTS: Readonly<Record<string, RegExp>> = {
  t: /\S/,
  p: /^/,
  i: /^\S+$/,
  q: /^\S*$/,
  d: whole(DATE),
  e: whole(`${DATE}[?~%]?|${DATE}/\\.\\.|\\.\\./${DATE}|${MONTH}/${MONTH}|${DAY}/${DAY}`),
  u: /^(?:https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w./?#&=%+~:;,!-]*)?|(?!\/\/)[\w./-]+)$/,
};
/** What `parseStory` would have to make visible, and some that it would not. */
const UNSEEN = /(?![\t\n\r\xad\u200b-\u200f])\p{C}/u;
const FACTS = 'events relations quotes series measures comparisons statements points';

class Unsure extends Error {}
export function sure(holds: unknown): asserts holds {
  if (!holds) throw new Unsure();
}

/** Both ends of an interval have their year and are alike in form, so they compare as text. */
function inOrder(edtf: string): boolean {
  const [from, to] = edtf.split('/');
  return to === undefined || from === '..' || to === '..' || (!edtf.includes('X') && from! <= to);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

class Reader {
  readonly refs: (readonly [kind: string, id: string])[] = [];
  readonly shapes: readonly Shape[];

  constructor(shapes: readonly Shape[]) {
    this.shapes = shapes;
  }

  read(type: Type, value: unknown): unknown {
    if (typeof type === 'number') return this.object(this.shapes[type]!, value);
    if (typeof type === 'string') {
      if (type[0] === '@') this.refs.push([type.slice(1), value as string]);
      const pattern = TEXTS[type[0] === '@' ? 'i' : type];
      if (pattern) sure(typeof value === 'string' && pattern.test(value) && !UNSEEN.test(value) && (type !== 'e' || inOrder(value)));
      else sure(type === 'n' ? Number.isFinite(value) : typeof value === 'boolean');
      return value;
    }
    const [operator, first, ...rest] = type;
    if (operator === '=') sure([first, ...rest].includes(value));
    else if (operator === '*') {
      sure(Array.isArray(value) && value.length >= (first as number));
      return value.map((item) => this.read(rest[0] as Type, item));
    } else {
      // "|": objects told apart by a field
      sure(isNode(value));
      const shape = (rest as number[]).find((index) => (this.shapes[index]![first as string] as readonly unknown[]).includes(value[first as string]));
      sure(shape !== undefined);
      return this.read(shape, value);
    }
    return value;
  }

  object(shape: Shape, value: unknown): Node {
    sure(isNode(value));
    const output: Node = {};
    for (const [field, type] of Object.entries(shape)) {
      const [operator, wrapped, fallback] = Array.isArray(type) && type[0] === '?' ? type : ['', type];
      if (Object.hasOwn(value, field)) output[field] = this.read(wrapped as Type, value[field]);
      else if (fallback !== undefined) output[field] = this.read(wrapped as Type, fallback);
      else sure(operator === '?');
    }
    // A field of the story that this figure does not read is none of its business.
    if (shape !== this.shapes[0]) for (const field of Object.keys(value)) sure(Object.hasOwn(shape, field));
    return output;
  }
}
type Place = readonly [list: string, at: number];

/** Where each id of the document stands: its list, and its place in an order in which what is not read comes first. */
function placesOf(document: Node, story: Node): Map<unknown, Place> {
  const ids = new Map<unknown, Place>();
  const add = (list: string, id: unknown): void => {
    sure(typeof id === 'string' && !ids.has(id));
    ids.set(id, [list, ids.size]);
  };
  const { corrections } = story['article'] as { corrections: readonly Node[] };
  const lists = Object.entries({ corrections, ...document }).filter(([name]) => name !== 'redact');
  for (const [list, records] of lists.sort(([a], [b]) => Number(a in story) - Number(b in story))) {
    if (!Array.isArray(records)) continue;
    for (const record of records as readonly unknown[]) {
      sure(isNode(record));
      add(list, record['id']);
      if (list !== 'series' || !Array.isArray(record['points'])) continue;
      record['points'].forEach((point: unknown, i) => {
        sure(isNode(point));
        add('points', point['id'] || `${String(record['id'])}.${i + 1}`);
      });
    }
  }
  return ids;
}

/** What holds between the fields of one record, and that its links lead back to what came before it. */
function checkRecord(record: Node, ids: ReadonlyMap<unknown, Place>): void {
  sure(record['basis'] !== 'editorial' || record['cite']);
  for (const id of [record['after'], record['replaces']].flat()) if (id !== undefined) sure(ids.get(id)![1] < ids.get(record['id'])![1]);
  for (const point of (record['points'] ?? []) as readonly Node[]) checkRecord(point, ids);
}

/** What the figure reads of the story, if that is plainly sound; undefined where `parseStory` must look. Never changes its input. */
export function quickStory<S>(input: unknown, { shapes, finish }: Reading<S>): S | undefined {
  try {
    sure(isNode(input));
    const reader = new Reader(shapes);
    const story = reader.object(shapes[0]!, input);
    const ids = placesOf(input, story);
    for (const [kind, id] of reader.refs) {
      const [list] = ids.get(id) ?? [];
      sure(list && (kind === 'record' || (kind === 'fact' ? FACTS.includes(list) : list.startsWith(kind))));
    }
    finish?.(story as S);
    for (const records of Object.values(story)) if (Array.isArray(records)) for (const record of records as Node[]) checkRecord(record, ids);
    return story as S;
  } catch (error) {
    if (error instanceof Unsure || error instanceof RangeError) return undefined;
    throw error;
  }
}
