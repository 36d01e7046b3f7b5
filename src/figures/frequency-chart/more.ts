/** What a chart needs beyond `plainView` and `plainScene`: one chunk, fetched when its attributes or its story ask for it. */
export { frequencyChartView } from './frequency-chart.view.js';
export { frequencyScene } from './frequency-scene.js';
