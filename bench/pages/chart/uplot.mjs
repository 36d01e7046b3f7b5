import uPlot from 'uplot';
import css from 'uplot/dist/uPlot.min.css';
import { byDay, INKS, middle } from '../days.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

const HEIGHT = 320;
const columns = ({ times, series }) => [times.map((time) => time / 1000), ...series.map(({ values }) => values)];

export function draw(host, raw) {
  const data = byDay(raw);
  const two = data.series.length > 1;
  const series = data.series.map(({ name }, s) => ({
    label: name, stroke: INKS[s], fill: INKS[s], points: { show: false },
    paths: uPlot.paths.bars(two ? { size: [0.4, 100], align: s ? 1 : -1 } : { size: [0.8, 100] }),
  }));
  // Its reader sees the values in the live legend.
  const chart = new uPlot({ width: host.clientWidth, height: HEIGHT, scales: { y: { range: (_, __, max) => [0, max] } }, series: [{}, ...series] }, columns(data), host);
  return {
    update: (next) => chart.setData(columns(byDay(next))),
    resize(width) {
      host.style.width = `${width}px`;
      chart.setSize({ width, height: HEIGHT });
    },
    spot: () => middle(host),
    shown: () => chart.cursor.idx != null,
  };
}
