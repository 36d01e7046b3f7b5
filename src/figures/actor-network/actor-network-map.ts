import { nextTask, Slice } from '../../core/task.js';
import { familyLine, familyLook, px, type Family } from '../../layout/family.js';
import { forceLayout, type Places } from '../../layout/force-layout.js';
import { kindGlyph } from '../../layout/kind-glyph.js';
import { facing } from '../../layout/facing.js';
import type { Box, Scene, SceneGroup, Shape, TextShape } from '../../layout/scene.js';
import { textWidth } from '../../layout/text.js';
import type { Id } from '../../story/types.js';
import { areThin, type ActorNetworkView, type LineView } from './plain.view.js';

/** A network of more actors than columns can hold: places by forces, names by rank where there is room. */

const PAD = 22;
/** Over so many actors each is a dot. Who looks at one actor sees all. */
const DOTS = 400;

/** The picture of a large network: it is worked out in slices of a few ms, so that the page goes on. */
export class LargePicture {
  #view: ActorNetworkView | undefined;
  /** Where everybody stood in any view so far. */
  #places: Places = new Map();
  #placed: ActorNetworkView | undefined;
  #drawn: { readonly view: ActorNetworkView; readonly scene: Scene } | undefined;
  #width = 0;
  #done = Promise.resolve();

  /** The drawing, once it is worked out; undefined until then. `changed` is called when it is. */
  scene(view: ActorNetworkView, width: number, changed: () => void): Scene | undefined {
    this.#width = width;
    void this.arrange(view, changed);
    return this.#placed === view ? this.#draw(view) : undefined;
  }

  /** Works the places out. Who was placed before stays where he was. */
  arrange(view: ActorNetworkView, changed: () => void): Promise<void> {
    if (this.#view === view) return this.#done;
    this.#view = view;
    this.#done = this.#run(view).then(changed);
    return this.#done;
  }

  #draw(view: ActorNetworkView): Scene {
    if (this.#drawn?.view !== view || this.#drawn.scene.width !== this.#width) this.#drawn = { view, scene: mapScene(view, this.#places, this.#width) };
    return this.#drawn.scene;
  }

  async #run(view: ActorNetworkView): Promise<void> {
    const isOld = () => this.#view !== view; // another story has come
    await nextTask();
    if (isOld()) return;
    const slice = new Slice();
    const layout = layoutOf(view, this.#places);
    do {
      if (slice.over) await slice.next();
      if (isOld()) return;
    } while (!layout.run(() => slice.over));
    this.#places = new Map([...this.#places, ...layout.places()]);
    this.#placed = view;
    if (!this.#width) return;
    await nextTask();
    if (isOld()) return;
    this.#draw(view);
    await nextTask();
  }
}

/** The same at once, for a server. */
export function largeSceneNow(view: ActorNetworkView, width: number): Scene {
  const layout = layoutOf(view, undefined);
  layout.run(() => false);
  return mapScene(view, layout.places(), width);
}

const layoutOf = ({ boxes, lines }: ActorNetworkView, before: Places | undefined) =>
  forceLayout(boxes.map(({ id }) => id), lines.flatMap(({ from, to }) => (from !== undefined && to !== undefined ? [[from, to] as const] : [])), before);

function mapScene(view: ActorNetworkView, places: Places, width: number): Scene {
  const { boxes, lines, words } = view;
  const all = boxes.map(({ id }) => places.get(id)!);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [left, top] = [least(xs), least(ys)];
  const scale = (width - 2 * PAD) / Math.max(1, most(xs) - left);
  const height = Math.round(Math.max(320, (most(ys) - top) * scale + 2 * PAD));
  const at = (id: Id): readonly [number, number] => {
    const [x, y] = places.get(id) ?? [left, top];
    return [PAD + (x - left) * scale, PAD + (y - top) * scale];
  };
  const dots = boxes.length > DOTS;
  const rank = new Map<Id, number>();
  for (const { from, to } of lines) for (const id of [from, to]) if (id !== undefined) rank.set(id, (rank.get(id) ?? 0) + 1);
  const labels = namesWithRoom(boxes.toSorted((a, b) => (rank.get(b.id) ?? 0) - (rank.get(a.id) ?? 0)).map(({ id, name }) => ({ id, name, at: at(id) })), width, height);
  const groups: SceneGroup[] = [
    { name: 'relations', shapes: areThin(boxes) ? merged(lines, at, !dots) : lines.flatMap((line) => lineShapes(line, at)) },
    { name: 'actors', shapes: dots ? [dotShape(boxes.map(({ id }) => at(id)))] : boxes.flatMap(({ id, kind }) => nodeShapes(kind, at(id))) },
    { name: 'names', shapes: labels.map(({ text }) => text) },
  ];
  const scene: Scene = { width, height, dir: 'ltr', groups, hits: labels.map(({ id, box }, row) => ({ mark: id, ...box, row, column: 0 })) };
  return facing(scene, words.dir);
}

/** Names in the order of their rank, each where it lies over no other; the rest is told by the list. */
function namesWithRoom(nodes: readonly { readonly id: Id; readonly name: string; readonly at: readonly [number, number] }[], width: number, height: number) {
  const placed: { readonly id: Id; readonly text: TextShape; readonly box: Box }[] = [];
  const most = Math.round((width * height) / 9000);
  const isFree = (a: Box) => a.x >= 0 && a.x + a.width <= width && a.y >= 0 && a.y + a.height <= height &&
    placed.every(({ box: b }) => a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y);
  for (const { id, name, at: [x, y] } of nodes) {
    if (placed.length >= most) break;
    const wide = textWidth(name, 12, true);
    const box = { y: y - 9, width: wide + 18, height: 18 };
    const toTheRight = { ...box, x: x - 8 };
    const toTheLeft = { ...box, x: x - wide - 10 };
    const found = [toTheRight, toTheLeft].find(isFree);
    if (!found) continue;
    const right = found === toTheRight;
    placed.push({ id, box: { ...found, y: y - 12, height: 24 }, text: { is: 'text', x: right ? x + 8 : x - 8, y: y + 4, anchor: right ? 'start' : 'end', text: name, size: 12, ink: 'ink', bold: true, halo: true, story: true } });
  }
  return placed;
}

function lineShapes({ from, to, family, sign, directed, struck }: LineView, at: (id: Id) => readonly [number, number]): readonly Shape[] {
  if (from === undefined || to === undefined || from === to) return [];
  const [[x, y], [x2, y2]] = [at(from), at(to)];
  const length = Math.hypot(x2 - x, y2 - y) || 1;
  const short = Math.min(8, length / 3);
  const [dx, dy] = [((x2 - x) / length) * short, ((y2 - y) / length) * short];
  return familyLine(family, { from: [x + dx, y + dy], to: [x2 - dx, y2 - dy], sign: length > 60 ? sign : 0, arrow: directed, struck });
}

/** All lines of a family as one path: thousands of elements would hold the page. */
function merged(lines: readonly LineView[], at: (id: Id) => readonly [number, number], withHeads: boolean): readonly Shape[] {
  const strokes = new Map<LineView['family'], string[]>();
  const heads = new Map<LineView['family'], string[]>();
  const add = (paths: typeof strokes, family: LineView['family'], d: string) => (paths.get(family) ?? paths.set(family, []).get(family)!).push(d);
  const crosses: string[] = [];
  for (const { from, to, family, directed, struck } of lines) {
    if (from === undefined || to === undefined || from === to) continue;
    const [[x, y], [x2, y2]] = [at(from), at(to)];
    if (struck) crosses.push(`M${px((x + x2) / 2 - 4)} ${px((y + y2) / 2 - 4)}l8 8m0-8l-8 8`);
    add(strokes, family, `M${px(x)} ${px(y)}L${px(x2)} ${px(y2)}`);
    if (!withHeads || !directed) continue;
    const length = Math.hypot(x2 - x, y2 - y) || 1;
    const [ux, uy] = [(x2 - x) / length, (y2 - y) / length];
    const [tx, ty] = [x2 - ux * 8, y2 - uy * 8];
    add(heads, family, `M${px(tx)} ${px(ty)}l${px(-5 * ux - 2.5 * uy)} ${px(-5 * uy + 2.5 * ux)}l${px(5 * uy)} ${px(-5 * ux)}z`);
  }
  return [
    ...[...strokes].map(([family, parts]): Shape => ({ is: 'path', x: 0, y: 0, d: parts.join(''), ...familyInk(family) })),
    ...(crosses.length ? [{ is: 'path', x: 0, y: 0, d: crosses.join(''), stroke: 'ink', strokeWidth: 1.5 } as const] : []),
    ...[...heads].map(([family, parts]): Shape => ({ is: 'path', x: 0, y: 0, d: parts.join(''), fill: familyInk(family).stroke })),
  ];
}

/** The stroke of a family where many lines are one path. */
function familyInk(family: Family) {
  const { ink, width, dash } = familyLook(family, true);
  return { stroke: ink, strokeWidth: width, ...(dash && { dash }), opacity: 0.6 } as const;
}

const nodeShapes = (kind: string, [x, y]: readonly [number, number]): readonly Shape[] => [
  { is: 'path', x: x - 8, y: y - 8, d: 'M8 0a8 8 0 1 0 0 16 8 8 0 1 0 0-16z', fill: 'ground', upright: 16 },
  kindGlyph(kind, x - 6, y - 6),
];

const dotShape = (places: readonly (readonly [number, number])[]): Shape => ({
  is: 'path', x: 0, y: 0, fill: 'ink', stroke: 'ground', strokeWidth: 1,
  d: places.map(([x, y]) => `M${px(x - 3)} ${px(y)}a3 3 0 1 0 6 0 3 3 0 1 0-6 0z`).join(''),
});
