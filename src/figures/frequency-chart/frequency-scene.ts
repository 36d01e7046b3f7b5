import { facing, type Scene } from '../../layout/scene.js';
import { annotationLane, annotationRows } from './annotation-lane.js';
import { denseColumns } from './dense-columns.js';
import { frequencyColumns } from './frequency-columns.js';
import type { Kit } from './kit.js';
import { ACROSS, NARROWEST, plainScene } from './plain-scene.js';
import type { FrequencyChartView } from './plain.view.js';

const kit: Kit = { annotationLane, annotationRows };

/** The chart as a drawing at a width in px, whatever it shows. */
export function frequencyScene(view: FrequencyChartView, width: number): Scene {
  if (!view.stretches) return plainScene(view, width, kit);
  const room = Math.max(NARROWEST, Math.floor(width));
  const labelled = room >= ACROSS ? frequencyColumns(view, room, kit) : undefined;
  return facing(labelled ?? denseColumns(view, room, false), view.words.dir);
}
