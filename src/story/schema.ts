/**
 * The story as an author writes it. types.ts says what each field means; here stands what is refused and what may be left
 * out. `message` texts follow "expected". What one record alone cannot show (ids, references, order) is in rules.ts.
 */
import {
  array, boolean, check, exactOptional, finite, literal, minLength, minValue, maxValue, nullable, number, objectWithRest,
  picklist, pipe, regex, safeParse, string, tuple, unknown, variant,
} from 'valibot';
import type { BaseIssue, GenericSchema, InferInput, InferOutput, ObjectEntries, ObjectSchema, VariantOptions } from 'valibot';
import { parseEdtf } from './edtf.js';
import type { NonEmpty, Place, Redaction, Story, StoryRecord } from './types.js';

/** Message of the issue that a field unknown to this version leaves; the field itself is kept. */
export const STRAY = 'a field that factbox/1 knows';
const MAX_DEPTH = 100;

const CHOICES = /"[^"]*"|-?\d+/g;
/** What a schema without a message of its own expects, in plain words. */
export function words(issue: BaseIssue<unknown>): string {
  switch (issue.type) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
    case 'tuple':
      return 'a list';
    default:
      return (issue.expected?.match(CHOICES) ?? ['an object']).join(', ').replace(/, ([^,]*)$/, ' or $1');
  }
}

/** Looks level by level, since recursion would overflow the stack. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return true;
}
const stray = pipe(unknown(), check(isShallow, `at most ${MAX_DEPTH} levels of nesting`), check(() => false, STRAY));

/** valibot takes a list for an object; a reader of the message would not. */
const noList = <S extends GenericSchema>(schema: S): S => ({
  ...schema,
  '~run': (dataset, config) => schema['~run'](Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
});

/** An object; a missing field is told of in the words of its own schema. */
function fields<const E extends ObjectEntries>(entries: E): ObjectSchema<E, undefined> {
  const schema = objectWithRest(entries, stray, (issue) => {
    const key = issue.path?.[0].key;
    const first = key === undefined ? undefined : safeParse(entries[key as string]!, undefined, { message: words }).issues?.[0];
    return first?.message ?? 'an object';
  });
  return noList(schema) as unknown as ObjectSchema<E, undefined>;
}
const oneOf = <const K extends string, const O extends VariantOptions<K>>(key: K, options: O) => noList(variant(key, options));
/** A schema whose fields K hang together as in T; one object with a rule (rules.ts) reads better in a message than a union. */
type Joined<S extends GenericSchema, T, K extends string> = GenericSchema<InferInput<S>, Without<InferOutput<S>, K> & With<T, K>>;
type With<T, K extends string> = T extends unknown ? Pick<T, K & keyof T> : never;
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

const list = <S extends GenericSchema>(item: S) => exactOptional(array(item), []);
/** A list with an entry at least, which JSON Schema and valibot say by length and TypeScript by type. */
const some = <S extends GenericSchema>(item: S) =>
  pipe(array(item), minLength(1, 'at least one entry')) as unknown as GenericSchema<NonEmpty<InferInput<S>>, NonEmpty<InferOutput<S>>>;

const text = pipe(string(), regex(/\S/, 'text'));
const id = pipe(string(), regex(/^\S+$/, 'an id: text without white space'));
const pointId = exactOptional(pipe(string(), regex(/^\S*$/, 'an id: text without white space')), '');
const ids = list(id);
const quantityNumber = pipe(number(), finite('a finite number'));
const sign = picklist([1, -1, 0]);
const flag = (fallback: boolean) => exactOptional(boolean(), fallback);
const edtf = pipe(
  string(),
  check((date) => parseEdtf(date) !== undefined, 'a date in EDTF, such as "2024-03-05", "XXXX-03" or "2024-03/.."'),
);
const date = pipe(
  string(),
  check((date) => (parseEdtf(date)?.kind ?? 'interval') !== 'interval', 'a single date in EDTF, such as "2024-03-05" or "XXXX-03"'),
);
/** No control character or space (a browser drops them: "java\nscript:"), no "user@", no backslash, no other scheme. */
const SAFE_URL =
  /^(?!.*[\p{C}\s\\])(?:(?:[hH][tT][tT][pP][sS]?:)?\/\/[^/?#@]+(?:[/?#].*)?|[mM][aA][iI][lL][tT][oO]:.+|(?!\/\/|[a-zA-Z][a-zA-Z0-9+.\-]*:).+)$/u;
const url = pipe(string(), regex(SAFE_URL, 'a safe address: http, https, mailto or relative, without a user name'));

const evidence = fields({ exact: text, prefix: exactOptional(string()), suffix: exactOptional(string()), in: exactOptional(id) });
const cite = fields({ title: text, url: exactOptional(url), accessed: date });
/** A record; `cite` is there where the basis is editorial. */
function record<const E extends ObjectEntries, N extends GenericSchema<string> | typeof pointId = typeof id>(
  entries: E,
  name = id as unknown as N,
) {
  const schema = fields({
    id: name,
    evidence: some(evidence),
    topic: exactOptional(text),
    basis: exactOptional(picklist(['stated', 'entailed', 'editorial']), 'stated'),
    cite: exactOptional(cite),
    ...entries,
  });
  return schema as unknown as Joined<typeof schema, StoryRecord, 'basis' | 'cite'>;
}

const attribution = fields({ by: some(id), verb: exactOptional(text), via: exactOptional(id), joint: flag(false) });
const judged = { words: exactOptional(text), when: exactOptional(edtf) };
const standing = oneOf('level', [
  fields({ level: picklist(['confirmed', 'denied']), by: some(id), ...judged }),
  fields({
    level: picklist(['reported', 'claimed', 'alleged', 'unverified', 'assessed', 'disputed', 'retracted']),
    by: exactOptional(some(id)),
    ...judged,
  }),
]);
const when = fields({ edtf: exactOptional(edtf), text });
const fact = {
  label: exactOptional(text),
  attribution: exactOptional(attribution),
  status: exactOptional(some(standing), [{ level: 'reported' }]),
  hedge: exactOptional(text),
  when: exactOptional(when),
  after: ids,
  replaces: exactOptional(id),
};

const counted = { unit: exactOptional(text), words: exactOptional(text) };
const quantity = oneOf('is', [
  fields({ is: literal('exact'), value: quantityNumber, ...counted }),
  fields({ is: literal('range'), min: quantityNumber, max: quantityNumber, best: exactOptional(quantityNumber), ...counted }),
  fields({ is: literal('at-least'), min: quantityNumber, strict: flag(false), ...counted }),
  fields({ is: literal('at-most'), max: quantityNumber, strict: flag(false), ...counted }),
  fields({ is: literal('approximate'), value: quantityNumber, ...counted }),
  fields({ is: literal('verbal'), term: text, of: picklist(['count', 'proportion', 'frequency', 'degree']), ...counted }),
  fields({ is: literal('unknown'), why: picklist(['not-stated', 'withheld', 'not-knowable']), ...counted }),
]);
const change = fields({
  direction: picklist(['up', 'down', 'same']),
  degree: exactOptional(text),
  baseline: exactOptional(text),
});

const degrees = (most: number) => pipe(number(), minValue(-most, `a number from -${most} to ${most}`), maxValue(most, `a number from -${most} to ${most}`));
const position = tuple([degrees(180), degrees(90)]);
const geometry = oneOf('type', [
  fields({ type: literal('Point'), coordinates: position }),
  fields({ type: picklist(['MultiPoint', 'LineString']), coordinates: array(position) }),
  fields({ type: picklist(['MultiLineString', 'Polygon']), coordinates: array(array(position)) }),
  fields({ type: literal('MultiPolygon'), coordinates: array(array(array(position))) }),
]);

const place = record({
  name: text,
  kind: text,
  in: exactOptional(id),
  relativeTo: ids,
  geometry: exactOptional(nullable(geometry), null),
  geometryBasis: exactOptional(picklist(['gazetteer', 'editorial'])),
  geometryCite: exactOptional(cite),
});

const redaction = fields({
  how: picklist(['remove', 'coarsen']),
  to: exactOptional(text),
  id: exactOptional(id),
  path: exactOptional(text),
});

// "" and [] stand for what a point leaves out: `complete` in parse.ts fills them from the series
const point = record(
  {
    ...fact,
    status: exactOptional(array(standing), []) as unknown as typeof fact.status,
    when: fields({ edtf: date, text }),
    quantity: exactOptional(quantity),
    change: exactOptional(change),
  },
  pointId,
);

export const storySchema = fields({
  format: literal('factbox/1', 'a story of format factbox/1'),
  id,
  lang: text,
  revision: exactOptional(quantityNumber),
  updated: exactOptional(date),
  article: fields({
    headline: text,
    publisher: exactOptional(text),
    byline: exactOptional(text),
    url: exactOptional(url),
    published: exactOptional(date),
    rights: exactOptional(text),
    corrections: list(fields({ id, text, when: date })),
  }),
  sources: list(
    record({
      name: text,
      kind: text,
      naming: picklist(['named', 'anonymous', 'collective']),
      role: exactOptional(text),
      actor: exactOptional(id),
      response: exactOptional(picklist(['cited', 'did-not-comment', 'declined']), 'cited'),
    }),
  ),
  actors: list(record({ name: text, kind: text, role: exactOptional(text), aliases: list(text) })),
  places: list(place as unknown as Joined<typeof place, Place, 'geometry' | 'geometryBasis' | 'geometryCite'>),
  events: list(
    record({
      ...fact,
      kind: exactOptional(text),
      places: list(fields({ place: id, role: exactOptional(text) })),
      parties: list(fields({ actor: id, role: exactOptional(text) })),
      means: list(text),
    }),
  ),
  relations: list(
    record({
      ...fact,
      from: nullable(id),
      to: nullable(id),
      kind: text,
      sign: exactOptional(sign, 0),
      directed: flag(true),
      event: exactOptional(id),
      view: exactOptional(id),
    }),
  ),
  quotes: list(
    record({
      ...fact,
      mode: picklist(['direct', 'partial', 'paraphrase']),
      text: exactOptional(string(), ''), // "": the first evidence, see `complete`
      channel: exactOptional(text),
      originalLang: exactOptional(text),
      translator: exactOptional(text),
    }),
  ),
  series: list(
    record({
      ...fact,
      about: id,
      unit: text,
      period: picklist(['day', 'week', 'month', 'quarter', 'year']),
      coverage: exactOptional(fields({ from: exactOptional(date), to: exactOptional(date) }), {}),
      overall: exactOptional(quantity),
      points: list(point),
      computed: exactOptional(
        fields({
          from: literal('events'),
          where: fields({ kind: exactOptional(text), topic: exactOptional(text), party: exactOptional(id), place: exactOptional(id) }),
        }),
      ),
    }),
  ),
  measures: list(record({ ...fact, about: id, measure: text, quantity, asOf: exactOptional(edtf) })),
  comparisons: list(record({ ...fact, criterion: text, lower: some(id), higher: some(id) })),
  statements: list(record({ ...fact, label: text, about: ids })),
  tensions: list(
    record({
      between: pipe(array(id), minLength(2, 'at least two entries')) as unknown as GenericSchema<
        readonly [string, string, ...string[]]
      >,
      kind: picklist(['count', 'chronology', 'identity', 'attribution']),
      note: text,
    }),
  ),
  groups: list(fields({ id, label: text, members: some(id) })),
  eras: list(fields({ id, label: text, when })),
  annotations: list(fields({ id, on: id, fact: id, text: exactOptional(text) })),
  tours: list(fields({ id, title: text, steps: some(fields({ text, focus: ids })) })),
  redact: list(redaction as unknown as Joined<typeof redaction, Redaction, 'id' | 'path'>),
});

/** What an author writes. */
export type StoryInput = InferInput<typeof storySchema>;


/** Both sides flattened, so that only what they say is compared, not how it is put together. */
type Flat<T> = T extends string | number | boolean | null | undefined ? T : { readonly [K in keyof T]: Flat<T[K]> };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile where the schema and types.ts differ, in either direction. */
true satisfies Same<Flat<InferOutput<typeof storySchema>>, Flat<Story>>;
