/**
 * The quick way in, for pages: reads a story that is plainly sound, as nearly every published one is, with a fraction of
 * the code of `parseStory`. It knows less and refuses more. What it refuses may yet be sound: `parseStory` decides, and
 * is loaded only then. Whatever it does read, `parseStory` reads alike (tests/story.quick.test.ts).
 */
import { QUICK } from './quick.table.js';
import type { Story } from './types.js';

/** A letter for a kind of text or number, "@source" for an id, a number for an object, or an operator with its operands. */
type Type = string | number | readonly [operator: string, ...operands: unknown[]];
type Node = Record<string, unknown>;
interface Shape {
  readonly [field: string]: Type;
}

interface Reading {
  /** Where each id stands: its collection, and its place in the order of records. */
  readonly ids: Map<string, { readonly list: string; readonly at: number }>;
  readonly refs: [kind: string, id: string][];
}

const YEAR = '(?:\\d{4}|XXXX)';
const DAY = `${YEAR}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;
const DATE = `(?:\\d{4}|${MONTH}|${DAY})`;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
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
const WRITTEN: Readonly<Record<string, RegExp>> = { day: whole(DAY), month: whole(MONTH), year: /^\d{4}$/ };
const FACTS = 'events relations quotes series measures comparisons statements points';

class Unsure extends Error {}
function sure(holds: unknown): asserts holds {
  if (!holds) throw new Unsure();
}

/** Both ends of an interval have their year and are alike in form, so they compare as text. */
function inOrder(edtf: string): boolean {
  const [from, to] = edtf.split('/');
  return to === undefined || from === '..' || to === '..' || (!edtf.includes('X') && from! <= to);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function read(type: Type, value: unknown, into: Reading): unknown {
  if (typeof type === 'number') return readObject(QUICK[type] as Shape, value, into);
  if (typeof type === 'string') {
    if (type[0] === '@') into.refs.push([type.slice(1), value as string]);
    const pattern = TEXTS[type[0] === '@' ? 'i' : type];
    if (pattern) sure(typeof value === 'string' && pattern.test(value) && !UNSEEN.test(value) && (type !== 'e' || inOrder(value)));
    else if (type === 'n') sure(Number.isFinite(value));
    else if (type === 'b') sure(typeof value === 'boolean');
    else sure(Array.isArray(value) && value.length === 2 && value.every((part, axis) => Number.isFinite(part) && Math.abs(part as number) <= 180 / (axis + 1)));
    return value;
  }
  const [operator, first, ...rest] = type;
  switch (operator) {
    case '=':
      sure([first, ...rest].includes(value));
      return value;
    case '*':
      sure(Array.isArray(value) && value.length >= (first as number));
      return value.map((item) => read(rest[0] as Type, item, into));
    case '0':
      return value === null ? value : read(first as Type, value, into);
    default: {
      // "|": objects told apart by a field
      sure(isNode(value));
      const shape = (rest as number[]).find((index) => ((QUICK[index] as Shape)[first as string] as readonly unknown[]).includes(value[first as string]));
      sure(shape !== undefined);
      return read(shape, value, into);
    }
  }
}

function readObject(shape: Shape, value: unknown, into: Reading): Node {
  sure(isNode(value));
  const output: Node = {};
  for (const [field, type] of Object.entries(shape)) {
    const [operator, wrapped, fallback] = Array.isArray(type) && type[0] === '?' ? type : ['', type];
    if (Object.hasOwn(value, field)) output[field] = read(wrapped as Type, value[field], into);
    else if (fallback !== undefined) output[field] = read(wrapped as Type, fallback, into);
    else sure(operator === '?');
  }
  for (const field of Object.keys(value)) sure(Object.hasOwn(shape, field));
  return output;
}

/** What holds between the fields of one record, and that its links lead back to what came before it. */
function checkRecord(record: Node, at: number, { ids }: Reading): void {
  sure(record['basis'] !== 'editorial' || record['cite']);
  sure(!record['geometry'] || (record['geometryBasis'] && record['geometryCite']));
  for (const quantity of [record['quantity'], record['overall']] as { is?: string; min: number; max: number; best?: number }[]) {
    if (quantity?.is === 'range') sure(quantity.min <= (quantity.best ?? quantity.min) && (quantity.best ?? quantity.min) <= quantity.max);
  }
  for (const id of [record['after'], record['replaces'], record['in']].flat()) if (id !== undefined) sure((ids.get(id as string)?.at ?? at) < at);
}

function readPoints(series: Story['series'][number]): void {
  const { period, points, coverage: { from, to }, computed, status, attribution } = series;
  sure(!computed || !points.length);
  sure(!from || !to || (from.length === to.length && (from[0] === 'X') === (to[0] === 'X') && (from[0] === 'X' || from <= to)));
  const latest = new Map<string, string>();
  points.forEach((point, i) => {
    const { edtf } = point.when;
    sure(WRITTEN[period]?.test(edtf));
    for (const end of [from, to]) sure(end === undefined || end[0] === 'X' || edtf[0] === 'X' || end.length === edtf.length);
    if (edtf[0] !== 'X') sure(!(from && from[0] !== 'X' && edtf < from) && !(to && to[0] !== 'X' && edtf > to));
    Object.assign(point, {
      id: point.id || `${series.id}.${i + 1}`,
      status: point.status.length ? point.status : status,
      ...(attribution && { attribution: point.attribution ?? attribution }),
    });
    const key = [edtf, ...[...(point.attribution?.by ?? [])].sort()].join(' ');
    const rival = latest.get(key);
    sure(rival === undefined || point.replaces === rival);
    latest.set(key, point.id);
  });
}

/** The story, if it is plainly sound; undefined where `parseStory` must look. Never throws on JSON, never changes its input. */
export function quickStory(input: unknown): Story | undefined {
  try {
    sure(isNode(input));
    const { $schema: _, ...document } = input;
    const reading: Reading = { ids: new Map(), refs: [] };
    const story = read(0, document, reading) as unknown as Story;
    for (const quote of story.quotes) if (!quote.text) Object.assign(quote, { text: quote.evidence[0].exact });
    story.series.forEach(readPoints);
    const { redact, ...lists } = story;
    const records = [
      ...Object.entries(lists).flatMap(([list, value]) => (Array.isArray(value) ? value.map((record) => [list, record] as const) : [])),
      ...story.article.corrections.map((record) => ['corrections', record] as const),
      ...story.series.flatMap(({ points }) => points.map((record) => ['points', record] as const)),
    ] as (readonly [string, Node])[];
    records.forEach(([list, { id }], at) => {
      sure(!reading.ids.has(id as string));
      reading.ids.set(id as string, { list, at });
    });
    records.forEach(([, record], at) => checkRecord(record, at, reading));
    for (const [kind, id] of reading.refs) {
      const list = reading.ids.get(id)?.list;
      sure(list && (kind === 'record' || (kind === 'fact' ? FACTS.includes(list) : list === kind || list === `${kind}s`)));
    }
    for (const redaction of redact) sure('id' in redaction && !('path' in redaction) && reading.ids.has(redaction.id) && (redaction.how === 'remove' || redaction.to));
    return story;
  } catch (error) {
    if (error instanceof Unsure || error instanceof RangeError) return undefined;
    throw error;
  }
}
