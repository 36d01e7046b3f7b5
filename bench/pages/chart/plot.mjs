import { binX, plot, rectY } from '@observablehq/plot';
import { INKS, middle } from '../days.mjs';

/** Rows, as it likes them. Raw events it counts by day itself. */
function marksOf({ events, times, series }) {
  if (events) return [rectY(events, binX({ y: 'count' }, { x: { value: (time) => new Date(time) }, interval: 'day', fill: INKS[0] }))];
  const rows = series.flatMap(({ name, values }) => times.map((time, i) => ({ date: new Date(time), name, value: values[i] })));
  return [rectY(rows, { x: 'date', y: 'value', interval: 'month', fill: 'name', tip: true })];
}

export function draw(host, raw) {
  let [data, width] = [raw, host.clientWidth];
  const render = () => host.replaceChildren(plot({ width, height: 320, color: { legend: !data.events, range: INKS }, marks: marksOf(data) }));
  render();
  return {
    update(next) {
      data = next;
      render();
    },
    resize(next) {
      width = next;
      host.style.width = `${next}px`;
      render();
    },
    spot: () => middle(host),
    shown: () => host.querySelector('[aria-label="tip"] path') !== null,
  };
}
