import { drawLines, labelLines, linesHeight, linesWidth } from '../../layout/labels.js';
import { line, small, type Hit, type Scene, type SceneGroup, type Shape } from '../../layout/scene.js';
import { textWidth } from '../../layout/text.js';
import { valueScale } from '../../layout/value-scale.js';
import { formatNumber } from '../../words/number.js';
import { markRuns, nameRun } from './frequency-chart.labels.js';
import type { Kit } from './kit.js';
import type { FrequencyChartView, FrequencyMark } from './plain.view.js';
import { drawMark, scaleText, silentBox, silentLines, wordsBox } from './frequency-marks.js';

/** Periods as rows, one under the other, for a narrow page or words too long to stand side by side. */

const BAR = 16;
const ROW = 26;
const GLYPH = 44;

export function frequencyRows(view: FrequencyChartView, width: number, kit: Kit): Scene {
  const { columns, scale, span, words } = view;
  const groups: SceneGroup[] = [];
  const hits: Hit[] = [];
  let y = 0;

  const told = span && kit.spanWords?.(view, 0, 0, width - 4);
  if (told) {
    groups.push({ name: 'span', shapes: told.shapes });
    hits.push({ mark: span.id, row: 0, column: 0, x: 0, y: 0, width, height: Math.max(24, told.bottom + 2) });
    y = told.bottom + 12;
  }
  if (scale) {
    const lines = labelLines([{ text: scaleText(scale, words), size: 12, ink: 'soft' }], width);
    groups.push({ name: 'unit', shapes: drawLines(lines, 0, y, 'start') });
    y += linesHeight(lines) + 6;
  }

  const rail = told ? 14 : 0;
  const long = Math.max(...columns.map((column) => textWidth(column.long, 13, true))) <= width * (scale ? 0.2 : 0.3);
  const name = (i: number) => {
    const column = columns[i];
    if (!column) return '';
    const own = long ? column.long : column.short;
    return view.yearNote === undefined && column.year !== undefined && column.year !== columns[i - 1]?.year ? `${own} ${column.year}` : own;
  };
  const names = Math.max(...columns.map((_, i) => textWidth(name(i), 13, true)));
  const x0 = rail + names + 12;
  const area = width - x0;
  let length = area - (scale?.open ? 34 : 8);
  const scaled = () => scale && valueScale(scale.max, length, 30 + textWidth(formatNumber(scale.max, words.locale), 12), true);
  let values = scaled();
  const all = [columns, ...(kit.beside ?? [])].flat(); // bars of all charts on the scale are as long
  const said = new Map(all.flatMap(({ marks }) => marks.map((mark) => [mark, labelLines(markRuns(mark), area - 6)] as const)));
  const place = (mark: FrequencyMark) => {
    if (!mark.quantity || !values) return undefined;
    const lines = said.get(mark) ?? [];
    const beside = (end: number) => (end + 8 + (lines[0]?.width ?? 0) <= area ? 1 : 0);
    const draw = (height: number) => (kit.draw ?? drawMark)(mark, { upright: false, base: x0, start: y + 5, thickness: BAR }, [y, height], values!.px);
    const drawn = draw(ROW);
    const first = beside(drawn.end);
    const height = Math.max(ROW, linesHeight(lines.slice(first)) + 24);
    return { drawn: mark.goesOn ? draw(height) : drawn, lines, beside: first, height };
  };
  // Bars as long as leaves each number room beside its end; where that makes them short, long words go under theirs.
  while (length > area * 0.6 && all.some(({ marks }) => marks.some((mark) => place(mark)?.beside === 0))) {
    length -= area * 0.02;
    values = scaled();
  }
  const first = y;
  const gridAt = groups.length;

  const bands = columns.map((column, i) => {
    const rowTop = y;
    const label = nameRun(column, name(i), !scale);
    const shapes: Shape[] = [];
    if (!column.marks.length) {
      if (!column.elsewhere) shapes.push(
        silentBox({ x: x0 + 0.5, y: y + 3, width: area - 1, height: ROW - 6 }),
        ...drawLines(silentLines(words, area), x0 + 8, y + 5, 'start'),
      );
      groups.push({ name: `silent ${column.key}`, shapes });
      y += ROW;
    }
    column.marks.forEach((mark) => {
      const top = y;
      const placed = place(mark);
      if (placed) {
        const { drawn, lines, beside, height } = placed;
        const rest = lines.slice(beside);
        const from = x0 + drawn.end + 8;
        groups.push({
          name: `mark ${mark.id}`,
          shapes: [...drawn.shapes, ...drawLines(lines.slice(0, beside), from, y + 4, 'start'), ...drawLines(rest, Math.min(from, width - linesWidth(rest)), y + 21, 'start')],
        });
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
    return { x: 0, width, y: rowTop, height: y - rowTop };
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
  if (told) groups.push({ name: 'rail', shapes: kit.spanRail?.(span, first, last) ?? [] });
  if (view.yearNote !== undefined) {
    groups.push({ name: 'year', shapes: drawLines(labelLines([{ text: view.yearNote, size: 12, ink: 'soft' }], width), rail, y, 'start') });
    y += 20;
  }
  const notes = kit.annotationRows?.(view, y, width);
  if (notes) {
    groups.push(...notes.groups);
    hits.push(...notes.hits.map((hit, i) => ({ ...hit, row: hits.length + i })));
    y = notes.bottom;
  }
  return { width, height: y, dir: 'ltr', groups, hits, bands };
}
