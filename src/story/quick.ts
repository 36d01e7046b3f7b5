/**
 * The quick way in, for pages: reads what one figure needs of a story that is plainly sound, as nearly every published
 * one is, with a fraction of the code of `parseStory`. It knows less and refuses more. What it refuses may yet be sound:
 * `parseStory` decides, and is loaded only then. What it does read, `parseStory` reads alike (tests/story.quick.test.ts);
 * links to records that the figure does not draw are left to `factbox check`.
 */

/** A letter for a kind of text or number, "@sources" for the id of what is read too, a number for an object, or an operator with its operands. */
export type Type = string | number | readonly [operator: string, ...operands: unknown[]];
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

type Read = (value: unknown) => unknown;

/** A list of more is read a part at a time: `core/late.ts`. */
export const LONG = 400;

/**
 * What reads each type, made once for all records, and what says at last whether all ids are known. Both throw where
 * `parseStory` must look, the first also at a list of more than `most`.
 */
export function quickReader<S>({ shapes, finish }: Reading<S>, most = LONG) {
  const refs = new Set<string>();

  const objectReader = (index: number): Read => {
    const shape = shapes[index]!;
    const fields = Object.keys(shape);
    const reads = fields.map((field) => reader(shape[field]!));
    return (value) => {
      // What is no object has none of the fields that every shape requires.
      const output: Node = {};
      fields.forEach((field, i) => {
        const found = reads[i]!(Object.hasOwn(value as Node, field) ? (value as Node)[field] : undefined);
        if (found !== undefined) output[field] = found;
      });
      // A field of the story that this figure does not read is none of its business.
      for (const field in value as Node) sure(!index || fields.includes(field));
      return output;
    };
  };

  const reader = (type: Type): Read => {
    if (typeof type === 'number') return objectReader(type);
    const [operator, first, last] = type as readonly [string, Type, Type?];
    if (operator === '=' || typeof type === 'string') {
      return (value) => {
        if (operator === 'n') sure(Number.isFinite(value));
        else if (operator === 'b') sure(typeof value === 'boolean');
        else if (operator === '=') sure(type.indexOf(value as string) > 0);
        else sure(typeof value === 'string' && (TEXTS[operator] ?? TEXTS['i']!).test(value) && !UNSEEN.test(value) && (operator !== 'e' || inOrder(value)));
        if (operator === '@') refs.add(`${type as string} ${value as string}`);
        return value;
      };
    }
    if (operator === '|') { // objects told apart by a field
      const options = (type as readonly number[]).slice(2);
      const reads = options.map(reader);
      return (value) => reads[options.findIndex((one) => (shapes[one]![first as string] as readonly unknown[]).includes((value as Node)[first as string]))]!(value);
    }
    const read = reader(operator === '*' ? last! : first);
    if (operator === '*') {
      return (value) => {
        sure(Array.isArray(value) && value.length >= (first as number) && value.length <= most);
        return value.map(read);
      };
    }
    if (operator === '~') return (value) => (value === null ? value : read(value));
    const instead = last && read(last);
    return (value) => (value === undefined ? instead : read(value));
  };

  const close = (story: Node): S => {
    finish?.(story as S);
    const known = new Set<unknown>();
    const know = ([list, records]: readonly [string, unknown]): void => {
      for (const { id, basis, cite, points } of Array.isArray(records) ? (records as readonly Node[]) : []) {
        sure(!known.has(id) && (basis !== 'editorial' || cite));
        known.add(id).add(`@${list} ${id as string}`);
        know([list, points]);
      }
    };
    Object.entries({ ...(story['article'] as Node), ...story }).forEach(know);
    refs.forEach((ref) => sure(known.has(ref)));
    return story as S;
  };

  return [reader, close] as const;
}

/** What the figure reads of the story, if that is short and plainly sound; undefined where more must look. Never changes its input. */
export function quickStory<S>(input: unknown, reading: Reading<S>): S | undefined {
  try {
    const [reader, close] = quickReader(reading);
    return close(reader(0)(input) as Node);
  } catch {
    return undefined; // `parseStory` finds the words for what is wrong
  }
}
