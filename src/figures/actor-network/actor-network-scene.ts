import { facing } from '../../layout/facing.js';
import { small, type Hit, type Scene, type SceneGroup } from '../../layout/scene.js';
import { switchboard, type PlacedLine, type Switchboard } from '../../layout/switchboard.js';
import { networkWords } from '../../words/en.network.js';
import type { Id } from '../../story/types.js';
import type { ActorNetworkView, LineView } from './actor-network.view.js';
import { boxContent, frameShape, widestIn } from './box-shapes.js';
import { downLine, levelLine, lineWords, type LineWords } from './line-shapes.js';
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

/** The switchboard, and the order of its boxes to hand in again. */
export interface NetworkScene {
  readonly scene: Scene;
  readonly order: Switchboard['order'];
}

export function actorNetworkScene(view: ActorNetworkView, width: number, before?: Switchboard['order']): NetworkScene {
  const { boxes, lines, actors, words } = view;
  const { count, box: boxWidth, gap } = columnsAt(width, Math.max(0, ...boxes.map((actor) => widestIn(actor))));
  const left = (column: number) => OVER + column * (boxWidth + gap);
  const room = gap - 2 * (OVER + AIR);
  const contents = new Map(boxes.map((actor) => [actor.id, boxContent(actor, boxWidth, words)]));
  const specs = boxes.map(({ id, kind }) => ({ id, kind, height: contents.get(id)!.height }));
  const home = homes(view);
  const ends = (line: LineView) => ({ from: line.from === undefined ? undefined : home.get(line.from), to: line.to === undefined ? undefined : home.get(line.to) });

  const laidOut = (named: ReadonlyMap<Id, Id>, order: Switchboard['order'] | undefined) => {
    const said = new Map<Id, LineWords>();
    const beside = new Map<Id, LineWords>();
    const lineSpecs = lines.map((line) => {
      const other = named.get(line.id);
      const end = line.from === undefined || line.to === undefined ? null : other === undefined ? undefined : (actors.get(other) ?? null);
      const across = lineWords(line, room, end, words);
      const down = lineWords(line, boxWidth - 30, undefined, words);
      said.set(line.id, across);
      beside.set(line.id, down);
      const { from, to } = ends(line);
      return { id: line.id, ...(from !== undefined && { from }), ...(to !== undefined && { to }), directed: line.directed, above: across.above, below: across.below, down: down.height + 4 };
    });
    return { board: switchboard(specs, lineSpecs, count, order), said, beside };
  };
  // Which lines cannot lead to their box is known only now; their words are longer by its name.
  const first = laidOut(new Map(), before);
  const named = new Map(first.board.lines.flatMap((line) => (line.is === 'open' && line.other !== undefined ? [[line.id, line.other] as const] : [])));
  const { board, said, beside } = named.size ? laidOut(named, first.board.order) : first;

  const hits: Omit<Hit, 'row' | 'column'>[] = [];
  const w = networkWords(words);
  const hulls: SceneGroup[] = board.runs.map(({ column, kind, top, bottom, several }) => ({
    name: `kind ${kind}`,
    shapes: [
      { is: 'rect', x: left(column) - OVER, y: top, width: boxWidth + 2 * OVER, height: bottom - top, fill: 'tint' },
      small(left(column), top + 16, w.kind(kind, several)),
    ],
  }));
  const boxGroups: SceneGroup[] = board.boxes.map(({ id, column, top, bottom }) => {
    const { shapes, height, hits: inside } = contents.get(id)!;
    const frame = { x: left(column), y: top, width: boxWidth, height: bottom - top };
    const dy = top + (inside.length ? 0 : (frame.height - height) / 2);
    hits.push({ mark: id, ...frame }, ...inside.map((hit) => ({ ...hit, x: hit.x + frame.x, y: hit.y + dy })));
    return { name: `actor ${id}`, shapes: [frameShape(frame, 'line', 1.25), ...shapes.map((shape) => ({ ...shape, x: shape.x + frame.x, y: shape.y + dy }))] };
  });
  const textYs = new Map<string, number>();
  const lineGroups: SceneGroup[] = board.lines.map((placed) => {
    const line = lines.find(({ id }) => id === placed.id)!;
    return { name: `relation ${placed.id}`, shapes: lineShapes(placed, line) };
  });

  function lineShapes(placed: PlacedLine, line: LineView) {
    const words = said.get(line.id)!;
    if (placed.is === 'down') {
      const key = `${placed.column} ${placed.y}`;
      const textY = textYs.get(key) ?? placed.y + 5;
      const own = beside.get(line.id)!;
      textYs.set(key, textY + own.height + 4);
      const x = left(placed.column) + boxWidth - 13 - placed.slot * 17;
      hits.push({ mark: line.id, x: left(placed.column), y: textY - 1, width: boxWidth, height: Math.max(24, own.height + 2) });
      const [from, to] = placed.forward ? [placed.y, placed.bottom] : [placed.bottom, placed.y];
      return downLine(line, own, { x, from, to, textX: left(placed.column) + 4, textY });
    }
    const column = placed.is === 'open' ? placed.gap : placed.left;
    const textX = left(column) + boxWidth + OVER + AIR;
    hits.push({ mark: line.id, x: textX - AIR, y: placed.y - words.above, width: room + 2 * AIR, height: Math.max(24, words.above + words.below) });
    if (placed.is === 'across') {
      const [start, end] = [left(placed.left) + boxWidth, left(placed.right)];
      return levelLine(line, words, { from: placed.forward ? start : end, to: placed.forward ? end : start, y: placed.y, textX });
    }
    const [near, far] = placed.side === 'left' ? [left(column) + boxWidth, left(column) + boxWidth + gap - 18] : [left(column + 1), left(column) + boxWidth + 18];
    return levelLine(line, words, { from: placed.outward ? near : far, to: placed.outward ? far : near, y: placed.y, textX, open: true });
  }

  const views = viewpointScene(view, width, board.height + (boxes.length ? 18 : 0));
  hits.push(...views.hits);
  const scene: Scene = {
    width, height: Math.ceil(Math.max(board.height, views.bottom)) + 2, dir: 'ltr',
    groups: [...hulls, ...lineGroups, ...boxGroups, ...views.groups].filter(({ shapes }) => shapes.length),
    hits: hits.map((hit, row) => ({ ...hit, row, column: 0 })),
  };
  return { scene: facing(scene, words.dir), order: board.order };
}

/** The box in which each actor stands: its own, or the one that it is inside of. */
function homes({ boxes }: ActorNetworkView): ReadonlyMap<Id, Id> {
  const home = new Map<Id, Id>();
  const settle = (inside: ActorNetworkView['boxes'][number], box: Id): void => {
    home.set(inside.id, box);
    for (const one of inside.inside) settle(one, box);
  };
  for (const box of boxes) settle(box, box.id);
  return home;
}
