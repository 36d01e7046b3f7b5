import { render } from 'lit';
import { sceneTemplate } from '../../src/core/scene.js';
import type { Box, Scene, Shape, TextShape } from '../../src/layout/scene.js';
import { textWidth } from '../../src/layout/text.js';

/** Where things stand in a scene, in px, by the table of text widths. */

export interface TextBox extends Box {
  readonly text: string;
  readonly group: string;
}

/** The line that a text fills: as wide as the table says, one font size high. */
function textBox({ x, y, anchor, text, size, bold, then }: TextShape, dir: Scene['dir'], group: string): TextBox {
  const words = text.replaceAll(/[\u2066-\u2069]/gu, '');
  const more = then ? textWidth(` ${then.text.replaceAll(/[\u2066-\u2069]/gu, '')}`, then.size, then.bold) : 0;
  const width = textWidth(words, size, bold) + more;
  const toTheLeft = anchor === 'middle' ? 0.5 : (anchor === 'start') === (dir === 'rtl') ? 1 : 0;
  return { text: words, group, x: x - width * toTheLeft, y: y - size * 0.8, width, height: size };
}

export const textBoxes = (scene: Scene): readonly TextBox[] =>
  scene.groups.flatMap(({ name, shapes }) => shapes.flatMap((shape) => (shape.is === 'text' ? [textBox(shape, scene.dir, name)] : [])));

const overlap = (a: Box, b: Box, slack: number): boolean =>
  a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack && b.y + b.height > a.y + slack;

/** Pairs of boxes that lie over each other by more than `slack` px. */
export function overlaps<T extends Box>(boxes: readonly T[], slack = 0.5): readonly (readonly [T, T])[] {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b, slack)).map((b) => [a, b] as const));
}

/** What of the scene's shapes reaches out of it, each named by its group; texts by the table, all else by the browser. */
export function outside(scene: Scene, slack = 1.01): readonly string[] {
  const host = document.createElement('div');
  document.body.append(host);
  render(sceneTemplate(scene, 'a test', 'en'), host);
  const reaches = (box: Box): boolean =>
    box.x < -slack || box.y < -slack || box.x + box.width > scene.width + slack || box.y + box.height > scene.height + slack;
  const drawn = [...host.querySelectorAll<SVGGraphicsElement>('rect, path')].flatMap((shape) => {
    const { x, y, width, height } = shape.getBBox();
    const [, dx = 0, dy = 0] = (/translate\((\S+) (\S+)\)/.exec(shape.getAttribute('transform') ?? '') ?? []).map(Number);
    const turned = shape.getAttribute('transform')?.includes('scale(-1');
    const box = { x: dx + (turned ? -x - width : x), y: dy + y, width, height };
    return reaches(box) ? [`${shape.parentElement?.getAttribute('class')}: ${shape.localName} ${JSON.stringify(box)}`] : [];
  });
  host.remove();
  return [...drawn, ...textBoxes(scene).flatMap((box) => (reaches(box) ? [`${box.group}: “${box.text}” ${JSON.stringify(box)}`] : []))];
}

/** The rectangles of a group, their outlines included. */
export const rectsOf = (scene: Scene, group: string): readonly Box[] =>
  (scene.groups.find(({ name }) => name === group)?.shapes ?? []).flatMap((shape: Shape) => {
    if (shape.is !== 'rect') return [];
    const half = shape.stroke ? (shape.strokeWidth ?? 1) / 2 : 0;
    return [{ x: shape.x - half, y: shape.y - half, width: shape.width + 2 * half, height: shape.height + 2 * half }];
  });

/** The smallest box around all of them. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
