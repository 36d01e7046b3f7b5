import type { ActorNetworkView, LineView } from '../../src/figures/actor-network/actor-network.view.js';
import type { Box, PathShape, Scene, SceneGroup } from '../../src/layout/scene.js';
import { outside, overlaps, textBoxes } from './boxes.js';

/** Where the boxes and lines of a drawn network are, read off its shapes. */

interface Point {
  readonly x: number;
  readonly y: number;
}

interface DrawnLine {
  readonly id: string;
  readonly group: string;
  readonly start: Point;
  readonly end: Point;
  /** The strokes as thin boxes. */
  readonly strokes: readonly Box[];
  /** Middles of the rings at ends that nobody names. */
  readonly rings: readonly Point[];
}

const paths = ({ shapes }: SceneGroup): readonly PathShape[] => shapes.filter((shape) => shape.is === 'path');

/** The frames in a group, each the box of an actor. */
function frames(group: SceneGroup, dir: Scene['dir']): readonly Box[] {
  return paths(group).flatMap(({ x, y, d }) => {
    const [, right, bottom] = /^M3 0H([\d.]+)a3 3 0 0 1 3 3V([\d.]+)a/.exec(d) ?? [];
    if (right === undefined || bottom === undefined) return [];
    const [width, height] = [Number(right) + 3, Number(bottom) + 3];
    return [{ x: dir === 'rtl' ? x - width : x, y, width, height }];
  });
}

const idOf = (group: SceneGroup, word: string): string | undefined => (group.name.startsWith(`${word} `) ? group.name.slice(word.length + 1) : undefined);

/** The box of each actor, copies in viewpoints left out. */
export const actorBoxes = (scene: Scene): ReadonlyMap<string, Box> =>
  new Map(scene.groups.flatMap((group) => {
    const id = idOf(group, 'actor');
    return id === undefined ? [] : frames(group, scene.dir).map((box) => [id, box] as const);
  }));

/** The boxes in the frames of viewpoints. */
export const copies = (scene: Scene): readonly Box[] => scene.groups.filter((group) => idOf(group, 'view') !== undefined).flatMap((group) => frames(group, scene.dir));

export function drawnLines(scene: Scene): readonly DrawnLine[] {
  const turn = scene.dir === 'rtl' ? -1 : 1;
  return scene.groups.flatMap((group) => {
    const id = idOf(group, 'relation');
    if (id === undefined) return [];
    const strokes = paths(group).flatMap(({ x, y, d, strokeWidth = 0 }) => {
      const [, dx, dy] = /^M0 0L(\S+) (\S+)$/.exec(d) ?? [];
      return dx === undefined || dy === undefined ? [] : [{ x, y, x2: x + turn * Number(dx), y2: y + Number(dy), half: strokeWidth / 2 }];
    });
    const head = paths(group).find(({ d }) => /^M0 0L\S+ \S+L\S+ \S+z$/.test(d));
    const mean = (of: (stroke: (typeof strokes)[number]) => number) => strokes.reduce((sum, stroke) => sum + of(stroke), 0) / strokes.length;
    return [{
      id, group: group.name,
      start: { x: mean(({ x }) => x), y: mean(({ y }) => y) },
      end: head ? { x: head.x, y: head.y } : { x: mean(({ x2 }) => x2), y: mean(({ y2 }) => y2) },
      strokes: strokes.map(({ x, y, x2, y2, half }) => ({
        x: Math.min(x, x2) - (x === x2 ? half : 0), y: Math.min(y, y2) - (y === y2 ? half : 0), width: Math.abs(x - x2) || 2 * half, height: Math.abs(y - y2) || 2 * half,
      })),
      rings: paths(group).filter(({ d }) => d.startsWith('M5 0a5 5 0 1 0')).map(({ x, y }) => ({ x: x + 5, y: y + 5 })),
    }];
  });
}

/** On the edge of a box, and not beyond its corners. */
const meets = ({ x, y }: Point, box: Box): boolean => {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.2;
  const across = (near(x, box.x) || near(x, box.x + box.width)) && y > box.y && y < box.y + box.height;
  const down = (near(y, box.y) || near(y, box.y + box.height)) && x > box.x && x < box.x + box.width;
  return across || down;
};

const box = ({ x, y, width, height }: Box): string => `${[x, y].map(Math.round).join(',')} ${[width, height].map(Math.round).join('×')}`;

/** What a reader could misread in a drawn network, one line a fault. */
export function faultsOf(view: ActorNetworkView, scene: Scene): readonly string[] {
  const texts = textBoxes(scene);
  const actors = actorBoxes(scene);
  const boxes = [...actors].map(([id, one]) => ({ id, ...one })).concat(copies(scene).map((one) => ({ id: 'a copy', ...one })));
  const lines = drawnLines(scene);
  const over = (a: Box, b: Box) => overlaps([a, b]).length > 0;
  const home = homes(view);
  return [
    ...outside(scene).map((fault) => `outside: ${fault}`),
    ...overlaps(texts).map(([a, b]) => `“${a.text}” of ${a.group} over “${b.text}” of ${b.group}`),
    ...overlaps(boxes).map(([a, b]) => `box ${a.id} (${box(a)}) over box ${b.id} (${box(b)})`),
    ...lines.flatMap(({ group, strokes }) => [
      ...boxes.filter((one) => strokes.some((stroke) => over(stroke, one))).map(({ id }) => `${group} passes through the box of ${id}`),
      ...texts.filter((one) => strokes.some((stroke) => over(stroke, one))).map(({ text, group: of }) => `${group} passes through “${text}” of ${of}`),
    ]),
    ...lines.flatMap((a, i) => lines.slice(i + 1).filter((b) => a.strokes.some((one) => b.strokes.some((other) => over(one, other)))).map((b) => `${a.group} crosses ${b.group}`)),
    ...texts.flatMap((text) => boxes.filter((one) => !text.group.endsWith(` ${one.id}`) && one.id !== 'a copy' && over(text, one)).map(({ id }) => `“${text.text}” of ${text.group} in the box of ${id}`)),
    ...view.lines.flatMap((line) => endFaults(line, lines.filter(({ id }) => id === line.id))),
    ...view.boxes.flatMap(({ id }) => (scene.groups.filter(({ name }) => name === `actor ${id}`).length === 1 ? [] : [`actor ${id} is not drawn once`])),
    ...view.viewpoints.flatMap((viewpoint) => viewpoint.lines.flatMap(({ id }) => (lines.filter((line) => line.id === id).length === 1 ? [] : [`${id} is not drawn once`]))),
  ];

  /** Each end at its box; or a ring where nobody is named; or the name of the box that it does not reach. */
  function endFaults(line: LineView, drawn: readonly DrawnLine[]): readonly string[] {
    const [one] = drawn;
    if (!one || drawn.length > 1) return [`${line.id} is drawn ${drawn.length} times`];
    const end = (id: string | undefined, at: Point): boolean => id !== undefined && !!actors.get(home.get(id) ?? '') && meets(at, actors.get(home.get(id)!)!);
    const named = (id: string | undefined): boolean => {
      if (id === undefined) return one.rings.length > 0;
      const own = texts.filter(({ group }) => group === `relation ${line.id}`).map(({ text }) => text).join(' ');
      return (view.actors.get(id)?.name ?? '').split(/\s+/u).every((word) => own.includes(word));
    };
    const [from, to] = [end(line.from, one.start), end(line.to, one.end)];
    if (from && to) return [];
    if (!from && !to && (line.from !== undefined || line.to !== undefined)) return [`${line.id} meets neither of its boxes`];
    return [...(from || named(line.from) ? [] : [`${line.id} does not say where it begins`]), ...(to || named(line.to) ? [] : [`${line.id} does not say where it ends`])];
  }
}

/** The box in which each actor stands. */
export function homes({ boxes }: ActorNetworkView): ReadonlyMap<string, string> {
  const home = new Map<string, string>();
  const settle = (actor: ActorNetworkView['boxes'][number], outer: string): void => {
    home.set(actor.id, outer);
    for (const one of actor.inside) settle(one, outer);
  };
  for (const one of boxes) settle(one, one.id);
  return home;
}
