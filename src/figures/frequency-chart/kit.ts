import type { Bar, BarPlace } from '../../layout/bar.js';
import type { facing } from '../../layout/facing.js';
import type { Hit, SceneGroup } from '../../layout/scene.js';
import type { annotationsOf } from './annotations.view.js';
import type { spanLane, spanRail, spanWords } from './span.js';
import type { ColumnView, FrequencyChartView, FrequencyMark } from './plain.view.js';

/** Where a column stands, px. */
export interface Placed {
  readonly x: number;
  readonly width: number;
}

/** Dated facts, drawn. */
export interface Notes {
  readonly groups: readonly SceneGroup[];
  readonly hits: readonly Omit<Hit, 'row'>[];
  readonly bottom: number;
}

/** What a plain chart does without. Each part is fetched where a story or a reader asks for it, and handed on. */
export interface Kit {
  /** Turns a drawing round for a language that is read from right to left. */
  readonly facing?: typeof facing;
  readonly annotationsOf?: typeof annotationsOf;
  readonly annotationLane?: (view: FrequencyChartView, placed: readonly Placed[], top: number, width: number, left: number) => Notes;
  readonly spanLane?: typeof spanLane;
  readonly spanRail?: typeof spanRail;
  readonly spanWords?: typeof spanWords;
  readonly annotationRows?: (view: FrequencyChartView, top: number, width: number) => Notes;
  /** The same periods of other charts on the same axis and scale. */
  readonly beside?: readonly (readonly ColumnView[])[];
  /** Draws a mark otherwise than as a bar; `slot` is all that its period has across the value axis, px. */
  readonly draw?: (mark: FrequencyMark, place: BarPlace, slot: readonly [start: number, size: number], px: (value: number) => number) => Bar;
}
