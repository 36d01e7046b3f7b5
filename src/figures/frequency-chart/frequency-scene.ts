import { facing } from '../../layout/facing.js';
import type { Scene } from '../../layout/scene.js';
import { annotationLane, annotationRows } from './annotation-lane.js';
import { denseColumns } from './dense-columns.js';
import { drawAny } from './draw-marks.js';
import { drawStep } from './draw-step.js';
import { frequencyColumns } from './frequency-columns.js';
import { frequencyRows } from './frequency-rows.js';
import type { Kit } from './kit.js';
import { keyedScene, panelsScene } from './panels.js';
import { spanLane, spanRail, spanWords } from './span.js';
import { ACROSS, NARROWEST } from './plain-scene.js';
import type { FrequencyChartView } from './plain.view.js';

const kitFor = ({ steps }: FrequencyChartView): Kit => ({ annotationLane, annotationRows, spanLane, spanRail, spanWords, draw: steps ? drawStep : drawAny });

/** No column that holds a word is narrower, px. */
const LEAST = 18;

/** One set of axes: columns where there is room for their words, else narrow ones or rows. */
function oneScene(view: FrequencyChartView, room: number, kit: Kit): Scene {
  const mayFit = room >= ACROSS && view.columns.length * LEAST < room;
  const labelled = mayFit ? frequencyColumns(view, room, kit) : undefined;
  return labelled ?? (view.stretches ? denseColumns(view, room, view.steps ?? false) : frequencyRows(view, room, kit));
}

/** The chart as a drawing at a width in px, whatever it shows. */
export function frequencyScene(view: FrequencyChartView, width: number): Scene {
  const room = Math.max(NARROWEST, Math.floor(width));
  const { split, words } = view;
  const own = kitFor(view);
  if (!split) return facing(oneScene(view, room, own), words.dir);
  const { panels, stacked, by } = split;
  if (stacked) {
    const scene = oneScene(view, room, own);
    return facing(by === 'standing' ? scene : keyedScene(panels, scene), words.dir);
  }
  const kit: Kit = { ...own, beside: panels.map(({ columns }) => columns) };
  return facing(panelsScene(panels, panels.map((panel) => oneScene(panel, room, kit)), room), words.dir);
}
