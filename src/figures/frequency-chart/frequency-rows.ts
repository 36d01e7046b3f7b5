import { bar } from '../../layout/bar.js';
import { drawLines, labelLines, linesHeight } from '../../layout/labels.js';
import type { Hit, Scene, SceneGroup, Shape } from '../../layout/scene.js';
import { INK, standingGlyph } from '../../layout/standing.js';
import { DASH } from '../../layout/standing-box.js';
import { textWidth } from '../../layout/text.js';
import { valueScale } from '../../layout/value-scale.js';
import { formatNumber } from '../../words/number.js';
import { annotationRuns, markRuns, nameRun, spanRuns, statusRun } from './frequency-chart.labels.js';
import type { FrequencyChartView } from './frequency-chart.view.js';
import { changeGlyph } from './frequency-columns.js';
import { frequencyWords } from '../../words/en.frequency.js';
import { quantityWords } from '../../words/en.quantity.js';

/** Periods as rows, one under the other, for a narrow page or words too long to stand side by side. */

const BAR = 16;
const ROW = 26;
const GLYPH = 44;

export function frequencyRows(view: FrequencyChartView, width: number): Scene {
  const { columns, scale, span, words } = view;
  const number = (value: number) => formatNumber(value, words.locale);
  const groups: SceneGroup[] = [];
  const hits: Hit[] = [];
  let y = 0;

  if (span) {
    const lines = labelLines(spanRuns(span), width - 4);
    const status = span.standing.flatMap((standing) => {
      const own = labelLines([statusRun(standing)], width - 24);
      return [{ standing, own }];
    });
    const shapes: Shape[] = [...drawLines(lines, 0, 0, 'start')];
    y = linesHeight(lines) + 2;
    for (const { standing, own } of status) {
      shapes.push(...standingGlyph(standing.level, 0, y + 2), ...drawLines(own, 18, y, 'start'));
      y += linesHeight(own);
    }
    groups.push({ name: 'span', shapes });
    hits.push({ mark: span.id, row: 0, column: 0, x: 0, y: 0, width, height: Math.max(24, y) });
    y += 10;
  }
  if (scale) {
    const lines = labelLines([{ text: scale.open ? scale.label + words.semicolon + frequencyWords(words).runsOn(number(scale.max)) : scale.label, size: 12, ink: 'soft' }], width);
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
        { is: 'rect', x: x0 + 0.5, y: y + 3, width: area - 1, height: ROW - 6, fill: 'ground', stroke: 'line', strokeWidth: 1, dash: '1 4' },
        ...drawLines(labelLines([{ text: quantityWords(words).noStatement, size: 12, ink: 'soft' }], area), x0 + 8, y + 5, 'start'),
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
        const box = { x: x0, y: y + 2, width: area, height: height - 4 };
        groups.push({
          name: `mark ${mark.id}`,
          shapes: [
            mark.is === 'unknown' ? { is: 'rect', ...box, x: x0 + 0.5, width: area - 1, fill: 'ground', stroke: 'line', strokeWidth: 1 } : { is: 'rect', ...box, fill: 'tint' },
            ...changeGlyph(mark, x0 + 22, y + height / 2),
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
    const lines = values.ticks.map((tick): Shape => ({
      is: 'path', x: x0 + values.px(tick), y: first, d: `M0 0V${last - first}`, stroke: tick === 0 ? 'ink' : 'rule', strokeWidth: tick === 0 ? 1.5 : 1,
    }));
    groups.splice(gridAt, 0, { name: 'grid', shapes: lines });
    groups.push({
      name: 'axis',
      shapes: values.ticks.map((tick): Shape => ({ is: 'text', x: x0 + values.px(tick), y: last + 16, anchor: 'middle', text: number(tick), size: 12, ink: 'soft' })),
    });
    y += 22;
  }
  if (span) {
    const ink = INK[span.level];
    const dash = DASH[span.level];
    const shapes: Shape[] = [{ is: 'path', x: 3, y: first, d: `M0 0V${last - first - (span.openEnd ? 4 : 0)}`, stroke: ink, strokeWidth: 1.5, ...(dash && { dash }) }];
    if (!span.openStart) shapes.push({ is: 'path', x: 0, y: first, d: 'M0 0H6', stroke: ink, strokeWidth: 3 });
    shapes.push(span.openEnd ? { is: 'path', x: 3, y: last, d: 'M-4-5L0 0 4-5', stroke: ink, strokeWidth: 1.75 } : { is: 'path', x: 0, y: last, d: 'M0 0H6', stroke: ink, strokeWidth: 3 });
    groups.push({ name: 'rail', shapes });
  }
  if (view.yearNote !== undefined) {
    groups.push({ name: 'year', shapes: drawLines(labelLines([{ text: view.yearNote, size: 12, ink: 'soft' }], width), rail, y, 'start') });
    y += 20;
  }
  view.annotations.forEach((annotation) => {
    const lines = labelLines(annotationRuns(annotation), width - 24);
    const height = Math.max(20, linesHeight(lines));
    groups.push({
      name: `annotation ${annotation.id}`,
      shapes: [
        { is: 'path', x: 1, y: y + 3, d: 'M0 0H10', stroke: 'ink', strokeWidth: 3 },
        { is: 'path', x: 6, y: y + 3, d: `M0 0V${height - 6}${annotation.to === undefined ? `M-4 ${height - 11}L0 ${height - 6}L4 ${height - 11}` : ''}`, stroke: 'ink', strokeWidth: 1.5 },
        ...drawLines(lines, 22, y, 'start'),
      ],
    });
    hits.push({ mark: annotation.id, row: hits.length, column: 0, x: 0, y: y - 2, width, height: height + 4 });
    y += height + 6;
  });
  return { width, height: y, dir: 'ltr', groups, hits };
}
