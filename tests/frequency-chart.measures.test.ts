// One series as several measures: side by side, or stacked where exact counts may be added, and nowhere else.
import { expect } from '@open-wc/testing';
import type { FrequencyChartView } from '../src/figures/frequency-chart/frequency-chart.view.js';
import { frequencyScene } from '../src/figures/frequency-chart/frequency-scene.js';
import { tableCsv } from '../src/output/csv.js';
import { plain } from '../src/view/view.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { around, rectsOf, textBoxes } from './support/boxes.js';
import { countedStory, keepsItsRules, storyWith, type Dated } from './support/dense.js';
import { chart, evidenceOf, flood, strike, tableLines, tableOf } from './support/news.js';

const confirmed = { level: 'confirmed', by: ['ministry'] };
const claimed = { level: 'claimed' };
const stops: readonly Dated[] = [
  { month: 1, status: confirmed, by: ['ministry'], actors: ['rail'] },
  { month: 1, status: confirmed, by: ['ministry'], actors: ['bus'] },
  { month: 1, status: claimed, by: ['union'], actors: ['rail'] },
  { month: 2, status: claimed, by: ['union'], actors: ['rail'] },
  { month: 4, by: ['mayor'], actors: ['bus'] },
];
const panels = (view: FrequencyChartView) =>
  view.split?.panels.map(({ title, columns }) => [title, columns.map(({ marks }) => marks.map(({ label }) => plain(label)).join('+'))]);
const languages = { English: en, 'English from right to left': { ...en, dir: 'rtl' as const }, Arabic: await loadWords('ar') };

describe('frequency chart: measures', () => {
  for (const [name, words] of Object.entries(languages)) {
    for (const by of ['standing', 'claimant', 'actor'] as const) {
      for (const layout of ['beside', 'stacked'] as const) {
        it(`keep the rules of the drawing, ${layout}, by ${by}, in ${name}`, () => {
          keepsItsRules(chart(countedStory(stops), undefined, words, { by, layout }));
          keepsItsRules(chart(flood, 'complaints', words, { by, layout }));
          keepsItsRules(chart(strike, undefined, words, { by, layout }));
        });
      }
    }
  }

  it('are one a level of standing, in the order of the legend', () => {
    const view = chart(countedStory(stops), undefined, en, { by: 'standing' });
    expect(panels(view)).to.deep.equal([
      ['confirmed by the ministry', ['2', '', '', '']],
      ['reported', ['', '', '', '1']],
      ['claimed', ['1', '1', '', '']],
    ]);
    expect(view.legend.map(({ label }) => label)).to.deep.equal(['confirmed', 'reported', 'claimed', 'the article makes no statement']);
    expect(view.summary).to.equal(
      'The highest count is 2, for January (confirmed by the ministry). ' +
        'Side by side, by standing: confirmed by the ministry, reported, and claimed. The article makes no statement for March.',
    );
  });

  it('are one for each who says it or acts, the largest first', () => {
    expect(panels(chart(countedStory(stops), undefined, en, { by: 'claimant' }))?.map(([title]) => title)).to.deep.equal(['the ministry', 'the union', 'the mayor']);
    expect(panels(chart(countedStory(stops), undefined, en, { by: 'actor' }))).to.deep.equal([['the rail', ['2', '1', '', '']], ['the bus', ['1', '', '', '1']]]);
  });

  it('have one scale and one axis of time', () => {
    const view = chart(countedStory(stops), undefined, en, { by: 'standing' });
    expect(new Set(view.split?.panels.map(({ scale }) => scale?.max))).to.deep.equal(new Set([2]));
    const scene = frequencyScene(view, 900);
    const names = scene.groups.filter(({ name }) => name === 'axis').map(({ shapes }) => shapes.flatMap((shape) => (shape.is === 'text' && shape.y > 0 ? [[shape.text, Math.round(shape.x)]] : [])).filter(([text]) => /^[JFMA]/.test(String(text))));
    expect(names).to.have.lengthOf(3);
    for (const other of names) expect(other).to.deep.equal(names[0]);
  });

  it('leave a period blank where only another measure has a count, and framed where none has', () => {
    const [, reported] = chart(countedStory(stops), undefined, en, { by: 'standing' }).split?.panels ?? [];
    expect(reported?.columns.map(({ elsewhere }) => elsewhere)).to.deep.equal([true, true, false, true]);
    const scene = frequencyScene(chart(countedStory(stops), undefined, en, { by: 'standing' }), 900);
    expect(scene.groups.filter(({ name }) => name.startsWith('silent')).map(({ name }) => name)).to.deep.equal(Array.from({ length: 3 }, () => 'silent 2031-03'));
  });

  it('put the smaller ones together, each event once', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((actor, i): readonly Dated[] => Array.from({ length: 9 - i }, () => ({ month: 1, actors: [actor] })));
    const view = chart(countedStory([...many, { month: 2, actors: ['g', 'h'] }]), undefined, en, { by: 'actor' });
    expect(panels(view)).to.deep.equal([
      ['the a', ['9', '']], ['the b', ['8', '']], ['the c', ['7', '']], ['the d', ['6', '']], ['the e', ['5', '']], ['3 others', ['9', '1']],
    ]);
  });

  it('say that no actor is stated', () => {
    expect(panels(chart(countedStory([{ month: 1 }, { month: 2, actors: ['rail'] }]), undefined, en, { by: 'actor' }))?.map(([title]) => title)).to.deep.equal(['no actor stated', 'the rail']);
  });

  it('are not drawn for a word that names none', () => {
    expect(chart(countedStory(stops), undefined, en, { by: 'colour' as 'actor' }).split).to.equal(undefined);
  });
});

describe('frequency chart: stacked measures', () => {
  it('add up to the whole, part by part', () => {
    const view = chart(countedStory(stops), undefined, en, { by: 'standing', layout: 'stacked' });
    expect(view.split?.stacked).to.equal(true);
    expect(view.columns.map(({ marks }) => marks.map(({ label, parts = [] }) => [plain(label), parts.map(({ value, level }) => `${value} ${level}`)]))).to.deep.equal([
      [['3', ['2 confirmed', '1 claimed']]], [['1', ['1 claimed']]], [], [['1', ['1 reported']]],
    ]);
    expect(evidenceOf(view).get('s.2031-01')?.title).to.equal('January 2031: 3; confirmed by the ministry 2, claimed 1');
    expect(view.summary).to.contain('The highest count is 3, for January.').and.to.contain('Stacked, by standing: confirmed by the ministry, reported, and claimed.');
    expect(view.notes).to.deep.equal(['Counted from the story’s dated events: 5.']);
  });

  for (const width of [320, 900]) {
    it(`are as long as their counts at ${width} px`, () => {
      for (const by of ['standing', 'claimant'] as const) {
        const scene = frequencyScene(chart(countedStory(stops), undefined, en, { by, layout: 'stacked' }), width);
        const length = (month: string) => {
          const { width: w, height } = around(rectsOf(scene, `mark s.2031-${month}`));
          return width > 500 ? height : w;
        };
        expect(length('01') / length('02')).to.be.closeTo(3, 0.05);
      }
    });
  }

  it('have a texture each, named over the drawing', () => {
    const scene = frequencyScene(chart(countedStory(stops), undefined, en, { by: 'claimant', layout: 'stacked' }), 640);
    expect(textBoxes(scene).filter(({ group }) => group === 'measures').map(({ text }) => text)).to.deep.equal(['the ministry', 'the union', 'the mayor']);
  });

  it('are in the table with their whole, and in the CSV', () => {
    const view = chart(countedStory(stops), undefined, en, { by: 'claimant', layout: 'stacked' });
    expect(tableOf(view).columns.map(({ label }) => label)).to.deep.equal(['Month', 'Who says it', 'What the article says', 'standing', 'Count']);
    expect(tableLines(view)).to.deep.equal([
      'January 2031 | all together | stop 0 | reported | 3',
      'January 2031 | the ministry | stop 0 | reported | 2',
      'January 2031 | the union | stop 2 | reported | 1',
      'February 2031 | all together | stop 3 | reported | 1',
      'February 2031 | the union | stop 3 | reported | 1',
      'March 2031 |  | no statement |  | no statement',
      'April 2031 | all together | stop 4 | reported | 1',
      'April 2031 | the mayor | stop 4 | reported | 1',
    ]);
    expect(tableCsv(view, tableOf(view)).split('\r\n')[1]).to.equal('January 2031,all together,stop 0,reported,3');
  });

  const refused = 'Side by side, not stacked: these counts are not exact, or one may hold what another holds.';
  it('are refused where two stated counts of a month may be of the same thing', () => {
    const view = chart(flood, 'outages', en, { by: 'claimant', layout: 'stacked' });
    expect(view.split?.stacked).to.equal(false);
    expect(view.notes).to.include(refused);
    const april = view.split?.panels.map(({ title, columns }) => [title, columns[3]?.marks.map(({ label }) => plain(label)).join()]);
    expect(april).to.deep.include.members([['Pellwater', '12'], ['the union', '41']]);
  });

  it('are refused where an event has two actors', () => {
    const view = chart(countedStory([...stops, { month: 2, actors: ['rail', 'bus'] }]), undefined, en, { by: 'actor', layout: 'stacked' });
    expect(view.split?.stacked).to.equal(false);
    expect(view.notes).to.include(refused);
  });

  it('are refused where the count is only claimed, which a texture would hide', () => {
    const view = chart(countedStory(stops, { status: [claimed] }), undefined, en, { by: 'actor', layout: 'stacked' });
    expect(view.split?.stacked).to.equal(false);
  });

  it('stand side by side where there are too many periods', () => {
    const view = chart(countedStory([...stops, { month: 1, actors: ['bus'] }], { coverage: { from: '2031-01', to: '2034-12' } }), undefined, en, { by: 'standing', layout: 'stacked' });
    expect(view.split?.stacked).to.equal(false);
    expect(view.notes).to.include('Side by side, not stacked: there are too many periods for that.');
    keepsItsRules(view);
  });

  it('never make a height of a word', () => {
    const story = storyWith({
      period: 'month',
      points: [
        { when: { edtf: '2031-01', text: 'January' }, evidence: [{ exact: 'many' }], quantity: { is: 'verbal', term: 'many', of: 'count' }, attribution: { by: ['union'] } },
        { when: { edtf: '2031-01', text: 'January' }, evidence: [{ exact: 'four' }], quantity: { is: 'exact', value: 4 }, attribution: { by: ['mayor'] } },
        { when: { edtf: '2031-02', text: 'February' }, evidence: [{ exact: 'six' }], quantity: { is: 'exact', value: 6 }, attribution: { by: ['mayor'] } },
      ],
    });
    const view = chart(story, undefined, en, { by: 'claimant', layout: 'stacked' });
    expect(view.split?.panels.map(({ title, columns }) => [title, columns.map(({ marks }) => marks.map(({ is }) => is).join())])).to.deep.equal([['the mayor', ['number', 'number']], ['the union', ['words', '']]]);
  });
});
