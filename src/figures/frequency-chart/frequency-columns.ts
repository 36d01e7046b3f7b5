import { bar, FADE } from '../../layout/bar.js';
import { drawLines, labelLines, linesHeight, type LabelLine } from '../../layout/labels.js';
import type { Hit, Scene, SceneGroup, Shape } from '../../layout/scene.js';
import { INK, standingGlyph } from '../../layout/standing.js';
import { DASH } from '../../layout/standing-box.js';
import { textWidth, widestWord } from '../../layout/text.js';
import { valueScale } from '../../layout/value-scale.js';
import { formatDate } from '../../words/format.js';
import { formatNumber } from '../../words/number.js';
import { annotationRuns, markRuns, nameRun, spanRuns, statusRun } from './frequency-chart.labels.js';
import type { ColumnView, FrequencyChartView, FrequencyMark } from './frequency-chart.view.js';
import { frequencyWords } from '../../words/en.frequency.js';
import { quantityWords } from '../../words/en.quantity.js';

/** Periods across, time along the reading direction; heights only where there is a scale. */

const PLOT = 170;
const WORDS_PLOT = 128;
const END = 40;
const GAP = 3;
const BAR = 40;

/** An arrow up, down or to the side, 34 by 38 px, for a change whose level nobody states. */
const ARROW: Readonly<Record<NonNullable<FrequencyMark['change']>, string>> = {
  up: 'M0-19L17 0H8V19H-8V0H-17z',
  down: 'M0 19L17 0H8V-19H-8V0H-17z',
  same: 'M-17 0L-6-10V-4H6V-10L17 0L6 10V4H-6V10z',
};

export function changeGlyph(mark: FrequencyMark, x: number, y: number): readonly Shape[] {
  if (!mark.change) return [];
  const dash = DASH[mark.level];
  return [{ is: 'path', x, y, d: ARROW[mark.change], stroke: INK[mark.level], strokeWidth: 2, ...(dash && { dash }) }];
}

/** px of `width` that a mark needs: `roomy`, so that its words stand in four lines or fewer; else, so that none of them is broken. */
function markNeed(mark: FrequencyMark, width: number, roomy: boolean): number {
  const runs = markRuns(mark);
  const least = Math.max(18, ...runs.map((run) => widestWord(run.text, run.size, run.bold)));
  let need = least;
  while (roomy && need < Math.min(least + 60, width) && labelLines(runs, need).length > 4) need += 6;
  return need + 2 * GAP + 2;
}

interface Column {
  readonly width: number;
  /** px of each mark's part of the column. */
  readonly parts: readonly number[];
}

/** Equal columns; one that needs more takes it from the others. undefined: the words do not fit across. */
function fittedColumns(columns: readonly ColumnView[], width: number, roomy: boolean): readonly Column[] | undefined {
  const parts = columns.map((column) => column.marks.map((mark) => markNeed(mark, width, roomy)));
  const own = columns.map((column, i) => Math.max(widestWord(column.short, 13) + 6, (parts[i] ?? []).reduce((sum, part) => sum + part, 0)));
  const inWords = columns.map(({ marks }) => marks.some((mark) => mark.is === 'words'));
  const wordNeed = Math.max(0, ...own.filter((_, i) => inWords[i])); // words take equal room, whatever they say
  const needed = own.map((need, i) => (inWords[i] ? wordNeed : need));
  let share = width / columns.length;
  for (let i = 0; i < columns.length; i++) {
    const wide = needed.filter((need) => need > share);
    const next = (width - wide.reduce((sum, need) => sum + need, 0)) / Math.max(1, columns.length - wide.length);
    if (next >= share) break;
    share = next;
  }
  const widths = needed.map((need) => Math.max(need, share));
  if (widths.reduce((sum, w) => sum + w, 0) > width + 0.5) return undefined;
  return widths.map((w, i) => {
    const wanted = parts[i] ?? [];
    const spare = (w - wanted.reduce((sum, part) => sum + part, 0)) / Math.max(1, wanted.length);
    return { width: w, parts: wanted.map((part) => part + spare) };
  });
}

interface Placed {
  readonly column: ColumnView;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly number[];
}

/** The lane of what is said of the whole span: a bracket, open where an end is not stated. */
function spanLane(view: FrequencyChartView, right: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { span } = view;
  if (!span) return { shapes: [], height: 0 };
  const ink = INK[span.level];
  const status = labelLines(span.standing.map((standing) => (statusRun(standing))), right - 100);
  const lines = labelLines(spanRuns(span), right - 80);
  const height = linesHeight(lines) + linesHeight(status) + 14;
  const dash = DASH[span.level];
  const stroke = { stroke: ink, strokeWidth: 1.5, ...(dash && { dash }) };
  const from = span.openStart ? FADE : 1.5;
  const to = span.openEnd ? right - 44 : right - 1.5;
  const edge = (y: number): readonly Shape[] => [
    { is: 'path', x: from, y, d: `M0 0H${to - from}`, ...stroke },
    ...(span.openEnd
      ? [0.7, 0.45, 0.25, 0.1].map((opacity, i): Shape => ({ is: 'path', x: to + i * 9, y, d: 'M0 0H9', stroke: ink, strokeWidth: 1.5, opacity }))
      : []),
  ];
  const end = (x: number): Shape => ({ is: 'path', x, y: 0, d: `M0 0V${height}`, stroke: ink, strokeWidth: 3 });
  let y = 7 + linesHeight(lines);
  const glyphs = span.standing.map((standing, i): readonly Shape[] => {
    const at = y;
    y += status[i]?.height ?? 0;
    return standingGlyph(standing.level, 12, at + 2);
  });
  return {
    height,
    shapes: [
      ...edge(1), ...edge(height - 1),
      ...(span.openStart ? [] : [end(1.5)]),
      ...(span.openEnd
        ? [{ is: 'path', x: right - 12, y: height / 2, d: 'M0-8L8 0 0 8', stroke: ink, strokeWidth: 2 } satisfies Shape]
        : [end(right - 1.5)]),
      ...drawLines(lines, 12, 7, 'start'),
      ...glyphs.flat(),
      ...drawLines(status, 30, 7 + linesHeight(lines), 'start'),
    ],
  };
}

export function frequencyColumns(view: FrequencyChartView, width: number): Scene | undefined {
  const { columns, scale, words } = view;
  const number = (value: number) => formatNumber(value, words.locale);
  const whole = columns.every((column) => column.marks.every((mark) => !mark.quantity || mark.quantity.is !== 'exact' || Number.isInteger(mark.quantity.value)));
  const values = scale && valueScale(scale.max, PLOT, 42, whole);
  const left = values ? 10 + Math.max(...values.ticks.map((tick) => textWidth(number(tick), 12))) : 0;
  const right = scale ? width : width - END;
  const fitted = fittedColumns(columns, right - left, true) ?? fittedColumns(columns, right - left, false);
  if (!fitted) return undefined;
  let next = left;
  const placed = columns.map((column, i): Placed => {
    const { width: w = 0, parts = [] } = fitted[i] ?? {};
    next += w;
    return { column, x: next - w, width: w, parts };
  });

  const lane = spanLane(view, width);
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
  const barOf = (mark: FrequencyMark, x: number, w: number, base: number) =>
    mark.quantity && values
      ? bar(mark.quantity, mark.struck ? 'retracted' : mark.level, { upright: true, base, start: x + (w - Math.min(BAR, w * 0.66)) / 2, thickness: Math.min(BAR, w * 0.66) }, values.px)
      : undefined;
  const above = Math.max(0, ...slots.map(({ mark, x, width: w, lines }) => {
    const drawn = barOf(mark, x, w, 0);
    return drawn ? drawn.end + 6 + linesHeight(lines) - plot : linesHeight(lines) + (mark.change ? 68 : 16) - plot;
  }));
  const base = top + above + plot;
  const frameTop = scale ? top + above : top;

  const grid = values
    ? values.ticks.flatMap((tick): readonly Shape[] => [
        ...(tick === 0 ? [] : [{ is: 'path', x: left, y: base - values.px(tick), d: `M0 0H${right - left}`, stroke: 'rule', strokeWidth: 1 } satisfies Shape]),
        { is: 'text', x: left - 7, y: base - values.px(tick) + 4, anchor: 'end', text: number(tick), size: 12, ink: 'soft' },
      ])
    : [];
  const full = (x: number, w: number) => ({ x: x + GAP, y: frameTop, width: w - 2 * GAP, height: base - frameTop - (scale ? 1 : 8) });
  const middle = (lines: readonly LabelLine[], extra = 0) => (frameTop + base - (scale ? 0 : 8) - linesHeight(lines) + extra) / 2;

  const silent = placed.filter(({ column }) => !column.marks.length).map(({ x, width: w, column }): SceneGroup => {
    const lines = labelLines([{ text: quantityWords(words).noStatement, size: 12, ink: 'soft' }], w - 2 * GAP - 4);
    const fits = lines.every((line) => line.width <= w - 2 * GAP);
    return {
      name: `silent ${column.key}`,
      shapes: [
        { is: 'rect', ...full(x, w), fill: 'ground', stroke: 'line', strokeWidth: 1, dash: '1 4' },
        ...(fits ? drawLines(lines, x + w / 2, middle(lines), 'middle') : []),
      ],
    };
  });
  const marks = slots.map(({ mark, x, width: w, lines }): SceneGroup => {
    const drawn = barOf(mark, x, w, base);
    if (drawn) {
      const labelTop = base - drawn.end - 5 - linesHeight(lines);
      return { name: `mark ${mark.id}`, shapes: [...drawn.shapes, ...drawLines(lines, x + w / 2, labelTop, 'middle')] };
    }
    const box = full(x, w);
    const frame: Shape = mark.is === 'unknown' ? { is: 'rect', ...box, fill: 'ground', stroke: 'line', strokeWidth: 1 } : { is: 'rect', ...box, fill: 'tint' };
    const textTop = middle(lines, mark.change ? 46 : 0);
    return {
      name: `mark ${mark.id}`,
      shapes: [frame, ...changeGlyph(mark, x + w / 2, textTop - 26), ...drawLines(lines, x + w / 2, textTop, 'middle')],
    };
  });

  const long = placed.every(({ column, width: w }) => textWidth(column.long, 13, true) <= w - 4);
  const every = Math.ceil(Math.max(...placed.map(({ column, width: w }) => (textWidth(long ? column.long : column.short, 13) + 6) / w)));
  const ground = base;
  const axis: Shape[] = [
    { is: 'path', x: left, y: ground, d: `M0 0H${width - left}`, stroke: 'ink', strokeWidth: 1.5 },
    ...(scale ? [] : [{ is: 'path', x: width, y: ground, d: 'M-7-5L0 0-7 5', stroke: 'ink', strokeWidth: 1.5 } satisfies Shape]),
    ...placed.flatMap(({ column, x, width: w }, i): readonly Shape[] => {
      const run = nameRun(column, long ? column.long : column.short, !scale);
      return [
        ...(scale ? [] : [{ is: 'path', x: x + 0.75, y: ground, d: 'M0 0V5', stroke: 'ink', strokeWidth: 1 } satisfies Shape]),
        ...(i % every ? [] : [{ is: 'text', x: x + w / 2, y: ground + 18, anchor: 'middle', text: run.text, size: 13, ink: 'ink', ...(run.bold && { bold: true }) } satisfies Shape]),
        ...(view.yearNote === undefined && column.year !== undefined && column.year !== placed[i - 1]?.column.year
          ? [{ is: 'text', x: x + w / 2, y: ground + 34, anchor: 'middle', text: formatDate({ year: column.year }, words.locale), size: 12, ink: 'soft' } satisfies Shape]
          : []),
      ];
    }),
    ...(view.yearNote === undefined ? [] : [{ is: 'text', x: left + 2, y: ground + 36, anchor: 'start', text: view.yearNote, size: 12, ink: 'soft' } satisfies Shape]),
    ...(scale
      ? [{ is: 'text', x: 0, y: top - 8, anchor: 'start', text: scale.open ? scale.label + words.semicolon + frequencyWords(words).runsOn(number(scale.max)) : scale.label, size: 12, ink: 'soft' } satisfies Shape]
      : []),
  ];

  const years = columns.some((column) => column.year !== undefined);
  const under = ground + (view.yearNote === undefined && !years ? 24 : 28);
  const close = annotations(view, placed, under, width, left);
  const clash = view.yearNote !== undefined && close.hits.some((hit) => hit.x < left + textWidth(view.yearNote ?? '', 12) + 12);
  const notes = clash ? annotations(view, placed, under + 18, width, left) : close;
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
  return { width, height: Math.max(ground + (view.yearNote === undefined && !years ? 24 : 42), notes.bottom), dir: 'ltr', groups, hits };
}

/** Dated facts under the axis: words beside the tick of their period, a line to their end. */
function annotations(view: FrequencyChartView, placed: readonly Placed[], top: number, width: number, left: number) {
  const groups: SceneGroup[] = [];
  const hits: Omit<Hit, 'row'>[] = [];
  let y = top;
  view.annotations.forEach((annotation, i) => {
    const from = placed[annotation.from];
    if (!from) return;
    const to = annotation.to === undefined ? undefined : placed[annotation.to];
    const runs = annotationRuns(annotation);
    const before = from.x - left - 24;
    const lines = labelLines(runs, Math.max(before, width - from.x - 20) - 16);
    const block = Math.max(...lines.map((line) => line.width));
    const fitsBefore = block + 18 <= before;
    const height = linesHeight(lines);
    const tick: Shape = { is: 'path', x: from.x + 2, y: y, d: 'M0 0V18', stroke: 'ink', strokeWidth: 3 };
    const end = to ? to.x + to.width : width;
    const line: readonly Shape[] = [
      { is: 'path', x: from.x + 2, y: y + 9, d: `M0 0H${end - from.x - 3}`, stroke: 'ink', strokeWidth: 1.5 },
      ...(to ? [{ is: 'path', x: end - 1, y, d: 'M0 3V15', stroke: 'ink', strokeWidth: 1.5 } satisfies Shape] : [{ is: 'path', x: end, y: y + 9, d: 'M-7-5L0 0-7 5', stroke: 'ink', strokeWidth: 1.5 } satisfies Shape]),
    ];
    const x = fitsBefore ? from.x - 10 - block : Math.min(from.x + 16, width - block);
    const textTop = fitsBefore ? y : y + 18;
    groups.push({ name: `annotation ${annotation.id}`, shapes: [tick, ...line, ...standingGlyph(annotation.level, x - 16, textTop + 3), ...drawLines(lines, x, textTop, 'start')] });
    const bottom = textTop + height;
    hits.push({ mark: annotation.id, column: i, x: x - 18, y, width: fitsBefore ? end - x + 18 : Math.max(block + 18, end - x + 18), height: Math.max(24, bottom - y) });
    y = bottom + 8;
  });
  return { groups, hits, bottom: y };
}
