import type { NumericQuantity, StandingLevel } from '../story/types.js';
import type { Ink, Shape } from './scene.js';
import { INK } from './standing.js';
import { DASH, isFilled, standingBox } from './standing-box.js';

/** Beyond a bound that is only known from one side, px; drawn, not scaled. */
export const FADE = 30;
const SOFT_END = 8;
const STEPS = 6;

/** Where a bar stands: along the value axis in px from its base line, and across it. */
export interface BarPlace {
  readonly upright: boolean;
  /** px of the base line: y when upright, x when lying. */
  readonly base: number;
  /** Upper or left edge across the value axis, px. */
  readonly start: number;
  readonly thickness: number;
}

/** Ends of what is drawn, px along the value axis, so that a label can stand beside it. */
export interface Bar {
  readonly shapes: readonly Shape[];
  readonly end: number;
}

/**
 * A quantity as a mark that shows what is known and no more: exact solid; a range without a midpoint; a lower bound
 * open at its end; an upper bound open at its foot; an approximate value with a soft end. Fades are stepped rectangles.
 */
export function bar(quantity: NumericQuantity, level: StandingLevel, place: BarPlace, px: (value: number) => number): Bar {
  const { upright, base, start, thickness } = place;
  const ink = INK[level];
  const box = (from: number, to: number, inset = 0) =>
    upright
      ? { x: start + inset, y: base - to, width: thickness - 2 * inset, height: to - from }
      : { x: base + from, y: start + inset, width: to - from, height: thickness - 2 * inset };
  const fill = (from: number, to: number, opacity?: number, inset = 0): Shape => ({
    is: 'rect', ...box(from, to, inset), fill: ink, ...(opacity !== undefined && { opacity }),
  });
  const across = (at: number, out: number, colour: Ink, strokeWidth: number): Shape => ({
    is: 'path', stroke: colour, strokeWidth,
    ...(upright
      ? { x: start - out, y: base - at, d: `M0 0H${thickness + 2 * out}` }
      : { x: base + at, y: start - out, d: `M0 0V${thickness + 2 * out}` }),
  });
  const glyph = (at: number, up: string, right: string, extra: Partial<Shape>): Shape =>
    ({
      is: 'path',
      ...(upright
        ? { x: start + thickness / 2, y: base - at, d: up }
        : { x: base + at, y: start + thickness / 2, d: right }),
      ...extra,
    }) as Shape;
  const sides = (from: number, to: number, opacity: number): readonly Shape[] =>
    [0, thickness].map((side): Shape => ({
      is: 'path', stroke: ink, strokeWidth: 1.75, opacity, ...(DASH[level] && { dash: DASH[level] }),
      ...(upright
        ? { x: start + side, y: base - from, d: `M0 0V${from - to}` }
        : { x: base + from, y: start + side, d: `M0 0H${to - from}` }),
    }));
  /** A fade from one end to the other: filled levels in steps of opacity, outlined ones by their sides. */
  const fade = (from: number, to: number, first: number, last: number): readonly Shape[] =>
    Array.from({ length: STEPS }, (_, i): readonly Shape[] => {
      const step = (to - from) / STEPS;
      const opacity = Math.round((first + ((last - first) * i) / (STEPS - 1)) * 100) / 100;
      const [a, b] = [from + i * step, from + (i + 1) * step];
      return isFilled(level) ? [fill(a, b, opacity)] : sides(a, b, opacity);
    }).flat();

  switch (quantity.is) {
    case 'exact': {
      const end = px(quantity.value);
      return end < 3 ? { shapes: [fill(0, 3)], end: 3 } : { shapes: standingBox(level, box(0, end)), end };
    }
    case 'approximate': {
      const end = px(quantity.value);
      const solid = Math.max(0, end - SOFT_END);
      return { shapes: [...standingBox(level, box(0, solid)), ...fade(solid, end + SOFT_END, 0.85, 0.1)], end: end + SOFT_END };
    }
    case 'range': {
      const [low, high] = [px(quantity.min), px(quantity.max)];
      const body = isFilled(level) ? [fill(low, high, 0.7, thickness * 0.3)] : standingBox(level, box(low, high, thickness * 0.3));
      const diamond = 'M0-6L6 0 0 6-6 0z';
      return {
        shapes: [
          ...body,
          across(low, 0, ink, 2),
          across(high, 0, ink, 2),
          ...(quantity.best === undefined ? [] : [glyph(px(quantity.best), diamond, diamond, { fill: 'ink' })]),
        ],
        end: high,
      };
    }
    case 'at-least': {
      const end = px(quantity.min);
      return {
        shapes: [
          ...standingBox(level, box(0, end)),
          ...fade(end, end + FADE, 0.85, 0.08),
          ...(isFilled(level) ? [across(end, 0, 'ground', 1.5)] : []),
          glyph(end + FADE - 4, 'M-8 4L0-4 8 4', 'M-4-8L4 0-4 8', { stroke: ink, strokeWidth: 2 }),
        ],
        end: end + FADE + 4,
      };
    }
    case 'at-most': {
      const end = px(quantity.max);
      return { shapes: [...fade(0, end, 0.06, 0.75), across(end, 3, ink, 2.5)], end };
    }
  }
}
