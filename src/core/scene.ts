import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Scene, TextShape } from '../layout/scene.js';
import { liveInk, round, shapeTemplate, type Paint } from './shape.js';

function textTemplate(s: TextShape, paint: Paint, storyLang: string): SVGTemplateResult {
  return svg`<text x=${round(s.x)} y=${round(s.y)} font-size=${s.size} text-anchor=${s.anchor} fill=${paint(s.ink)}
      font-weight=${s.bold ? 600 : nothing} text-decoration=${s.struck ? 'line-through' : nothing}
      lang=${s.story ? storyLang : nothing}
      stroke=${s.halo ? paint('ground') : nothing} stroke-width=${s.halo ? 4 : nothing}
      stroke-linejoin=${s.halo ? 'round' : nothing} paint-order=${s.halo ? 'stroke' : nothing}>${s.text}${
        s.then
          ? svg`<tspan font-size=${s.then.size} fill=${paint(s.then.ink)} font-weight=${s.then.bold ? 600 : 400}>${` ${s.then.text}`}</tspan>`
          : nothing
      }</text>`;
}

/**
 * The one SVG template, live and static. Named groups, live text, no `url(#id)`, no style attribute: everything is a
 * presentation attribute, which a strict content security policy lets through.
 */
export function sceneTemplate(scene: Scene, label: string, storyLang: string, paint: Paint = liveInk): TemplateResult {
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label=${label} direction=${scene.dir}
    width=${round(scene.width)} height=${round(scene.height)} viewBox=${`0 0 ${round(scene.width)} ${round(scene.height)}`}>
    ${scene.groups.map((g) => svg`<g class=${g.name}>${g.shapes.map((s) => (s.is === 'text' ? textTemplate(s, paint, storyLang) : shapeTemplate(s, paint, scene.dir === 'rtl')))}</g>`)}
  </svg>`;
}
