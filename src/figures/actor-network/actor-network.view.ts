import { FAMILIES, isFamily, type Family } from '../../layout/family.js';
import type { Actor, Id, Relation, StandingLevel } from '../../story/types.js';
import { standingLegend } from '../../view/legend.js';
import { attributionText, standingViews } from '../../view/standing.js';
import { sourceLine, storyReading, type FigureView, type LegendEntry, type MarkView, type StandingView, type ViewOptions, type ViewResult } from '../../view/view.js';
import { networkWords } from '../../words/en.network.js';
import { joinNames } from '../../words/format.js';
import type { Words } from '../../words/words.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
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

/** When a relation holds, and the words for it: its own time, else that of the event in which it shows, if its actor took part. */
function timeOf({ events }: ActorNetworkStory, { from, event, when, evidence }: Relation): Pick<Relation, 'when' | 'evidence'> {
  if (when) return { when, evidence };
  const shown = events.find(({ id }) => id === event);
  const own = shown?.when?.edtf !== undefined && shown.parties.some(({ actor }) => actor === from); // "then" tells nothing here
  return own ? { when: shown.when, evidence: [...evidence, ...shown.evidence] } : { evidence };
}

function lineView(story: ActorNetworkStory, relation: Relation, words: Words): LineView {
  const { id, from, to, kind, sign, directed, hedge, status, attribution } = relation;
  const standing = standingViews(story, status, words);
  const label = relation.label ?? kind.replaceAll('-', ' ');
  const { when } = timeOf(story, relation);
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

/** An actor with all that is inside it. */
function actorView(story: ActorNetworkStory, { id, name, kind, role }: Actor, inside: readonly Nested[]): ActorView {
  const within = inside.filter(({ to }) => to === id).flatMap((relation): readonly InsideView[] => {
    const actor = story.actors.find((one) => one.id === relation.from);
    const is = relation.kind === 'role' ? 'role' : 'example';
    return actor ? [{ ...actorView(story, actor, inside), relation: relation.id, label: relation.label ?? actor.role ?? relation.kind, is }] : [];
  });
  return { id, name, kind, ...(role !== undefined && { role }), inside: within };
}

const flat = (actor: ActorView): readonly ActorView[] => [actor, ...actor.inside.flatMap(flat)];

/** Whose eyes, in the order of the story, and what they see. */
function viewpointsOf(story: ActorNetworkStory, words: Words): readonly ViewpointView[] {
  const viewers = [...new Set(story.relations.flatMap(({ view }) => view ?? []))];
  return viewers.map((viewer) => ({
    viewer,
    label: networkWords(words).inView(nameOf(story, viewer)),
    lines: story.relations.filter(({ view }) => view === viewer).map((relation) => {
      const line = lineView(story, relation, words);
      return { ...line, notes: line.notes.filter(({ level }) => level !== 'assessed') }; // its frame says so
    }),
  }));
}

const nameOf = (story: ActorNetworkStory, id: Id): string => story.actors.find((actor) => actor.id === id)?.name ?? id;

/** The three families that occur most, deeds before views and offices. */
function mainFamilies(lines: readonly LineView[]): readonly Family[] {
  const count = (family: Family) => lines.filter((line) => line.family === family).length;
  const isDeed = (family: Family) => FAMILIES.indexOf(family) < FAMILIES.indexOf('stance');
  return FAMILIES.filter((family) => count(family) > 0).toSorted((a, b) => Number(isDeed(b)) - Number(isDeed(a)) || count(b) - count(a)).slice(0, 3);
}

/** How many relations an actor takes part in, those inside its box too; what holds only in somebody's eyes is no fact of it. */
const degreeOf = (story: ActorNetworkStory, id: Id): number =>
  story.relations.filter(({ from, to, view }) => view === undefined && (from === id || to === id)).length;

function legendOf(all: readonly LineView[], words: Words): readonly LegendEntry[] {
  const { family, openEndLegend } = networkWords(words);
  const levels = all.flatMap(({ notes }) => notes.flatMap(({ level }) => level ?? []));
  return [
    ...FAMILIES.filter((one) => all.some((line) => line.family === one)).map((key) => ({ key, label: family[key] })),
    ...(all.some(({ from, to }) => from === undefined || to === undefined) ? [{ key: 'open-end', label: openEndLegend } as const] : []),
    ...standingLegend([], levels, words),
  ];
}

function summaryOf(story: ActorNetworkStory, drawn: readonly Id[], all: readonly LineView[], words: Words): string {
  const w = networkWords(words);
  const most = drawn.reduce((best, id) => (degreeOf(story, id) > degreeOf(story, best) ? id : best), drawn[0] ?? '');
  const views = story.relations.filter(({ view }) => view !== undefined);
  const open = all.filter(({ from, to }) => from === undefined || to === undefined).length;
  return [
    w.actors(drawn.length),
    ...(degreeOf(story, most) > 2 ? [w.most(nameOf(story, most), degreeOf(story, most))] : []),
    ...(views.length ? [w.views(views.length, joinNames([...new Set(views.map(({ view }) => nameOf(story, view!)))], words.locale))] : []),
    ...(open ? [w.openEnds(open)] : []),
  ].join(' ');
}

/** Who acts on whom, as far as the article says. */
export function actorNetworkView(story: ActorNetworkStory, { words, item }: ViewOptions): ViewResult<ActorNetworkView> {
  if (item !== undefined && !story.actors.some(({ id }) => id === item)) return { nothing: { item } };
  const inside = nested(story.actors, story.relations);
  const insideOf = [...inside.values()];
  const drawnAsLine = story.relations.filter((relation) => relation.view === undefined && inside.get(relation.from ?? '') !== relation);
  const lines = drawnAsLine.map((relation) => lineView(story, relation, words));
  const viewpoints = viewpointsOf(story, words);
  const all = [...lines, ...viewpoints.flatMap((viewpoint) => viewpoint.lines)];
  if (!all.length && !inside.size) return { nothing: { what: 'relations' } };
  const atLines = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const boxes = story.actors
    .filter(({ id }) => !inside.has(id) && (atLines.has(id) || insideOf.some(({ to }) => to === id)))
    .map((actor) => actorView(story, actor, insideOf));
  const related = new Set(story.relations.flatMap(({ from, to }) => [from, to]));
  const alone = story.actors.filter(({ id }) => !related.has(id));
  const actors = new Map([...boxes.flatMap(flat), ...story.actors.map((actor) => actorView(story, actor, insideOf))].map((actor) => [actor.id, actor]));
  const w = networkWords(words);
  const marks = new Map<Id, MarkView>([
    ...story.actors.map((fact) => [fact.id, { title: fact.name, standing: [], fact }] as const),
    ...story.relations.map((fact) => [fact.id, { title: sentence(story, fact, words), standing: standingViews(story, fact.status, words), fact: { ...fact, ...timeOf(story, fact) } }] as const),
  ]);
  return {
    view: {
      figure: 'actor-network', words, ...storyReading(story), boxes, lines, viewpoints, actors, marks, story,
      title: w.title(joinNames((all.length ? mainFamilies(all) : ['membership' as const]).map((family) => w.verb[family]), words.locale)),
      summary: summaryOf(story, story.actors.filter(({ id }) => related.has(id)).map(({ id }) => id), all, words),
      legend: legendOf(all, words),
      notes: [w.sizeSaysNothing, ...(alone.length ? [w.alone(joinNames(alone.map(({ name }) => name), words.locale))] : [])],
      source: sourceLine(story, words),
    },
  };
}

/** A relation in one line: "Iran — backs → Hezbollah". */
export function sentence(story: ActorNetworkStory, { from, to, label, kind, directed }: Relation, words: Words): string {
  const end = (id: Id | null) => (id === null ? networkWords(words).notStated : nameOf(story, id));
  return `${end(from)} — ${label ?? kind} ${directed ? '→' : '—'} ${end(to)}`;
}
