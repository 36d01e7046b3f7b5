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

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

type Read = (value: unknown) => unknown;

/** What reads each type, made once for all records; `close` is for what was read of the whole story. They throw where `parseStory` must look. */
export function quickReader<S>({ shapes, finish }: Reading<S>) {
  const refs = new Set<string>();
  const objects: Read[] = [];

  const reader = (type: Type): Read => {
    if (typeof type === 'number') return (objects[type] ??= objectReader(type));
    if (typeof type === 'string') {
      const list = type[0] === '@' && `${type.slice(1)} `;
      const pattern = TEXTS[type] ?? TEXTS['i']!;
      return (value) => {
        if (type === 'n') sure(Number.isFinite(value));
        else if (type === 'b') sure(typeof value === 'boolean');
        else sure(typeof value === 'string' && pattern.test(value) && !UNSEEN.test(value) && (type !== 'e' || inOrder(value)));
        if (list) refs.add(list + String(value));
        return value;
      };
    }
    const [operator, first, ...rest] = type;
    if (operator === '=') {
      return (value) => {
        sure(value === first || rest.includes(value));
        return value;
      };
    }
    if (operator === '|') { // objects told apart by a field
      return (value) => {
        const index = (rest as number[]).find((one) => isNode(value) && (shapes[one]![first as string] as readonly unknown[]).includes(value[first as string]));
        sure(index);
        return reader(index)(value);
      };
    }
    const read = reader((operator === '*' ? rest[0] : first) as Type);
    if (operator === '~') return (value) => value === null ? value : read(value);
    return (value) => {
      sure(Array.isArray(value) && value.length >= (first as number));
      return value.map((item) => read(item));
    };
  };

  const objectReader = (index: number): Read => {
    const shape = shapes[index]!;
    const fields = Object.entries(shape).map(([field, type]) => {
      const [operator, wrapped, fallback]: readonly unknown[] = Array.isArray(type) && type[0] === '?' ? (type as readonly unknown[]) : ['', type];
      const read = reader(wrapped as Type);
      return { field, read, operator, fallback: fallback === undefined ? fallback : read(fallback) };
    });
    return (value) => {
      sure(isNode(value));
      const output: Node = {};
      for (const { field, read, operator, fallback } of fields) {
        const found = Object.hasOwn(value, field) ? value[field] : undefined;
        if (found !== undefined || !operator) output[field] = read(found);
        else if (fallback !== undefined) output[field] = fallback;
      }
      // A field of the story that this figure does not read is none of its business.
      for (const field in value) sure(!index || Object.hasOwn(shape, field));
      return output;
    };
  };

  const close = (story: Node): S => {
    finish?.(story as S);
    const known = new Set<unknown>();
    const know = (list: string, records: unknown): void => {
      if (!Array.isArray(records)) return;
      for (const { id, basis, cite, points } of records as readonly Node[]) {
        sure(!known.has(id) && (basis !== 'editorial' || cite));
        known.add(id).add(`${list} ${String(id)}`);
        know(list, points);
      }
    };
    know('corrections', (story['article'] as Node)['corrections']);
    Object.keys(story).forEach((list) => know(list, story[list]));
    refs.forEach((ref) => sure(known.has(ref)));
    return story as S;
  };

  return { reader, close };
}

/** What the figure reads of the story, if that is plainly sound; undefined where `parseStory` must look. Never changes its input. */
export function quickStory<S>(input: unknown, reading: Reading<S>): S | undefined {
  try {
    const { reader, close } = quickReader(reading);
    return close(reader(0)(input) as Node);
  } catch {
    return undefined; // `parseStory` finds the words for what is wrong
  }
}
