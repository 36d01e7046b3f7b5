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
  /** Id of a box; absent: an open end. */
  readonly from?: string;
  readonly to?: string;
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

export function switchboard(boxes: readonly BoxSpec[], specs: readonly LineSpec[], count: number, before?: Switchboard['order']): Switchboard {
  const index = new Map(boxes.map(({ id }, i) => [id, i]));
  const end = (id: string | undefined) => (id === undefined ? undefined : index.get(id));
  const lines = specs.map((spec) => ({ ...spec, a: end(spec.from), b: end(spec.to) }));
  const full = lines.flatMap(({ a, b }, i) => (a !== undefined && b !== undefined ? [i] : []));
  const board = { boxes, lines: full.map((i) => ({ from: lines[i]!.a!, to: lines[i]!.b!, directed: lines[i]!.directed })) };
  const stay = new Map((before ?? []).flatMap((ids, column) => (column < count ? ids.flatMap((id) => (index.has(id) ? [[index.get(id)!, column] as const] : [])) : [])));
  const columnOf = boardColumns(board, count, stay);
  const start = before?.map((ids) => ids.flatMap((id) => index.get(id) ?? []));
  const { columns: order, kept } = boardOrder(board, columnOf, count, start);
  // A passing line stands in the order by its place among those with two ends.
  const columns = order.map((column) => column.map((node) => (node >= 0 ? node : -1 - full[-1 - node]!)));
  const drawn = new Set(kept.map((i) => full[i]!));
  const place = columns.map((column) => new Map(column.map((node, i) => [node, i])));

  // Rows of each gap, from the top.
  const gaps: Row[][] = Array.from({ length: count - 1 }, () => []);
  const down: number[] = [];
  for (const i of drawn) {
    const { a, b } = lines[i] as { a: number; b: number };
    const [low, high] = columnOf[a]! <= columnOf[b]! ? [a, b] : [b, a];
    if (columnOf[low] === columnOf[high]) down.push(i);
    for (let column = columnOf[low]!; column < columnOf[high]!; column++) {
      gaps[column]!.push({ line: i, left: column === columnOf[low] ? low : -1 - i, right: column + 1 === columnOf[high] ? high : -1 - i });
    }
  }
  const at = (column: number, node: number | undefined) => (node === undefined ? undefined : place[column]!.get(node));
  gaps.forEach((rows, gap) => rows.sort((x, y) => at(gap, x.left)! - at(gap, y.left)! || at(gap + 1, x.right)! - at(gap + 1, y.right)! || x.line - y.line));

  // Open ends, and ends that name their box, stand after the other lines of their box, on its less busy side.
  const open = new Map<number, { gap: number; side: 'left' | 'right'; box: number; other: string | undefined }>();
  lines.forEach(({ a, b, from, to }, i) => {
    if (drawn.has(i)) return;
    const box = a ?? b;
    if (box === undefined) return;
    const column = columnOf[box]!;
    const rows = (gap: number) => gaps[gap]?.filter(({ left, right }) => left === box || right === box).length ?? Infinity;
    const toTheRight = rows(column) <= rows(column - 1);
    const gap = toTheRight ? column : column - 1;
    const row: Row = toTheRight ? { line: i, left: box } : { line: i, right: box };
    const list = gaps[gap]!;
    const mine = (one: Row) => at(column, toTheRight ? one.left : one.right);
    const last = list.findLastIndex((one) => (mine(one) ?? Infinity) <= at(column, box)!);
    list.splice(last + 1, 0, row);
    open.set(i, { gap, side: toTheRight ? 'left' : 'right', box, other: a === undefined ? undefined : b === undefined ? undefined : a === box ? to : from });
  });

  return solved({ boxes, lines, columns, gaps, down, open, columnOf });
}

interface Plan {
  readonly boxes: readonly BoxSpec[];
  readonly lines: readonly (LineSpec & { readonly a: number | undefined; readonly b: number | undefined })[];
  readonly columns: readonly (readonly number[])[];
  readonly gaps: readonly (readonly Row[])[];
  readonly down: readonly number[];
  readonly open: ReadonlyMap<number, { readonly gap: number; readonly side: 'left' | 'right'; readonly box: number; readonly other: string | undefined }>;
  readonly columnOf: readonly number[];
}

function solved({ boxes, lines, columns, gaps, down, open, columnOf }: Plan): Switchboard {
  const y = new Map<number, number>();
  const top = new Map<number, number>();
  const bottom = new Map<number, number>();
  const portsOf = new Map<number, number[]>();
  for (const rows of gaps) {
    for (const { line, left, right } of rows) {
      for (const node of [left, right]) if (node !== undefined) portsOf.set(node, [...(portsOf.get(node) ?? []), line]);
    }
  }
  const joins = (a: number | undefined, b: number) => down.filter((i) => (lines[i]!.a === a && lines[i]!.b === b) || (lines[i]!.a === b && lines[i]!.b === a));
  const kind = (node: number | undefined) => (node === undefined || node < 0 ? undefined : boxes[node]!.kind);
  /** Room from the end of one node of a column to the start of the next. */
  const room = (above: number | undefined, node: number): number => {
    const words = joins(above, node).reduce((sum, i) => sum + lines[i]!.down, 0);
    const joint = words ? words + 12 : 0;
    if (node < 0) return above === undefined || above < 0 ? 4 : FOOT + 5;
    if (above === undefined) return HEAD;
    if (above >= 0 && kind(above) === kind(node)) return Math.max(BETWEEN, joint);
    return (above >= 0 ? FOOT : 0) + RUNS + HEAD + joint;
  };

  let changed = true;
  const raise = (map: Map<number, number>, key: number, value: number): void => {
    if ((map.get(key) ?? -Infinity) >= value) return;
    map.set(key, value);
    changed = true;
  };
  // Each pass raises at least one height along a path, and no path is longer than all nodes and lines.
  for (let pass = boxes.length + 2 * lines.length + 2; changed && pass > 0; pass--) {
    changed = false;
    for (const column of columns) {
      column.forEach((node, i) => {
        const above = column[i - 1];
        raise(top, node, (above === undefined ? 0 : (bottom.get(above) ?? 0)) + room(above, node));
        const pad = node < 0 ? 9 : PORT;
        for (const line of portsOf.get(node) ?? []) {
          raise(y, line, top.get(node)! + pad);
          raise(bottom, node, (y.get(line) ?? 0) + pad);
        }
        raise(bottom, node, top.get(node)! + (node < 0 ? 0 : boxes[node]!.height));
      });
    }
    for (const rows of gaps) {
      rows.forEach(({ line }, i) => {
        const above = rows[i - 1];
        const clear = above ? y.get(above.line)! + lines[above.line]!.below + 3 : 0;
        raise(y, line, clear + lines[line]!.above);
      });
    }
  }
  // A box begins no higher than its words or its first line ask for.
  for (const [node, end] of bottom) {
    if (node < 0) continue;
    const first = Math.min(...(portsOf.get(node) ?? []).map((line) => y.get(line)! - PORT), end - boxes[node]!.height);
    top.set(node, Math.max(top.get(node)!, first));
  }

  const placed = columns.flatMap((column, c) => column.filter((node) => node >= 0).map((node) => ({ id: boxes[node]!.id, column: c, top: top.get(node)!, bottom: bottom.get(node)! })));
  const slots = new Map<number, number>();
  const placedLines = lines.flatMap((line, i): readonly PlacedLine[] => {
    const { id, a, b } = line;
    const ending = open.get(i);
    if (ending) return [{ id, is: 'open', y: y.get(i)!, gap: ending.gap, side: ending.side, outward: ending.box === a, other: ending.other }];
    if (a === undefined || b === undefined) return [];
    const [left, right] = [columnOf[a]!, columnOf[b]!];
    if (left !== right) return [{ id, is: 'across', y: y.get(i)!, left: Math.min(left, right), right: Math.max(left, right), forward: left < right }];
    const upper = top.get(a)! < top.get(b)! ? a : b;
    const slot = slots.get(upper) ?? 0;
    slots.set(upper, slot + 1);
    return [{ id, is: 'down', column: left, y: bottom.get(upper)!, bottom: top.get(upper === a ? b : a)!, slot, forward: upper === a }];
  });
  const runs = columns.flatMap((column, c) => {
    const found: { column: number; kind: string; top: number; bottom: number; several: boolean }[] = [];
    column.forEach((node, i) => {
      if (node < 0) return;
      const last = found.at(-1);
      if (last && kind(column[i - 1]) === kind(node)) Object.assign(last, { bottom: bottom.get(node)! + FOOT, several: true });
      else found.push({ column: c, kind: boxes[node]!.kind, top: top.get(node)! - HEAD, bottom: bottom.get(node)! + FOOT, several: false });
    });
    return found;
  });
  const last = gaps.flatMap((rows) => rows.map(({ line }) => y.get(line)! + lines[line]!.below));
  const height = Math.max(0, ...runs.map((run) => run.bottom), ...last);
  return { boxes: placed, lines: placedLines, runs, height, order: columns.map((column) => column.flatMap((node) => (node < 0 ? [] : [boxes[node]!.id]))) };
}
