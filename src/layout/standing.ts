import type { StandingLevel } from '../story/types.js';
import type { Ink, Shape } from './scene.js';

/** The colour and the glyph of a level of standing; the glyph says it without colour. */

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

const RING = 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 1 0 0-9.6z';
const DISC = 'M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 1 0 6 .7z';

/** The glyph of a level in a box of 12 px, its upper left corner at x, y. */
export function standingGlyph(level: StandingLevel, x = 0, y = 0): readonly Shape[] {
  const ink = level === 'reported' ? 'ink' : INK[level];
  const line = (d: string, strokeWidth = 1.6, dash?: string): Shape => ({
    is: 'path', x, y, d, upright: 12, stroke: ink, strokeWidth, ...(dash && { dash }),
  });
  const solid = (d: string): Shape => ({ is: 'path', x, y, d, upright: 12, fill: ink });
  switch (level) {
    case 'confirmed':
      return [solid(DISC), { is: 'path', x, y, upright: 12, d: 'M3.4 6.2l1.9 1.9 3.4-3.9', stroke: 'ground', strokeWidth: 1.6 }];
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
