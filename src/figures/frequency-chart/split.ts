import type { Event, Id, Series, SeriesPoint, Standing, StandingLevel } from '../../story/types.js';
import { standingLegend } from '../../view/legend.js';
import { speakerText } from '../../view/standing.js';
import { measureWords } from '../../words/en.measures.js';
import { formatNumber } from '../../words/number.js';
import type { SplitWord, Words } from '../../words/words.js';
import { countEvents, pointsOf, type Bin, type Bins, type ToldOf } from './counted.js';
import { whenMany, withColumns, type ColumnedStory } from './counted-columns.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';

/** One series as several measures: by standing, by who says it, by who acts. */

export interface Measure {
  readonly name: string;
  readonly series: Series;
}

export interface Split {
  readonly measures: readonly Measure[];
  /** Every count is exact and no event is in two measures: they may be added. */
  readonly adds: boolean;
}

/** So many measures are drawn; the smaller ones are put together. */
const MOST = 6;

type Named = Pick<Event, 'status' | 'attribution'> & Partial<Pick<Event, 'parties'>>;

/** The measures that a fact belongs to. Only who acts may be several. */
function namesOf(story: FrequencyChartStory, by: SplitWord, series: Series, words: Words): (fact: Named) => readonly string[] {
  const actors = new Map(story.actors.map(({ id, name }) => [id, name]));
  const sources = new Map(story.sources.map(({ id, actor }) => [id, actor]));
  const known = series.computed?.where.party; // every event has this one
  return ({ status, attribution, parties }) => {
    if (by === 'standing') return [words.level[status[0].level]];
    if (by === 'claimant') return [speakerText(story, attribution, words)];
    const ids: readonly (Id | undefined)[] = parties?.map(({ actor }) => actor) ?? attribution?.by.map((id) => sources.get(id)) ?? [];
    const names = new Set(ids.flatMap((id) => (id === undefined || id === known ? [] : (actors.get(id) ?? id))));
    return names.size ? [...names] : [measureWords(words).noActor];
  };
}

/** Names in the order they are drawn in: standing in its own, others by size; what is beyond the most that are drawn is "others". */
function ordered(sizes: ReadonlyMap<string, number>, by: SplitWord, words: Words): { readonly names: readonly string[]; readonly rest: readonly string[] } {
  const levels = Object.entries(words.level) as [StandingLevel, string][];
  const names =
    by === 'standing'
      ? standingLegend(levels.flatMap(([level, word]) => (sizes.has(word) ? [level] : [])), [], words).map(({ label }) => label)
      : [...sizes].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  return names.length > MOST && by !== 'standing' ? { names: names.slice(0, MOST - 1), rest: names.slice(MOST - 1) } : { names, rest: [] };
}

/** Several measures as one; an event that is in two of them is one event. */
function together(all: readonly Bins[]): Bins {
  const sum: Bins = new Map();
  for (const bins of all) {
    for (const [key, { events, more }] of bins) {
      const bin = sum.get(key);
      sum.set(key, { events: [...new Set([...(bin?.events ?? []), ...events])], more: (bin?.more ?? 0) + more });
    }
  }
  return sum;
}

/** What all events of a measure share: their level, with all who stand behind it, or who says it. */
function toldBy(by: SplitWord, series: Series): (bin: Bin) => ToldOf {
  return ({ events: [first, ...rest], told = {} }) => {
    if (!first) return told;
    if (by === 'claimant') return first.attribution ? { attribution: first.attribution } : {};
    if (by === 'actor') return { status: series.status };
    const sources = new Set([first, ...rest].flatMap(({ status: [{ by: ids }] }) => ids ?? []));
    const [one, ...others] = sources;
    const level = first.status[0].level;
    const status = (one === undefined ? { level } : { level, by: [one, ...others] }) as Standing;
    return { status: [status] };
  };
}

function splitEvents(story: ColumnedStory, series: Series, by: SplitWord, words: Words): Split {
  const { measures, overlap } = withColumns(countEvents(story.events, series, namesOf(story, by, series, words)), story, series, by, words);
  const size = (bins: Bins) => [...bins.values()].reduce((sum, { events, more }) => sum + events.length + more, 0);
  const { names, rest } = ordered(new Map([...measures].map(([name, bins]) => [name, size(bins)])), by, words);
  const told = toldBy(by, series);
  const when = whenMany(series, words);
  const others = rest.flatMap((name) => measures.get(name) ?? []);
  return {
    measures: [
      ...names.map((name, i) => ({ name, series: pointsOf(series, measures.get(name)!, { suffix: `.${i}`, told, when }) })),
      ...(rest.length ? [{ name: othersName(rest.length, words), series: pointsOf(series, together(others), { suffix: '.others', when }) }] : []),
    ],
    adds: !overlap,
  };
}

const othersName = (count: number, words: Words): string => measureWords(words).others(formatNumber(count, words.locale));

/** Two stated counts of one period are rivals: they are never added. */
function splitPoints(story: FrequencyChartStory, series: Series, by: SplitWord, words: Words): Split {
  const name = namesOf(story, by, series, words);
  const held = new Map<string, SeriesPoint[]>();
  for (const point of series.points) {
    const one = name(point).join(words.comma);
    held.set(one, [...(held.get(one) ?? []), point]);
  }
  const { names, rest } = ordered(new Map([...held].map(([one, points]) => [one, points.length])), by, words);
  const others = new Set(rest.flatMap((one) => held.get(one) ?? []));
  const measure = (one: string, points: Iterable<SeriesPoint>): Measure => ({ name: one, series: { ...series, points: [...points] } });
  return {
    measures: [...names.map((one) => measure(one, held.get(one)!)), ...(rest.length ? [measure(othersName(rest.length, words), others)] : [])],
    adds: false,
  };
}

export const splitSeries = (story: ColumnedStory, series: Series, by: SplitWord, words: Words): Split =>
  (series.computed ? splitEvents : splitPoints)(story, series, by, words);
