import { line, type Box, type Shape } from '../../layout/scene.js';

/** What tells measures apart without colour: one texture each, the last for what is put together. Drawn as lines, since a page may hold no `url(#id)`. */

const EVERY = 6;

/** Lines from edge to edge of a box at 45 degrees, falling or rising. */
function diagonals({ width, height }: Box, rising: boolean): string {
  let d = '';
  for (let at = EVERY / 2; at < width + height; at += EVERY) {
    const [x1, y1] = at < width ? [at, 0] : [width, at - width];
    const [x2, y2] = at < height ? [0, at] : [at - height, height];
    d += rising ? `M${x1} ${y1}L${x2} ${y2}` : `M${width - x1} ${y1}L${width - x2} ${y2}`;
  }
  return d;
}

function parallels(length: number, draw: (at: number) => string): string {
  let d = '';
  for (let at = EVERY / 2; at < length; at += EVERY) d += draw(at);
  return d;
}

const level = ({ width, height }: Box) => parallels(height, (y) => `M0 ${y}H${width}`);
const upright = ({ width, height }: Box) => parallels(width, (x) => `M${x} 0V${height}`);
const dots = ({ width, height }: Box) => parallels(height, (y) => parallels(width, (x) => `M${x - 1} ${y}h2`));

const PATTERNS: readonly ((box: Box) => string)[] = [(box) => diagonals(box, true), dots, upright, (box) => diagonals(box, false), level];

/** The box of the measure at `index`; the first is solid. */
export function texture(index: number, box: Box): readonly Shape[] {
  if (index === 0) return [{ is: 'rect', ...box, fill: 'soft' }];
  const pattern = PATTERNS[Math.min(index, PATTERNS.length) - 1]!;
  const inner = { ...box, x: box.x + 0.75, y: box.y + 0.75, width: Math.max(0, box.width - 1.5), height: Math.max(0, box.height - 1.5) };
  return [
    { is: 'rect', ...inner, fill: 'ground', stroke: 'soft', strokeWidth: 1.5 },
    line(inner.x, inner.y, pattern(inner), 'soft', pattern === dots ? 2 : 1.25),
  ];
}
