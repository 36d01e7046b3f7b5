import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { byDay, INKS, middle, namesOf } from '../days.mjs';

use([BarChart, CanvasRenderer, GridComponent, LegendComponent, TooltipComponent]);

function optionOf(raw) {
  const data = byDay(raw);
  return {
    animation: false, color: INKS, legend: {}, tooltip: { trigger: 'axis', transitionDuration: 0 },
    xAxis: { type: 'category', data: namesOf(data) }, yAxis: { type: 'value' },
    series: data.series.map(({ name, values }) => ({ name, type: 'bar', data: Array.from(values) })),
  };
}

/** It draws in a frame of its own choice, and says when it has. */
const finished = (chart) => new Promise((resolve) => {
  const done = () => (chart.off('finished', done), resolve());
  chart.on('finished', done);
});

export async function draw(host, raw) {
  const chart = init(host, null, { width: host.clientWidth, height: 320 });
  let tip = false;
  chart.on('showTip', () => (tip = true));
  const drawn = finished(chart);
  chart.setOption(optionOf(raw));
  await drawn;
  const then = (act) => {
    const again = finished(chart);
    act();
    return again;
  };
  return {
    update: (next) => then(() => chart.setOption(optionOf(next))),
    resize(width) {
      host.style.width = `${width}px`;
      return then(() => chart.resize({ width, height: 320 }));
    },
    spot: () => middle(host),
    shown: () => tip,
  };
}
