import { eachRecord, isFact } from '../story/records.js';
import type { Collection, Entry as StoryEntry } from '../story/records.js';
import type { Fact, Series, Story } from '../story/types.js';

/** Lists of the story that rest on no evidence of their own. */
type Bare = 'groups' | 'eras' | 'annotations' | 'tours' | 'corrections';
const BARE: readonly Collection[] = ['groups', 'eras', 'annotations', 'tours', 'corrections'] satisfies Bare[];

/** A record with evidence, its list and its path; a point of a series comes with its series. */
export type Entry = Exclude<StoryEntry, { readonly in: Bare }> & { readonly series?: Series };

/** Every record with evidence, in the story's order; the points of a series straight after it. */
export function entries(story: Story): Entry[] {
  const all = eachRecord(story).filter((entry): entry is Entry => !BARE.includes(entry.in));
  const points = all.filter((entry) => entry.in === 'points');
  return all.flatMap((entry): Entry[] => {
    if (entry.in === 'points') return [];
    if (entry.in !== 'series') return [entry];
    const own = points.filter(({ record }) => entry.record.points.includes(record));
    return [entry, ...own.map((point) => ({ ...point, series: entry.record }))];
  });
}

/** The record as a fact, or undefined for a source, actor, place or tension, which assert nothing. */
export function factOf(entry: Entry): Fact | undefined {
  return isFact(entry.in) ? (entry.record as Fact) : undefined;
}
