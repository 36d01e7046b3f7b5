import type { Scene } from '../../layout/scene.js';
import type { Kit } from './kit.js';
import type { FrequencyChartView } from './plain.view.js';
import { frequencyColumns } from './frequency-columns.js';
import { frequencyRows } from './frequency-rows.js';

/** From this width periods stand side by side, if their words fit; below, they are rows. */
export const ACROSS = 560;
/** What the server draws for narrow pages. */
export const NARROW = 280;
export const NARROWEST = 240;

/** The chart as a drawing at a width in px. */
export function plainScene(view: FrequencyChartView, width: number, kit: Kit = {}): Scene {
  const room = Math.max(NARROWEST, Math.floor(width));
  const scene = (room >= ACROSS ? frequencyColumns(view, room, kit) : undefined) ?? frequencyRows(view, room, kit);
  if (view.words.dir === scene.dir) return scene;
  if (!kit.facing) throw new Error(view.words.failed);
  return kit.facing(scene, view.words.dir);
}
