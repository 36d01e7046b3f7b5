import { drawLines, labelLines, linesHeight, linesWidth, type LabelLine } from '../../layout/labels.js';
import { line, type Shape } from '../../layout/scene.js';
import { formatDate } from '../../words/format.js';
import { measureWords } from '../../words/en.measures.js';
import { markRuns } from './frequency-chart.labels.js';
import { highestOf, numbered } from './many.view.js';
import type { FrequencyChartView } from './plain.view.js';

/** Where not every mark can be labelled, these are: the first, the last and the highest, in a lane over the columns. */

export interface DenseLabel {
  /** Column that it names. */
  readonly at: number;
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly x: number;
  /** 0 is next to the columns. */
  readonly row: number;
}

const GAP = 10;

/** Labels with their places, px from the left; `x` gives the middle of a column. */
export function denseLabels(view: FrequencyChartView, x: (at: number) => number, left: number, right: number): readonly DenseLabel[] {
  const marks = numbered(view.columns);
  const [first, last, best] = [marks[0], marks.at(-1), highestOf(marks)];
  if (!first || !last || !best) return [];
  const m = measureWords(view.words);
  const label = (one: typeof first, name: string): DenseLabel => {
    const year = view.yearNote === undefined && one.column.year !== undefined ? ` ${formatDate({ year: one.column.year }, view.words.locale)}` : '';
    const runs = [...markRuns(one.mark), { text: `${name} · ${view.period === 'week' ? one.column.long : one.column.short}${year}`, size: 12, ink: 'soft' as const }];
    const lines = labelLines(runs, Math.min(150, (right - left) * 0.6));
    const width = linesWidth(lines);
    return { at: one.at, lines, width, x: Math.max(left, Math.min(x(one.at) - width / 2, right - width)), row: 0 };
  };
  const named = new Map<typeof first, string[]>();
  for (const [one, name] of [[best, m.highest], [first, m.first], [last, m.last]] as const) named.set(one, [...(named.get(one) ?? []), name]);
  const placed: DenseLabel[] = [];
  // The highest stands next to its column, and the others over it where they would meet.
  for (const [one, names] of named) {
    const own = label(one, names.join(view.words.comma));
    const meets = (row: number) => placed.some((other) => other.row === row && own.x < other.x + other.width + GAP && other.x < own.x + own.width + GAP);
    placed.push({ ...own, row: [0, 1, 2].find((row) => !meets(row)) ?? 2 });
  }
  return placed.map((own) => aside(own, placed.filter(({ row }) => row > own.row).map(({ at }) => x(at)), left, right));
}

/** A label beside the lines that come down to the columns from those over it. */
function aside(label: DenseLabel, lines: readonly number[], left: number, right: number): DenseLabel {
  const { x, width } = label;
  const crossing = lines.find((at) => x - 5 < at && at < x + width + 5);
  if (crossing === undefined) return label;
  const moved = [crossing + 6, crossing - 6 - width].filter((start) => start >= left && start + width <= right);
  const [near = x] = moved.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x));
  return { ...label, x: near };
}

/** px that the lane takes. */
export const denseLabelsHeight = (labels: readonly DenseLabel[]): number => rowTops(labels).total;

/** Where each row of labels begins, counted from the top of the lane: the last row is next to the columns. */
function rowTops(labels: readonly DenseLabel[]) {
  const heights = [2, 1, 0].map((row) => labels.filter((label) => label.row === row).reduce((most, { lines }) => Math.max(most, linesHeight(lines) + 6), 0));
  const [two = 0, one = 0, zero = 0] = heights;
  return { tops: [two + one, two, 0], total: two + one + zero };
}

/** `ends` gives the upper end of what stands in a column, px from the top. */
export function drawDenseLabels(labels: readonly DenseLabel[], top: number, x: (at: number) => number, ends: (at: number) => number): readonly Shape[] {
  const { tops } = rowTops(labels);
  return labels.flatMap(({ at, lines, width, x: from, row }): readonly Shape[] => {
    const start = top + (tops[row] ?? 0);
    const below = start + linesHeight(lines) + 1;
    return [
      ...(ends(at) - 3 > below ? [line(x(at), below, `M0 0V${ends(at) - 3 - below}`, 'line', 1)] : []),
      ...drawLines(lines, from + width / 2, start, 'middle'),
    ];
  });
}
