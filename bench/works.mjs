// What is measured, and whom we stand beside. Ceilings are the best peer's ratios when the budgets were set; no work of
// ours may cost more. A target is where we want to be.

/** The floor comes first: what the same picture costs when it is written by hand for this one page. */
export const CONTESTANTS = {
  chart: { floor: 'by hand: an SVG string', factbox: 'factbox', chartjs: 'Chart.js', uplot: 'uPlot', echarts: 'ECharts', plot: 'Observable Plot' },
  network: {
    floor: 'by hand: d3-force at once, an SVG string', factbox: 'factbox', live: 'd3-force alone, live', cytoscape: 'Cytoscape', sigma: 'Sigma',
    forcegraph: 'force-graph', echarts: 'ECharts',
  },
  quote: { floor: 'by hand: plain HTML', factbox: 'factbox' },
};

/** The packages whose versions the results name. */
export const PACKAGES = {
  chartjs: ['chart.js'], uplot: ['uplot'], echarts: ['echarts'], plot: ['@observablehq/plot'], live: ['d3-force'], cytoscape: ['cytoscape'],
  sigma: ['sigma', 'graphology', 'graphology-layout-forceatlas2'], forcegraph: ['force-graph'],
};

/** The element that draws each figure, and its folder in src/figures. */
export const FIGURES = { chart: 'frequency-chart', network: 'actor-network', quote: 'quote-card' };

/** Whoever needs longer is past counting, and sits out the rounds that are left. */
export const LIMIT = 30_000;

const ratio = (title, target, ceiling) => ({ title, target, ceiling, unit: 'ratio' });
const longest = { title: 'longest task here', ceiling: 50, unit: 'ms' };
const network = (id, size, rounds, target, ceiling) => ({
  id, figure: 'network', title: `${size[0].toLocaleString('en')} actors, ${size[1].toLocaleString('en')} relations`, how: 'draw', size, rounds, quick: 1,
  measures: { paint: ratio('laid out and drawn', target, ceiling), longest, bytes: { title: 'kB', unit: 'kB', target: 20, ceiling: 30 } },
});

/** `how` is the name of a procedure in measure.mjs. `measures` name what it brings home. */
export const WORKS = [
  {
    id: 'months', figure: 'chart', title: '24 months × 2 series', how: 'draw', rounds: 7, quick: 3,
    measures: {
      paint: ratio('script start to paint', 1.5, 1.9), cpu: ratio('main-thread CPU', 2, 4),
      bytes: { title: 'kB', unit: 'kB', target: 24, ceiling: 32 },
    },
  },
  { id: 'phone', figure: 'chart', title: 'The same on a slow phone: CPU 4× slower, slow 4G', how: 'phone', rounds: 5, quick: 2, measures: { paint: ratio('to paint', 1.6, 2.2) } },
  { id: 'days', figure: 'chart', title: '10,000 raw events by day', how: 'draw', rounds: 7, quick: 3, measures: { cpu: ratio('main-thread CPU', 1.6, 1.9), paint: ratio('to paint') } },
  { id: 'million', figure: 'chart', title: '1,000,000 raw events by day', how: 'draw', rounds: 3, quick: 1, measures: { paint: ratio('to paint', 1.5, 4.9) } },
  {
    id: 'fifty', figure: 'chart', title: '50 charts on a page', how: 'fifty', rounds: 5, quick: 2,
    measures: { cpu: ratio('main-thread CPU', 2, 2.7), heap: { title: 'heap after collection, MB', unit: 'MB', target: 1.7, ceiling: 4 } },
  },
  {
    id: 'acts', figure: 'chart', title: 'A reader and a page at work', how: 'acts', rounds: 7, quick: 3,
    measures: { reveal: ratio('hover to tooltip painted', 1.2, 1.5), update: ratio('new data to painted', 1.2, 2), resize: ratio('resize to redrawn', 1.3, 1.8) },
  },
  {
    id: 'shift', figure: 'chart', title: 'Layout shift', how: 'shift', rounds: 3, quick: 1,
    measures: { shift: { title: 'nothing reserved', unit: 'shift' }, reserved: { title: 'box reserved by the page', unit: 'shift', ceiling: 0 } },
  },
  network('network-12', [12, 20], 7, 1.2, 1.5),
  network('network-200', [200, 400], 5, 1, 1.3),
  network('network-1000', [1000, 3000], 3, 1.1, 1.6),
  network('network-5000', [5000, 15_000], 2, 1),
  {
    id: 'quote', figure: 'quote', title: 'One quote', how: 'draw', rounds: 7, quick: 3,
    measures: { cpu: ratio('main-thread CPU', undefined, 2.1), paint: ratio('script start to paint'), bytes: { title: 'kB', unit: 'kB', target: 12, ceiling: 18 } },
  },
];
