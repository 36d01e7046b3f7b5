import type { Stroke } from './standing.js';

const RING = 'M14 1a13 13 0 1 0 0 26 13 13 0 1 0 0-26z';
const LINES: Stroke = ['M8 11.5h12M8 16.5h8', 2];

/** Who speaks, 28 by 28 px: named, not named, several, or an institution. Never a face, never initials. */
export const SOURCE = {
  named: [[RING, 1.5], LINES],
  anonymous: [[RING, 1.5, '3.6 2.5'], ['M6.5 11h15v6h-15z', 0]],
  collective: [['M10 5.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17zM18 5.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17z', 1.5]],
  institution: [['M1.5 1.5h25v25h-25z', 1.5], LINES],
} satisfies Record<string, readonly Stroke[]>;

export type SourceGlyph = keyof typeof SOURCE;
