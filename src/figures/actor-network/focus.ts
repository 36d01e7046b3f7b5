import { isFamily } from '../../layout/family.js';
import type { Id, Relation } from '../../story/types.js';
import type { ViewOptions } from '../../view/view.js';
import { moreNetworkWords } from '../../words/en.network-more.js';
import { networkWords } from '../../words/en.network.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import { listNames } from './lines.js';

/** What a reader wants to see of a network. */
export interface Wanted {
  /** Id of the actor to look at; absent: all. */
  readonly item?: Id | undefined;
  /** How many relations away from it: those at the actor, or those at its neighbours too. */
  readonly degrees?: 1 | 2 | undefined;
  /** Families of relations and kinds of actors to leave out, with spaces between. */
  readonly without?: string | undefined;
}

/** The wanted part of a story's network, and what is said of it. */
export interface Focus {
  readonly story: ActorNetworkStory;
  readonly title?: string | undefined;
  readonly notes: readonly string[];
}

export const listed = (without: string | undefined): readonly string[] => without?.split(/\s+/u).filter(Boolean) ?? [];

/** undefined: the story has no such actor. */
export function focusOn(story: ActorNetworkStory, wanted: Wanted & ViewOptions): Focus | undefined {
  const { item, words } = wanted;
  const actor = story.actors.find(({ id }) => id === item);
  if (item !== undefined && !actor) return undefined;
  const [w, names] = [moreNetworkWords(words), networkWords(words)];
  const left = listed(wanted.without).map((one) => (isFamily(one) ? names.family[one] : names.kind(one, true)));
  return {
    story: part(story, wanted),
    title: actor && w.around(actor.name),
    notes: left.length ? [w.leftOut(listNames(left, words))] : [],
  };
}

function part(story: ActorNetworkStory, { item, degrees = 1, without: names }: Wanted): ActorNetworkStory {
  const without = listed(names);
  const hidden = new Set(story.actors.filter(({ kind }) => without.includes(kind)).map(({ id }) => id));
  const open = story.relations.filter(({ from, to, kind }) => !without.includes(kind) && !hidden.has(from ?? '') && !hidden.has(to ?? ''));
  if (item === undefined) return { ...story, relations: open, actors: story.actors.filter(({ id }) => !hidden.has(id)) };
  const at = ({ from, to }: Relation, ids: ReadonlySet<Id>) => ids.has(from ?? '') || ids.has(to ?? '');
  let near = new Set([item]);
  let relations: readonly Relation[] = [];
  for (let step = 0; step < degrees; step++) {
    relations = open.filter((relation) => at(relation, near));
    near = new Set([item, ...relations.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null)]);
  }
  return { ...story, relations, actors: story.actors.filter(({ id }) => near.has(id) && (!hidden.has(id) || id === item)) };
}
