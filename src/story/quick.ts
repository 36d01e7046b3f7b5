/**
 * The quick way in, for pages: reads what one figure needs of a story that is plainly sound, as nearly every published
 * one is, with a fraction of the code of `parseStory`. It knows less and refuses more. What it refuses may yet be sound:
 * `parseStory` decides, and is loaded only then. What it does read, `parseStory` reads alike (tests/story.quick.test.ts);
 * links to records that the figure does not draw are left to `factbox check`.
 */

/** A letter for a kind of text or number, "@sources" for the id of what is read too, a number for an object, or an operator with its operands. */
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

/** Shapes from JSON whose words stand without quotes. */
export const shapesFrom = (words: string): readonly Shape[] =>
  JSON.parse(words.replaceAll(/(?<=[[{:,])(?!false|true)[^-\d"[\]{}][^[\]{}:,]*/g, '"$&"')) as readonly Shape[];

const YEAR = '(?:\\d{4}|XXXX)';
export const DAY = `${YEAR}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
export const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;
const DATE = `(?:\\d{4}|${MONTH}|${DAY})`;
export const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
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

export function sure(holds: unknown): asserts holds {
  if (!holds) throw new Error();
}

/** Both ends of an interval have their year and are alike in form, so they compare as text. */
function inOrder(edtf: string): boolean {
  const [from, to] = edtf.split('/');
  return to === undefined || from === '..' || to === '..' || (!edtf.includes('X') && from! <= to);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the figure reads of the story, if that is plainly sound; undefined where `parseStory` must look. Never changes its input. */
export function quickStory<S>(input: unknown, { shapes, finish }: Reading<S>): S | undefined {
  const refs: (readonly [list: string, id: unknown])[] = [];

  const read = (type: Type, value: unknown): unknown => {
    if (typeof type === 'number') return readObject(type, value);
    if (typeof type === 'string') {
      if (type[0] === '@') refs.push([type.slice(1), value]);
      const pattern = TEXTS[type] ?? TEXTS['i']!;
      if (type === 'n') sure(Number.isFinite(value));
      else if (type === 'b') sure(typeof value === 'boolean');
      else sure(typeof value === 'string' && pattern.test(value) && !UNSEEN.test(value) && (type !== 'e' || inOrder(value)));
      return value;
    }
    const [operator, first, ...rest] = type;
    if (operator === '*') {
      sure(Array.isArray(value) && value.length >= (first as number));
      return value.map((item) => read(rest[0] as Type, item));
    }
    if (operator === '~') return value === null ? value : read(first as Type, value);
    if (operator === '=') sure([first, ...rest].includes(value));
    // "|": objects told apart by a field
    else return read((rest as number[]).find((index) => isNode(value) && (shapes[index]![first as string] as readonly unknown[]).includes(value[first as string])) ?? -1, value);
    return value;
  };

  const readObject = (index: number, value: unknown): Node => {
    const shape = shapes[index];
    sure(shape && isNode(value));
    const output: Node = {};
    for (const [field, type] of Object.entries(shape)) {
      const [operator, wrapped, fallback]: readonly unknown[] = Array.isArray(type) && type[0] === '?' ? (type as readonly unknown[]) : ['', type];
      const found = Object.hasOwn(value, field) ? value[field] : fallback;
      if (found !== undefined || !operator) output[field] = read(wrapped as Type, found);
    }
    // A field of the story that this figure does not read is none of its business.
    for (const field in value) sure(!index || Object.hasOwn(shape, field));
    return output;
  };

  try {
    const story = readObject(0, input);
    finish?.(story as S);
    const { corrections } = story['article'] as { corrections: readonly Node[] };
    const lists = { corrections, ...story } as Readonly<Record<string, readonly Node[]>>;
    const known = new Set<unknown>();
    for (const [list, records] of Object.entries(lists)) {
      if (!Array.isArray(records)) continue;
      for (const { id, basis, cite } of records.flatMap((record: Node) => [record, ...((record['points'] ?? []) as Node[])])) {
        sure(!known.has(id) && (basis !== 'editorial' || cite));
        known.add(id).add(`${list} ${String(id)}`);
      }
    }
    for (const [list, id] of refs) sure(known.has(`${list} ${String(id)}`));
    return story as S;
  } catch {
    return undefined; // `parseStory` finds the words for what is wrong
  }
}
