import { boardColumns } from './board-columns.js';
import { boardOrder } from './board-order.js';

/**
 * A switchboard: boxes in columns, each as tall as it has lines, every line level between two boxes at a height of its
 * own. Nothing crosses: what would is drawn as an end that names the other box. The heights are the least that fulfil
 * all "below" relations (longest paths), so they are the same everywhere.
 */
export interface BoxSpec {
  readonly id: string;
  readonly kind: string;
  /** px that its own words take. */
  readonly height: number;
}

export interface LineSpec {
  readonly id: string;
  /** Id of a box; undefined: an open end. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly directed: boolean;
  /** px that its words take over it and under it. */
  readonly above: number;
  readonly below: number;
  /** px that they take beside it, where it runs down from box to box. */
  readonly down: number;
}

export interface PlacedBox {
  readonly id: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line and how it is drawn. */
export type PlacedLine = { readonly id: string; readonly y: number } & (
  | { readonly is: 'across'; readonly left: number; readonly right: number; readonly forward: boolean }
  /** Between two boxes of a column, one over the other; `y` is where it begins, `slot` its place among those there. */
  | { readonly is: 'down'; readonly column: number; readonly bottom: number; readonly slot: number; readonly forward: boolean }
  /** In the gap after `gap`, from the box on one side; at its other end stands a name or that there is none. */
  | { readonly is: 'open'; readonly gap: number; readonly side: 'left' | 'right'; readonly outward: boolean; readonly other: string | undefined }
);

export interface Switchboard {
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
  /** Boxes of a kind that stand together, with room over them for a heading. */
  readonly runs: readonly { readonly column: number; readonly kind: string; readonly top: number; readonly bottom: number; readonly several: boolean }[];
  readonly height: number;
  /** Ids in each column from the top: hand it in again when the story changes, so that what stays keeps its place. */
  readonly order: readonly (readonly string[])[];
}

/** Room over a run for its heading, inside a run under its last box, between boxes, between runs, and around a port. */
const HEAD = 24;
const FOOT = 7;
const BETWEEN = 8;
const RUNS = 10;
const PORT = 15;

interface Row {
  readonly line: number;
  readonly left?: number;
  readonly right?: number;
}

type OpenEnd = Pick<PlacedLine & { readonly is: 'open' }, 'gap' | 'side' | 'outward' | 'other'>;

export function switchboard(boxes: readonly BoxSpec[], specs: readonly LineSpec[], count: number, before: Switchboard['order'] = []): Switchboard {
  const index = new Map<string | undefined, number>(boxes.map(({ id }, i) => [id, i]));
  const lines = specs.map((spec) => ({ ...spec, a: index.get(spec.from), b: index.get(spec.to) }));
  const board = { boxes, lines: lines.map(({ a, b, directed }) => ({ from: a, to: b, directed })) };
  const start = before.map((ids) => ids.flatMap((id) => index.get(id) ?? []));
  const stay = new Map(start.slice(0, count).flatMap((column, c) => column.map((i) => [i, c] as const)));
  const columnOf = boardColumns(board, count, stay);
  const { columns, kept } = boardOrder(board, columnOf, count, start);
  const place = columns.map((column) => new Map(column.map((node, i) => [node, i])));

  // Rows of each gap, from the top.
  const gaps: Row[][] = Array.from({ length: count - 1 }, () => []);
  const down: number[] = [];
  for (const i of kept) {
    const { a, b } = lines[i] as { a: number; b: number };
    const [low, high] = columnOf[a]! <= columnOf[b]! ? [a, b] : [b, a];
    if (columnOf[low] === columnOf[high]) down.push(i);
    for (let column = columnOf[low]!; column < columnOf[high]!; column++) {
      gaps[column]!.push({ line: i, left: column === columnOf[low] ? low : -1 - i, right: column + 1 === columnOf[high] ? high : -1 - i });
    }
  }
  const at = (column: number, node: number | undefined) => place[column]!.get(node!) ?? Infinity;
  gaps.forEach((rows, gap) => rows.sort((x, y) => at(gap, x.left) - at(gap, y.left) || at(gap + 1, x.right) - at(gap + 1, y.right) || x.line - y.line));

  // Open ends, and ends that name their box, stand after the other lines of their box, on its less busy side.
  const open = new Map<number, OpenEnd>();
  lines.forEach(({ a, b, from, to }, line) => {
    const box = a ?? b;
    if (kept.includes(line) || box === undefined) return;
    const column = columnOf[box]!;
    const busy = (gap: number) => gaps[gap]?.filter(({ left, right }) => left === box || right === box).length ?? Infinity;
    const side = busy(column) <= busy(column - 1) ? 'left' : 'right';
    const gap = side === 'left' ? column : column - 1;
    const rows = gaps[gap]!;
    rows.splice(rows.findLastIndex((row) => at(column, row[side]) <= at(column, box)) + 1, 0, { line, [side]: box });
    open.set(line, { gap, side, outward: box === a, other: a === undefined || b === undefined ? undefined : box === a ? to : from });
  });

  return solved({ boxes, lines, columns, gaps, down, open, columnOf });
}

/** px by the index of a line, a box or (-1 - its line's) a place where a line passes. */
type Heights = Record<number, number>;

interface Plan {
  readonly boxes: readonly BoxSpec[];
  readonly lines: readonly (LineSpec & { readonly a: number | undefined; readonly b: number | undefined })[];
  readonly columns: readonly (readonly number[])[];
  readonly gaps: readonly (readonly Row[])[];
  readonly down: readonly number[];
  readonly open: ReadonlyMap<number, OpenEnd>;
  readonly columnOf: readonly number[];
}

function solved({ boxes, lines, columns, gaps, down, open, columnOf }: Plan): Switchboard {
  const y: Heights = {};
  const top: Heights = {};
  const bottom: Heights = {};
  const ports = new Map(columns.flat().map((node) => [node, gaps.flatMap((rows) => rows.flatMap(({ line, left, right }) => (left === node || right === node ? [line] : [])))]));
  const kind = (node: number | undefined) => boxes[node!]?.kind;
  /** Room from the end of one node of a column to the start of the next. */
  const room = (above: number | undefined, node: number): number => {
    const words = down.reduce((sum, i) => (lines[i]!.a === above && lines[i]!.b === node) || (lines[i]!.a === node && lines[i]!.b === above) ? sum + lines[i]!.down : sum, 0);
    const joint = words && words + 12;
    const foot = kind(above) === undefined ? 0 : FOOT;
    if (node < 0) return foot ? foot + 5 : 4;
    if (above === undefined) return HEAD;
    return kind(above) === kind(node) ? Math.max(BETWEEN, joint) : foot + RUNS + HEAD + joint;
  };

  let changed = true;
  const raise = (heights: Heights, key: number, value: number): void => {
    if (heights[key]! >= value) return;
    heights[key] = value;
    changed = true;
  };
  // Each pass raises at least one height along a path, and no path is longer than all nodes and lines.
  for (let pass = boxes.length + 2 * lines.length + 2; changed && pass > 0; pass--) {
    changed = false;
    for (const column of columns) {
      column.forEach((node, i) => {
        const above = column[i - 1];
        raise(top, node, (above === undefined ? 0 : bottom[above]!) + room(above, node));
        const pad = node < 0 ? 9 : PORT;
        for (const line of ports.get(node)!) {
          raise(y, line, top[node]! + pad);
          raise(bottom, node, y[line]! + pad);
        }
        raise(bottom, node, top[node]! + (boxes[node]?.height ?? 0));
      });
    }
    for (const rows of gaps) {
      rows.forEach(({ line }, i) => {
        const above = rows[i - 1]?.line;
        raise(y, line, (above === undefined ? 0 : y[above]! + lines[above]!.below + 3) + lines[line]!.above);
      });
    }
  }
  // A box begins no higher than its words or its first line ask for.
  boxes.forEach(({ height }, i) => {
    top[i] = Math.max(top[i]!, Math.min(bottom[i]! - height, ...ports.get(i)!.map((line) => y[line]! - PORT)));
  });

  const placed = columns.flatMap((nodes, column) => nodes.flatMap((i) => (i < 0 ? [] : [{ id: boxes[i]!.id, column, top: top[i]!, bottom: bottom[i]! }])));
  const slots: Heights = {};
  const placedLines = lines.flatMap(({ id, a, b }, i): readonly PlacedLine[] => {
    const end = open.get(i);
    if (end) return [{ id, is: 'open', y: y[i]!, ...end }];
    if (a === undefined || b === undefined) return [];
    const [left, right] = [columnOf[a]!, columnOf[b]!];
    if (left !== right) return [{ id, is: 'across', y: y[i]!, left: Math.min(left, right), right: Math.max(left, right), forward: left < right }];
    const [upper, lower] = top[a]! < top[b]! ? [a, b] : [b, a];
    const slot = (slots[upper] = (slots[upper] ?? -1) + 1);
    return [{ id, is: 'down', column: left, y: bottom[upper]!, bottom: top[lower]!, slot, forward: upper === a }];
  });
  const runs: Switchboard['runs'][number][] = [];
  columns.forEach((nodes, column) => nodes.forEach((node, i) => {
    if (node < 0) return;
    const several = kind(nodes[i - 1]) === kind(node);
    runs.push({ ...(several ? runs.pop()! : { column, kind: boxes[node]!.kind, top: top[node]! - HEAD }), bottom: bottom[node]! + FOOT, several });
  }));
  const last = gaps.flatMap((rows) => rows.map(({ line }) => y[line]! + lines[line]!.below));
  const height = Math.max(0, ...runs.map((run) => run.bottom), ...last);
  return { boxes: placed, lines: placedLines, runs, height, order: columns.map((_, c) => placed.flatMap(({ id, column }) => (column === c ? [id] : []))) };
}
