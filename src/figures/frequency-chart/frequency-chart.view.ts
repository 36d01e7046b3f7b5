import type { Series } from '../../story/types.js';
import type { ViewResult } from '../../view/view.js';
import { frequencyWords } from '../../words/en.frequency.js';
import { measureWords } from '../../words/en.measures.js';
import { formatNumber } from '../../words/number.js';
import type { Words } from '../../words/words.js';
import { countEvents, pointsOf, type Bin, type Bins, type Count } from './counted.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';
import { manyView } from './many.view.js';
import { coveredPeriods } from './periods.js';
import { MANY, plainView, seriesOf, seriesView, type FrequencyChartView, type FrequencyOptions } from './plain.view.js';

export type * from './plain.view.js';

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
      ...(silent > 12 && { silent: () => m.silentMany(n(silent), n(of)) }),
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

/** A chart of any series: stated or counted, of any number of periods. */
function wholeView(story: FrequencyChartStory, series: Series, words: Words): FrequencyChartView {
  const periods = coveredPeriods(series);
  const told = new Set(series.points.map(({ when }) => when.edtf));
  const silent = periods.filter((key) => !told.has(key)).length;
  const view = { ...seriesView(story, series, wordsFor(words, series, silent, periods.length)), words };
  return periods.length > MANY ? manyView(view, series) : view;
}

/** The series as a figure, whatever is asked for. Without `item`, the story's first series. */
export function frequencyChartView(story: FrequencyChartStory, options: FrequencyOptions): ViewResult<FrequencyChartView> {
  const stated = seriesOf(story, options.item);
  if (!stated) return plainView(story, options);
  const { words } = options;
  const count = stated.computed && countEvents(story.events, stated);
  const series = count ? pointsOf(stated, count.measures.get('') ?? new Map<string, Bin>()) : stated;
  const view = wholeView(story, series, words);
  return { view: count ? { ...view, notes: [...view.notes, ...countNotes(count, words)] } : view };
}
