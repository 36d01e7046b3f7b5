/**
 * A drawing as plain data: what the live figure, the static SVG and the tests all read. Units are px, the origin is the
 * upper left corner. Colours are names of tokens, so that each surface resolves them itself.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  readonly groups: readonly SceneGroup[];
  /** Where the marks can be pointed at and in which order the arrow keys walk them. */
  readonly hits: readonly Hit[];
  /** Where each period of a chart stands. */
  readonly bands?: readonly Box[];
}

export interface SceneGroup {
  /** Readable name, kept as the group's class in the SVG. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

export interface Hit extends Box {
  readonly mark: string;
  readonly row: number;
  readonly column: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Ink =
  | 'ground' | 'ink' | 'soft' | 'line' | 'rule' | 'tint' | 'marker'
  | 'confirmed' | 'claimed' | 'assessed' | 'minus' | 'plus' | 'none';

interface Paint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

export type Shape = RectShape | PathShape | TextShape;

export interface RectShape extends Paint, Box {
  readonly is: 'rect';
}

export interface PathShape extends Paint {
  readonly is: 'path';
  /** Relative to x and y. */
  readonly d: string;
  readonly x: number;
  readonly y: number;
  /** A glyph of this width, px from x (0: drawn around x), keeps facing its own way; every other path turns with the reading direction. */
  readonly upright?: number;
}

export interface TextShape {
  readonly is: 'text';
  /** Where the anchor stands, on the base line. `start` is the right edge where reading runs from right to left. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  /** px. */
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  /** A rim of ground colour keeps the text readable over lines. */
  readonly halo?: boolean;
  readonly struck?: boolean;
  /** Words of the story, which have its language. */
  readonly story?: boolean;
  /** Goes on in the same line in another dress; only where the anchor is `start`. */
  readonly then?: { readonly text: string; readonly size: number; readonly ink: Ink; readonly bold?: boolean };
}

/** A line in one ink. */
export const line = (x: number, y: number, d: string, stroke: Ink, strokeWidth: number, dash?: string): PathShape => ({
  is: 'path', x, y, d, stroke, strokeWidth, ...(dash && { dash }),
});

/** A line of small words. */
export const small = (x: number, y: number, text: string, anchor: TextShape['anchor'] = 'start'): TextShape => ({
  is: 'text', x, y, anchor, text, size: 12, ink: 'soft',
});

/** An empty frame: dotted where the article says nothing, drawn where it says that it gives no number. */
export const frame = (box: Box, dash?: string): RectShape => ({ is: 'rect', ...box, fill: 'ground', stroke: 'line', strokeWidth: 1, ...(dash && { dash }) });
export const SILENT = '1 4';
