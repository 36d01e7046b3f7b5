import type { StandingLevel } from '../story/types.js';
import type { Box, Ink, PathShape, Shape } from './scene.js';

/** How a level of standing is drawn: a closed shape, with a glyph that says it without colour. */

export const INK: Readonly<Record<StandingLevel, Ink>> = {
  confirmed: 'confirmed',
  reported: 'soft',
  claimed: 'claimed',
  alleged: 'claimed',
  unverified: 'claimed',
  assessed: 'assessed',
  disputed: 'minus',
  denied: 'minus',
  retracted: 'soft',
};

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
      const check: PathShape = { is: 'path', x: x + width / 2, y: y + 9, d: 'M-4 0l3 3 5-6', stroke: 'ground', strokeWidth: 2 };
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

const RING = 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 1 0 0-9.6z';
const DISC = 'M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 1 0 6 .7z';

/** The glyph of a level in a box of 12 px, its upper left corner at x, y. */
export function standingGlyph(level: StandingLevel, x = 0, y = 0): readonly Shape[] {
  const ink = level === 'reported' ? 'ink' : INK[level];
  const line = (d: string, strokeWidth = 1.6, dash?: string): Shape => ({
    is: 'path', x, y, d, stroke: ink, strokeWidth, ...(dash && { dash }),
  });
  const solid = (d: string): Shape => ({ is: 'path', x, y, d, fill: ink });
  switch (level) {
    case 'confirmed':
      return [solid(DISC), { is: 'path', x, y, d: 'M3.4 6.2l1.9 1.9 3.4-3.9', stroke: 'ground', strokeWidth: 1.6 }];
    case 'reported':
      return [solid('M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 1 0 0-8.4z')];
    case 'claimed':
      return [line(RING, 1.6, '2.6 1.2')];
    case 'alleged':
      return [line(RING, 1.6, '5.5 2')];
    case 'unverified':
      return [line(RING, 1.4, '1.2 1.5'), line('M4.4 4.8c.1-2 3.2-2 3.1.1C7.4 6.1 6 6.1 6 7.2M6 8.5v1', 1.2)];
    case 'assessed':
      return [line('M6 .9L11.1 6 6 11.1.9 6z', 1.5)];
    case 'disputed':
      return [line(RING, 1.5), solid('M6 1.2a4.8 4.8 0 0 0 0 9.6z')];
    case 'denied':
      return [line(RING, 1.5), line('M2.7 9.3L9.3 2.7', 1.5)];
    case 'retracted':
      return [line('M2 2l8 8M10 2l-8 8', 1.6)];
  }
}
