import type { Ink, Shape } from '../../layout/scene.js';
import { line } from '../../layout/scene.js';
import { INK } from '../../layout/standing.js';
import { DASH, isFilled } from '../../layout/standing-box.js';
import type { NumericQuantity, StandingLevel } from '../../story/types.js';

/** Bars of a few px: what is known and no more, as in layout/bar.ts, with fewer strokes. Equal ones become one path. */

export interface ThinBar {
  readonly quantity: NumericQuantity;
  readonly level: StandingLevel;
  readonly x: number;
  readonly width: number;
}

/** Steps of a fade beyond a bound that is open, px each. */
const FADES = [0.6, 0.35, 0.15];
const STEP = 6;
/** A stated zero has a foot. */
const FOOT = 3;

type Rect = readonly [from: number, to: number, opacity?: number];

/** What is filled of a bar, px above the base line; of a step, only its end. */
function fillOf(quantity: NumericQuantity, px: (value: number) => number, steps = false): readonly Rect[] {
  const foot = (end: number) => (steps ? Math.max(0, end - 2) : 0);
  switch (quantity.is) {
    case 'exact':
      return [[0, Math.max(FOOT, px(quantity.value))]];
    case 'at-least': {
      const end = px(quantity.min);
      return [[foot(end), end], ...FADES.map((opacity, i): Rect => [end + 1 + i * STEP, end + 1 + (i + 1) * STEP, opacity])];
    }
    case 'at-most': {
      const end = px(quantity.max);
      const from = steps ? Math.max(0, end - 2.5 - 3 * STEP) : 0;
      const third = Math.max(0, end - 2.5 - from) / 3;
      return [...FADES.toReversed().map((opacity, i): Rect => [from + i * third, from + (i + 1) * third, opacity]), [Math.max(0, end - 2.5), Math.max(2.5, end)]];
    }
    case 'range': {
      const [low, high] = [px(quantity.min), px(quantity.max)];
      return [[low, high, 0.6], [low, low + 2], [Math.max(low, high - 2), Math.max(low + 2, high)]];
    }
    case 'approximate': {
      const end = px(quantity.value);
      const solid = Math.max(0, end - STEP);
      return [...(steps ? [] : [[0, solid] as const]), [solid, end, 0.6], [end, end + STEP, 0.2]];
    }
  }
}

export const thinTop = (quantity: NumericQuantity, px: (value: number) => number): number =>
  fillOf(quantity, px).reduce((top, [, to]) => Math.max(top, to), 0);

const mark = (value: number): number => Math.round(value * 100) / 100;

/** `steps`: only the ends, a line as wide as the period, joined where one exact count follows another. */
export function thinBars(bars: readonly ThinBar[], base: number, px: (value: number) => number, steps: boolean): readonly Shape[] {
  const fills = new Map<string, { readonly ink: Ink; readonly opacity: number | undefined; d: string }>();
  const fill = (ink: Ink, x: number, width: number, [from, to, opacity]: Rect) => {
    const key = `${ink} ${opacity}`;
    const known = fills.get(key) ?? { ink, opacity, d: '' };
    fills.set(key, known);
    if (to > from) known.d += `M${mark(x)} ${mark(base - to)}h${mark(width)}v${mark(to - from)}h${-mark(width)}z`;
  };
  const outlines = new Map<StandingLevel, string>();
  bars.forEach(({ quantity, level, x, width }, i) => {
    const exact = quantity.is === 'exact';
    if (!exact || (!steps && isFilled(level))) {
      for (const rect of fillOf(quantity, px, steps)) fill(INK[level], x, width, rect);
      return;
    }
    const [before, after] = [bars[i - 1], bars[i + 1]];
    const joins = (other: ThinBar | undefined, edge: number | undefined, own: number) =>
      other?.quantity.is === 'exact' && other.level === level && Math.abs((edge ?? 0) - own) < 1;
    const follows = joins(before, before && before.x + before.width, x);
    const leads = joins(after, after?.x, x + width);
    const top = mark(base - Math.max(steps ? 0 : FOOT, px(quantity.value)));
    const start = follows ? `V${top}` : steps ? `M${mark(x)} ${top}` : `M${mark(x)} ${base}V${top}`;
    outlines.set(level, `${outlines.get(level) ?? ''}${start}H${mark(x + width)}${leads || steps ? '' : `V${base}`}`);
  });
  return [
    ...[...fills.values()].filter(({ d }) => d).map(({ ink, opacity, d }): Shape => ({ is: 'path', x: 0, y: 0, d, fill: ink, ...(opacity !== undefined && { opacity }) })),
    ...[...outlines].map(([level, d]) => line(0, 0, d, INK[level], steps ? 2 : 1.5, DASH[level])),
  ];
}
