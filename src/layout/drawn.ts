import type { Ink, PathShape, RectShape, Shape } from './scene.js';

/** A drawing as elements: the one description behind what is live, what a server sends and what is in a file. */

/** An element: its attributes in their order; its own text; what comes after that. */
export interface Drawn {
  readonly tag: 'svg' | 'g' | 'rect' | 'path' | 'text' | 'tspan' | 'div';
  readonly set: Readonly<Record<string, string | number | undefined>>;
  readonly text?: string;
  readonly parts?: readonly Drawn[];
}

/** Gives a token's colour: a custom property on a live page, a resolved value in a file. */
export type Paint = (ink: Ink) => string;

export const liveInk: Paint = (ink) => (ink === 'none' ? 'none' : `var(--${ink})`);

export const round = (value: number): number => Math.round(value * 100) / 100;

/** A rectangle or a path. `turned`: the reading direction is from right to left. */
export function drawnShape(s: RectShape | PathShape, paint: Paint, turned = false): Drawn {
  const { is: tag, x, y } = s;
  const place =
    tag === 'rect'
      ? { x: round(x), y: round(y), width: round(s.width), height: round(s.height) }
      : { 'stroke-linejoin': 'round', transform: `translate(${round(x)} ${round(y)})${turned && s.upright === undefined ? ' scale(-1 1)' : ''}`, d: s.d };
  return {
    tag,
    set: {
      ...place, fill: paint(s.fill ?? 'none'), stroke: s.stroke && paint(s.stroke),
      'stroke-width': s.strokeWidth, 'stroke-dasharray': s.dash, opacity: s.opacity,
    },
  };
}

/** A small drawing beside words, which repeats what they say. */
export const drawnIcon = (shapes: readonly Shape[], width: number, height: number): Drawn => ({
  tag: 'svg',
  set: { 'aria-hidden': 'true', width, height, viewBox: `0 0 ${width} ${height}` },
  parts: shapes.flatMap((s) => (s.is === 'text' ? [] : drawnShape(s, liveInk))),
});
