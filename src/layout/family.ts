import type { Ink, PathShape, Shape } from './scene.js';

/** Families of relations, told apart by dash and weight; colour repeats it. */
export type Family = 'hostility' | 'support' | 'defence' | 'control' | 'mediation' | 'stance' | 'membership' | 'role' | 'other';

interface Look {
  readonly ink: Ink;
  readonly width: number;
  readonly dash?: string;
  readonly double?: boolean;
  /** Its dash where lines are too many for signs and double strokes. */
  readonly thin?: string;
}

/** In the order in which every legend and list names them. */
const LOOKS: Readonly<Record<Family, Look>> = {
  hostility: { ink: 'minus', width: 2.25 },
  support: { ink: 'plus', width: 1.35, double: true, thin: '16 3' },
  defence: { ink: 'plus', width: 1.35, double: true, dash: '10 3', thin: '6 3' },
  control: { ink: 'ink', width: 1.5, dash: '11 4' },
  mediation: { ink: 'ink', width: 1.5, dash: '9 3 2 3' },
  stance: { ink: 'ink', width: 1.75, dash: '2 3.5' },
  membership: { ink: 'line', width: 1.5 },
  role: { ink: 'line', width: 1.25, dash: '1 3' },
  other: { ink: 'ink', width: 1.25, thin: '5 2' },
};

export const FAMILIES = Object.keys(LOOKS) as readonly Family[];
export const isFamily = (word: string): word is Family => Object.hasOwn(LOOKS, word);

/** How a family is drawn: thin, and told by its dash alone, where lines are many. */
export function familyLook(family: Family, isThin?: boolean): Look {
  const look = LOOKS[family];
  const { ink, width, dash, thin = dash } = look;
  return isThin ? { ink, width: width > 2 ? 2 : 1, ...(thin && { dash: thin }) } : look;
}

/** Half of the room between the two strokes of a double line. */
const APART = 1.7;
const HEAD = 9;
/** From the start of a line to the middle of its sign, and the sign's radius. */
const SIGN_AT = 14;
const SIGN = 7.5;

interface Ends {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly sign: 1 | -1 | 0;
  /** A head at its end. */
  readonly arrow: boolean;
  /** Crossed out at its middle. */
  readonly struck?: boolean;
  readonly thin?: boolean | undefined;
}

/** Coordinates to a tenth: more cannot be seen, and the file stays small. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** A straight line with its head and its sign. */
export function familyLine(family: Family, { from: [x, y], to, sign, arrow, struck, thin }: Ends): readonly Shape[] {
  const { ink, width, dash, double } = familyLook(family, thin);
  const [dx, dy] = [to[0] - x, to[1] - y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const end = length - (arrow ? HEAD - 1 : 0);
  const stroke = (aside: number): Shape => ({
    is: 'path', x: px(x - uy * aside), y: px(y + ux * aside), d: `M0 0L${px(ux * end)} ${px(uy * end)}`, stroke: ink, strokeWidth: width, ...(dash && { dash }),
  });
  const [hx, hy] = [-HEAD * ux, -HEAD * uy];
  const [nx, ny] = [-4.6 * uy, 4.6 * ux];
  const head: Shape = { is: 'path', x: px(to[0]), y: px(to[1]), d: `M0 0L${px(hx + nx)} ${px(hy + ny)}L${px(hx - nx)} ${px(hy - ny)}z`, fill: ink };
  return [
    ...(double ? [stroke(-APART), stroke(APART)] : [stroke(0)]),
    ...(arrow ? [head] : []),
    ...(struck ? [crossOut(x + dx / 2, y + dy / 2)] : []),
    ...(sign ? signGlyph(sign, ink, x + ux * SIGN_AT, y + uy * SIGN_AT) : []),
  ];
}

/** What crosses a line out, its middle at x, y. */
export const crossOut = (x: number, y: number): PathShape => ({ is: 'path', x: px(x), y: px(y), upright: 0, d: 'M-4-4l8 8M4-4l-8 8', stroke: 'ink', strokeWidth: 1.5 });

/** Plus or minus in a ring, its middle at x, y. */
function signGlyph(sign: 1 | -1, ink: Ink, x: number, y: number): readonly Shape[] {
  const at = { is: 'path', x: px(x - SIGN), y: px(y - SIGN), upright: 2 * SIGN } as const;
  return [
    { ...at, d: 'M7.5 0a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15z', fill: 'ground', stroke: ink, strokeWidth: 1.5 },
    { ...at, d: sign > 0 ? 'M3.5 7.5h8M7.5 3.5v8' : 'M3.5 7.5h8', stroke: ink, strokeWidth: 1.8 },
  ];
}

/** An end that the article does not name. */
export const openEnd = (x: number, y: number): Shape => ({
  is: 'path', x: px(x - 5), y: px(y - 5), d: 'M5 0a5 5 0 1 0 0 10 5 5 0 1 0 0-10z', upright: 10, fill: 'ground', stroke: 'ink', strokeWidth: 1.25, dash: '2 2',
});

export const SAMPLE_WIDTH = 38;

/** A family as the legend shows it, in 38 by 15 px. */
export const familySample = (family: Family, thin?: boolean, x = 0, y = 0): readonly Shape[] =>
  familyLine(family, { thin, from: [x, y + 7.5], to: [x + SAMPLE_WIDTH, y + 7.5], sign: thin ? 0 : family === 'hostility' ? -1 : family === 'support' || family === 'defence' ? 1 : 0, arrow: !thin && family !== 'membership' && family !== 'role' });
