import type { Bar, BarPlace } from '../../layout/bar.js';
import type { Box, Shape } from '../../layout/scene.js';
import { standingBox } from '../../layout/standing-box.js';
import { drawMark } from './frequency-marks.js';
import type { Kit } from './kit.js';
import type { PartView } from './plain.view.js';
import { texture } from './textures.js';

/** Marks that are no plain bars. */

/** Parts one upon the other: each in the dress of its standing, or in its measure's texture. */
function stack(parts: readonly PartView[], { upright, base, start, thickness }: BarPlace, px: (value: number) => number): Bar {
  let sum = 0;
  const shapes = parts.flatMap(({ measure, value, level }): readonly Shape[] => {
    const [from, to] = [px(sum), px(sum + value)];
    sum += value;
    const box: Box = upright
      ? { x: start, y: base - to, width: thickness, height: to - from }
      : { x: base + from, y: start, width: to - from, height: thickness };
    return level ? standingBox(level, box) : texture(measure, box);
  });
  return { shapes, end: px(sum) };
}

export const drawAny: NonNullable<Kit['draw']> = (mark, place, slot, px) =>
  mark.parts ? stack(mark.parts, place, px) : drawMark(mark, place, slot, px);
