import { GraphChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([CanvasRenderer, GraphChart]);

export function draw(host, { nodes, links }) {
  const chart = init(host, null, { width: 800, height: 600 });
  return new Promise((resolve) => {
    chart.on('finished', resolve);
    const force = { repulsion: 30, edgeLength: 30, layoutAnimation: false };
    const label = { show: true, fontSize: 10, position: 'right' };
    const data = nodes.map(({ id, name }) => ({ id, name: name || id }));
    chart.setOption({ animation: false, series: [{ type: 'graph', layout: 'force', force, symbolSize: 8, label, data, links }] });
  });
}
