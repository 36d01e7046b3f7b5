import { drawLines, labelLines, linesHeight, type LabelLine, type LabelRun } from '../../layout/labels.js';
import { line, type Hit, type SceneGroup } from '../../layout/scene.js';
import { standingGlyph } from '../../layout/glyph.js';
import type { Notes, Placed } from './kit.js';
import type { AnnotationView, FrequencyChartView } from './plain.view.js';

/** Dated facts as they are drawn: under columns, and after the last row. */

function annotationRuns({ label, when, term }: AnnotationView): readonly LabelRun[] {
  const time = { text: when, size: 13, ink: 'ink', bold: true } as const;
  const fact = { text: label, size: 13, ink: 'ink', story: true } as const;
  return term === undefined ? [{ ...fact, then: time }] : [fact, { text: term, size: 13, ink: 'ink', marker: true, story: true, then: time }];
}

const annotationLines = (annotation: AnnotationView, width: number): readonly LabelLine[] => labelLines(annotationRuns(annotation), width);

/** Dated facts under the axis: words beside the tick of their period, a line to their end. */
export function annotationLane(view: FrequencyChartView, placed: readonly Placed[], top: number, width: number, left: number): Notes {
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

/** Words beside a short line down to their end. */
export function annotationRows(view: FrequencyChartView, top: number, width: number): Notes {
  const groups: SceneGroup[] = [];
  const hits: Omit<Hit, 'row'>[] = [];
  let y = top;
  view.annotations.forEach((annotation) => {
    const lines = annotationLines(annotation, width - 32);
    const height = Math.max(20, linesHeight(lines));
    groups.push({
      name: `annotation ${annotation.id}`,
      shapes: [
        line(1, y + 3, 'M0 0H10', 'ink', 3),
        line(6, y + 3, `M0 0V${height - 6}${annotation.to === undefined ? `M-4 ${height - 11}L0 ${height - 6}L4 ${height - 11}` : ''}`, 'ink', 1.5),
        ...standingGlyph(annotation.level, 14, y + 3),
        ...drawLines(lines, 31, y, 'start'),
      ],
    });
    hits.push({ mark: annotation.id, column: 0, x: 0, y: y - 2, width, height: height + 4 });
    y += height + 6;
  });
  return { groups, hits, bottom: y };
}
