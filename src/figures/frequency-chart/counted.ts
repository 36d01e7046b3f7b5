import type { Event, Series, SeriesPoint } from '../../story/types.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';
import { periodKey } from './periods.js';

/** Whether an event is one of those that a computed series counts. */
function isCounted({ kind, topic, parties, places }: Event, where: NonNullable<Series['computed']>['where']): boolean {
  return (
    (where.kind === undefined || kind === where.kind) &&
    (where.topic === undefined || topic === where.topic) &&
    (where.party === undefined || parties.some(({ actor }) => actor === where.party)) &&
    (where.place === undefined || places.some(({ place }) => place === where.place))
  );
}

/**
 * A computed series with a point for each period in which the story dates events; it rests on their evidence, and says
 * what the series says of who counts. A period without a dated event stays silent: it is no zero.
 */
export function counted(story: FrequencyChartStory, series: Series): Series {
  const { computed, period } = series;
  if (!computed) return series;
  const dated = story.events.flatMap((event) => {
    const key = event.when?.edtf === undefined ? undefined : periodKey(event.when.edtf, period);
    return key !== undefined && isCounted(event, computed.where) ? [{ key, event, text: event.when?.text ?? '' }] : [];
  });
  const points = [...new Set(dated.map(({ key }) => key))].toSorted().map((key): SeriesPoint => {
    const held = dated.filter((one) => one.key === key);
    const [first, ...rest] = held.flatMap(({ event }) => event.evidence);
    return {
      id: `${series.id}.${key}`,
      basis: 'entailed',
      evidence: [first ?? series.evidence[0], ...rest],
      status: series.status,
      ...(series.attribution && { attribution: series.attribution }),
      after: [],
      when: { edtf: key, text: held.map(({ text }) => text).join(' · ') },
      quantity: { is: 'exact', value: held.length },
    };
  });
  return { ...series, points };
}
