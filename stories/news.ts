// The news stories behind every example: whole, and excerpts that show one device.
import strike from './data/city-strike-ar.story.json' with { type: 'json' };
import war from './data/iraq-israel-attacks.story.json' with { type: 'json' };
import flood from './data/river-flood.story.json' with { type: 'json' };

export { flood, strike, war };

/** One series of the flood between two months, with the points that lie there and nothing said of the whole. */
export function monthsOf(series: string, from: string, to: string): object {
  const [whole] = flood.series.filter(({ id }) => id === series);
  if (!whole) throw new Error(`series: expected one of the flood, got "${series}"`);
  const { overall: _, ...rest } = whole;
  const points = whole.points.filter(({ when }) => from <= when.edtf && when.edtf <= to);
  return { ...flood, tensions: [], tours: [], annotations: [], events: flood.events.map(({ topic: __, ...event }) => event), series: [{ ...rest, coverage: { from, to }, points }] };
}

/** What becomes of the flood's story in careless hands. */
export const faulty = {
  /** Two records at fault: a quote by a source that is not there, and a count without its number. */
  records: {
    ...flood,
    quotes: flood.quotes.map((quote) => (quote.id === 'skipper-quote' ? { ...quote, attribution: { by: ['src-skiper'], verb: 'said' } } : quote)),
    series: flood.series.map((one) => ({
      ...one,
      points: one.points.map((point) => ('id' in point && point.id === 'outages-march' ? { ...point, quantity: { is: 'exact' } } : point)),
    })),
  },
  /** One record at fault: a relation with an actor who is not there. */
  relations: {
    ...flood,
    relations: flood.relations.map((relation) => (relation.id === 'city-controls-pellwater' ? { ...relation, to: 'pelwater' } : relation)),
  },
  noRelations: { ...flood, relations: [], tours: [] },
  newer: { ...flood, format: 'factbox/2' },
  nothing: {},
};
