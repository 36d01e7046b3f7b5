import type { Event, Series } from '../../story/types.js';
import type { ViewResult } from '../../view/view.js';
import { frequencyWords } from '../../words/en.frequency.js';
import { measureWords } from '../../words/en.measures.js';
import { formatNumber } from '../../words/number.js';
import type { SplitWord, Words } from '../../words/words.js';
import { annotationsOf } from './annotations.view.js';
import { countEvents, pointsOf, type Bin, type Bins, type Count } from './counted.js';
import { whenMany, withColumns, type ColumnedStory } from './counted-columns.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';
import { manyView } from './many.view.js';
import { measuresView } from './measures.view.js';
import { coveredPeriods } from './periods.js';
import { MANY, plainView, seriesOf, seriesView, type FrequencyChartView, type FrequencyOptions } from './plain.view.js';
import { stepsView } from './steps.view.js';

export type * from './plain.view.js';

/** So many names or notes one reads. */
const FEW = 12;

const eventsIn = (bins: Bins): number => [...bins.values()].reduce((sum, { events, more }) => sum + events.length + more, 0);

/** Words for counts of our own, which no article states, and for more silent periods than one would read. */
function wordsFor(words: Words, series: Series, silent: number, of: number): Words {
  const m = measureWords(words);
  const n = (value: number) => formatNumber(value, words.locale);
  return {
    ...words,
    frequency: {
      ...frequencyWords(words),
      ...(series.computed && { highest: m.highestCount }),
      ...(silent > FEW && { silent: () => m.silentMany(n(silent), n(of)) }),
    },
  };
}

/** How many events the counts rest on, and which are not among them. */
function countNotes({ measures, left }: Count, words: Words): readonly string[] {
  const m = measureWords(words);
  const n = (value: number) => formatNumber(value, words.locale);
  const all = eventsIn(measures.get('') ?? new Map<string, Bin>());
  return [m.countedFrom(n(all)), ...(left ? [m.notCounted(n(left))] : [])];
}

/** Counted events are not pointed out one by one as well, where they are many; an annotation may still ask for one. */
function quieter(story: FrequencyChartStory, series: Series, counted: ReadonlySet<Event>): FrequencyChartStory {
  if (counted.size <= FEW) return story;
  const chosen = new Set(story.annotations.filter(({ on }) => on === series.id).map(({ fact }) => fact));
  return { ...story, events: story.events.filter((event) => !counted.has(event) || chosen.has(event.id)) };
}

/** A chart of any series: stated or counted, of any number of periods. */
function wholeView(story: FrequencyChartStory, series: Series, words: Words): FrequencyChartView {
  const periods = coveredPeriods(series);
  const told = new Set(series.points.map(({ when }) => when.edtf));
  const silent = periods.filter((key) => !told.has(key)).length;
  const view = { ...seriesView(story, series, wordsFor(words, series, silent, periods.length), { annotationsOf }, periods), words };
  return periods.length > MANY ? manyView(view, series) : view;
}

/** The chart on the scale of another that shares its maximum, which a note says. */
function withMost(view: FrequencyChartView, most = 0): FrequencyChartView {
  const { scale, split, words, notes } = view;
  if (!scale || most <= scale.max) return view;
  return {
    ...view,
    scale: { ...scale, own: scale.max, max: most },
    notes: [...notes, measureWords(words).sharedScale],
    ...(split && { split: { ...split, panels: split.panels.map((panel) => withMost(panel, most)) } }),
  };
}

/** The series as a figure, whatever is asked for. Without `item`, the story's first series. */
export function frequencyChartView(story: ColumnedStory, options: FrequencyOptions): ViewResult<FrequencyChartView> {
  const stated = seriesOf(story, options.item);
  if (!stated) return plainView(story, options);
  const { words, by, layout, mark, most } = options;
  const count = stated.computed && withColumns(countEvents(story.events, stated), story, stated, undefined, words);
  const series = count ? pointsOf(stated, count.measures.get('') ?? new Map<string, Bin>(), { when: whenMany(stated, words) }) : stated;
  const events = new Set([...(count?.measures.get('')?.values() ?? [])].flatMap((bin) => bin.events));
  const base = wholeView(quieter(story, series, events), series, words);
  const split = isSplit(by) ? measuresView(story, base, series, by, layout === 'stacked', words) : base;
  const scaled = withMost(split, most);
  const view = mark === 'steps' ? stepsView(scaled) : scaled;
  return { view: count ? { ...view, counted: true, notes: [...view.notes, ...countNotes(count, words)] } : view };
}

/** An attribute may hold anything. */
const isSplit = (by: FrequencyOptions['by']): by is SplitWord => by !== undefined && ['standing', 'claimant', 'actor'].includes(by);
