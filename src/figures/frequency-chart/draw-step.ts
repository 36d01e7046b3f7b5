import { FADE, type Bar } from '../../layout/bar.js';
import { line, type Box, type Shape } from '../../layout/scene.js';
import { INK } from '../../layout/standing.js';
import { DASH } from '../../layout/standing-box.js';
import type { Kit } from './kit.js';

/** A quantity as a line over its whole period: what is known and no more, as in layout/bar.ts. */

const OPACITIES = [0.5, 0.35, 0.2, 0.1];
const STROKE = 2.5;

export const drawStep: NonNullable<Kit['draw']> = ({ quantity, level: own, struck, before }, { upright, base }, [start, size], px) => {
  if (!quantity) return { shapes: [], end: 0 };
  const level = struck ? 'retracted' : own;
  const ink = INK[level];
  const box = (from: number, to: number): Box =>
    upright ? { x: start, y: base - to, width: size, height: to - from } : { x: base + from, y: start, width: to - from, height: size };
  /** From the step before, where there is one, along the period. */
  const along = (at: number, from: number | undefined) =>
    upright ? line(start, base - at, `${from === undefined ? 'M0 0' : `M0 ${at - from}V0`}H${size}`, ink, STROKE, DASH[level]) : line(base + at, start, `${from === undefined ? 'M0 0' : `M${from - at} 0H0`}V${size}`, ink, STROKE, DASH[level]);
  const stroke = (value: number, from?: number): readonly Shape[] => {
    const [at, start] = [px(value), from === undefined ? undefined : px(from)];
    const lines = level === 'assessed' ? [at - 1.5, at + 1.5] : [at];
    return lines.map((one) => ({ ...along(one, start), strokeWidth: level === 'assessed' || level === 'retracted' ? 1 : STROKE }));
  };
  const fade = (from: number, to: number): readonly Shape[] =>
    OPACITIES.map((opacity, i): Shape => {
      const step = (to - from) / OPACITIES.length;
      const ends = [from + i * step, from + (i + 1) * step].toSorted((a, b) => a - b);
      return { is: 'rect', ...box(ends[0] ?? 0, ends[1] ?? 0), fill: ink, opacity };
    });
  const arrow = (at: number, up: boolean): Shape => {
    const tip = up ? -1 : 1;
    const middle = start + size / 2;
    return upright
      ? line(middle, base - at, `M-8 ${-4 * tip}L0 ${4 * tip} 8 ${-4 * tip}`, ink, 2)
      : line(base + at, middle, `M${4 * tip}-8L${-4 * tip} 0 ${4 * tip} 8`, ink, 2);
  };
  const drawn = (shapes: readonly Shape[], end: number): Bar => ({ shapes, end });
  switch (quantity.is) {
    case 'exact':
      return drawn(stroke(quantity.value, before), px(quantity.value) + 2);
    case 'range': {
      const { min, max, best } = quantity;
      const middle = best === undefined ? undefined : px(best);
      const diamond: readonly Shape[] = middle === undefined ? [] : [{ is: 'path', ...(upright ? { x: start + size / 2, y: base - middle } : { x: base + middle, y: start + size / 2 }), d: 'M0-6L6 0 0 6-6 0z', fill: 'ink' }];
      return drawn([{ is: 'rect', ...box(px(min), px(max)), fill: ink, opacity: 0.25 }, ...stroke(min), ...stroke(max), ...diamond], px(max) + 2);
    }
    case 'at-least': {
      const at = px(quantity.min);
      return drawn([...stroke(quantity.min), ...fade(at, at + FADE), arrow(at + FADE - 4, true)], at + FADE + 4);
    }
    case 'at-most': {
      const at = px(quantity.max);
      return drawn([...stroke(quantity.max), ...fade(at, Math.max(0, at - FADE)), ...(at > 16 ? [arrow(Math.max(8, at - FADE + 4), false)] : [])], at + 2);
    }
    case 'approximate': {
      const at = px(quantity.value);
      const soft = (out: number, opacity: number): Shape => ({ is: 'rect', ...box(Math.max(0, at - out), at + out), fill: ink, opacity });
      return drawn([soft(8, 0.2), soft(4, 0.5)], at + 8);
    }
  }
};
