import { drawLines, labelLines, linesHeight, type LabelLine } from '../../layout/labels.js';
import { line, small, type Hit, type Scene, type SceneGroup, type Shape } from '../../layout/scene.js';
import { textWidth } from '../../layout/text.js';
import { valueScale } from '../../layout/value-scale.js';
import { formatDate } from '../../words/format.js';
import { formatNumber } from '../../words/number.js';
import { fittedColumns, GAP } from './column-widths.js';
import { markRuns, nameRun } from './frequency-chart.labels.js';
import type { Kit, Notes, Placed } from './kit.js';
import type { ColumnView, FrequencyChartView, FrequencyMark } from './plain.view.js';
import { drawMark, scaleText, silentBox, silentLines, wordsBox } from './frequency-marks.js';

/** Periods across, time along the reading direction; heights only where there is a scale. */

const PLOT = 170;
const WORDS_PLOT = 128;
const END = 40;
const BAR = 40;

interface PlacedColumn extends Placed {
  readonly column: ColumnView;
  readonly parts: readonly number[];
}

export function frequencyColumns(view: FrequencyChartView, width: number, kit: Kit): Scene | undefined {
  const { columns, scale, yearNote, words } = view;
  const number = (value: number) => formatNumber(value, words.locale);
  const whole = columns.every((column) => column.marks.every((mark) => !mark.quantity || mark.quantity.is !== 'exact' || Number.isInteger(mark.quantity.value)));
  const values = scale && valueScale(scale.max, PLOT, 42, whole);
  const left = values ? 10 + Math.max(...values.ticks.map((tick) => textWidth(number(tick), 12))) : 0;
  const right = scale ? width : width - END;
  const fit = (roomy: boolean) => fittedColumns(columns, right - left, roomy, kit.beside ?? []);
  const tight = fit(false);
  if (!tight) return undefined;
  const fitted = fit(true) ?? tight;
  let next = left;
  const placed = columns.map((column, i): PlacedColumn => {
    const { width: w = 0, parts = [] } = fitted[i] ?? {};
    next += w;
    return { column, x: next - w, width: w, parts };
  });

  const lane = kit.spanLane?.(view, width) ?? { shapes: [], height: 0 };
  const axisTitle = scale ? 20 : 0;
  const top = lane.height + (lane.height ? 16 : 0) + axisTitle;
  const plot = scale ? PLOT : WORDS_PLOT;
  const slots = placed.flatMap(({ column, x, parts }, i) => {
    let at = x;
    return column.marks.map((mark, row) => {
      const slot = parts[row] ?? 0;
      at += slot;
      return { mark, x: at - slot, width: slot, lines: labelLines(markRuns(mark), slot - 2 * GAP), column: i, row: row + 1 };
    });
  });
  const barOf = (mark: FrequencyMark, x: number, w: number, base: number) => {
    const thickness = Math.min(BAR, w * 0.66);
    return mark.quantity && values && (kit.draw ?? drawMark)(mark, { upright: true, base, start: x + (w - thickness) / 2, thickness }, [x, w], values.px);
  };
  const above = Math.max(kit.beside ? 8 : 0, ...slots.map(({ mark, x, width: w, lines }) => {
    const drawn = barOf(mark, x, w, 0);
    return drawn ? drawn.end + 6 + linesHeight(lines) - plot : linesHeight(lines) + (mark.change ? 68 : 16) - plot;
  }));
  const base = top + above + plot;
  const frameTop = scale ? top + above : top;

  const grid = values
    ? values.ticks.flatMap((tick): readonly Shape[] => [
        ...(tick === 0 ? [] : [line(left, base - values.px(tick), `M0 0H${right - left}`, 'rule', 1)]),
        small(left - 7, base - values.px(tick) + 4, number(tick), 'end'),
      ])
    : [];
  const full = (x: number, w: number) => ({ x: x + GAP, y: frameTop, width: w - 2 * GAP, height: base - frameTop - (scale ? 1 : 8) });
  const middle = (lines: readonly LabelLine[], extra = 0) => (frameTop + base - (scale ? 0 : 8) - linesHeight(lines) + extra) / 2;

  const silent = placed.filter(({ column }) => !column.marks.length && !column.elsewhere).map(({ x, width: w, column }): SceneGroup => {
    const lines = silentLines(words, w - 2 * GAP - 4);
    return {
      name: `silent ${column.key}`,
      shapes: [
        silentBox(full(x, w)),
        ...drawLines(lines, x + w / 2, middle(lines), 'middle'),
      ],
    };
  });
  const marks = slots.map(({ mark, x, width: w, lines }): SceneGroup => {
    const drawn = barOf(mark, x, w, base);
    if (drawn) {
      const labelTop = base - drawn.end - 5 - linesHeight(lines);
      return { name: `mark ${mark.id}`, shapes: [...drawn.shapes, ...drawLines(lines, x + w / 2, labelTop, 'middle')] };
    }
    const textTop = middle(lines, mark.change ? 46 : 0);
    return {
      name: `mark ${mark.id}`,
      shapes: [...wordsBox(mark, full(x, w), x + w / 2, textTop - 26), ...drawLines(lines, x + w / 2, textTop, 'middle')],
    };
  });

  const long = placed.every(({ column, width: w }) => textWidth(column.long, 13, true) <= w - 4);
  const every = Math.ceil(Math.max(...placed.map(({ column, width: w }) => (textWidth(long ? column.long : column.short, 13) + 6) / w)));
  const axis: Shape[] = [
    line(left, base, `M0 0H${width - left}`, 'ink', 1.5),
    ...(scale ? [] : [line(width, base, 'M-7-5L0 0-7 5', 'ink', 1.5)]),
    ...placed.flatMap(({ column, x, width: w }, i): readonly Shape[] => {
      const run = nameRun(column, long ? column.long : column.short, !scale);
      return [
        ...(scale ? [] : [line(x + 0.75, base, 'M0 0V5', 'ink', 1)]),
        ...(i % every ? [] : [{ is: 'text', x: Math.min(x + w / 2, width - textWidth(run.text, 13) / 2), y: base + 18, anchor: 'middle', text: run.text, size: 13, ink: 'ink', ...(run.bold && { bold: true }) } satisfies Shape]),
        ...(yearNote === undefined && column.year !== undefined && column.year !== placed[i - 1]?.column.year
          ? [small(x + w / 2, base + 34, formatDate({ year: column.year }, words.locale), 'middle')]
          : []),
      ];
    }),
    ...(yearNote === undefined ? [] : [small(left + 2, base + 36, yearNote)]),
    ...(scale ? [small(0, top - 8, scaleText(scale, words))] : []),
  ];

  const years = columns.some((column) => column.year !== undefined);
  const under = base + (yearNote === undefined && !years ? 24 : 28);
  const notesFrom = (from: number): Notes => kit.annotationLane?.(view, placed, from, width, left) ?? { groups: [], hits: [], bottom: from };
  const close = notesFrom(under);
  const notes = yearNote !== undefined && close.hits.some((hit) => hit.x < left + textWidth(yearNote, 12) + 12) ? notesFrom(under + 18) : close;
  const rows = 1 + Math.max(0, ...columns.map((column) => column.marks.length));
  const hits: Hit[] = [
    ...(view.span ? [{ mark: view.span.id, row: 0, column: 0, x: 0, y: 0, width, height: lane.height }] : []),
    ...slots.map(({ mark, x, width: w, column, row }): Hit => (
      { mark: mark.id, row, column, x: x + 1, y: top + above - 2, width: w - 2, height: base - top - above + 22 }
    )),
    ...notes.hits.map((hit) => ({ ...hit, row: rows })),
  ];
  const groups: SceneGroup[] = [
    ...(lane.shapes.length ? [{ name: 'span', shapes: lane.shapes }] : []),
    { name: 'grid', shapes: grid }, ...silent, ...marks, { name: 'axis', shapes: axis }, ...notes.groups,
  ];
  return { width, height: Math.max(base + (yearNote === undefined && !years ? 24 : 42), notes.bottom), dir: 'ltr', groups, hits, bands: placed.map(({ x, width: w }) => ({ x, width: w, y: frameTop, height: base - frameTop })) };
}
