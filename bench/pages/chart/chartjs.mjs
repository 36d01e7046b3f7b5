import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { byDay, INKS, middle, namesOf } from '../days.mjs';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

function dataOf(raw) {
  const data = byDay(raw);
  return { labels: namesOf(data), datasets: data.series.map(({ name, values }, s) => ({ label: name, data: Array.from(values), backgroundColor: INKS[s] })) };
}

export function draw(host, raw) {
  const canvas = document.createElement('canvas');
  host.append(canvas);
  const interaction = { mode: 'index', intersect: false };
  const chart = new Chart(canvas, { type: 'bar', data: dataOf(raw), options: { animation: false, interaction } });
  return {
    update(next) {
      chart.data = dataOf(next);
      chart.update();
    },
    resize(width) {
      host.style.width = `${width}px`;
      chart.resize();
    },
    spot: () => middle(host),
    shown: () => chart.tooltip.opacity > 0,
  };
}
