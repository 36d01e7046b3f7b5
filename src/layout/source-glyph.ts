import type { Shape } from './scene.js';

/** Who speaks, 28 by 28 px: named, not named, several, or an institution. Never a face, never initials. */
export type SourceGlyph = 'named' | 'anonymous' | 'collective' | 'institution';

const RING = 'M14 1a13 13 0 1 0 0 26 13 13 0 1 0 0-26z';
const LINES = 'M8 11.5h12M8 16.5h8';

export function sourceGlyph(glyph: SourceGlyph, x = 0, y = 0): readonly Shape[] {
  const line = (d: string, strokeWidth: number, dash?: string): Shape => ({
    is: 'path', x, y, d, upright: 28, stroke: 'ink', strokeWidth, ...(dash && { dash }),
  });
  switch (glyph) {
    case 'named':
      return [line(RING, 1.5), line(LINES, 2)];
    case 'anonymous':
      return [line(RING, 1.5, '3.6 2.5'), { is: 'rect', x: x + 6.5, y: y + 11, width: 15, height: 6, fill: 'ink' }];
    case 'collective':
      return [line('M10 5.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17z', 1.5), line('M18 5.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17z', 1.5)];
    case 'institution':
      return [{ is: 'rect', x: x + 1.5, y: y + 1.5, width: 25, height: 25, stroke: 'ink', strokeWidth: 1.5 }, line(LINES, 2)];
  }
}
