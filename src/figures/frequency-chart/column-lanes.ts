import { FADE } from '../../layout/bar.js';
import { line, type Shape } from '../../layout/scene.js';
import { INK } from '../../layout/standing.js';
import { DASH } from '../../layout/standing-box.js';
import type { FrequencyChartView } from './plain.view.js';
import { spanWords } from './frequency-marks.js';

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
