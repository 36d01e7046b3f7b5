import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Ink, Scene, Shape } from '../layout/scene.js';
import { text } from './text.js';

/** Gives a token's colour: a custom property on a live page, a resolved value in a file. */
export type Paint = (ink: Ink) => string;

export const liveInk: Paint = (ink) => (ink === 'none' ? 'none' : `var(--${ink})`);

const round = (value: number): number => Math.round(value * 100) / 100;

/** One shape. `turned`: the reading direction is from right to left. */
export function shapeTemplate(s: Shape, paint: Paint = liveInk, turned = false, storyLang = ''): SVGTemplateResult {
  if (s.is === 'text') {
    return svg`<text x=${round(s.x)} y=${round(s.y)} font-size=${s.size} text-anchor=${s.anchor} fill=${paint(s.ink)}
      font-weight=${s.bold ? 600 : nothing} text-decoration=${s.struck ? 'line-through' : nothing}
      lang=${s.story ? storyLang : nothing}
      stroke=${s.halo ? paint('ground') : nothing} stroke-width=${s.halo ? 4 : nothing}
      stroke-linejoin=${s.halo ? 'round' : nothing} paint-order=${s.halo ? 'stroke' : nothing}>${text(s.text)}${
        s.then
          ? svg`<tspan font-size=${s.then.size} fill=${paint(s.then.ink)} font-weight=${s.then.bold ? 600 : 400}>${text(` ${s.then.text}`)}</tspan>`
          : nothing
      }</text>`;
  }
  const fill = paint(s.fill ?? 'none');
  const stroke = s.stroke ? paint(s.stroke) : nothing;
  const [width, dash, opacity] = [s.strokeWidth ?? nothing, s.dash ?? nothing, s.opacity ?? nothing];
  if (s.is === 'rect') {
    return svg`<rect x=${round(s.x)} y=${round(s.y)} width=${round(s.width)} height=${round(s.height)} fill=${fill}
      stroke=${stroke} stroke-width=${width} stroke-dasharray=${dash} opacity=${opacity}></rect>`;
  }
  const turn = s.turns && turned ? ' scale(-1 1)' : '';
  return svg`<path transform=${`translate(${round(s.x)} ${round(s.y)})${turn}`} d=${s.d} fill=${fill} stroke=${stroke}
    stroke-width=${width} stroke-dasharray=${dash} opacity=${opacity} stroke-linejoin="round"></path>`;
}

/**
 * The one SVG template, live and static. Named groups, live text, no `url(#id)`, no style attribute: everything is a
 * presentation attribute, which a strict content security policy lets through.
 */
export function sceneTemplate(scene: Scene, label: string, storyLang: string, paint: Paint = liveInk): TemplateResult {
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label=${label} direction=${scene.dir}
    width=${round(scene.width)} height=${round(scene.height)} viewBox=${`0 0 ${round(scene.width)} ${round(scene.height)}`}>
    ${scene.groups.map((g) => svg`<g class=${g.name}>${g.shapes.map((s) => shapeTemplate(s, paint, scene.dir === 'rtl', storyLang))}</g>`)}
  </svg>`;
}
