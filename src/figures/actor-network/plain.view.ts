import { FAMILIES, type Family } from '../../layout/family.js';
import type { Actor, Id, Relation, StandingLevel } from '../../story/types.js';
import { standingLegend } from '../../view/legend.js';
import { sourceLine, storyReading, type FigureView, type LegendEntry, type MarkView, type StandingView, type ViewOptions, type ViewResult } from '../../view/view.js';
import { networkWords } from '../../words/en.network.js';
import type { Words } from '../../words/words.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import type { Wanted } from './focus.js';
import { indexOf, lineView, listNames, sentence, timeOf, type Index } from './lines.js';
import { nested, type Nested } from './nesting.js';
import { viewpointsOf } from './viewpoints.view.js';

/** An actor: a box of its own, or inside another's. */
export interface ActorView {
  readonly id: Id;
  readonly name: string;
  readonly kind: string;
  readonly role?: string;
  /** Who holds an office in it, and what stands as an example of it. */
  readonly inside: readonly InsideView[];
}

export interface InsideView extends ActorView {
  /** The relation that puts it there, and its words: "spokesperson". */
  readonly relation: Id;
  readonly label: string;
  readonly is: 'role' | 'example';
}

/** A relation that is drawn as a line. */
export interface LineView {
  readonly id: Id;
  /** Absent: the article names no such end. */
  readonly from?: Id | undefined;
  readonly to?: Id | undefined;
  readonly family: Family;
  readonly sign: 1 | -1 | 0;
  readonly directed: boolean;
  /** It was retracted, or a later one takes its place. */
  readonly struck: boolean;
  /** Over the line, with its hedge: "likely struck". */
  readonly label: string;
  /** Under it: when, and how sure. */
  readonly notes: readonly { readonly text: string; readonly level?: StandingLevel }[];
  readonly standing: readonly StandingView[];
}

/** What holds only in one actor's eyes. */
export interface ViewpointView {
  readonly viewer: Id;
  readonly label: string;
  /** That it is no fact. */
  readonly note: string;
  readonly lines: readonly LineView[];
}

export interface ActorNetworkView extends FigureView {
  readonly figure: 'actor-network';
  /** Actors with a box of their own, in the story's order. */
  readonly boxes: readonly ActorView[];
  readonly lines: readonly LineView[];
  readonly viewpoints: readonly ViewpointView[];
  /** Every actor by its id. */
  readonly actors: ReadonlyMap<Id, ActorView>;
}

/** What is asked for, and what is there for it: `more` where `needsMore`. */
export interface NetworkOptions extends ViewOptions, Wanted {
  readonly more?: typeof import('./more.js') | undefined;
}

/** So many boxes columns can hold. */
const MANY = 30;

/** The picture shows who is tied to whom; one actor, the list and the table show the rest. */
export const isLarge = (boxes: readonly unknown[]): boolean => boxes.length > MANY;

/** Over so many actors lines are thin and without signs. */
export const areThin = (boxes: readonly unknown[]): boolean => boxes.length > 2 * MANY;

/** Whether a plain network is not enough: a part is asked for, the picture may be a large one, or it is read from right to left. */
export const needsMore = ({ actors }: ActorNetworkStory, { item, without, words }: NetworkOptions): boolean =>
  item !== undefined || !!without || isLarge(actors) || words.dir === 'rtl';

/** An actor with all that is inside it. */
function actorView({ id, name, kind, role }: Actor, actors: ReadonlyMap<Id, Actor>, inside: ReadonlyMap<Id, Nested>, index: Index): ActorView {
  const within = (index.at.get(id) ?? []).filter((one) => one.to === id && inside.get(one.from ?? '') === one).map((relation): InsideView => {
    const actor = actors.get(relation.from!)!;
    return { ...actorView(actor, actors, inside, index), relation: relation.id, label: relation.label ?? actor.role ?? relation.kind, is: relation.kind === 'role' ? 'role' : 'example' };
  });
  return { id, name, kind, ...(role !== undefined && { role }), inside: within };
}

/** The three families that occur most, deeds before views and offices. */
function mainFamilies(lines: readonly LineView[]): readonly Family[] {
  const standing = lines.filter(({ struck }) => !struck);
  const counts: Partial<Record<Family, number>> = {};
  for (const { family } of standing.length ? standing : lines) counts[family] = (counts[family] ?? 0) + 1;
  const count = (family: Family) => counts[family] ?? 0;
  const isDeed = (family: Family) => FAMILIES.indexOf(family) < FAMILIES.indexOf('stance');
  return FAMILIES.filter(count).toSorted((a, b) => Number(isDeed(b)) - Number(isDeed(a)) || count(b) - count(a)).slice(0, 3);
}

/** A large picture has no signs, no open ends, and of all standing only what is struck through. */
function legendOf(all: readonly LineView[], open: number, boxes: readonly ActorView[], words: Words): readonly LegendEntry[] {
  const large = isLarge(boxes);
  const { family, openEndLegend } = networkWords(words);
  const levels = all.flatMap((line) => (large ? (line.struck ? ['retracted' as const] : []) : line.notes.flatMap(({ level }) => level ?? [])));
  return [
    ...FAMILIES.filter((key) => all.some((line) => line.family === key)).map((key) => ({ key, label: family[key], ...(areThin(boxes) && { thin: true }) })),
    ...(open && !large ? [{ key: 'open-end', label: openEndLegend } as const] : []),
    ...standingLegend([], levels, words),
  ];
}

function summaryOf(related: readonly Id[], views: readonly string[], open: number, { names, at, struck }: Index, words: Words): string {
  const w = networkWords(words);
  const degrees = related.map((id) => [id, at.get(id)?.filter((one) => !struck.has(one.id)).length ?? 0] as const);
  const [most, degree] = degrees.reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  return [
    w.actors(related.length),
    ...(degree > 2 ? [w.most(names.get(most)!, degree)] : []),
    ...views,
    ...(open ? [w.openEnds(open)] : []),
  ].join(' ');
}

/** Of thousands, few are ever asked for what they say. */
const relationMark = (relation: Relation, index: Index, words: Words): MarkView => ({
  get title() { return sentence(relation, index, words); },
  get standing() { return index.standing(relation); },
  get fact() { return { ...relation, ...timeOf(relation, index) }; },
});

/**
 * Who acts on whom, as far as the article says; of what needs `more`, only as much as that is there. In steps, of which
 * the last gives the view, so that a page can go on between them: thousands of relations take longer than it may be held.
 */
export function* viewSteps(whole: ActorNetworkStory, options: NetworkOptions): Generator<ViewResult<ActorNetworkView> | undefined, void, void> {
  const { words, item, more } = options;
  const focus = more ? more.focusOn(whole, options) : { story: whole, title: undefined, notes: [] };
  if (!focus) return yield { nothing: { item: item! } };
  const { story } = focus;
  const index = indexOf(whole, story, words);
  yield;
  const inside = nested(story.actors, story.relations, index);
  const byId = new Map(story.actors.map((actor) => [actor.id, actor]));
  const lines = story.relations
    .filter((relation) => relation.view === undefined && inside.get(relation.from ?? '') !== relation)
    .map((relation) => lineView(story, relation, index, words));
  yield;
  const { viewpoints, sentences } = viewpointsOf(story, index, words);
  const all = [...lines, ...viewpoints.flatMap((viewpoint) => viewpoint.lines)];
  if (!all.length && !inside.size) return yield { nothing: { what: 'relations' } };
  yield;
  const actors = new Map(story.actors.map((actor) => [actor.id, actorView(actor, byId, inside, index)]));
  const atLines = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const boxes = [...actors.values()].filter((one) => !inside.has(one.id) && (atLines.has(one.id) || one.inside.length));
  yield;
  const isRelated = new Set(story.relations.flatMap(({ from, to }) => [from, to]));
  const alone = story.actors.flatMap(({ id, name }) => (isRelated.has(id) ? [] : name));
  const open = all.filter(({ from, to }) => from === undefined || to === undefined).length;
  const w = networkWords(words);
  const marks = new Map<Id, MarkView>();
  for (const fact of story.actors) marks.set(fact.id, { title: fact.name, standing: [], fact });
  for (const relation of story.relations) marks.set(relation.id, relationMark(relation, index, words));
  yield;
  yield {
    view: {
      figure: 'actor-network', words, ...storyReading(story), boxes, lines, viewpoints, actors, marks, story,
      title: focus.title ?? w.title(listNames((all.length ? mainFamilies(all) : ['membership' as const]).map((family) => w.verb[family]), words)),
      summary: summaryOf(story.actors.map(({ id }) => id).filter((id) => isRelated.has(id)), sentences, open, index, words),
      legend: legendOf(all, open, boxes, words),
      notes: [isLarge(boxes) ? more!.moreNetworkWords(words).placeSaysNothing : w.sizeSaysNothing, ...focus.notes, ...(alone.length ? [w.alone(listNames(alone, words))] : [])],
      source: sourceLine(story, words),
    },
  };
}

/** All its steps at once. */
export const plainView = (story: ActorNetworkStory, options: NetworkOptions): ViewResult<ActorNetworkView> => [...viewSteps(story, options)].at(-1)!;
