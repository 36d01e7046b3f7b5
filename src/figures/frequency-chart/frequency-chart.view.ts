import type { ViewResult } from '../../view/view.js';
import { countEvents, pointsOf, type Bin } from './counted.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';
import { plainView, seriesOf, seriesView, type FrequencyChartView, type FrequencyOptions } from './plain.view.js';

export type * from './plain.view.js';

/** The series as a figure, whatever is asked for. Without `item`, the story's first series. */
export function frequencyChartView(story: FrequencyChartStory, options: FrequencyOptions): ViewResult<FrequencyChartView> {
  const series = seriesOf(story, options.item);
  if (!series?.computed) return plainView(story, options);
  const { measures } = countEvents(story.events, series);
  return { view: seriesView(story, pointsOf(series, measures.get('') ?? new Map<string, Bin>()), options.words) };
}
