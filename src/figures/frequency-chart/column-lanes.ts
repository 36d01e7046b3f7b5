import { FADE } from '../../layout/bar.js';
import { drawLines, linesHeight } from '../../layout/labels.js';
import { line, type Hit, type SceneGroup, type Shape } from '../../layout/scene.js';
import { INK, standingGlyph } from '../../layout/standing.js';
import { DASH } from '../../layout/standing-box.js';
import type { FrequencyChartView } from './plain.view.js';
import { annotationLines, spanWords } from './frequency-marks.js';

/** What stands over and under the columns: the whole span, and dated facts. */

/** The lane of what is said of the whole span: a bracket, open where an end is not stated. */
export function spanLane(view: FrequencyChartView, right: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { span } = view;
  if (!span) return { shapes: [], height: 0 };
  const said = spanWords(view, 12, 7, right - 80);
  const height = said.bottom + 7;
  const ink = INK[span.level];
  const from = span.openStart ? FADE : 1.5;
  const to = span.openEnd ? right - 44 : right - 1.5;
  const edge = (y: number): readonly Shape[] => [
    line(from, y, `M0 0H${to - from}`, ink, 1.5, DASH[span.level]),
    ...(span.openEnd ? [0.7, 0.45, 0.25, 0.1].map((opacity, i): Shape => ({ ...line(to + i * 9, y, 'M0 0H9', ink, 1.5), opacity })) : []),
  ];
  const end = (x: number): Shape => line(x, 0, `M0 0V${height}`, ink, 3);
  return {
    height,
    shapes: [
      ...edge(1), ...edge(height - 1),
      ...(span.openStart ? [] : [end(1.5)]),
      span.openEnd ? line(right - 12, height / 2, 'M0-8L8 0 0 8', ink, 2) : end(right - 1.5),
      ...said.shapes,
    ],
  };
}

/** Where a column stands, px. */
export interface Placed {
  readonly x: number;
  readonly width: number;
}

/** Dated facts under the axis: words beside the tick of their period, a line to their end. */
export function annotationLane(view: FrequencyChartView, placed: readonly Placed[], top: number, width: number, left: number) {
  const groups: SceneGroup[] = [];
  const hits: Omit<Hit, 'row'>[] = [];
  let y = top;
  view.annotations.forEach((annotation, i) => {
    const from = placed[annotation.from];
    if (!from) return;
    const to = annotation.to === undefined ? undefined : placed[annotation.to];
    const before = from.x - left - 24;
    const lines = annotationLines(annotation, Math.max(before, width - from.x - 20) - 16);
    const block = Math.max(...lines.map((words) => words.width));
    const fitsBefore = block + 18 <= before;
    const end = to ? to.x + to.width : width;
    const x = fitsBefore ? from.x - 10 - block : Math.min(from.x + 16, width - block);
    const textTop = fitsBefore ? y : y + 18;
    groups.push({
      name: `annotation ${annotation.id}`,
      shapes: [
        line(from.x + 2, y, 'M0 0V18', 'ink', 3),
        line(from.x + 2, y + 9, `M0 0H${end - from.x - 3}`, 'ink', 1.5),
        to ? line(end - 1, y, 'M0 3V15', 'ink', 1.5) : line(end, y + 9, 'M-7-5L0 0-7 5', 'ink', 1.5),
        ...standingGlyph(annotation.level, x - 16, textTop + 3),
        ...drawLines(lines, x, textTop, 'start'),
      ],
    });
    const bottom = textTop + linesHeight(lines);
    hits.push({ mark: annotation.id, column: i, x: x - 18, y, width: fitsBefore ? end - x + 18 : Math.max(block + 18, end - x + 18), height: Math.max(24, bottom - y) });
    y = bottom + 8;
  });
  return { groups, hits, bottom: y };
}
