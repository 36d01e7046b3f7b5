import { FAMILIES, isFamily, type Family } from '../../layout/family.js';
import type { Actor, Id, StandingLevel } from '../../story/types.js';
import { standingLegend } from '../../view/legend.js';
import { sourceLine, storyReading, type FigureView, type LegendEntry, type MarkView, type StandingView, type ViewOptions, type ViewResult } from '../../view/view.js';
import { networkWords } from '../../words/en.network.js';
import { joinNames } from '../../words/format.js';
import type { Words } from '../../words/words.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import { focused, listed, type Wanted } from './focus.js';
import { indexOf, lineView, sentence, timeOf, viewpointsOf, type Index } from './lines.js';
import { nested, type Nested } from './nesting.js';

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
  readonly from?: Id;
  readonly to?: Id;
  readonly family: Family;
  readonly sign: 1 | -1 | 0;
  readonly directed: boolean;
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

/** An actor with all that is inside it. */
function actorView({ id, name, kind, role }: Actor, actors: ReadonlyMap<Id, Actor>, inside: ReadonlyMap<Id, readonly Nested[]>): ActorView {
  const within = (inside.get(id) ?? []).flatMap((relation): readonly InsideView[] => {
    const actor = actors.get(relation.from);
    const is = relation.kind === 'role' ? 'role' : 'example';
    return actor ? [{ ...actorView(actor, actors, inside), relation: relation.id, label: relation.label ?? actor.role ?? relation.kind, is }] : [];
  });
  return { id, name, kind, ...(role !== undefined && { role }), inside: within };
}

/** The three families that occur most, deeds before views and offices. */
function mainFamilies(lines: readonly LineView[]): readonly Family[] {
  const count = (family: Family) => lines.filter((line) => line.family === family).length;
  const isDeed = (family: Family) => FAMILIES.indexOf(family) < FAMILIES.indexOf('stance');
  return FAMILIES.filter((family) => count(family) > 0).toSorted((a, b) => Number(isDeed(b)) - Number(isDeed(a)) || count(b) - count(a)).slice(0, 3);
}

/** A large picture has no signs, no open ends and no standing. */
function legendOf(all: readonly LineView[], large: boolean, words: Words): readonly LegendEntry[] {
  const { family, openEndLegend } = networkWords(words);
  const levels = all.flatMap(({ notes }) => notes.flatMap(({ level }) => level ?? []));
  const more = [
    ...(all.some(({ from, to }) => from === undefined || to === undefined) ? [{ key: 'open-end', label: openEndLegend } as const] : []),
    ...standingLegend([], levels, words),
  ];
  return [
    ...FAMILIES.filter((one) => all.some((line) => line.family === one)).map((key) => ({ key, label: family[key] })),
    ...(large ? [] : more),
  ];
}

function summaryOf(story: ActorNetworkStory, drawn: readonly Id[], all: readonly LineView[], { names, degrees }: Index, words: Words): string {
  const w = networkWords(words);
  const degree = (id: Id) => degrees.get(id) ?? 0;
  const most = drawn.reduce((best, id) => (degree(id) > degree(best) ? id : best), drawn[0] ?? '');
  const views = story.relations.filter(({ view }) => view !== undefined);
  const viewers = [...new Set(views.map(({ view }) => names.get(view!) ?? view!))];
  const open = all.filter(({ from, to }) => from === undefined || to === undefined).length;
  return [
    w.actors(drawn.length),
    ...(degree(most) > 2 ? [w.most(names.get(most) ?? most, degree(most))] : []),
    ...(views.length ? [w.views(views.length, viewers.length > 3 ? undefined : joinNames(viewers, words.locale))] : []),
    ...(open ? [w.openEnds(open)] : []),
  ].join(' ');
}

/** More than three columns can hold: the picture shows who is tied to whom; one actor, the list and the table show the rest. */
export const isLarge = (boxes: readonly ActorView[]): boolean => boxes.length > 30;

/** Who acts on whom, as far as the article says. `item`: the actor to look at, with its relations alone. */
export function actorNetworkView(whole: ActorNetworkStory, options: ViewOptions & Wanted): ViewResult<ActorNetworkView> {
  const { words, item } = options;
  const without = listed(options.without);
  if (item !== undefined && !whole.actors.some(({ id }) => id === item)) return { nothing: { item } };
  const story = focused(whole, options);
  const inside = nested(story.actors, story.relations);
  const index = indexOf(whole, story, words);
  const byId = new Map(story.actors.map((actor) => [actor.id, actor]));
  const insideOf = new Map<Id, Nested[]>();
  for (const relation of inside.values()) (insideOf.get(relation.to) ?? insideOf.set(relation.to, []).get(relation.to)!).push(relation);
  const drawnAsLine = story.relations.filter((relation) => relation.view === undefined && inside.get(relation.from ?? '') !== relation);
  const lines = drawnAsLine.map((relation) => lineView(story, relation, index, words));
  const viewpoints = viewpointsOf(story, index, words);
  const all = [...lines, ...viewpoints.flatMap((viewpoint) => viewpoint.lines)];
  if (!all.length && !inside.size) return { nothing: { what: 'relations' } };
  const actors = new Map(story.actors.map((actor) => [actor.id, actorView(actor, byId, insideOf)]));
  const atLines = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const boxes = story.actors
    .filter(({ id }) => !inside.has(id) && (atLines.has(id) || insideOf.has(id)))
    .map(({ id }) => actors.get(id)!);
  const related = new Set(story.relations.flatMap(({ from, to }) => [from, to]));
  const alone = story.actors.filter(({ id }) => !related.has(id));
  const w = networkWords(words);
  const marks = new Map<Id, MarkView>([
    ...story.actors.map((fact) => [fact.id, { title: fact.name, standing: [], fact }] as const),
    ...story.relations.map((fact) => [fact.id, { title: sentence(fact, index, words), standing: index.standings.get(fact.id) ?? [], fact: { ...fact, ...timeOf(fact, index) } }] as const),
  ]);
  return {
    view: {
      figure: 'actor-network', words, ...storyReading(story), boxes, lines, viewpoints, actors, marks, story,
      title: item !== undefined ? w.around(index.names.get(item) ?? item) : w.title(joinNames((all.length ? mainFamilies(all) : ['membership' as const]).map((family) => w.verb[family]), words.locale)),
      summary: summaryOf(story, story.actors.filter(({ id }) => related.has(id)).map(({ id }) => id), all, index, words),
      legend: legendOf(all, isLarge(boxes), words),
      notes: [isLarge(boxes) ? w.placeSaysNothing : w.sizeSaysNothing, ...(without.length ? [w.leftOut(joinNames(without.map((one) => (isFamily(one) ? w.family[one] : w.kind(one, true))), words.locale))] : []), ...(alone.length && item === undefined ? [w.alone(joinNames(alone.map(({ name }) => name), words.locale))] : [])],
      source: sourceLine(story, words),
    },
  };
}
