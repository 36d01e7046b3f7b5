import { isFamily } from '../../layout/family.js';
import type { Event, Id, Relation } from '../../story/types.js';
import { attributionText, standingViews } from '../../view/standing.js';
import type { StandingView } from '../../view/view.js';
import { networkWords } from '../../words/en.network.js';
import { joinNames } from '../../words/format.js';
import type { Words } from '../../words/words.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import type { LineView } from './actor-network.view.js';

/** Relations as lines, with what is said over and under them. */

/** What is looked up by id, found once: a network may have thousands of actors. */
export interface Index {
  readonly names: ReadonlyMap<Id, string>;
  readonly events: ReadonlyMap<Id, Event>;
  /** The relations in which each actor takes part, those inside its box too; what holds only in somebody's eyes is no fact of it. */
  readonly at: ReadonlyMap<Id | null | undefined, readonly Relation[]>;
  /** How sure a relation is. */
  readonly standing: (relation: Relation) => readonly StandingView[];
  /** Relations that were retracted, or replaced by later ones: drawn struck through, and counted nowhere. */
  readonly struck: ReadonlySet<Id>;
}

/** What leads from or to each end: once where both are the same. */
export function atEnds<End, Tie extends { readonly from?: End; readonly to?: End }>(ties: readonly Tie[]): ReadonlyMap<End | undefined, readonly Tie[]> {
  const at = new Map<End | undefined, Tie[]>();
  for (const tie of ties) {
    for (const end of new Set([tie.from, tie.to])) {
      const there = at.get(end);
      if (there) there.push(tie);
      else at.set(end, [tie]);
    }
  }
  return at;
}

/** Of the part that is shown; names of all, since a view may be that of somebody who is not. */
export function indexOf({ actors }: ActorNetworkStory, shown: ActorNetworkStory, words: Words): Index {
  const { events, relations } = shown;
  return {
    names: new Map(actors.map(({ id, name }) => [id, name])),
    events: new Map(events.map((event) => [event.id, event])),
    at: atEnds(relations.filter(({ view }) => view === undefined)),
    struck: new Set(relations.flatMap(({ id, status, replaces }) => [...(status.some(({ level }) => level === 'retracted') ? [id] : []), ...(replaces === undefined ? [] : [replaces])])),
    standing: ({ status }) => standingViews(shown, status, words),
  };
}

/** When a relation holds, and the words for it: its own time, else that of the event in which it shows, if its actor took part. */
export function timeOf({ from, event, when, evidence }: Relation, { events }: Index): Pick<Relation, 'when' | 'evidence'> {
  if (when) return { when, evidence };
  const shown = events.get(event ?? '');
  const own = shown?.when?.edtf !== undefined && shown.parties.some(({ actor }) => actor === from); // "then" tells nothing here
  return own ? { when: shown.when, evidence: [...evidence, ...shown.evidence] } : { evidence };
}

/** Its words are worked out when they are first asked for: of thousands of lines, few are ever read. */
export function lineView(story: ActorNetworkStory, relation: Relation, index: Index, words: Words): LineView {
  const { id, from, to, kind, sign, directed } = relation;
  let told: ReturnType<typeof wordsOf> | undefined;
  const tell = () => (told ??= wordsOf(story, relation, index, words));
  return {
    id, sign, directed,
    struck: index.struck.has(id),
    from: from ?? undefined,
    to: to ?? undefined,
    family: isFamily(kind) ? kind : 'other',
    get label() { return tell().label; },
    get notes() { return tell().notes; },
    get standing() { return tell().standing; },
  };
}

function wordsOf(story: ActorNetworkStory, relation: Relation, index: Index, words: Words): Pick<LineView, 'label' | 'notes' | 'standing'> {
  const { kind, hedge, attribution, view } = relation;
  const standing = index.standing(relation);
  const label = relation.label ?? kind.replaceAll('-', ' ');
  const { when } = timeOf(relation, index);
  const said = standing.filter(({ level, own }) => level !== 'reported' || own);
  const by = attribution && attributionText(story, attribution, words);
  const unnamed = by && !said.some(({ full }) => full.includes(by)) ? [by] : [];
  const notes: LineView['notes'] = [
    ...(when ? [{ text: when.text }] : []),
    ...said.map(({ level, full }, i) => ({ text: (i ? undefined : unnamed[0]) ?? full, level })),
    ...(said.length ? [] : unnamed.map((text) => ({ text }))),
    ...(index.struck.has(relation.id) && !standing.some(({ level }) => level === 'retracted') ? [{ text: words.replaced }] : []),
  ];
  return {
    standing,
    label: hedge && !label.toLowerCase().includes(hedge.toLowerCase()) ? `${hedge} ${label}` : label,
    notes: notes.filter(({ level }) => view === undefined || level !== 'assessed'), // the frame of a view says so
  };
}

/** Several names as one text. Those that are read the other way than the words around them keep their own order. */
export const listNames = (names: readonly string[], { ownVoice, locale }: Words): string =>
  joinNames(names.map((name) => (fromTheRight(name) === fromTheRight(ownVoice) ? name : `\u2068${name}\u2069`)), locale);
const fromTheRight = (words: string): boolean => /[\u0590-\u08ff]/.test(words);

/** A relation in one line: "Iran — backs → Hezbollah". */
export function sentence({ from, to, label, kind, directed }: Relation, { names }: Index, words: Words): string {
  const end = (id: Id | null) => (id === null ? networkWords(words).notStated : (names.get(id) ?? id));
  return `${end(from)} — ${label ?? kind.replaceAll('-', ' ')} ${directed ? '→' : '—'} ${end(to)}`;
}
