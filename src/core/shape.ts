import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Ink, PathShape, RectShape } from '../layout/scene.js';

/** Gives a token's colour: a custom property on a live page, a resolved value in a file. */
export type Paint = (ink: Ink) => string;

export const liveInk: Paint = (ink) => (ink === 'none' ? 'none' : `var(--${ink})`);

export const round = (value: number): number => Math.round(value * 100) / 100;

/** A rectangle or a path. `turned`: the reading direction is from right to left. */
export function shapeTemplate(s: RectShape | PathShape, paint: Paint = liveInk, turned = false): SVGTemplateResult {
  const fill = paint(s.fill ?? 'none');
  const stroke = s.stroke ? paint(s.stroke) : nothing;
  const [width, dash, opacity] = [s.strokeWidth ?? nothing, s.dash ?? nothing, s.opacity ?? nothing];
  if (s.is === 'rect') {
    return svg`<rect x=${round(s.x)} y=${round(s.y)} width=${round(s.width)} height=${round(s.height)} fill=${fill}
      stroke=${stroke} stroke-width=${width} stroke-dasharray=${dash} opacity=${opacity}></rect>`;
  }
  const turn = turned && s.upright === undefined ? ' scale(-1 1)' : '';
  return svg`<path stroke-linejoin="round" transform=${`translate(${round(s.x)} ${round(s.y)})${turn}`} d=${s.d} fill=${fill}
    stroke=${stroke} stroke-width=${width} stroke-dasharray=${dash} opacity=${opacity}></path>`;
}
