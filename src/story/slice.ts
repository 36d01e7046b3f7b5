/** The part of a story that one figure needs, so that a quote card does not ship the whole story. */
import { factsAbout, record } from './lookup.js';
import { LISTS, eachReference } from './records.js';
import { redact } from './redact.js';
import type { Id, Story } from './types.js';

/** Ids that each figure starts from. What they refer to comes along by itself. */
const NEEDS = {
  'actor-network': (story) => [...story.actors, ...story.relations].map(({ id }) => id),
  'quote-card': (story, item) => item?.split(/\s+/u) ?? story.quotes.map(({ id }) => id),
  'frequency-chart': (story, item) => {
    const series = item === undefined ? story.series[0] : story.series.find(({ id }) => id === item);
    if (!series) return [];
    const { kind, topic, party, place } = series.computed?.where ?? {};
    const counted = story.events.filter(
      (event) =>
        series.computed &&
        (kind === undefined || event.kind === kind) &&
        (topic === undefined || event.topic === topic) &&
        (party === undefined || event.parties.some(({ actor }) => actor === party)) &&
        (place === undefined || event.places.some((site) => site.place === place)),
    );
    const ofTopic = story.events.filter((event) => series.topic !== undefined && event.topic === series.topic && event.when);
    const annotations = story.annotations.filter(({ on }) => on === series.id);
    const events = [...counted, ...ofTopic, ...annotations.map(({ fact }) => ({ id: fact }))].map(({ id }) => id);
    const measures = events.flatMap((id) => factsAbout(story, id)).filter((fact) => fact.in === 'measures');
    return [series.id, ...annotations.map(({ id }) => id), ...events, ...measures.map((fact) => fact.record.id)];
  },
} satisfies Record<string, (story: Story, item?: Id) => readonly Id[]>;

/** Figures that a story can be sliced for. */
export type SliceFigure = keyof typeof NEEDS;

/**
 * The smallest story that the figure draws as it draws the whole one: the records it starts from and all that they refer
 * to. Redactions are applied first. `after` keeps what is still there: it puts in order, and nothing rests on it.
 */
export function slice(whole: Story, figure: SliceFigure, item?: Id): Story {
  const story = redact(whole);
  const seriesOf = new Map(story.series.flatMap(({ id, points }) => points.map((point) => [point.id, id] as const)));
  const kept = new Set<Id>();
  const queue: Id[] = [...NEEDS[figure](story, item)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const entry = record(story, id);
    if (!entry || kept.has(id)) continue;
    kept.add(id);
    eachReference(entry, (next, _, [field]) => void (field === 'after' || queue.push(next)));
    if (entry.in === 'points') queue.push(seriesOf.get(id)!);
    if (entry.in === 'series') queue.push(...entry.record.points.map((point) => point.id));
  }
  const isKept = ({ id }: { readonly id: Id }) => kept.has(id);
  const ordered = <T extends object>(one: T): T =>
    'after' in one ? { ...one, after: (one.after as readonly Id[]).filter((id) => kept.has(id)) } : one;
  const lists = LISTS.map((name) => [name, story[name].filter(isKept).map(ordered)]);
  const slim = { ...story, ...Object.fromEntries(lists) } as Story;
  return {
    ...slim,
    article: { ...story.article, corrections: story.article.corrections.filter(isKept) },
    series: slim.series.map((series) => ({ ...series, points: series.points.map(ordered) })),
  };
}
