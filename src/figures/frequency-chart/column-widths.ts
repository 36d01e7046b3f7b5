import { labelLines } from '../../layout/labels.js';
import { widestWord } from '../../layout/text.js';
import { markRuns } from './frequency-chart.labels.js';
import type { ColumnView, FrequencyMark } from './plain.view.js';

/** px of air at both sides of what stands in a column. */
export const GAP = 3;

/** px of `width` that a mark needs: `roomy`, so that its words stand in four lines or fewer; else, so that none of them is broken. */
function markNeed(mark: FrequencyMark, width: number, roomy: boolean): number {
  const runs = markRuns(mark);
  const least = Math.max(18, ...runs.map((run) => widestWord(run.text, run.size, run.bold)));
  let need = least;
  while (roomy && need < Math.min(least + 60, width) && labelLines(runs, need).length > 4) need += 6;
  return need + 2 * GAP + 2;
}

export interface Column {
  readonly width: number;
  /** px of each mark's part of the column. */
  readonly parts: readonly number[];
}

/**
 * Equal columns; one that needs more takes it from the others. undefined: the words do not fit across. `beside` holds the
 * same periods of other charts on the same axis, whose columns are to be as wide.
 */
export function fittedColumns(columns: readonly ColumnView[], width: number, roomy: boolean, beside: readonly (readonly ColumnView[])[]): readonly Column[] | undefined {
  const partsOf = ({ marks }: ColumnView) => marks.map((mark) => markNeed(mark, width, roomy));
  const parts = columns.map(partsOf);
  const alike = columns.map((column, i) => [column, ...beside.map((others) => others[i]!)]);
  const total = (some: readonly number[]) => some.reduce((sum, part) => sum + part, 0);
  const own = alike.map(([one, ...others], i) => Math.max(widestWord(one!.short, 13) + 6, total(parts[i]!), ...others.map((other) => total(partsOf(other)))));
  const inWords = alike.map((all) => all.some(({ marks }) => marks.some((mark) => mark.is === 'words')));
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
