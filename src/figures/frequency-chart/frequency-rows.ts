import { bar } from '../../layout/bar.js';
import { drawLines, labelLines, linesHeight } from '../../layout/labels.js';
import { line, small, type Hit, type Scene, type SceneGroup, type Shape } from '../../layout/scene.js';
import { INK } from '../../layout/standing.js';
import { DASH } from '../../layout/standing-box.js';
import { textWidth } from '../../layout/text.js';
import { valueScale } from '../../layout/value-scale.js';
import { formatNumber } from '../../words/number.js';
import { markRuns, nameRun } from './frequency-chart.labels.js';
import type { FrequencyChartView } from './frequency-chart.view.js';
import { annotationLines, scaleText, silentBox, silentLines, spanWords, wordsBox } from './frequency-marks.js';

/** Periods as rows, one under the other, for a narrow page or words too long to stand side by side. */

const BAR = 16;
const ROW = 26;
const GLYPH = 44;

export function frequencyRows(view: FrequencyChartView, width: number): Scene {
  const { columns, scale, span, words } = view;
  const groups: SceneGroup[] = [];
  const hits: Hit[] = [];
  let y = 0;

  if (span) {
    const said = spanWords(view, 0, 0, width - 4);
    groups.push({ name: 'span', shapes: said.shapes });
    hits.push({ mark: span.id, row: 0, column: 0, x: 0, y: 0, width, height: Math.max(24, said.bottom + 2) });
    y = said.bottom + 12;
  }
  if (scale) {
    const lines = labelLines([{ text: scaleText(scale, words), size: 12, ink: 'soft' }], width);
    groups.push({ name: 'unit', shapes: drawLines(lines, 0, y, 'start') });
    y += linesHeight(lines) + 6;
  }

  const rail = span ? 14 : 0;
  const long = Math.max(...columns.map((column) => textWidth(column.long, 13, true))) <= width * 0.3;
  const name = (i: number) => {
    const column = columns[i];
    if (!column) return '';
    const own = long ? column.long : column.short;
    return view.yearNote === undefined && column.year !== undefined && column.year !== columns[i - 1]?.year ? `${own} ${column.year}` : own;
  };
  const names = Math.max(...columns.map((_, i) => textWidth(name(i), 13, true)));
  const x0 = rail + names + 12;
  const area = width - x0;
  const labelRoom = Math.min(area * 0.55, 150);
  const values = scale && valueScale(scale.max, area - labelRoom - (scale.open ? 34 : 8), 60, true);
  const first = y;
  const gridAt = groups.length;

  columns.forEach((column, i) => {
    const rowTop = y;
    const label = nameRun(column, name(i), !scale);
    const shapes: Shape[] = [];
    if (!column.marks.length) {
      shapes.push(
        silentBox({ x: x0 + 0.5, y: y + 3, width: area - 1, height: ROW - 6 }),
        ...drawLines(silentLines(words, area), x0 + 8, y + 5, 'start'),
      );
      groups.push({ name: `silent ${column.key}`, shapes });
      y += ROW;
    }
    column.marks.forEach((mark) => {
      const top = y;
      if (mark.quantity && values) {
        const drawn = bar(mark.quantity, mark.struck ? 'retracted' : mark.level, { upright: false, base: x0, start: y + 5, thickness: BAR }, values.px);
        const lines = labelLines(markRuns(mark), Math.max(60, area - drawn.end - 8));
        const height = Math.max(ROW, linesHeight(lines) + 6);
        groups.push({ name: `mark ${mark.id}`, shapes: [...drawn.shapes, ...drawLines(lines, x0 + drawn.end + 8, y + 4, 'start')] });
        y += height;
      } else {
        const indent = mark.change ? GLYPH : 8;
        const lines = labelLines(markRuns(mark), area - indent - 6);
        const height = Math.max(mark.change ? 44 : ROW, linesHeight(lines) + 10);
        const box = { x: x0 + 0.5, y: y + 2, width: area - 1, height: height - 4 };
        groups.push({
          name: `mark ${mark.id}`,
          shapes: [
            ...wordsBox(mark, box, x0 + 22, y + height / 2),
            ...drawLines(lines, x0 + indent, y + (height - linesHeight(lines)) / 2, 'start'),
          ],
        });
        y += height;
      }
      hits.push({ mark: mark.id, row: hits.length, column: 0, x: rail, y: top + 1, width: width - rail, height: y - top - 2 });
    });
    groups.push({ name: `period ${column.key}`, shapes: [{ is: 'text', x: rail, y: rowTop + 18 + (column.marks[0]?.change ? 8 : 0), anchor: 'start', text: label.text, size: 13, ink: 'ink', ...(label.bold && { bold: true }) }] });
  });
  const last = y;

  if (values) {
    const at = (tick: number) => x0 + values.px(tick);
    groups.splice(gridAt, 0, {
      name: 'grid',
      shapes: values.ticks.map((tick) => line(at(tick), first, `M0 0V${last - first}`, tick ? 'rule' : 'ink', tick ? 1 : 1.5)),
    });
    groups.push({ name: 'axis', shapes: values.ticks.map((tick) => small(at(tick), last + 16, formatNumber(tick, words.locale), 'middle')) });
    y += 22;
  }
  if (span) {
    const ink = INK[span.level];
    const end = (at: number) => line(0, at, 'M0 0H6', ink, 3);
    groups.push({
      name: 'rail',
      shapes: [
        line(3, first, `M0 0V${last - first - (span.openEnd ? 4 : 0)}`, ink, 1.5, DASH[span.level]),
        ...(span.openStart ? [] : [end(first)]),
        span.openEnd ? line(3, last, 'M-4-5L0 0 4-5', ink, 1.75) : end(last),
      ],
    });
  }
  if (view.yearNote !== undefined) {
    groups.push({ name: 'year', shapes: drawLines(labelLines([{ text: view.yearNote, size: 12, ink: 'soft' }], width), rail, y, 'start') });
    y += 20;
  }
  view.annotations.forEach((annotation) => {
    const lines = annotationLines(annotation, width - 24);
    const height = Math.max(20, linesHeight(lines));
    groups.push({
      name: `annotation ${annotation.id}`,
      shapes: [
        line(1, y + 3, 'M0 0H10', 'ink', 3),
        line(6, y + 3, `M0 0V${height - 6}${annotation.to === undefined ? `M-4 ${height - 11}L0 ${height - 6}L4 ${height - 11}` : ''}`, 'ink', 1.5),
        ...drawLines(lines, 22, y, 'start'),
      ],
    });
    hits.push({ mark: annotation.id, row: hits.length, column: 0, x: 0, y: y - 2, width, height: height + 4 });
    y += height + 6;
  });
  return { width, height: y, dir: 'ltr', groups, hits };
}
