/**
 * In which column each box of a switchboard stands. A line should lead from one column to the next, from left to right
 * where it has a direction; columns should be about as full, and like kinds together. Found by moving and exchanging
 * boxes while that helps, from a start with each of the busiest boxes in the middle: a fixed sequence, so the same story
 * gives the same columns everywhere.
 */
export interface Board {
  readonly boxes: readonly { readonly id: string; readonly kind: string }[];
  /** By the index of their boxes; a line without two ends takes part in nothing. */
  readonly lines: readonly { readonly from: number | undefined; readonly to: number | undefined; readonly directed: boolean }[];
}

const STARTS = 5;
const SAME_KIND = 0.15;
const UNEVEN = 0.2;
const BETTER = 1e-9;

/** The column of each box. `fixed`: boxes that keep the column they have. */
export function boardColumns({ boxes, lines }: Board, count: number, fixed: ReadonlyMap<number, number> = new Map()): readonly number[] {
  const at = boxes.map((_, i) => lines.flatMap(({ from, to, directed }) => (from === undefined || to === undefined || from === to || (from !== i && to !== i) ? [] : [{ from, to, directed }])));
  const flow = at.map((own, i) => own.reduce((sum, { from, directed }) => sum + (directed ? (from === i ? 1 : -1) : 0), 0));

  const climbed = (columns: number[]): { readonly columns: readonly number[]; readonly worth: number } => {
    const load = Array.from({ length: count }, () => 0);
    const carry = (i: number, sign: number) => (load[columns[i]!]! += sign * (1 + at[i]!.length / 2));
    columns.forEach((_, i) => carry(i, 1));
    const uneven = () => (Math.max(...load) - Math.min(...load)) * UNEVEN;
    /** What a box gains where it stands: its lines, and those of its kind. */
    const worthAt = (i: number): number => {
      let sum = 0;
      for (const { from, to, directed } of at[i]!) {
        const step = columns[to]! - columns[from]!;
        sum += (Math.abs(step) === 1 ? 3 : step ? 1 : -1) + (directed ? Math.sign(step) * 0.25 : 0);
      }
      boxes.forEach(({ kind }, j) => {
        if (j !== i && columns[j] === columns[i] && kind === boxes[i]!.kind) sum += SAME_KIND;
      });
      return sum;
    };
    const put = (i: number, column: number): void => {
      carry(i, -1);
      columns[i] = column;
      carry(i, 1);
    };
    let better = true;
    /** Moves boxes, and back where that gains nothing. */
    const attempt = (...moves: readonly (readonly [box: number, column: number])[]): void => {
      const old = moves.map(([i]) => columns[i]!);
      let gain = 0;
      for (const [i, column] of moves) {
        gain -= worthAt(i) - uneven();
        put(i, column);
        gain += worthAt(i) - uneven();
      }
      if (gain > BETTER) better = true;
      else moves.forEach(([i], k) => put(i, old[k]!));
    };
    while (better) {
      better = false;
      for (let i = 0; i < boxes.length; i++) {
        if (fixed.has(i)) continue;
        for (let column = 0; column < count; column++) if (column !== columns[i]) attempt([i, column]);
        for (let j = 0; j < i; j++) if (columns[i] !== columns[j] && !fixed.has(j)) attempt([i, columns[j]!], [j, columns[i]!]);
      }
    }
    // Each line and each pair of a kind counts at both of its boxes.
    return { columns, worth: boxes.reduce((sum, _, i) => sum + worthAt(i) / 2, -uneven()) };
  };

  const busiest = [...boxes.keys()].toSorted((a, b) => at[b]!.length - at[a]!.length).slice(0, STARTS);
  const found = busiest.map((hub) => climbed(boxes.map((_, i) => fixed.get(i) ?? (i === hub ? count >> 1 : flow[i]! >= 0 ? 0 : count - 1))));
  return found.reduce((best, next) => (next.worth > best.worth + BETTER ? next : best), found[0] ?? { columns: [], worth: 0 }).columns;
}
