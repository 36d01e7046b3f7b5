import type { StandingLevel } from '../story/types.js';
import type { Ink } from './scene.js';

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

/** Part of a glyph: a path, how wide its line is (0: it is filled), its dashes, and its colour if it is not the glyph's. */
export type Stroke = readonly [d: string, width: number, dash?: string | undefined, ink?: Ink];

const RING = 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 1 0 0-9.6z';

/** Glyphs in a box of 12 px. */
export const STANDING: Readonly<Record<StandingLevel, readonly Stroke[]>> = {
  confirmed: [['M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 1 0 6 .7z', 0], ['M3.4 6.2l1.9 1.9 3.4-3.9', 1.6, undefined, 'ground']],
  reported: [['M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 1 0 0-8.4z', 0, undefined, 'ink']],
  claimed: [[RING, 1.6, '2.6 1.2']],
  alleged: [[RING, 1.6, '5.5 2']],
  unverified: [[RING, 1.4, '1.2 1.5'], ['M4.4 4.8c.1-2 3.2-2 3.1.1C7.4 6.1 6 6.1 6 7.2M6 8.5v1', 1.2]],
  assessed: [['M6 .9L11.1 6 6 11.1.9 6z', 1.5]],
  disputed: [[RING, 1.5], ['M6 1.2a4.8 4.8 0 0 0 0 9.6z', 0]],
  denied: [[RING, 1.5], ['M2.7 9.3L9.3 2.7', 1.5]],
  retracted: [['M2 2l8 8M10 2l-8 8', 1.6]],
};
