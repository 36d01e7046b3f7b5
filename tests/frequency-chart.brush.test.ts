// A span of time, chosen by keys or by a drag; what is said of it is what the view holds.
import { expect } from '@open-wc/testing';
import type { FactboxSpanEvent } from '../src/core/span.js';
import { chosenIn, saidOf } from '../src/figures/frequency-chart/brush.view.js';
import '../src/figures/frequency-chart/frequency-chart.js';
import { en } from '../src/words/en.js';
import { press } from './support/commands.js';
import { countedStory, daily } from './support/dense.js';
import { allInside, inside, mount, place, until, words, type Mounted } from './support/figures.js';
import { chart, flood, floodJson, warJson } from './support/news.js';

const sliders = (figure: Element) => allInside(figure, '[role="slider"]');
const said = (figure: Element) => words(inside(figure, '.said'));

async function brushed(options: Mounted = {}) {
  const figure = await mount('factbox-frequency-chart', { story: floodJson, brush: '', ...options });
  await until(() => sliders(figure).length === 2);
  const spans: (string | undefined)[] = [];
  figure.addEventListener('factbox-span', (event: FactboxSpanEvent) => spans.push(event.span));
  const keys = async (which: 0 | 1, ...names: readonly string[]) => {
    sliders(figure)[which]!.focus();
    for (const name of names) {
      await press(name);
      await figure.updateComplete;
    }
    return figure.span;
  };
  return { figure, spans, keys };
}

describe('frequency chart: a span', () => {
  const { columns } = chart(flood);
  it('is found by its dates, in any fineness', () => {
    expect(chosenIn(columns, '2031-03/2031-06')).to.deep.equal({ from: 2, to: 5 });
    expect(chosenIn(columns, '2031')).to.deep.equal({ from: 0, to: 11 });
    expect(chosenIn(columns, '2031-04-03/2031-06-02')).to.deep.equal({ from: 4, to: 5 });
    expect(chosenIn(chart(daily(Array.from({ length: 90 }, (_, i) => ({ is: 'exact', value: i })))).columns, '2031-02')).to.deep.equal({ from: 31, to: 58 });
  });

  it('is none where its dates are not in the chart, or in no order', () => {
    for (const span of ['', '2032-01/2032-02', '2031-06/2031-03', 'soon', undefined, null]) expect(chosenIn(columns, span), String(span)).to.equal(undefined);
  });

  it('of months without a year goes by their walk', () => {
    const months = ['XXXX-11', 'XXXX-12', 'XXXX-01'].map((key) => ({ key, long: key, short: key, full: key, year: undefined, marks: [] }));
    expect(chosenIn(months, 'XXXX-12/XXXX-01')).to.deep.equal({ from: 1, to: 2 });
    expect(chosenIn(months, 'XXXX-05')).to.equal(undefined);
  });

  it('is summed only where every count is the story’s own', () => {
    expect(saidOf(chart(flood), { from: 2, to: 5 })).to.equal('March 2031 to June 2031: 4 counts, the highest 41, claimed by the union, disputed by Pellwater, April 2031; May: number withheld');
    const stops = countedStory([{ month: 1, by: ['union'] }, { month: 1, by: ['mayor'] }, { month: 2, by: ['union'] }]);
    const all = 'January 2031 to February 2031: 2 counts, the highest 2, January 2031; 3 in all';
    expect(saidOf(chart(stops), { from: 0, to: 1 })).to.equal(all);
    expect(saidOf(chart(stops, undefined, en, { by: 'claimant', layout: 'stacked' }), { from: 0, to: 1 })).to.equal(all);
    expect(saidOf(chart(stops, undefined, en, { by: 'claimant' }), { from: 0, to: 1 })).not.to.contain('in all');
    expect(saidOf(chart(flood), { from: 1, to: 1 })).to.equal('February 2031: no statement');
  });
});

describe('frequency chart: the brush', () => {
  it('is there only where it is asked for', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson });
    expect(sliders(figure)).to.deep.equal([]);
  });

  it('has two sliders that say their periods', async () => {
    const { figure } = await brushed();
    expect(sliders(figure).map((slider) => [slider.getAttribute('aria-label'), slider.getAttribute('aria-valuetext'), slider.tabIndex])).to.deep.equal([
      ['First period of the span', 'January 2031', 0], ['Last period of the span', 'December 2031', 0],
    ]);
    expect(said(figure)).to.equal('Choose a span');
  });

  it('goes by keys, one period, a tenth, or to the end, and no further than the other handle', async () => {
    const { figure, spans, keys } = await brushed();
    expect(await keys(0, 'ArrowRight', 'ArrowRight')).to.equal('2031-03/2031-12');
    expect(await keys(1, 'ArrowLeft', 'ArrowDown', 'PageDown')).to.equal('2031-03/2031-09');
    expect(await keys(1, 'Home')).to.equal('2031-03/2031-03');
    expect(await keys(1, 'ArrowLeft'), 'not before the first').to.equal('2031-03/2031-03');
    expect(await keys(0, 'End'), 'not after the last').to.equal('2031-03/2031-03');
    expect(await keys(1, 'End')).to.equal('2031-03/2031-12');
    expect(await keys(0, 'ArrowUp', 'Home')).to.equal('2031-01/2031-12');
    expect(spans.slice(0, 2)).to.deep.equal(['2031-02/2031-12', '2031-03/2031-12']);
    expect(figure.getAttribute('span'), 'reflected').to.equal('2031-01/2031-12');
    expect(figure.shadowRoot?.activeElement === sliders(figure)[0], 'the focus stays').to.be.true;
  });

  it('is cleared by Escape and by its button', async () => {
    const { figure, spans, keys } = await brushed({ span: '2031-03/2031-06' });
    expect(await keys(0, 'Escape')).to.equal(undefined);
    expect(figure.hasAttribute('span')).to.equal(false);
    await keys(0, 'ArrowRight');
    (await until(() => inside(figure, '.said button'))).click();
    await figure.updateComplete;
    expect(spans).to.deep.equal([undefined, '2031-02/2031-12', undefined]);
    expect(inside(figure, '.band')).to.equal(null);
  });

  it('runs the other way from right to left', async () => {
    const { keys } = await brushed({ dir: 'rtl' });
    expect(await keys(0, 'ArrowLeft', 'ArrowLeft', 'ArrowRight')).to.equal('2031-02/2031-12');
  });

  it('shows the span that the page sets, and says what it holds', async () => {
    const { figure } = await brushed({ span: '2031-03/2031-06' });
    expect(said(figure)).to.equal('March 2031 to June 2031: 4 counts, the highest 41, claimed by the union, disputed by Pellwater, April 2031; May: number withheld Clear');
    expect(sliders(figure).map((slider) => slider.getAttribute('aria-valuenow'))).to.deep.equal(['3', '6']);
  });

  for (const width of [300, 1000]) {
    it(`goes by a drag along the strip at ${width} px`, async () => {
      const { figure, spans } = await brushed({ in: place(`inline-size: ${width}px`), item: 'alarms' });
      const strip = inside(figure, '.strip')!;
      const { left, width: wide, top } = strip.getBoundingClientRect();
      const to = (type: string, part: number) => strip.dispatchEvent(new PointerEvent(type, { clientX: left + wide * part, clientY: top + 10, pointerId: 1, bubbles: true }));
      strip.setPointerCapture = () => undefined; // there is no such pointer in a test
      to('pointerdown', 0.3);
      to('pointermove', 0.5);
      to('pointermove', 0.75);
      expect(spans, 'nothing is told before the reader lets go').to.deep.equal([]);
      to('pointerup', 0.75);
      expect(spans).to.deep.equal(['2031-04-02/2031-04-05']);
      await figure.updateComplete;
      expect(sliders(figure).map((slider) => slider.getAttribute('aria-valuenow'))).to.deep.equal(['2', '5']);
    });
  }

  it('keeps its handles apart and inside the figure, at either end', async () => {
    for (const [span, dir] of [['2031-01', 'ltr'], ['2031-12', 'ltr'], ['2031-06', 'ltr'], ['2031-01', 'rtl'], ['2031-12', 'rtl']] as const) {
      const { figure } = await brushed({ span, dir });
      const box = figure.getBoundingClientRect();
      const boxes = sliders(figure).map((slider) => slider.getBoundingClientRect());
      const [a, b] = dir === 'rtl' ? boxes.toReversed() : boxes;
      expect(a!.width).to.equal(24);
      expect(a!.right, span).to.be.at.most(b!.left + 0.01);
      expect(a!.left).to.be.at.least(box.left - 0.01);
      expect(b!.right).to.be.at.most(box.right + 0.01);
      figure.remove();
    }
  });

  it('works where the article states no years and no numbers', async () => {
    const { figure, keys } = await brushed({ story: warJson });
    expect(await keys(0, 'ArrowRight')).to.equal('XXXX-12/XXXX-05');
    expect(said(figure)).to.equal('December to May: March: significant increase; May: significant increase Clear');
  });
});
