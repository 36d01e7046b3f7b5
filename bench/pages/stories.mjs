// The same data as stories of format factbox/1, which is what our figures are fed with.
import { largeStory } from '../../stories/large-story.ts';

const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString();
const base = { format: 'factbox/1', id: 'bench', lang: 'en', article: { headline: 'Two logs of one harbour' } };
const sources = ['The pilots', 'The lamp office'].map((name, i) => ({ id: `s${i}`, name, kind: 'group', naming: 'named', evidence: [{ exact: name }] }));
const about = { id: 'log', label: 'The log', evidence: [{ exact: 'the log' }] };

/** Two counts a month, each with its claimant. */
function series({ times, series: both }, id) {
  const points = times.flatMap((time, i) =>
    both.map(({ name, values }, who) => ({
      when: { edtf: iso(time).slice(0, 7), text: `month ${i + 1}` }, quantity: { is: 'exact', value: values[i] },
      attribution: { by: [`s${who}`], verb: 'counted' }, evidence: [{ exact: `${name} counted ${values[i]} in month ${i + 1}` }],
    })),
  );
  const coverage = { from: points[0].when.edtf, to: points.at(-1).when.edtf };
  return { id, about: 'log', label: `Delays, ${id}`, unit: 'delays', period: 'month', coverage, evidence: [{ exact: 'the log' }], points };
}

export const chartStory = (charts) => ({ ...base, sources, statements: [about], series: charts.map((chart, i) => series(chart, `c${i}`)) });

/**
 * Raw events, which the figure itself counts by day. Written out, those of one day share their words, as records of one log
 * do; `packed`, the page hands their times over as a column, which is made while the clock runs: factbox.mjs does it.
 */
export function eventStory({ events, from, days }, packed) {
  const shared = Array.from({ length: days }, (_, i) => {
    const edtf = iso(from + i * DAY).slice(0, 10);
    return { when: { edtf, text: edtf }, evidence: [{ exact: `an entry of ${edtf}` }] };
  });
  const counted = {
    id: 'by-day', about: 'log', label: 'Entries', unit: 'entries', period: 'day', computed: { from: 'events', where: {} }, evidence: [{ exact: 'the log' }],
    coverage: { from: shared[0].when.edtf, to: shared.at(-1).when.edtf },
  };
  if (packed) return { ...base, statements: [about], events: { columns: { when: events } }, series: [counted] };
  const list = Array.from(events, (time, i) => ({ id: `e${i}`, ...shared[Math.floor((time - from) / DAY)] }));
  return { ...base, statements: [about], events: list, series: [counted] };
}

/** A network whose relations all have two ends, so that all contestants draw as many lines. */
export function networkStory([actors, relations]) {
  const story = largeStory({ actors, relations, events: 0 });
  const [first, second] = story.actors;
  return { ...story, relations: story.relations.map((one) => ({ ...one, from: one.from ?? first.id, to: one.to ?? (one.from === second.id ? first.id : second.id) })) };
}

export const quoteStory = (quote) => ({
  ...base,
  sources: [{ id: 's0', name: quote.name, role: quote.role, kind: 'person', naming: 'named', evidence: [{ exact: `${quote.name}, ${quote.role}` }] }],
  quotes: [{ id: 'q0', mode: 'direct', attribution: { by: ['s0'], verb: quote.verb }, evidence: [{ exact: quote.words }] }],
});
