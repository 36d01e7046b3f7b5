/** Every record of a story, and what it refers to, as schema.ts has it: parse, slice and look-ups go by it. */
import { storySchema } from './schema.js';
import type { Kind } from './schema.js';
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

/** A part of schema.ts, as far as references are read from it. */
interface Part {
  readonly refers?: Kind;
  readonly wrapped?: Part;
  readonly item?: Part;
  readonly options?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
}
/** The way to the references in a part: here, in each item, or in these fields. */
type Way = { readonly kind: Kind } | { readonly each: Way } | { readonly fields: readonly (readonly [string, Way])[] };

function wayOf({ refers, wrapped, item, options, entries }: Part): Way | undefined {
  if (refers) return { kind: refers };
  if (wrapped) return wayOf(wrapped);
  if (item) {
    const each = wayOf(item);
    return each && { each };
  }
  const parts = new Map((options ?? [{ entries }]).flatMap((option) => Object.entries(option.entries ?? {})));
  const fields = [...parts].flatMap(([key, part]) => {
    const way = wayOf(part);
    return way ? [[key, way] as const] : [];
  });
  return fields.length > 0 ? { fields } : undefined;
}

const story = storySchema.entries as unknown as Readonly<Record<string, Part>>;
const parts = new Map(
  Object.entries(story).flatMap(([name, { wrapped }]) => (wrapped?.item && name !== 'redact' ? [[name as Collection, wrapped.item.entries!]] : [])),
);
export const LISTS = [...parts.keys()] as ListName[];
const { points, ...series } = parts.get('series')!;
parts.set('series', series).set('points', points!.wrapped!.item!.entries!);
const ways = new Map([...parts].map(([name, entries]) => [name, wayOf({ entries })]));

/** Whether the records of a collection assert something. */
export const isFact = (collection: Collection): boolean => 'replaces' in (parts.get(collection) ?? {});

/** Whether a record of that collection may stand where an id of that kind is asked for. */
export function isOfKind(collection: Collection, kind: Kind): boolean {
  return kind === 'record' || (kind === 'fact' ? isFact(collection) : collection === kind || collection === `${kind}s`);
}

/** `keys` lead from the record to the id: ["status", 0, "by", 1]; they hold during the call only. */
type Visit = (id: Id, kind: Kind, keys: readonly (string | number)[]) => void;

/** Calls back with each reference of the record and what it must point to. */
export function eachReference({ in: collection, record }: Entry, visit: Visit): void {
  follow(record, ways.get(collection), [], visit);
}

function follow(value: unknown, way: Way | undefined, keys: (string | number)[], visit: Visit): void {
  if (!way || value === undefined || value === null) return;
  if ('kind' in way) return visit(value as Id, way.kind, keys);
  const step = (key: string | number, next: Way) => {
    keys.push(key);
    follow((value as Readonly<Record<string | number, unknown>>)[key], next, keys, visit);
    keys.pop();
  };
  if ('fields' in way) for (const [key, next] of way.fields) step(key, next);
  else (value as readonly unknown[]).forEach((_, index) => step(index, way.each));
}

/** Every record in the order of types.ts, then corrections and points. A list that is missing in a broken story counts as empty. */
export function eachRecord(story: Story): Entry[] {
  const entries: Entry[] = [];
  const add = (collection: Collection, path: string, list: unknown) => {
    const records: readonly unknown[] = Array.isArray(list) ? list : [];
    records.forEach((record, index) => entries.push({ in: collection, path: `${path}[${index}]`, record } as Entry));
  };
  for (const name of LISTS) add(name, name, story[name]);
  add('corrections', 'article.corrections', story.article?.corrections);
  story.series.forEach((series, index) => add('points', `series[${index}].points`, series?.points));
  return entries;
}
