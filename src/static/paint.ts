import { COLOURS } from '../core/tokens.js';
import type { Paint } from '../layout/drawn.js';

/** Colours on light or on dark ground. */
export type Scheme = 'light' | 'dark';

/** Colours as they are in a file, which follows no page. */
export function fixedPaint(scheme: Scheme | undefined): Paint {
  const tone = scheme === 'dark' ? 1 : 0;
  return (ink) => (ink === 'none' ? 'none' : COLOURS[ink][tone]);
}
