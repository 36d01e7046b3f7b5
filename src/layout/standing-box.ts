import type { StandingLevel } from '../story/types.js';
import type { Box, PathShape, Shape } from './scene.js';
import { INK } from './standing.js';

/** A level of standing as a closed shape. */

/** Levels that stand for something somebody vouches for are filled; the others are outlines. */
export const isFilled = (level: StandingLevel): boolean => level === 'confirmed' || level === 'reported';

export const DASH: Readonly<Partial<Record<StandingLevel, string>>> = {
  claimed: '5 3',
  alleged: '9 3',
  unverified: '1.75 3',
};

/** A box in the dress of a level. */
export function standingBox(level: StandingLevel, box: Box): readonly Shape[] {
  const ink = INK[level];
  const { x, y, width, height } = box;
  const inset = (by: number): Box => ({
    x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by),
  });
  const outline = (strokeWidth: number, by = strokeWidth / 2): Shape => ({
    is: 'rect', ...inset(by), stroke: ink, strokeWidth, ...(DASH[level] && { dash: DASH[level] }),
  });
  switch (level) {
    case 'confirmed': {
      const room = width >= 14 && height >= 14;
      const check: PathShape = { is: 'path', x: x + width / 2, y: y + 9, upright: 0, d: 'M-4 0l3 3 5-6', stroke: 'ground', strokeWidth: 2 };
      return [{ is: 'rect', ...box, fill: ink }, ...(room ? [check] : [])];
    }
    case 'reported':
      return [{ is: 'rect', ...box, fill: ink }];
    case 'claimed':
    case 'alleged':
    case 'unverified':
      return [outline(1.75)];
    case 'assessed':
      return [outline(1), outline(1, 3)];
    case 'disputed':
      return [{ is: 'rect', x, y, width: width / 2, height, fill: ink }, outline(1.75)];
    case 'denied':
      return [outline(1.75), { is: 'path', x, y, d: `M1 ${height - 1}L${width - 1} 1`, stroke: ink, strokeWidth: 1.75 }];
    case 'retracted':
      return [outline(1), { is: 'path', x: x - 3, y: y + height / 2, d: `M0 0H${width + 6}`, stroke: ink, strokeWidth: 2 }];
  }
}
