import type { Board } from './board-columns.js';

/**
 * The order of boxes in the two or three columns of a switchboard. Lines between neighbouring columns should not cross; a
 * line that passes the middle column takes a place of its own in it; a line inside a column wants its boxes side by side;
 * boxes of a kind want to stand together. Each box and each passing line is tried at every place of its column until
 * nothing gets better (sifting, after Matuszewski, Schönfeld and Molitor: Using Sifting for k-Layer Straightline Crossing
 * Minimization, 1999). What has a place already keeps it: only what is new is tried.
 */
export interface BoardOrder {
  /** In each column, from the top: the index of a box, or -1 - the index of a line that passes. */
  readonly columns: readonly (readonly number[])[];
  /** Lines that are drawn from box to box; any other would cross one of these. */
  readonly kept: readonly number[];
}

interface Segment {
  readonly line: number;
  readonly gap: number;
  readonly left: number;
  readonly right: number;
}

const CROSSING = 8;
const APART = 6;
const KINDS = 1.5;
const FAR = 0.05;
const SWEEPS = 12;

export function boardOrder({ boxes, lines }: Board, columnOf: readonly number[], count: number, start: readonly (readonly number[])[] = []): BoardOrder {
  const n = boxes.length; // n + i: where line i passes
  const columns = Array.from({ length: count }, (_, column) => [...new Set([...(start[column] ?? []), ...boxes.keys()])].filter((i) => columnOf[i] === column));
  const segments: Segment[] = [];
  const inside: (readonly [number, number])[] = [];
  /** What each node is tied to, on its left and on its right. */
  const ties = [0, 1].map(() => [...boxes, ...lines].map((): number[] => []));
  const join = (line: number, gap: number, left: number, right: number): void => {
    segments.push({ line, gap, left, right });
    ties[0]![right]!.push(left);
    ties[1]![left]!.push(right);
  };
  lines.forEach(({ from, to }, line) => {
    if (from === undefined || to === undefined || from === to) return;
    const [a, b] = columnOf[from]! <= columnOf[to]! ? [from, to] : [to, from];
    const [low, high] = [columnOf[a]!, columnOf[b]!];
    if (low === high) inside.push([a, b]);
    else if (high === low + 1) join(line, low, a, b);
    else {
      columns[low + 1]!.push(n + line);
      join(line, low, a, n + line);
      join(line, low + 1, n + line, b);
    }
  });
  const place: number[] = [];
  const settle = (column: readonly number[]) => column.forEach((node, i) => (place[node] = i));
  columns.forEach(settle);

  /** Crossings between the lines of two nodes of a column, the first over the second. */
  const crossings = (upper: number, lower: number): number => {
    let sum = 0;
    for (const lists of ties) for (const a of lists[upper]!) for (const b of lists[lower]!) if (place[a]! > place[b]!) sum++;
    return sum;
  };
  const breaks = (a: number | undefined, b: number | undefined): number => (a === undefined || b === undefined || boxes[a]?.kind === boxes[b]?.kind ? 0 : KINDS);

  /** Puts a node where its column is best; false if that is where it stood. */
  const sift = (column: number[], node: number): boolean => {
    const old = column.indexOf(node);
    const rest = column.toSpliced(old, 1);
    const joined = inside.filter(([a]) => column.includes(a));
    let crossed = rest.reduce((sum, other) => sum + crossings(node, other), 0);
    const costAt = (at: number): number => {
      let sum = crossed * CROSSING + breaks(rest[at - 1], node) + breaks(node, rest[at]) - breaks(rest[at - 1], rest[at]);
      const index = (one: number) => {
        if (one === node) return at;
        const i = rest.indexOf(one);
        return i < at ? i : i + 1;
      };
      for (const [a, b] of joined) if (Math.abs(index(a) - index(b)) > 1) sum += APART;
      for (const lists of ties) for (const other of lists[node]!) sum += Math.abs(at - place[other]!) * FAR;
      return sum;
    };
    const costs = [costAt(0)];
    rest.forEach((other, i) => {
      crossed += crossings(other, node) - crossings(node, other);
      costs.push(costAt(i + 1));
    });
    let best = old;
    costs.forEach((cost, at) => {
      if (cost < costs[best]! - 1e-9) best = at;
    });
    column.splice(0, column.length, ...rest.toSpliced(best, 0, node));
    settle(column);
    return best !== old;
  };
  const stays = new Set(start.flat());
  for (let sweep = 0, better = true; better && sweep < SWEEPS; sweep++) {
    better = false;
    for (const column of columns) for (const node of column.filter((one) => !stays.has(one))) better = sift(column, node) || better;
  }

  const dropped = drop(segments, place);
  const final = columns.map((column) => column.filter((node) => !dropped.has(node - n)));
  const kept = [...lines.keys()].filter((i) => {
    const { from, to } = lines[i]!;
    if (from === undefined || to === undefined || from === to || dropped.has(i)) return false;
    const column = final[columnOf[from]!]!;
    return columnOf[from] !== columnOf[to] || Math.abs(column.indexOf(from) - column.indexOf(to)) === 1;
  });
  return { columns: final.map((column) => column.map((node) => (node < n ? node : n - 1 - node))), kept };
}

/** Of lines that cross, the one that crosses most is not drawn from box to box; of equals, the one that passes a column. */
function drop(segments: readonly Segment[], place: readonly number[]): ReadonlySet<number> {
  const dropped = new Set<number>();
  for (;;) {
    const open = segments.filter(({ line }) => !dropped.has(line));
    const counts = new Map<number, number>();
    for (const a of open) {
      for (const b of open) {
        if (a.gap === b.gap && (place[a.left]! - place[b.left]!) * (place[a.right]! - place[b.right]!) < 0) counts.set(a.line, (counts.get(a.line) ?? 0) + 1);
      }
    }
    if (!counts.size) return dropped;
    const passes = (line: number) => Number(open.filter((one) => one.line === line).length > 1);
    dropped.add([...counts].reduce((worst, next) => (next[1] > worst[1] || (next[1] === worst[1] && passes(next[0]) > passes(worst[0])) ? next : worst))[0]);
  }
}
