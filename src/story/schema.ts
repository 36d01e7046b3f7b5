/**
 * The story as an author writes it. types.ts says what each field means; here stands what is refused and what may be left
 * out. `message` texts follow "expected". What one record alone cannot show (ids, references, order) is in rules.ts.
 */
import {
  array, boolean, check, exactOptional, finite, maxValue, minLength, minValue, nullable, number, picklist, pipe, regex, string, tuple,
} from 'valibot';
import type { GenericSchema, InferInput, InferOutput, ObjectEntries } from 'valibot';
import { parseEdtf } from './edtf.js';
import { fields, listed, oneOf } from './fields.js';
import type { NonEmpty, Place, Redaction, Story, StoryRecord } from './types.js';

/** What an id may point to. */
export type Kind = 'source' | 'actor' | 'place' | 'event' | 'series' | 'correction' | 'fact' | 'record';

/** A schema whose fields K hang together as in T; one object with a rule (rules.ts) reads better in a message than a union. */
type Joined<S extends GenericSchema, T, K extends string> = GenericSchema<InferInput<S>, Without<InferOutput<S>, K> & With<T, K>>;
type With<T, K extends string> = T extends unknown ? Pick<T, K & keyof T> : never;
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

const items = <S extends GenericSchema>(item: S) => array(item, 'a list');
const list = <S extends GenericSchema>(item: S) => exactOptional(items(item), []);
const ENTRY = 'a list with an entry at least';
/** A list with an entry at least, which JSON Schema and valibot say by length and TypeScript by type. */
const some = <S extends GenericSchema>(item: S) =>
  pipe(array(item, ENTRY), minLength(1, ENTRY)) as unknown as GenericSchema<NonEmpty<InferInput<S>>, NonEmpty<InferOutput<S>>>;
const choice = <const O extends readonly (string | number)[]>(...options: O) => picklist(options, listed(options));

const matching = (pattern: RegExp, message: string) => pipe(string(message), regex(pattern, message));
const text = matching(/\S/, 'text');
const plain = string('text');
const id = matching(/^\S+$/, 'an id: text without white space');
const pointId = exactOptional(matching(/^\S*$/, 'an id: text without white space'), '');
/** Words for what an id points to, to follow "expected". */
export const theId = (kind: Kind): string => `the id of ${/^[ae]/.test(kind) ? 'an' : 'a'} ${kind}`;
/** An id that points to a record. */
const ref = (refers: Kind) => ({ ...matching(/^\S+$/, theId(refers)), refers });
const refs = (kind: Kind) => list(ref(kind));
const numeric = pipe(number('a number'), finite('a finite number'));
const flag = (fallback: boolean) => exactOptional(boolean('true or false'), fallback);
const edtf = pipe(
  string('a date in EDTF'),
  check((date) => parseEdtf(date) !== undefined, 'a date in EDTF, such as "2024-03-05", "XXXX-03" or "2024-03/.."'),
);
const date = pipe(
  string('a date in EDTF'),
  check((date) => (parseEdtf(date)?.kind ?? 'interval') !== 'interval', 'a single date in EDTF, such as "2024-03-05" or "XXXX-03"'),
);
/** No control character or space (a browser drops them: "java\nscript:"), no "user@", no backslash, no other scheme. */
const SAFE_URL =
  /^(?!.*[\p{C}\s\\])(?:(?:[hH][tT][tT][pP][sS]?:)?\/\/[^/?#@]+(?:[/?#].*)?|[mM][aA][iI][lL][tT][oO]:.+|(?!\/\/|[a-zA-Z][a-zA-Z0-9+.\-]*:).+)$/u;
const url = matching(SAFE_URL, 'a safe address: http, https, mailto or relative, without a user name');

const evidence = fields({ exact: text, prefix: exactOptional(plain), suffix: exactOptional(plain), in: exactOptional(ref('correction')) });
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
    basis: exactOptional(choice('stated', 'entailed', 'editorial'), 'stated'),
    cite: exactOptional(cite),
    ...entries,
  });
  return schema as unknown as Joined<typeof schema, StoryRecord, 'basis' | 'cite'>;
}

const attribution = fields({ by: some(ref('source')), verb: exactOptional(text), via: exactOptional(ref('source')), joint: flag(false) });
const judged = { words: exactOptional(text), when: exactOptional(edtf) };
const standing = oneOf('level', [
  fields({ level: choice('confirmed', 'denied'), by: some(ref('source')), ...judged }),
  fields({
    level: choice('reported', 'claimed', 'alleged', 'unverified', 'assessed', 'disputed', 'retracted'),
    by: exactOptional(some(ref('source'))),
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
  after: refs('fact'),
  replaces: exactOptional(ref('fact')),
};

const counted = { unit: exactOptional(text), words: exactOptional(text) };
const quantity = oneOf('is', [
  fields({ is: choice('exact'), value: numeric, ...counted }),
  fields({ is: choice('range'), min: numeric, max: numeric, best: exactOptional(numeric), ...counted }),
  fields({ is: choice('at-least'), min: numeric, strict: flag(false), ...counted }),
  fields({ is: choice('at-most'), max: numeric, strict: flag(false), ...counted }),
  fields({ is: choice('approximate'), value: numeric, ...counted }),
  fields({ is: choice('verbal'), term: text, of: choice('count', 'proportion', 'frequency', 'degree'), ...counted }),
  fields({ is: choice('unknown'), why: choice('not-stated', 'withheld', 'not-knowable'), ...counted }),
]);
const change = fields({
  direction: choice('up', 'down', 'same'),
  degree: exactOptional(text),
  baseline: exactOptional(text),
});

const degrees = (most: number) => {
  const message = `a number from -${most} to ${most}`;
  return pipe(number(message), minValue(-most, message), maxValue(most, message));
};
const position = tuple([degrees(180), degrees(90)], 'longitude and latitude');
const geometry = oneOf('type', [
  fields({ type: choice('Point'), coordinates: position }),
  fields({ type: choice('MultiPoint', 'LineString'), coordinates: items(position) }),
  fields({ type: choice('MultiLineString', 'Polygon'), coordinates: items(items(position)) }),
  fields({ type: choice('MultiPolygon'), coordinates: items(items(items(position))) }),
]);

const place = record({
  name: text,
  kind: text,
  in: exactOptional(ref('place')),
  relativeTo: refs('place'),
  geometry: exactOptional(nullable(geometry), null),
  geometryBasis: exactOptional(choice('gazetteer', 'editorial')),
  geometryCite: exactOptional(cite),
});

const redaction = fields({
  how: choice('remove', 'coarsen'),
  to: exactOptional(text),
  id: exactOptional(id),
  path: exactOptional(text),
});

// "" and [] stand for what a point leaves out: `complete` in parse.ts fills them from the series
const point = record(
  {
    ...fact,
    status: exactOptional(items(standing), []) as unknown as typeof fact.status,
    when: fields({ edtf: date, text }),
    quantity: exactOptional(quantity),
    change: exactOptional(change),
  },
  pointId,
);

export const storySchema = fields({
  format: picklist(['factbox/1'], 'a story of format factbox/1'),
  id,
  lang: text,
  revision: exactOptional(numeric),
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
      naming: choice('named', 'anonymous', 'collective'),
      role: exactOptional(text),
      actor: exactOptional(ref('actor')),
      response: exactOptional(choice('cited', 'did-not-comment', 'declined'), 'cited'),
    }),
  ),
  actors: list(record({ name: text, kind: text, role: exactOptional(text), aliases: list(text) })),
  places: list(place as unknown as Joined<typeof place, Place, 'geometry' | 'geometryBasis' | 'geometryCite'>),
  events: list(
    record({
      ...fact,
      kind: exactOptional(text),
      places: list(fields({ place: ref('place'), role: exactOptional(text) })),
      parties: list(fields({ actor: ref('actor'), role: exactOptional(text) })),
      means: list(text),
    }),
  ),
  relations: list(
    record({
      ...fact,
      from: nullable(ref('actor')),
      to: nullable(ref('actor')),
      kind: text,
      sign: exactOptional(choice(1, -1, 0), 0),
      directed: flag(true),
      event: exactOptional(ref('event')),
      view: exactOptional(ref('actor')),
    }),
  ),
  quotes: list(
    record({
      ...fact,
      mode: choice('direct', 'partial', 'paraphrase'),
      text: exactOptional(plain, ''), // "": the first evidence, see `complete`
      channel: exactOptional(text),
      originalLang: exactOptional(text),
      translator: exactOptional(text),
    }),
  ),
  series: list(
    record({
      ...fact,
      about: ref('record'),
      unit: text,
      period: choice('day', 'week', 'month', 'quarter', 'year'),
      coverage: exactOptional(fields({ from: exactOptional(date), to: exactOptional(date) }), {}),
      overall: exactOptional(quantity),
      points: list(point),
      computed: exactOptional(
        fields({
          from: choice('events'),
          where: fields({ kind: exactOptional(text), topic: exactOptional(text), party: exactOptional(ref('actor')), place: exactOptional(ref('place')) }),
        }),
      ),
    }),
  ),
  measures: list(record({ ...fact, about: ref('record'), measure: text, quantity, asOf: exactOptional(edtf) })),
  comparisons: list(record({ ...fact, criterion: text, lower: some(ref('record')), higher: some(ref('record')) })),
  statements: list(record({ ...fact, label: text, about: refs('record') })),
  tensions: list(
    record({
      between: pipe(array(ref('record'), 'a list with two entries at least'), minLength(2, 'a list with two entries at least')) as unknown as GenericSchema<
        readonly [string, string, ...string[]]
      >,
      kind: choice('count', 'chronology', 'identity', 'attribution'),
      note: text,
    }),
  ),
  groups: list(fields({ id, label: text, members: some(ref('record')) })),
  eras: list(fields({ id, label: text, when })),
  annotations: list(fields({ id, on: ref('series'), fact: ref('fact'), text: exactOptional(text) })),
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
