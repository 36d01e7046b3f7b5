/** What is left of a story with faults, so that a page can draw the sound part and list the rest. */
import { LISTS, eachReference } from './records.js';
import type { Entry } from './records.js';
import type { Id, Redaction, Story } from './types.js';

const RECORD = /^(?:series\[\d+\]\.points|\w+)\[\d+\]/;

/** Path of the record that a path lies in; else the field of the story. */
export function unitOf(path: string): string {
  return RECORD.exec(path)?.[0] ?? /^\w*/.exec(path)![0];
}

/**
 * The story without the records at `unsound` and, again and again, without those that refer to a missing one. undefined
 * where the head is unsound, or a redaction: what should have been kept back must not be drawn.
 */
export function partialOf(story: Story, entries: readonly Entry[], unsound: ReadonlySet<string>): Story | undefined {
  const optional: readonly string[] = [...LISTS, 'revision', 'updated'];
  for (const unit of unsound) {
    const name = /^\w*/.exec(unit)![0];
    if (!optional.includes(name)) return undefined;
  }
  const lost = lostEntries(entries, unsound);
  const gone = new Set<unknown>([...lost].map(({ record }) => record));
  const moved = new Map<string, string>();
  const kept = <T>(list: readonly T[], from: string, to = from): T[] => {
    const rest: T[] = [];
    list.forEach((record, index) => {
      if (gone.has(record)) return;
      moved.set(`${from}[${index}]`, `${to}[${rest.length}]`);
      rest.push(record);
    });
    return rest;
  };
  const { revision, updated, ...rest } = story;
  const lists = Object.fromEntries(LISTS.map((name) => [name, kept<unknown>(story[name], name)]));
  const partial = {
    ...rest,
    ...(revision !== undefined && !unsound.has('revision') ? { revision } : {}),
    ...(updated !== undefined && !unsound.has('updated') ? { updated } : {}),
    ...lists,
  } as Story;
  const series = story.series.flatMap((one, index) => {
    const to = moved.get(`series[${index}]`);
    return to ? [{ ...one, points: kept(one.points, `series[${index}].points`, `${to}.points`) }] : [];
  });
  const ids = new Set(entries.flatMap((entry) => (lost.has(entry) ? [] : entry.record.id)));
  return { ...partial, series, redact: story.redact.flatMap((redaction) => moveRedaction(redaction, moved, ids)) };
}

function lostEntries(entries: readonly Entry[], unsound: ReadonlySet<string>): Set<Entry> {
  const lost = new Set(entries.filter(({ path }) => unsound.has(path)));
  const restingOn = new Map<Id, Entry[]>();
  const pointsOf = new Map<string, Entry[]>();
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry) => map.set(key, map.get(key) ?? []).get(key)!.push(entry);
  for (const entry of entries) {
    if (entry.in === 'points') add(pointsOf, entry.path.replace(/\.points.*/, ''), entry);
    if (!lost.has(entry)) eachReference(entry, (id) => add(restingOn, id, entry));
  }
  for (const entry of lost) {
    // a set that grows while it is walked: what was lost last is looked at too
    for (const next of restingOn.get(entry.record?.id) ?? []) lost.add(next);
    for (const next of pointsOf.get(entry.path) ?? []) lost.add(next);
  }
  return lost;
}

/** A redaction whose target is gone has nothing to do; another's path follows the record to its new place. */
function moveRedaction(redaction: Redaction, moved: ReadonlyMap<string, string>, ids: ReadonlySet<Id>): Redaction[] {
  if ('id' in redaction) return ids.has(redaction.id) ? [redaction] : [];
  const unit = unitOf(redaction.path);
  if (!unit.endsWith(']')) return [redaction];
  const to = moved.get(unit);
  return to === undefined ? [] : [{ ...redaction, path: to + redaction.path.slice(unit.length) }];
}
