/**
 * The story as an author writes it. types.ts says what each field means; here stands what is refused and what may be left
 * out, in one file, as the format is one. `message` texts follow "expected". What one record alone cannot show (ids, references, order) is in rules.ts.
 */
import type { GenericSchema, InferInput, InferOutput, ObjectEntries } from 'valibot';
import { parseEdtf } from './edtf.js';
import { choice, fields, leaf, listOf, maybe, oneOf, orNull } from './shape.js';
import type { NonEmpty, Place, Position, Redaction, Story, StoryRecord } from './types.js';

/** What an id may point to. */
export type Kind = 'source' | 'actor' | 'place' | 'event' | 'series' | 'correction' | 'fact' | 'record';

/** A schema whose fields K hang together as in T; one object with a rule (rules.ts) reads better in a message than a union. */
type Joined<S extends GenericSchema, T, K extends string> = GenericSchema<InferInput<S>, Without<InferOutput<S>, K> & With<T, K>>;
type With<T, K extends string> = T extends unknown ? Pick<T, K & keyof T> : never;
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

const list = <const S extends GenericSchema>(item: S) => maybe(listOf(item), []);
/** A list that cannot be empty, which is a matter of length here and of type in types.ts. */
const some = <const S extends GenericSchema>(item: S) =>
  listOf(item, 'a list with an entry at least', 1) as unknown as GenericSchema<NonEmpty<InferInput<S>>, NonEmpty<InferOutput<S>>>;

const matching = (pattern: RegExp, message: string) =>
  leaf<string>('string', message, (value: string) => pattern.test(value), { pattern });
const text = matching(/\S/, 'text');
const plain = leaf<string>('string', 'text', () => true);
const ID = 'an id: text without white space';
const id = matching(/^\S+$/, ID);
const pointId = maybe(matching(/^\S*$/, ID), '');
/** Words for what an id points to, to follow "expected". */
export const theId = (kind: Kind): string => `the id of ${/^[ae]/.test(kind) ? 'an' : 'a'} ${kind}`;
/** An id that points to a record. */
const ref = (refers: Kind) => ({ ...matching(/^\S+$/, theId(refers)), refers });
const refs = (kind: Kind) => list(ref(kind));
const numeric = leaf<number>('number', 'a finite number', Number.isFinite);
const flag = (fallback: boolean) => maybe(leaf<boolean>('boolean', 'true or false', () => true), fallback);
const edtf = leaf<string>('string', 'a date in EDTF, such as "2024-03-05", "XXXX-03" or "2024-03/.."', (date: string) => parseEdtf(date) !== undefined);
const date = leaf<string>(
  'string',
  'a single date in EDTF, such as "2024-03-05" or "XXXX-03"',
  (day: string) => (parseEdtf(day)?.kind ?? 'interval') !== 'interval',
);
/** No control character or space (a browser drops them: "java\nscript:"), no "user@", no backslash, no other scheme. */
const SAFE_URL =
  /^(?!.*[\p{C}\s\\])(?:(?:[hH][tT][tT][pP][sS]?:)?\/\/[^/?#@]+(?:[/?#].*)?|[mM][aA][iI][lL][tT][oO]:.+|(?!\/\/|[a-zA-Z][a-zA-Z0-9+.\-]*:).+)$/u;
const url = matching(SAFE_URL, 'a safe address: http, https, mailto or relative, without a user name');

const evidence = fields({ exact: text, prefix: maybe(plain), suffix: maybe(plain), in: maybe(ref('correction')) });
const cite = fields({ title: text, url: maybe(url), accessed: date });
/** A record; `cite` is there where the basis is editorial. */
function record<const E extends ObjectEntries, N extends GenericSchema<string> | typeof pointId = typeof id>(
  entries: E,
  name = id as unknown as N,
) {
  const schema = fields({
    id: name,
    evidence: some(evidence),
    topic: maybe(text),
    basis: maybe(choice(['stated', 'entailed', 'editorial']), 'stated'),
    cite: maybe(cite),
    ...entries,
  });
  return schema as unknown as Joined<typeof schema, StoryRecord, 'basis' | 'cite'>;
}

const attribution = fields({ by: some(ref('source')), verb: maybe(text), via: maybe(ref('source')), joint: flag(false) });
const judged = { words: maybe(text), when: maybe(edtf) };
const standing = oneOf('level', [
  fields({ level: choice(['confirmed', 'denied']), by: some(ref('source')), ...judged }),
  fields({
    level: choice(['reported', 'claimed', 'alleged', 'unverified', 'assessed', 'disputed', 'retracted']),
    by: maybe(some(ref('source'))),
    ...judged,
  }),
]);
const when = fields({ edtf: maybe(edtf), text });
const fact = {
  label: maybe(text),
  attribution: maybe(attribution),
  status: maybe(some(standing), [{ level: 'reported' }]),
  hedge: maybe(text),
  when: maybe(when),
  after: refs('fact'),
  replaces: maybe(ref('fact')),
};

const counted = { unit: maybe(text), words: maybe(text) };
const quantity = oneOf('is', [
  fields({ is: choice(['exact']), value: numeric, ...counted }),
  fields({ is: choice(['range']), min: numeric, max: numeric, best: maybe(numeric), ...counted }),
  fields({ is: choice(['at-least']), min: numeric, strict: flag(false), ...counted }),
  fields({ is: choice(['at-most']), max: numeric, strict: flag(false), ...counted }),
  fields({ is: choice(['approximate']), value: numeric, ...counted }),
  fields({ is: choice(['verbal']), term: text, of: choice(['count', 'proportion', 'frequency', 'degree']), ...counted }),
  fields({ is: choice(['unknown']), why: choice(['not-stated', 'withheld', 'not-knowable']), ...counted }),
]);
const change = fields({
  direction: choice(['up', 'down', 'same']),
  degree: maybe(text),
  baseline: maybe(text),
});

const isDegree = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most;
const POSITION = 'longitude and latitude in degrees: two numbers, to 180 and to 90';
const position = leaf<Position>(
  'object',
  POSITION,
  (at: readonly number[]) => Array.isArray(at) && at.length === 2 && isDegree(at[0], 180) && isDegree(at[1], 90),
);
const geometry = oneOf('type', [
  fields({ type: choice(['Point']), coordinates: position }),
  fields({ type: choice(['MultiPoint', 'LineString']), coordinates: listOf(position) }),
  fields({ type: choice(['MultiLineString', 'Polygon']), coordinates: listOf(listOf(position)) }),
  fields({ type: choice(['MultiPolygon']), coordinates: listOf(listOf(listOf(position))) }),
]);

const place = record({
  name: text,
  kind: text,
  in: maybe(ref('place')),
  relativeTo: refs('place'),
  geometry: maybe(orNull(geometry), null),
  geometryBasis: maybe(choice(['gazetteer', 'editorial'])),
  geometryCite: maybe(cite),
});

const redaction = fields({
  how: choice(['remove', 'coarsen']),
  to: maybe(text),
  id: maybe(id),
  path: maybe(text),
});

// "" and [] stand for what a point leaves out: `complete` in parse.ts fills them from the series
const point = record(
  {
    ...fact,
    status: maybe(listOf(standing), []) as unknown as typeof fact.status,
    when: fields({ edtf: date, text }),
    quantity: maybe(quantity),
    change: maybe(change),
  },
  pointId,
);

export const storySchema = fields({
  format: choice(['factbox/1'], 'a story of format factbox/1'),
  id,
  lang: text,
  revision: maybe(numeric),
  updated: maybe(date),
  article: fields({
    headline: text,
    publisher: maybe(text),
    byline: maybe(text),
    url: maybe(url),
    published: maybe(date),
    rights: maybe(text),
    corrections: list(fields({ id, text, when: date })),
  }),
  sources: list(
    record({
      name: text,
      kind: text,
      naming: choice(['named', 'anonymous', 'collective']),
      role: maybe(text),
      actor: maybe(ref('actor')),
      response: maybe(choice(['cited', 'did-not-comment', 'declined']), 'cited'),
    }),
  ),
  actors: list(record({ name: text, kind: text, role: maybe(text), aliases: list(text) })),
  places: list(place as unknown as Joined<typeof place, Place, 'geometry' | 'geometryBasis' | 'geometryCite'>),
  events: list(
    record({
      ...fact,
      kind: maybe(text),
      places: list(fields({ place: ref('place'), role: maybe(text) })),
      parties: list(fields({ actor: ref('actor'), role: maybe(text) })),
      means: list(text),
    }),
  ),
  relations: list(
    record({
      ...fact,
      from: orNull(ref('actor')),
      to: orNull(ref('actor')),
      kind: text,
      sign: maybe(choice([1, -1, 0]), 0),
      directed: flag(true),
      event: maybe(ref('event')),
      view: maybe(ref('actor')),
    }),
  ),
  quotes: list(
    record({
      ...fact,
      mode: choice(['direct', 'partial', 'paraphrase']),
      text: maybe(plain, ''), // "": the first evidence, see `complete`
      channel: maybe(text),
      originalLang: maybe(text),
      translator: maybe(text),
    }),
  ),
  series: list(
    record({
      ...fact,
      about: ref('record'),
      unit: text,
      period: choice(['day', 'week', 'month', 'quarter', 'year']),
      coverage: maybe(fields({ from: maybe(date), to: maybe(date) }), {}),
      overall: maybe(quantity),
      points: list(point),
      computed: maybe(
        fields({
          from: choice(['events']),
          where: fields({ kind: maybe(text), topic: maybe(text), party: maybe(ref('actor')), place: maybe(ref('place')) }),
        }),
      ),
    }),
  ),
  measures: list(record({ ...fact, about: ref('record'), measure: text, quantity, asOf: maybe(edtf) })),
  comparisons: list(record({ ...fact, criterion: text, lower: some(ref('record')), higher: some(ref('record')) })),
  statements: list(record({ ...fact, label: text, about: refs('record') })),
  tensions: list(
    record({
      between: listOf(ref('record'), 'a list with two entries at least', 2) as unknown as GenericSchema<
        readonly [string, string, ...string[]]
      >,
      kind: choice(['count', 'chronology', 'identity', 'attribution']),
      note: text,
    }),
  ),
  groups: list(fields({ id, label: text, members: some(ref('record')) })),
  eras: list(fields({ id, label: text, when })),
  annotations: list(fields({ id, on: ref('series'), fact: ref('fact'), text: maybe(text) })),
  tours: list(fields({ id, title: text, steps: some(fields({ text, focus: refs('record') })) })),
  redact: list(redaction as unknown as Joined<typeof redaction, Redaction, 'id' | 'path'>),
});

/** What an author writes. */
export type StoryInput = InferInput<typeof storySchema>;


/** Both sides flattened, so that only what they say is compared, not how it is put together. */
type Flat<T> = T extends string | number | boolean | null | undefined ? T : { readonly [K in keyof T]: Flat<T[K]> };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile where the schema and types.ts differ, in either direction. */
true satisfies Same<Flat<InferOutput<typeof storySchema>>, Flat<Story>>;

/** Parts that stand once in the JSON Schema, under these names. */
export const definitions = { attribution, change, citation: cite, date, edtf, evidence, geometry, position, quantity, standing, when };
