import type { Scene } from '../../layout/scene.js';
import { plainScene } from './plain-scene.js';
import type { FrequencyChartView } from './plain.view.js';

/** The chart as a drawing at a width in px, whatever it shows. */
export function frequencyScene(view: FrequencyChartView, width: number): Scene {
  return plainScene(view, width);
}
