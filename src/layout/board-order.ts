import type { Board } from './board-columns.js';

/**
 * The order of boxes in the columns of a switchboard. Lines between neighbouring columns should not cross; a line that
 * passes a column takes a place of its own in it; a line inside a column wants its boxes side by side; boxes of a kind want
 * to stand together. Each box and each passing line is tried at every place of its column until nothing gets better
 * (sifting, after Matuszewski, Schönfeld and Molitor: Using Sifting for k-Layer Straightline Crossing Minimization, 1999).
 */
export interface BoardOrder {
  /** In each column, from the top: the index of a box, or -1 - the index of a line that passes. */
  readonly columns: readonly (readonly number[])[];
  /** Lines that are drawn from box to box; any other would cross one of these. */
  readonly kept: readonly number[];
}

const CROSSING = 8;
const APART = 6;
const KINDS = 1.5;
const SWEEPS = 12;

export function boardOrder(board: Board, columnOf: readonly number[], count: number, start?: readonly (readonly number[])[]): BoardOrder {
  const { boxes, lines } = board;
  const passing = (i: number): boolean => Math.abs(columnOf[lines[i]!.from]! - columnOf[lines[i]!.to]!) > 1;
  const columns: number[][] = Array.from({ length: count }, (_, column) => {
    const there = boxes.flatMap((_, i) => (columnOf[i] === column ? [i] : []));
    const known = (start?.[column] ?? []).filter((i) => there.includes(i));
    return [...known, ...there.filter((i) => !known.includes(i))];
  });
  lines.forEach(({ from, to }, i) => {
    const [low, high] = [columnOf[from]!, columnOf[to]!].toSorted((a, b) => a - b) as [number, number];
    for (let column = low + 1; column < high; column++) columns[column]!.push(-1 - i);
  });

  const place = (at: readonly (readonly number[])[]) => at.map((column) => new Map(column.map((node, i) => [node, i])));
  /** Where a line meets both sides of each gap that it goes through. */
  const segments = (places: readonly ReadonlyMap<number, number>[]) => {
    const gaps: { readonly line: number; readonly left: number; readonly right: number }[][] = Array.from({ length: count - 1 }, () => []);
    lines.forEach(({ from, to }, line) => {
      const [a, b] = columnOf[from]! <= columnOf[to]! ? [from, to] : [to, from];
      for (let column = columnOf[a]!; column < columnOf[b]!; column++) {
        const left = places[column]!.get(column === columnOf[a] ? a : -1 - line);
        const right = places[column + 1]!.get(column + 1 === columnOf[b] ? b : -1 - line);
        if (left !== undefined && right !== undefined) gaps[column]!.push({ line, left, right });
      }
    });
    return gaps;
  };
  const crosses = (a: { left: number; right: number }, b: { left: number; right: number }): boolean => (a.left - b.left) * (a.right - b.right) < 0;

  const cost = (): number => {
    const places = place(columns);
    let sum = 0;
    for (const gap of segments(places)) {
      for (let i = 0; i < gap.length; i++) {
        for (let j = i + 1; j < gap.length; j++) if (crosses(gap[i]!, gap[j]!)) sum += CROSSING;
        sum += Math.abs(gap[i]!.left - gap[i]!.right) * 0.05;
      }
    }
    for (const { from, to } of lines) {
      if (columnOf[from] === columnOf[to] && from !== to) {
        const column = places[columnOf[from]!]!;
        sum += APART * Math.min(1, Math.abs(column.get(from)! - column.get(to)!) - 1);
      }
    }
    for (const column of columns) {
      for (let i = 1; i < column.length; i++) {
        const [a, b] = [boxes[column[i - 1]!], boxes[column[i]!]];
        if (a?.kind !== b?.kind) sum += KINDS;
      }
    }
    return sum;
  };

  let best = cost();
  for (let sweep = 0, better = true; better && sweep < SWEEPS; sweep++) {
    better = false;
    for (const [c, column] of columns.entries()) {
      for (const node of [...column]) {
        const rest = columns[c]!.filter((one) => one !== node);
        let to = columns[c]!;
        for (let at = 0; at <= rest.length; at++) {
          columns[c] = rest.toSpliced(at, 0, node);
          const value = cost();
          if (value < best - 1e-9) [best, to, better] = [value, columns[c], true];
        }
        columns[c] = to;
      }
    }
  }

  // Of lines that cross, the one that crosses most is not drawn from box to box.
  const dropped = new Set<number>();
  for (;;) {
    const gaps = segments(place(columns)).map((gap) => gap.filter(({ line }) => !dropped.has(line)));
    const crossings = new Map<number, number>();
    for (const gap of gaps) {
      for (const a of gap) {
        const many = gap.filter((b) => crosses(a, b)).length;
        if (many) crossings.set(a.line, (crossings.get(a.line) ?? 0) + many);
      }
    }
    if (!crossings.size) break;
    dropped.add([...crossings].reduce((worst, next) => (next[1] > worst[1] || (next[1] === worst[1] && passing(next[0]) && !passing(worst[0])) ? next : worst))[0]);
  }
  const final = columns.map((column) => column.filter((node) => node >= 0 || !dropped.has(-1 - node)));
  const beside = ({ from, to }: Board['lines'][number]): boolean => {
    const column = final[columnOf[from]!]!;
    return Math.abs(column.indexOf(from) - column.indexOf(to)) === 1;
  };
  const kept = lines.flatMap((line, i) =>
    line.from !== line.to && !dropped.has(i) && (columnOf[line.from] !== columnOf[line.to] || beside(line)) ? [i] : [],
  );
  return { columns: final, kept };
}
