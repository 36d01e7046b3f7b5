// Periods and quantities one by one, on series made for the purpose.
import { expect } from '@open-wc/testing';
import type { Quantity } from '../src/story/types.js';
import { chart, markLine, storyOf } from './support/news.js';

interface Point {
  readonly id?: string;
  readonly replaces?: string;
  readonly at: string;
  readonly quantity?: Quantity;
  readonly change?: { readonly direction: 'up' | 'down' | 'same'; readonly degree?: string; readonly baseline?: string };
  readonly by?: string;
  readonly exact?: string;
}

const exact = (value: number): Quantity => ({ is: 'exact', value });

function seriesOf(period: string, coverage: object, points: readonly Point[], more: object = {}) {
  const evidence = [{ exact: 'what happened' }];
  return chart(
    storyOf({
      format: 'factbox/1', id: 'made', lang: 'en', article: { headline: 'Made for a test' },
      sources: ['harbour', 'ministry'].map((id) => ({ id, name: `the ${id}`, kind: 'institution', naming: 'named', evidence })),
      events: [{ id: 'thing', evidence }],
      series: [{
        id: 's', label: 'Delays', about: 'thing', unit: 'delays', period, coverage, evidence, ...more,
        points: points.map(({ at, by, exact: words, ...point }) => ({
          ...point, when: { edtf: at, text: at }, evidence: [{ exact: words ?? 'what happened' }], ...(by && { attribution: { by: [by] } }),
        })),
      }],
    }),
  );
}
const only = (quantity: Quantity) => seriesOf('month', { from: '2031-01', to: '2031-01' }, [{ at: '2031-01', quantity }]).columns[0]?.marks[0];

describe('frequency chart: periods', () => {
  it('names weeks by their number and year', () => {
    const view = seriesOf('week', { from: '2030-12-23', to: '2031-01-06' }, [{ at: '2030-12-30', quantity: exact(3) }]);
    expect(view.columns.map(({ key, long, full }) => [key, long, full])).to.deep.equal([
      ['2030-12-23', 'week 52', 'week 52 of 2030'],
      ['2030-12-30', 'week 1', 'week 1 of 2031'],
      ['2031-01-06', 'week 2', 'week 2 of 2031'],
    ]);
    expect(view.yearNote, 'two years, so no single note').to.equal(undefined);
  });

  it('names quarters and years', () => {
    const quarters = seriesOf('quarter', { from: '2031-01', to: '2031-07' }, []);
    expect(quarters.columns.map(({ long, full }) => [long, full])).to.deep.equal([['Q1', 'Q1 2031'], ['Q2', 'Q2 2031'], ['Q3', 'Q3 2031']]);
    const years = seriesOf('year', { from: '2029', to: '2031' }, [{ at: '2029', quantity: exact(4) }, { at: '2031', quantity: exact(6) }]);
    expect(years.columns.map(({ long, full }) => [long, full])).to.deep.equal([['2029', '2029'], ['2030', '2030'], ['2031', '2031']]);
    expect(years.yearNote, 'the columns are the years').to.equal(undefined);
    expect(years.title).to.equal('Delays, by year');
  });

  it('runs over the turn of a year', () => {
    const view = seriesOf('month', { from: '2030-11', to: '2031-02' }, [{ at: '2030-12', quantity: exact(1) }]);
    expect(view.columns.map(({ key, year }) => [key, year])).to.deep.equal([['2030-11', 2030], ['2030-12', 2030], ['2031-01', 2031], ['2031-02', 2031]]);
  });

  it('says of a count that a later one replaces it, though nobody took it back', () => {
    const { columns } = seriesOf('month', { from: '2031-01', to: '2031-01' }, [{ id: 'first', at: '2031-01', quantity: exact(7) }, { at: '2031-01', quantity: exact(9), replaces: 'first' }]);
    expect(columns[0]!.marks.map(({ struck, notes }) => [struck, ...notes])).to.deep.equal([[true, 'replaced later'], [false]]);
  });

  it('leaves a start or an end open that is not stated', () => {
    const open = seriesOf('month', { to: '2031-03' }, [{ at: '2031-02', quantity: exact(2) }], { overall: { is: 'verbal', term: 'many', of: 'count' } });
    expect(open.columns.map(({ key }) => key), 'nothing before the first that is stated').to.deep.equal(['2031-02', '2031-03']);
    expect(open.span).to.deep.include({ openStart: true, openEnd: false });
    expect(open.summary).to.contain('many, no stated start to March.');
    const onward = seriesOf('month', { from: '2031-01' }, [{ at: '2031-02', quantity: exact(2) }]);
    expect(onward.columns.map(({ key }) => key), 'nothing after the last that is stated').to.deep.equal(['2031-01', '2031-02']);
  });
});

describe('frequency chart: quantities', () => {
  it('writes each with its bound or doubt', () => {
    const label = (quantity: Quantity) => markLine(only(quantity)!).split(' | ').slice(1, -1).join(' | ');
    expect(label(exact(0))).to.equal('number | 0 | stated zero');
    expect(label(exact(12000))).to.equal('number | 12,000');
    expect(label(exact(2.5))).to.equal('number | 2.5');
    expect(label({ is: 'range', min: 18, max: 26 })).to.equal('number | 18–26');
    expect(label({ is: 'range', min: 18, max: 26, best: 20 })).to.equal('number | 18–26 | best: 20');
    expect(label({ is: 'at-least', min: 2, strict: false })).to.equal('number | at least 2');
    expect(label({ is: 'at-least', min: 12, strict: true })).to.equal('number | more than 12');
    expect(label({ is: 'at-most', max: 6, strict: false })).to.equal('number | at most 6');
    expect(label({ is: 'at-most', max: 6, strict: true })).to.equal('number | fewer than 6');
    expect(label({ is: 'approximate', value: 5 })).to.equal('number | about 5');
    expect(label({ is: 'verbal', term: 'numerous', of: 'count' })).to.equal('words | numerous');
    expect(label({ is: 'unknown', why: 'not-stated' })).to.equal('unknown | number not stated');
    expect(label({ is: 'unknown', why: 'withheld' })).to.equal('unknown | number withheld');
    expect(label({ is: 'unknown', why: 'not-knowable' })).to.equal('unknown | number not knowable');
  });

  it('marks only what stands in the article as its own word', () => {
    const label = (change: Point['change'], words: string) =>
      seriesOf('month', { from: '2031-01' }, [{ at: '2031-01', change: change!, exact: words }]).columns[0]?.marks[0]?.label;
    expect(label({ direction: 'up', degree: 'sharp' }, 'a sharp increase')).to.deep.equal([{ text: 'sharp increase', is: 'article' }]);
    expect(label({ direction: 'down', degree: 'sharp' }, 'a sharp fall')).to.deep.equal([{ text: 'sharp', is: 'article' }, { text: ' decrease' }]);
    expect(label({ direction: 'same' }, 'stayed as it was')).to.deep.equal([{ text: 'no change' }]);
  });

  it('says where a change comes from, or that this is not stated', () => {
    const view = seriesOf('month', { from: '2031-01', to: '2031-02' }, [
      { at: '2031-01', change: { direction: 'up' } },
      { at: '2031-02', change: { direction: 'down', baseline: 'the level of 2029' } },
    ]);
    expect(view.columns.map(({ marks }) => marks[0]?.notes)).to.deep.equal([['baseline not stated'], ['from the level of 2029']]);
  });
});

describe('frequency chart: the scale', () => {
  it('needs two numbers', () => {
    const one = seriesOf('month', { from: '2031-01', to: '2031-02' }, [{ at: '2031-01', quantity: exact(7) }, { at: '2031-02', quantity: { is: 'verbal', term: 'many', of: 'count' } }]);
    expect(one.scale).to.equal(undefined);
    expect(one.summary).to.contain('The article states too few numbers by month for a scale.');
    expect(one.title, 'January has a count').not.to.contain('no month has a count');
  });

  it('reaches the highest bound that is stated, and says where it runs on', () => {
    const scale = (...quantities: readonly Quantity[]) =>
      seriesOf('month', { from: '2031-01', to: '2031-02' }, quantities.map((quantity, i) => ({ at: `2031-0${i + 1}`, quantity }))).scale;
    expect(scale(exact(4), { is: 'range', min: 6, max: 9 })).to.deep.equal({ label: 'delays a month', max: 9, open: false });
    expect(scale(exact(4), { is: 'at-most', max: 6, strict: false })).to.deep.include({ max: 6, open: false });
    expect(scale(exact(4), { is: 'at-least', min: 3, strict: false })).to.deep.include({ max: 4, open: true });
    expect(scale(exact(0), exact(0))).to.deep.include({ max: 0, open: false });
  });

  it('never counts another unit on its scale', () => {
    const view = seriesOf('month', { from: '2031-01', to: '2031-03' }, [
      { at: '2031-01', quantity: exact(4) },
      { at: '2031-02', quantity: exact(6) },
      { at: '2031-03', quantity: { is: 'exact', value: 900, unit: 'minutes' } },
    ]);
    expect(view.scale?.max).to.equal(6);
    const march = view.columns[2]?.marks[0];
    expect(march?.quantity).to.equal(undefined);
    expect(markLine(march!), 'the unit stands beside the number').to.contain('minutes');
  });

  it('draws rivals side by side, each with who says so, and no sum', () => {
    const view = seriesOf('month', { from: '2031-01', to: '2031-01' }, [
      { at: '2031-01', quantity: exact(4), by: 'harbour' },
      { at: '2031-01', quantity: exact(9), by: 'ministry' },
    ]);
    expect(view.columns[0]?.marks.map(markLine)).to.deep.equal(['s.1 | number | 4 | the harbour | reported', 's.2 | number | 9 | the ministry | reported']);
    expect(view.scale?.max).to.equal(9);
    expect(view.summary).to.contain('Counts differ for January; all are drawn.');
  });
});
