import type { StandingLevel } from '../story/types.js';
import type { Ink, PathShape } from './scene.js';
import { SOURCE, type SourceGlyph } from './source-glyph.js';
import { INK, STANDING, type Stroke } from './standing.js';

/** Glyphs as shapes of a scene, their upper left corner at x, y. */
const shapes = (strokes: readonly Stroke[], ink: Ink, upright: number, x: number, y: number): readonly PathShape[] =>
  strokes.map(([d, strokeWidth, dash, own = ink]) => ({
    is: 'path', x, y, d, upright, ...(strokeWidth ? { stroke: own, strokeWidth } : { fill: own }), ...(dash && { dash }),
  }));

/** A level of standing, 12 px wide. */
export const standingGlyph = (level: StandingLevel, x = 0, y = 0) => shapes(STANDING[level], INK[level], 12, x, y);

/** Who speaks, 28 px wide. */
export const sourceGlyph = (glyph: SourceGlyph, x: number, y: number) => shapes(SOURCE[glyph], 'ink', 28, x, y);
