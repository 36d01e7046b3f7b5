import type { Event, Series } from '../../story/types.js';
import type { AnnotationView } from './plain.view.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';

/**
 * Dated events of the series' own topic, and those that an annotation names. `column` gives the index of a date's column.
 * It is handed in, with what is of the topic, so that this file needs none of the chart's.
 */
export function annotationsOf(story: FrequencyChartStory, series: Series, column: (edtf: string) => number, isOfTopic: (event: Event) => boolean): readonly AnnotationView[] {
  const chosen = new Map(story.annotations.filter((a) => a.on === series.id).map((a) => [a.fact, a.text]));
  const isDue = (event: Event) => isOfTopic(event) || (chosen.has(event.id) && event.id !== series.about);
  return story.events.filter(isDue).flatMap((event) => {
    if (event.when?.edtf === undefined) return [];
    const [start, end] = event.when.edtf.split('/');
    const from = column(start ?? '');
    const to = end === undefined ? from : end === '..' || end === '' ? undefined : column(end);
    if (from < 0 || to === -1) return [];
    const term = story.measures.find((m) => m.about === event.id && m.quantity.is === 'verbal')?.quantity;
    const { hedge } = event;
    const label = chosen.get(event.id) ?? event.label ?? event.evidence[0].exact;
    return [{
      id: event.id,
      label: hedge && !label.toLowerCase().includes(hedge.toLowerCase()) ? `${hedge} ${label}` : label,
      when: event.when.text,
      term: term?.is === 'verbal' ? term.term : undefined,
      level: event.status[0].level,
      from,
      to,
    }];
  });
}
