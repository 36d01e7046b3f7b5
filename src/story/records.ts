/** Every record of a story, and what it refers to. The one table of references: parse, slice and look-ups read it. */
import type {
  Actor, Annotation, Comparison, Correction, Era, Event, Group, Id, Measure, Place, Quote, Relation, Series, SeriesPoint,
  Source, Statement, Story, Tension, Tour,
} from './types.js';

/** The collections, and the type of the records in each. */
export interface Records {
  sources: Source;
  actors: Actor;
  places: Place;
  events: Event;
  relations: Relation;
  quotes: Quote;
  series: Series;
  measures: Measure;
  comparisons: Comparison;
  statements: Statement;
  tensions: Tension;
  groups: Group;
  eras: Era;
  annotations: Annotation;
  tours: Tour;
  /** In `article.corrections`. */
  corrections: Correction;
  /** In `series[].points`. */
  points: SeriesPoint;
}
export type Collection = keyof Records;
/** A collection that is a list of the story itself. */
export type ListName = Exclude<Collection, 'corrections' | 'points'>;

/** A record, its collection and its path: "events", "events[3]". */
export type Entry = {
  readonly [C in Collection]: { readonly in: C; readonly path: string; readonly record: Records[C] };
}[Collection];

/** What an id may point to. */
export type Kind = 'source' | 'actor' | 'place' | 'event' | 'series' | 'correction' | 'fact' | 'record';

const evidence = { 'evidence[].in': 'correction' } as const;
const fact = {
  ...evidence,
  'attribution.by[]': 'source',
  'attribution.via': 'source',
  'status[].by[]': 'source',
  'after[]': 'fact',
  replaces: 'fact',
} as const;

const REFERENCES: Readonly<Record<Collection, Readonly<Record<string, Kind>>>> = {
  sources: { ...evidence, actor: 'actor' },
  actors: evidence,
  places: { ...evidence, in: 'place', 'relativeTo[]': 'place' },
  events: { ...fact, 'places[].place': 'place', 'parties[].actor': 'actor' },
  relations: { ...fact, from: 'actor', to: 'actor', event: 'event', view: 'actor' },
  quotes: fact,
  series: { ...fact, about: 'record', 'computed.where.party': 'actor', 'computed.where.place': 'place' },
  measures: { ...fact, about: 'record' },
  comparisons: { ...fact, 'lower[]': 'record', 'higher[]': 'record' },
  statements: { ...fact, 'about[]': 'record' },
  tensions: { ...evidence, 'between[]': 'record' },
  groups: { 'members[]': 'record' },
  eras: {},
  annotations: { on: 'series', fact: 'fact' },
  tours: { 'steps[].focus[]': 'record' },
  corrections: {},
  points: fact,
};
const STEPS = Object.fromEntries(
  Object.entries(REFERENCES).map(([name, table]) => [
    name,
    Object.entries(table).map(([pattern, kind]) => [pattern.split('.'), kind] as const),
  ]),
) as Record<Collection, [string[], Kind][]>;

export const LISTS = Object.keys(REFERENCES).slice(0, -2) as ListName[];

/** Whether the records of a collection assert something. */
export const isFact = (collection: Collection): boolean => 'replaces' in REFERENCES[collection];

/** Whether a record of that collection may stand where an id of that kind is asked for. */
export function isOfKind(collection: Collection, kind: Kind): boolean {
  return kind === 'record' || (kind === 'fact' ? isFact(collection) : collection === kind || collection === `${kind}s`);
}

/** Calls back with each reference of the record, what it must point to, and its path inside the record. */
export function eachReference({ in: collection, record }: Entry, visit: (id: Id, kind: Kind, path: string) => void): void {
  for (const [steps, kind] of STEPS[collection]) follow(record, steps, 0, '', (id, path) => visit(id, kind, path));
}

function follow(from: unknown, steps: readonly string[], at: number, path: string, visit: (id: Id, path: string) => void): void {
  const step = steps[at];
  if (from === undefined || from === null) return;
  if (step === undefined) return visit(from as Id, path);
  const name = step.replace('[]', '');
  const value = (from as Readonly<Record<string, unknown>>)[name];
  const here = path ? `${path}.${name}` : name;
  if (name === step) follow(value, steps, at + 1, here, visit);
  else (value as readonly unknown[] | undefined)?.forEach((item, index) => follow(item, steps, at + 1, `${here}[${index}]`, visit));
}

/** Every record in the order of types.ts, then corrections and points. A list that is missing in a broken story counts as empty. */
export function eachRecord(story: Story): Entry[] {
  const entries: Entry[] = [];
  const add = (collection: Collection, path: string, list: unknown) => {
    if (Array.isArray(list)) list.forEach((record, index) => entries.push({ in: collection, path: `${path}[${index}]`, record }));
  };
  for (const name of LISTS) add(name, name, story[name]);
  add('corrections', 'article.corrections', story.article?.corrections);
  story.series.forEach((series, index) => add('points', `series[${index}].points`, series?.points));
  return entries;
}
