/**
 * In which column each box of a switchboard stands. A line should lead from one column to the next, from left to right
 * where it has a direction; columns should be about as full, and like kinds together. Found by moving and exchanging
 * boxes while that helps, from a start with each of the busiest boxes in the middle: a fixed sequence, so the same story
 * gives the same columns everywhere.
 */
export interface Board {
  readonly boxes: readonly { readonly id: string; readonly kind: string }[];
  /** By the index of their boxes; only lines with two ends. */
  readonly lines: readonly { readonly from: number; readonly to: number; readonly directed: boolean }[];
}

const STARTS = 5;

/** The column of each box. `fixed`: boxes that keep the column they have. */
export function boardColumns({ boxes, lines }: Board, count: number, fixed: ReadonlyMap<number, number> = new Map()): readonly number[] {
  const degree = boxes.map((_, i) => lines.filter(({ from, to }) => from === i || to === i).length);
  const flow = boxes.map((_, i) => lines.reduce((sum, { from, to, directed }) => sum + (directed ? Number(from === i) - Number(to === i) : 0), 0));

  const worth = (columns: readonly number[]): number => {
    const load = Array.from({ length: count }, () => 0);
    columns.forEach((column, i) => (load[column] = (load[column] ?? 0) + 1 + degree[i]! / 2));
    let sum = 0;
    for (const { from, to, directed } of lines) {
      const step = columns[to]! - columns[from]!;
      sum += Math.abs(step) === 1 ? 3 : step ? 1 : -1;
      if (directed) sum += Math.sign(step) * 0.25;
    }
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length; j++) if (columns[i] === columns[j] && boxes[i]!.kind === boxes[j]!.kind) sum += 0.15;
    }
    return sum - (Math.max(...load) - Math.min(...load)) * 0.2;
  };

  const climbed = (start: readonly number[]): { readonly columns: readonly number[]; readonly worth: number } => {
    let columns = [...start];
    let best = worth(columns);
    const take = (trial: number[]): boolean => {
      const value = worth(trial);
      if (value <= best + 1e-9) return false;
      [columns, best] = [trial, value];
      return true;
    };
    for (let better = true; better; ) {
      better = false;
      for (let i = 0; i < boxes.length; i++) {
        if (fixed.has(i)) continue;
        for (let column = 0; column < count; column++) better = take(columns.with(i, column)) || better;
        for (let j = 0; j < i; j++) {
          if (columns[i] !== columns[j] && !fixed.has(j)) better = take(columns.with(i, columns[j]!).with(j, columns[i]!)) || better;
        }
      }
    }
    return { columns, worth: best };
  };

  const busiest = boxes.map((_, i) => i).toSorted((a, b) => degree[b]! - degree[a]!).slice(0, STARTS);
  const middle = Math.floor(count / 2);
  const starts = busiest.map((hub) => boxes.map((_, i) => fixed.get(i) ?? (i === hub ? middle : flow[i]! >= 0 ? 0 : count - 1)));
  const found = starts.map(climbed);
  return found.reduce((best, next) => (next.worth > best.worth ? next : best), found[0] ?? { columns: [], worth: 0 }).columns;
}
