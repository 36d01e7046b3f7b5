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
const SAME_KIND = 0.15;
const UNEVEN = 0.2;

/** The column of each box. `fixed`: boxes that keep the column they have. */
export function boardColumns({ boxes, lines }: Board, count: number, fixed: ReadonlyMap<number, number> = new Map()): readonly number[] {
  const real = lines.filter(({ from, to }) => from !== to);
  const at = boxes.map((_, i) => real.filter(({ from, to }) => from === i || to === i));
  const flow = at.map((own, i) => own.reduce((sum, { from, directed }) => sum + (directed ? (from === i ? 1 : -1) : 0), 0));
  const weight = at.map((own) => 1 + own.length / 2);

  const worthOf = (step: number, directed: boolean): number =>
    (Math.abs(step) === 1 ? 3 : step ? 1 : -1) + (directed ? Math.sign(step) * 0.25 : 0);

  const climbed = (columns: number[]): { readonly columns: readonly number[]; readonly worth: number } => {
    const load = Array.from({ length: count }, () => 0);
    columns.forEach((column, i) => (load[column]! += weight[i]!));
    const uneven = () => (Math.max(...load) - Math.min(...load)) * UNEVEN;
    /** What a box gains where it stands: its lines, and those of its kind. */
    const worthAt = (i: number): number => {
      let sum = 0;
      for (const { from, to, directed } of at[i]!) sum += worthOf(columns[to]! - columns[from]!, directed);
      for (let j = 0; j < boxes.length; j++) if (j !== i && columns[j] === columns[i] && boxes[j]!.kind === boxes[i]!.kind) sum += SAME_KIND;
      return sum;
    };
    const put = (i: number, column: number): void => {
      load[columns[i]!]! -= weight[i]!;
      load[column]! += weight[i]!;
      columns[i] = column;
    };
    /** Moves a box; answers what that gains. */
    const gain = (i: number, column: number): number => {
      const before = worthAt(i) - uneven();
      put(i, column);
      return worthAt(i) - uneven() - before;
    };
    for (let better = true; better; ) {
      better = false;
      for (let i = 0; i < boxes.length; i++) {
        if (fixed.has(i)) continue;
        for (let column = 0; column < count; column++) {
          const old = columns[i]!;
          if (column === old) continue;
          if (gain(i, column) > 1e-9) better = true;
          else put(i, old);
        }
        for (let j = 0; j < i; j++) {
          const [mine, its] = [columns[i]!, columns[j]!];
          if (mine === its || fixed.has(j)) continue;
          if (gain(i, its) + gain(j, mine) > 1e-9) better = true;
          else {
            put(i, mine);
            put(j, its);
          }
        }
      }
    }
    const lineWorth = real.reduce((sum, { from, to, directed }) => sum + worthOf(columns[to]! - columns[from]!, directed), 0);
    const kindWorth = boxes.reduce((sum, { kind }, i) => sum + boxes.reduce((more, other, j) => more + Number(j < i && other.kind === kind && columns[j] === columns[i]), 0) * SAME_KIND, 0);
    return { columns, worth: lineWorth + kindWorth - uneven() };
  };

  const busiest = boxes.map((_, i) => i).toSorted((a, b) => at[b]!.length - at[a]!.length).slice(0, STARTS);
  const middle = Math.floor(count / 2);
  const starts = busiest.map((hub) => boxes.map((_, i) => fixed.get(i) ?? (i === hub ? middle : flow[i]! >= 0 ? 0 : count - 1)));
  const found = starts.map(climbed);
  return found.reduce((best, next) => (next.worth > best.worth + 1e-9 ? next : best), found[0] ?? { columns: [], worth: 0 }).columns;
}
