import { isFamily } from '../../layout/family.js';
import type { Event, Id, Relation } from '../../story/types.js';
import { attributionText, standingViews } from '../../view/standing.js';
import type { StandingView } from '../../view/view.js';
import { networkWords } from '../../words/en.network.js';
import type { Words } from '../../words/words.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import type { LineView, ViewpointView } from './actor-network.view.js';

/** Relations as lines, with what is said over and under them. */

/** What is looked up by id, found once: a network may have thousands of actors. */
export interface Index {
  readonly names: ReadonlyMap<Id, string>;
  readonly events: ReadonlyMap<Id, Event>;
  /** How many relations each actor takes part in, those inside its box too; what holds only in somebody's eyes is no fact of it. */
  readonly degrees: ReadonlyMap<Id, number>;
  /** How sure each relation is. */
  readonly standings: ReadonlyMap<Id, readonly StandingView[]>;
}

/** Of the part that is shown; names of all, since a view may be that of somebody who is not. */
export function indexOf({ actors }: ActorNetworkStory, shown: ActorNetworkStory, words: Words): Index {
  const { events, relations } = shown;
  const degrees = new Map<Id, number>();
  for (const { from, to, view } of relations) if (view === undefined) for (const id of new Set([from, to])) if (id !== null) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    names: new Map(actors.map(({ id, name }) => [id, name])),
    events: new Map(events.map((event) => [event.id, event])),
    degrees,
    standings: new Map(relations.map(({ id, status }) => [id, standingViews(shown, status, words)])),
  };
}

/** When a relation holds, and the words for it: its own time, else that of the event in which it shows, if its actor took part. */
export function timeOf({ from, event, when, evidence }: Relation, { events }: Index): Pick<Relation, 'when' | 'evidence'> {
  if (when) return { when, evidence };
  const shown = events.get(event ?? '');
  const own = shown?.when?.edtf !== undefined && shown.parties.some(({ actor }) => actor === from); // "then" tells nothing here
  return own ? { when: shown.when, evidence: [...evidence, ...shown.evidence] } : { evidence };
}

export function lineView(story: ActorNetworkStory, relation: Relation, index: Index, words: Words): LineView {
  const { id, from, to, kind, sign, directed, hedge, attribution } = relation;
  const standing = index.standings.get(id) ?? [];
  const label = relation.label ?? kind.replaceAll('-', ' ');
  const { when } = timeOf(relation, index);
  const said = standing.filter(({ level, own }) => level !== 'reported' || own);
  const by = attribution && attributionText(story, attribution, words);
  const named = by !== undefined && said.some(({ full }) => full.includes(by));
  return {
    id, sign, directed, standing,
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    family: isFamily(kind) ? kind : 'other',
    label: hedge && !label.toLowerCase().includes(hedge.toLowerCase()) ? `${hedge} ${label}` : label,
    notes: [
      ...(when ? [{ text: when.text }] : []),
      ...said.map(({ level, full }, i) => ({ text: i === 0 && by !== undefined && !named ? by : full, level })),
      ...(by !== undefined && !named && !said.length ? [{ text: by }] : []),
    ],
  };
}

/** Whose eyes, in the order of the story, and what they see. */
export function viewpointsOf(story: ActorNetworkStory, index: Index, words: Words): readonly ViewpointView[] {
  const viewers = [...new Set(story.relations.flatMap(({ view }) => view ?? []))];
  return viewers.map((viewer) => ({
    viewer,
    label: networkWords(words).inView(index.names.get(viewer) ?? viewer),
    lines: story.relations.filter(({ view }) => view === viewer).map((relation) => {
      const line = lineView(story, relation, index, words);
      return { ...line, notes: line.notes.filter(({ level }) => level !== 'assessed') }; // its frame says so
    }),
  }));
}

/** A relation in one line: "Iran — backs → Hezbollah". */
export function sentence({ from, to, label, kind, directed }: Relation, { names }: Index, words: Words): string {
  const end = (id: Id | null) => (id === null ? networkWords(words).notStated : (names.get(id) ?? id));
  return `${end(from)} — ${label ?? kind.replaceAll('-', ' ')} ${directed ? '→' : '—'} ${end(to)}`;
}
