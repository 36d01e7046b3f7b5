/** Look-ups on a story: derived, not stored, and worked out once for each story object. */
import { isWithin, parseEdtf } from './edtf.js';
import type { EdtfDate } from './edtf.js';
import { eachRecord, eachReference, isFact } from './records.js';
import type { Collection, Entry, Records } from './records.js';
import type { Actor, Id, Measure, Place, Source, Story } from './types.js';

type FactCollection = { [C in Collection]: 'replaces' extends keyof Records[C] ? C : never }[Collection];
/** A record that asserts something, with its collection and path. */
export type FactEntry = Extract<Entry, { readonly in: FactCollection }>;

interface Index {
  readonly byId: ReadonlyMap<Id, Entry>;
  readonly facts: readonly FactEntry[];
  /** The facts that speak of a record, by its id. */
  readonly about: ReadonlyMap<Id, readonly FactEntry[]>;
  /** The fact that replaces another, by the other's id. */
  readonly replacing: ReadonlyMap<Id, FactEntry>;
}

const indexes = new WeakMap<Story, Index>();

function indexOf(story: Story): Index {
  const known = indexes.get(story);
  if (known) return known;
  const entries = eachRecord(story);
  const facts = entries.filter((entry): entry is FactEntry => isFact(entry.in));
  const about = new Map<Id, FactEntry[]>();
  const replacing = new Map<Id, FactEntry>();
  for (const fact of facts) {
    eachReference(fact, (id, kind, [field]) => {
      if (field === 'replaces') replacing.set(id, fact);
      if (kind === 'source' || kind === 'correction' || field === 'replaces' || field === 'after') return;
      const list = about.get(id) ?? [];
      if (list.at(-1) !== fact) list.push(fact);
      about.set(id, list);
    });
  }
  const index = { byId: new Map(entries.map((entry) => [entry.record.id, entry])), facts, about, replacing };
  indexes.set(story, index);
  return index;
}

/** The record of that id: `{ in: 'events', path: 'events[3]', record }`. */
export function record(story: Story, id: Id): Entry | undefined {
  return indexOf(story).byId.get(id);
}

export function source(story: Story, id: Id): Source | undefined {
  const entry = record(story, id);
  return entry?.in === 'sources' ? entry.record : undefined;
}

export function actor(story: Story, id: Id): Actor | undefined {
  const entry = record(story, id);
  return entry?.in === 'actors' ? entry.record : undefined;
}

export function place(story: Story, id: Id): Place | undefined {
  const entry = record(story, id);
  return entry?.in === 'places' ? entry.record : undefined;
}

/** Facts that speak of the record: its measures, an actor's events and relations, the comparisons it stands in. */
export function factsAbout(story: Story, id: Id): readonly FactEntry[] {
  return indexOf(story).about.get(id) ?? [];
}

/** Facts that the source states, alone or with others; a point only where its attribution is not its series'. */
export function factsBy(story: Story, sourceId: Id): readonly FactEntry[] {
  const ofSeries = new Set(story.series.map(({ attribution }) => attribution));
  return indexOf(story).facts.filter(
    ({ in: collection, record: { attribution } }) =>
      attribution?.by.includes(sourceId) && !(collection === 'points' && ofSeries.has(attribution)),
  );
}

/** Facts whose whole date lies from one date to another, both included. Where that cannot be known, the fact is left out. */
export function factsWithin(story: Story, from: EdtfDate, to: EdtfDate): readonly FactEntry[] {
  return indexOf(story).facts.filter(({ record: { when } }) => {
    const date = when?.edtf === undefined ? undefined : parseEdtf(when.edtf);
    return date !== undefined && isWithin(date, from, to) === true;
  });
}

/** The versions of a fact, oldest first: those that it replaces, itself, and those that replace it. */
export function history(story: Story, fact: FactEntry['record']): readonly FactEntry[] {
  const { byId, replacing } = indexOf(story);
  const own = byId.get(fact.id);
  const chain = own && isFact(own.in) ? [own as FactEntry] : [];
  for (let id = fact.replaces; id !== undefined; id = chain[0]!.record.replaces) chain.unshift(byId.get(id) as FactEntry);
  for (let next = replacing.get(fact.id); next; next = replacing.get(next.record.id)) chain.push(next);
  return chain;
}

/** The other latest measures of the same thing, to be shown side by side. Versions of this one are no rivals. */
export function rivals(story: Story, measure: Measure): readonly Measure[] {
  const versions = new Set<unknown>(history(story, measure).map((version) => version.record));
  const { replacing } = indexOf(story);
  return story.measures.filter(
    (other) =>
      other.about === measure.about && other.measure === measure.measure && !versions.has(other) && !replacing.has(other.id),
  );
}
