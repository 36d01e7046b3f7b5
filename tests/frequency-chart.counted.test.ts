// Series that are counted from the story's dated events: one pass, the same numbers as a plain count.
import { expect } from '@open-wc/testing';
import { countEvents, pointsOf } from '../src/figures/frequency-chart/counted.js';
import { parseEdtf, periodOf } from '../src/story/edtf.js';
import type { Period, Series } from '../src/story/types.js';
import { seeded } from './support/dense.js';
import { chart } from './support/news.js';
import { event, sample, series, sound } from './support/sample.js';

const pad = (n: number) => String(n).padStart(2, '0');
const random = seeded(7);
const pick = (n: number) => Math.floor(random() * n);
const SHAPES = [
  () => `${2029 + pick(3)}-${pad(1 + pick(12))}-${pad(1 + pick(28))}`,
  () => `${2029 + pick(3)}-${pad(1 + pick(12))}`,
  () => `${2029 + pick(3)}`,
  () => '2030-04-01/2030-04-03',
  () => undefined,
];
const events = Array.from({ length: 600 }, (_, i) => {
  const edtf = SHAPES[i % 9 < 5 ? 0 : pick(5)]!();
  return event({ id: `e${i}`, kind: ['strike', 'fire'][pick(2)], topic: ['north', 'south'][pick(2)], ...(edtf && { when: { edtf, text: edtf } }) });
});
const computed = (period: Period, more: object = {}, where: object = { kind: 'strike' }) =>
  sound(sample({ events: [event({ id: 'flood' }), ...events], series: [series([], { period, computed: { from: 'events', where }, ...more })] }));
const coverage = { day: ['2029-06-01', '2031-03-31'], week: ['2029-06-04', '2031-03-31'], month: ['2029-06', '2031-03'], quarter: ['2029-07', '2031-01'], year: ['2030', '2031'] };

/** Asks each event of each period anew, with the reader of dates that the parser has. */
function naive({ period, coverage: { from, to }, computed: by }: Series): Map<string, number> {
  const key = (edtf: string | undefined) => {
    const date = edtf === undefined || edtf.includes('/') ? undefined : parseEdtf(edtf);
    return date && periodOf(date, period);
  };
  const ours = events.filter((one) => by?.where.kind === one['kind'] && (by?.where.topic === undefined || by.where.topic === one['topic']));
  const keys = ours.map((one) => key((one['when'] as { edtf: string } | undefined)?.edtf)).filter((one) => one !== undefined);
  const inside = keys.filter((one) => one >= (key(from) ?? '') && one <= (key(to) ?? '9'));
  return new Map([...new Set(inside)].toSorted().map((one) => [one, inside.filter((other) => other === one).length]));
}

describe('frequency chart: events counted in one pass', () => {
  for (const period of ['day', 'week', 'month', 'quarter', 'year'] as const) {
    for (const [name, where] of [['one kind', { kind: 'strike' }], ['a kind and a topic', { kind: 'fire', topic: 'south' }]] as const) {
      it(`gives what a plain count gives: ${name}, by ${period}`, () => {
        const [from, to] = coverage[period];
        const story = computed(period, { coverage: { from, to } }, where);
        const [one] = story.series;
        if (!one) throw new Error('no series');
        const { points } = pointsOf(one, countEvents(story.events, one).measures.get('')!, { when: (key) => key });
        const counted = new Map(points.map(({ when, quantity }) => [when.edtf, quantity?.is === 'exact' ? quantity.value : NaN]));
        expect([...counted]).to.deep.equal([...naive(one)]);
        expect(counted.size).to.be.above(1);
      });
    }
  }

  it('counts each event once or says that it does not', () => {
    const story = computed('day', { coverage: { from: '2030-01-01', to: '2030-12-31' } });
    const { measures, left } = countEvents(story.events, story.series[0]!);
    const counted = [...measures.get('')!.values()].reduce((sum, bin) => sum + bin.events.length, 0);
    expect(counted + left).to.equal(events.filter((one) => one['kind'] === 'strike').length);
    expect(left).to.be.above(0);
  });

  it('counts months whose year nobody states', () => {
    const months = ['XXXX-11', 'XXXX-11', 'XXXX-01'].map((edtf, i) => event({ id: `e${i}`, kind: 'strike', when: { edtf, text: edtf } }));
    const view = chart(sound(sample({ events: [event({ id: 'flood' }), ...months], series: [series([], { computed: { from: 'events', where: { kind: 'strike' } } })] })));
    expect(view.columns.flatMap(({ key, marks }) => marks.map(({ quantity }) => [key, quantity]))).to.deep.include(['XXXX-11', { is: 'exact', value: 2 }]);
  });

  it('rests a period on the words of its events, and leaves one without events silent', () => {
    const dated = ['2031-01-03', '2031-01-09', '2031-03-01'].map((edtf, i) =>
      event({ id: `e${i}`, kind: 'strike', when: { edtf, text: `on day ${i}` }, evidence: [{ exact: `strike ${i}` }] }));
    const view = chart(sound(sample({ events: [event({ id: 'flood' }), ...dated], series: [series([], { computed: { from: 'events', where: { kind: 'strike' } } })] })));
    expect(view.columns.map(({ key, marks }) => [key, marks.map(({ quantity }) => quantity)])).to.deep.equal([
      ['2031-01', [{ is: 'exact', value: 2 }]], ['2031-02', []], ['2031-03', [{ is: 'exact', value: 1 }]],
    ]);
    const january = view.marks.get('floods.2031-01')?.fact;
    expect(january?.evidence.map(({ exact }) => exact)).to.deep.equal(['strike 0', 'strike 1']);
    expect(january?.when?.text).to.equal('on day 0 · on day 1');
  });
});
