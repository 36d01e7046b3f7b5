/** What is left of a story with faults, so that a page can draw the sound part and list the rest. */
import { LISTS, eachReference } from './records.js';
import type { Entry } from './records.js';
import type { Story } from './types.js';

/** Path of the record that a path lies in; else the field of the story. */
export function unitOf(path: string): string {
  return /^(series\[\d+\]\.points|article\.corrections|\w+)\[\d+\]|^\w*/.exec(path)![0];
}

/**
 * The story without the records at `unsound` and, again and again, without those that refer to a missing one. undefined
 * where the head is unsound, or where redactions are, or go by place: what should be kept back must not be drawn.
 */
export function partialOf(story: Story, entries: readonly Entry[], unsound: ReadonlySet<string>): Story | undefined {
  const loose: readonly string[] = [...LISTS, 'revision', 'updated'];
  const isHead = (unit: string) => !loose.includes(/^\w*/.exec(unit)![0]);
  if ([...unsound].some(isHead) || story.redact.some((redaction) => 'path' in redaction)) return undefined;

  const lost = lostEntries(entries, unsound);
  const gone = new Set<unknown>([...lost].map(({ record }) => record));
  const kept = <T>(list: readonly T[]) => list.filter((record) => !gone.has(record));
  const partial: Record<string, unknown> = { ...story };
  for (const name of LISTS) partial[name] = kept<unknown>(story[name]);
  partial['series'] = kept(story.series).map((series) => ({ ...series, points: kept(series.points) }));
  const ids = new Set(entries.flatMap((entry) => (lost.has(entry) ? [] : entry.record.id)));
  partial['redact'] = story.redact.filter((redaction) => 'id' in redaction && ids.has(redaction.id));
  for (const name of ['revision', 'updated']) if (unsound.has(name)) delete partial[name];
  return partial as unknown as Story;
}

function lostEntries(entries: readonly Entry[], unsound: ReadonlySet<string>): Set<Entry> {
  const lost = new Set(entries.filter(({ path }) => unsound.has(path)));
  /** Who must go with a record, by its id; with a series, by its path. */
  const resting = new Map<string, Entry[]>();
  const rests = (entry: Entry, on: string) => resting.set(on, resting.get(on) ?? []).get(on)!.push(entry);
  for (const entry of entries) {
    if (entry.in === 'points') rests(entry, ` ${entry.path.replace(/\.points.*/, '')}`); // no id has a space
    if (!lost.has(entry)) eachReference(entry, (id) => rests(entry, id));
  }
  // a set that grows while it is walked: what was lost last is looked at too
  for (const { path, record } of lost) {
    for (const next of [...(resting.get(record?.id) ?? []), ...(resting.get(` ${path}`) ?? [])]) lost.add(next);
  }
  return lost;
}
