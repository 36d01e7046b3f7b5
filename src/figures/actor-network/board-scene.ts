import type { facing } from '../../layout/facing.js';
import { small, type Hit, type Scene, type SceneGroup, type Shape } from '../../layout/scene.js';
import { switchboard, type PlacedLine, type Switchboard } from '../../layout/switchboard.js';
import { shortened, wrapText } from '../../layout/text.js';
import { networkWords } from '../../words/en.network.js';
import type { Id } from '../../story/types.js';
import { boxContent, frameShape, widestIn } from './box-shapes.js';
import { downLine, levelLine, lineWords } from './line-shapes.js';
import type { ActorNetworkView, ActorView } from './plain.view.js';
import { viewpointScene } from './viewpoint-shapes.js';

/** From this width in px there are three columns; under it two. */
export const THREE = 600;
/** How far the ground of a kind reaches out beside its boxes, and the air between it and a line's words. */
const OVER = 6;
const AIR = 3;

interface Columns {
  readonly count: number;
  readonly box: number;
  readonly gap: number;
}

/** `need`: px that the widest word in a box takes; it is that wide where the lines' words keep their room. */
function columnsAt(width: number, need: number): Columns {
  const count = width >= THREE ? 3 : 2;
  const [usual, most] = count === 3 ? [0.19, 0.22] : [0.3, 0.35];
  const box = Math.ceil(Math.min(190, Math.max(108, width * usual, Math.min(width * most, need))));
  return { count, box, gap: (width - 2 * OVER - count * box) / (count - 1) };
}

/** As much of a text as one line holds. */
function oneLine(text: string, width: number): string {
  const [first = '', ...more] = wrapText(shortened(text, width, 12), width, 12);
  return more.length ? `${first}…` : first;
}

/** The switchboard, and the order of its boxes to hand in again. */
export interface NetworkScene {
  readonly scene: Scene;
  readonly order: Switchboard['order'];
}

/** `turn` turns it round for a language that is read from right to left. */
export function boardScene(view: ActorNetworkView, width: number, before?: Switchboard['order'], turn?: typeof facing): NetworkScene {
  const { boxes, lines, actors, words } = view;
  const { count, box: boxWidth, gap } = columnsAt(width, Math.max(0, ...boxes.map((actor) => widestIn(actor))));
  const left = (column: number) => OVER + column * (boxWidth + gap);
  const right = (column: number) => left(column) + boxWidth;
  const room = gap - 2 * (OVER + AIR);
  const contents = new Map(boxes.map((actor) => [actor.id, boxContent(actor, boxWidth, words)]));
  const specs = boxes.map(({ id, kind }) => ({ id, kind, height: contents.get(id)!.height }));
  const home = homes(view);

  const laidOut = (named: ReadonlyMap<Id, Id>, order: Switchboard['order'] | undefined) => {
    const said = new Map(lines.map((line) => {
      const other = line.from === undefined || line.to === undefined ? null : actors.get(named.get(line.id) ?? '');
      return [line.id, { line, across: lineWords(line, room, other, words), down: lineWords(line, boxWidth - 30, undefined, words) }];
    }));
    const lineSpecs = [...said.values()].map(({ line: { id, from, to, directed }, across: { above, below }, down }) => ({ id, from: home.get(from), to: home.get(to), directed, above, below, down: down.height + 4 }));
    return { said, board: switchboard(specs, lineSpecs, count, order) };
  };
  // Which lines cannot lead to their box is known only now; their words are longer by its name.
  const first = laidOut(new Map(), before);
  const named = new Map(first.board.lines.flatMap((line) => (line.is === 'open' && line.other !== undefined ? [[line.id, line.other]] : [])));
  const { board, said } = named.size ? laidOut(named, first.board.order) : first;

  const hits: Omit<Hit, 'row' | 'column'>[] = [];
  const hulls = board.runs.map(({ column, kind, top, bottom, several }): SceneGroup => ({
    name: `kind ${kind}`,
    shapes: [
      { is: 'rect', x: left(column) - OVER, y: top, width: boxWidth + 2 * OVER, height: bottom - top, fill: 'tint' },
      small(left(column), top + 16, oneLine(networkWords(words).kind(kind, several), boxWidth)),
    ],
  }));
  const boxGroups = board.boxes.map(({ id, column, top, bottom }): SceneGroup => {
    const { shapes, height, hits: inside } = contents.get(id)!;
    const frame = { x: left(column), y: top, width: boxWidth, height: bottom - top };
    const dy = top + (inside.length ? 0 : (frame.height - height) / 2);
    const placed = <T extends { readonly x: number; readonly y: number }>(one: T): T => ({ ...one, x: one.x + frame.x, y: one.y + dy });
    hits.push({ mark: id, ...frame }, ...inside.map(placed));
    return { name: `actor ${id}`, shapes: [frameShape(frame, 'line', 1.25), ...shapes.map(placed)] };
  });
  const textYs: Record<string, number> = {};
  const shapesOf = (placed: PlacedLine): readonly Shape[] => {
    const { line, across, down } = said.get(placed.id)!;
    const { y } = placed;
    if (placed.is === 'down') {
      const { column, bottom, slot, forward } = placed;
      const textY = (textYs[`${column} ${y}`] ??= y + 5);
      textYs[`${column} ${y}`] = textY + down.height + 4;
      hits.push({ mark: line.id, x: left(column), y: textY - 1, width: boxWidth, height: Math.max(24, down.height + 2) });
      const [from, to] = forward ? [y, bottom] : [bottom, y];
      return downLine(line, down, { x: right(column) - 13 - slot * 17, from, to, textX: left(column) + 4, textY });
    }
    const open = placed.is === 'open';
    const column = open ? placed.gap : placed.left;
    const textX = right(column) + OVER + AIR;
    hits.push({ mark: line.id, x: textX - AIR, y: y - across.above, width: room + 2 * AIR, height: Math.max(24, across.above + across.below) });
    const ends = !open ? [right(column), left(placed.right)] : placed.side === 'left' ? [right(column), left(column + 1) - 18] : [left(column + 1), right(column) + 18];
    const [from, to] = (open ? placed.outward : placed.forward) ? ends : ends.toReversed();
    return levelLine(line, across, { from: from!, to: to!, y, textX, open });
  };
  const lineGroups = board.lines.map((placed): SceneGroup => ({ name: `relation ${placed.id}`, shapes: shapesOf(placed) }));

  const views = viewpointScene(view, width, board.height + (boxes.length ? 18 : 0));
  const scene: Scene = {
    width, height: Math.ceil(Math.max(board.height, views.bottom)) + 2, dir: 'ltr',
    groups: [...hulls, ...lineGroups, ...boxGroups, ...views.groups].filter(({ shapes }) => shapes.length),
    hits: [...hits, ...views.hits].map((hit, row) => ({ ...hit, row, column: 0 })),
  };
  return { scene: turn?.(scene, words.dir) ?? scene, order: board.order };
}

/** The box in which each actor stands: its own, or the one that it is inside of. */
function homes({ boxes }: ActorNetworkView): ReadonlyMap<Id | undefined, Id> {
  const home = new Map<Id | undefined, Id>();
  const settle = ({ id, inside }: ActorView, box: Id): void => {
    home.set(id, box);
    for (const one of inside) settle(one, box);
  };
  for (const box of boxes) settle(box, box.id);
  return home;
}
