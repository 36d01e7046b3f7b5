// Events in columns say the same as the same events written out, and what is wrong with them has its place.
import { expect } from '@open-wc/testing';
import { lateState } from '../src/core/late.js';
import '../src/figures/frequency-chart/frequency-chart.js';
import { frequencyChartReading } from '../src/figures/frequency-chart/frequency-chart.reading.js';
import { frequencyChartView, type FrequencyChartView, type FrequencyOptions } from '../src/figures/frequency-chart/frequency-chart.view.js';
import { dayNumber } from '../src/story/calendar.js';
import { problemText } from '../src/story/problem.js';
import { plain } from '../src/view/view.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { dayAfter, seeded } from './support/dense.js';
import { eventsOf, inside, mount, notice, openTable, put, until, words } from './support/figures.js';
import { evidenceOf } from './support/news.js';
import { event, evidence, sample, series } from './support/sample.js';

const KINDS = ['stop', 'delay', 'fire'];
const TOPICS = ['rail', 'road'];
const LEVELS = ['reported', 'claimed', 'unverified'];
const SOURCES = ['mayor', 'ministry'];
const ACTORS = ['city', 'port', 'crew'];
const COUNT = 3000;

const random = seeded(5);
const pick = (n: number) => Math.floor(random() * n);
const rows = Array.from({ length: COUNT }, () => ({ day: pick(800) - 20, kind: pick(3), topic: pick(2), level: pick(3), by: pick(2), party: pick(3) }));
type Row = (typeof rows)[number];

const coded = (field: keyof Row, values: readonly string[]) => ({ codes: Uint8Array.from(rows, (row) => row[field]), values });
const columns = {
  when: Int32Array.from(rows, ({ day }) => dayNumber(2031, 1, 1) + day),
  kind: coded('kind', KINDS), topic: coded('topic', TOPICS), level: coded('level', LEVELS), by: coded('by', SOURCES), party: coded('party', ACTORS),
};
const thing = event({ id: 'flood' });
const written = rows.map(({ day, kind, topic, level, by, party }, i) => event({
  id: `e${i}`, kind: KINDS[kind], topic: TOPICS[topic], when: { edtf: dayAfter(day), text: 'then' },
  status: [{ level: LEVELS[level] }], attribution: { by: [SOURCES[by]] }, parties: [{ actor: ACTORS[party] }],
}));
const base = (events: unknown, more: object = {}) =>
  sample({
    sources: SOURCES.map((id) => ({ id, name: `the ${id}`, kind: 'person', naming: 'named', evidence })),
    actors: ACTORS.map((id) => ({ id, name: `the ${id}`, kind: 'company', evidence })),
    events,
    series: [series([], { label: 'Floods', coverage: { from: '2031-01', to: '2032-12' }, computed: { from: 'events', where: { kind: 'stop', topic: 'rail' } }, ...more })],
  });

async function viewOf(input: unknown, options: Partial<FrequencyOptions> = {}): Promise<FrequencyChartView> {
  const state = await lateState(input, frequencyChartReading);
  if (state.is !== 'ready') throw new Error(JSON.stringify(state));
  const result = frequencyChartView(state.story, { words: en, ...options });
  if (!('view' in result)) throw new Error('nothing to draw');
  return result.view;
}
const drawn = ({ columns: periods }: FrequencyChartView) => periods.map(({ key, marks }) => [key, marks.map(({ label, level, by }) => [plain(label), level, ...by])]);
const problems = async (more: object): Promise<readonly string[]> => {
  const state = await lateState(base({ columns: { ...columns, ...more }, written: [thing] }), frequencyChartReading);
  return state.is === 'problem' ? state.problems.map(problemText) : [];
};

describe('frequency chart: events in columns', () => {
  for (const period of ['day', 'week', 'month', 'quarter', 'year'] as const) {
    it(`are counted as the same events written out, by ${period}`, async () => {
      const coverage = { day: ['2031-01-01', '2032-12-31'], week: ['2030-12-30', '2032-12-27'], month: ['2031-01', '2032-12'], quarter: ['2031-01', '2032-10'], year: ['2031', '2032'] }[period];
      const more = { period, coverage: { from: coverage[0], to: coverage[1] } };
      const [packed, long] = [await viewOf(base({ columns, written: [thing] }, more)), await viewOf(base([thing, ...written], more))];
      expect(drawn(packed)).to.deep.equal(drawn(long));
      expect([packed.title, packed.summary, packed.notes]).to.deep.equal([long.title, long.summary, long.notes]);
      expect(packed.notes[0]).to.match(/^Counted from the story’s dated events: \d+\.$/);
    });
  }

  for (const by of ['standing', 'claimant', 'actor'] as const) {
    for (const layout of ['beside', 'stacked'] as const) {
      it(`are split as the same events written out, by ${by}, ${layout}`, async () => {
        const [packed, long] = [await viewOf(base({ columns, written: [thing] }), { by, layout }), await viewOf(base([thing, ...written]), { by, layout })];
        const split = (view: FrequencyChartView) => view.split?.panels.map((panel) => [panel.title, ...drawn(panel)]);
        expect(split(packed)).to.deep.equal(split(long));
        expect(packed.split?.stacked).to.equal(layout === 'stacked');
        expect(packed.legend).to.deep.equal(long.legend);
        expect(packed.summary).to.equal(long.summary);
      });
    }
  }

  it('count together with events that are written out', async () => {
    const more = event({ id: 'one', kind: 'stop', topic: 'rail', when: { edtf: '2031-03-04', text: 'on 4 March' }, evidence: [{ exact: 'on 4 March a train' }] });
    const march = (view: FrequencyChartView) => Number(plain(view.columns[2]!.marks[0]!.label));
    const [packed, both] = [await viewOf(base({ columns, written: [thing] })), await viewOf(base({ columns, written: [thing, more] }))];
    expect(march(both)).to.equal(march(packed) + 1);
    expect(evidenceOf(both).get('floods.2031-03')?.clauses.map(({ text }) => text)).to.deep.equal(['on 4 March a train', 'the words']);
  });

  it('rest on the words of their series, and say how many they are', async () => {
    const view = await viewOf(base({ columns, written: [thing] }));
    const [january] = view.columns;
    const { clauses, rows: said } = evidenceOf(view).get('floods.2031-01')!;
    expect(clauses.map(({ text }) => text)).to.deep.equal(['the words']);
    expect(said.map(({ text }) => text)).to.include(`January 2031; ${plain(january!.marks[0]!.label)} dated events`);
  });

  it('are none where no column says what the series asks for', async () => {
    const { kind: _, ...rest } = columns;
    expect((await viewOf(base({ columns: rest, written: [thing] }))).columns.flatMap(({ marks }) => marks)).to.deep.equal([]);
  });

  it('say it in Arabic too', async () => {
    const view = await viewOf(base({ columns, written: [thing] }), { words: await loadWords('ar') });
    expect(view.notes.join()).to.match(/الأعداد محصاة من وقائع القصة المؤرخة، وعددها \d+/);
  });

  it('that are unsound say where', async () => {
    expect(await problems({})).to.deep.equal([]);
    expect(await problems({ when: [1, 2] })).to.deep.equal(['events.columns.when: expected an Int32Array of days since 1970-01-01, got a list']);
    expect(await problems({ kind: { codes: new Uint8Array(2), values: KINDS } })).to.deep.equal([`events.columns.kind.codes: expected ${COUNT} codes, one for each event, got 2`]);
    expect(await problems({ kind: { codes: Uint8Array.from(rows, (_, i) => (i === 7 ? 3 : 0)), values: KINDS } })).to.deep.equal(['events.columns.kind.codes[7]: expected the index of one of the 3 values, got the number 3']);
    expect(await problems({ when: Int32Array.from(rows, (_, i) => (i === 9 ? 3_000_000 : 0)) })).to.deep.equal(['events.columns.when[9]: expected a day in the years 0 to 9999, got the number 3000000']);
    expect(await problems({ by: { ...columns.by, values: ['mayor', 'nobody'] } })).to.deep.equal(['events.columns.by.values[1]: expected the id of a source, got "nobody"']);
    expect(await problems({ level: { ...columns.level, values: ['reported', 'confirmed', ''] } })).to.deep.equal([
      'events.columns.level.values[1]: expected one of reported, claimed, alleged, unverified, assessed, disputed, retracted, got "confirmed"',
      'events.columns.level.values[2]: expected text, got ""',
    ]);
    expect(await problems({ colour: 1 })).to.deep.equal(['events.columns.colour: expected one of when, kind, topic, party, place, by, level, got another column']);
    expect(await problems({ kind: 3 })).to.have.lengthOf(2);
  });

  it('are drawn where a script hands them over, with a table and no file of the story', async () => {
    const figure = await mount('factbox-frequency-chart', { story: base({ columns, written: [thing] }, { period: 'day', coverage: { from: '2031-01-01', to: '2032-12-31' } }) });
    expect(inside(figure, '.plot svg')?.getAttribute('aria-label')).to.contain('Floods, by day');
    const table = await openTable(figure);
    await until(() => table.querySelectorAll('tbody tr').length === 731); // they come in parts
    const json = [...figure.shadowRoot!.querySelectorAll('button')].find((button) => words(button) === 'JSON');
    json?.click();
    await until(() => [...figure.shadowRoot!.querySelectorAll('[role="status"]')].some((status) => words(status) === 'This could not be done'));
  });

  it('that are unsound leave a notice with the place', async () => {
    const figure = put('factbox-frequency-chart', { story: base({ columns: { ...columns, kind: { codes: new Uint8Array(2), values: KINDS } }, written: [thing] }) });
    const events = eventsOf(figure);
    expect(words(await notice(figure))).to.contain('events.columns.kind.codes');
    await until(() => events.length);
    expect(events.map(({ type }) => type)).to.deep.equal(['factbox-error']);
  });
});
