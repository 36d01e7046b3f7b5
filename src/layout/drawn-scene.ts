import { drawnShape, liveInk, round, type Drawn, type Paint } from './drawn.js';
import type { Scene, TextShape } from './scene.js';

function drawnText(s: TextShape, paint: Paint, storyLang: string): Drawn {
  const { then } = s;
  return {
    tag: 'text',
    set: {
      x: round(s.x), y: round(s.y), 'font-size': s.size, 'text-anchor': s.anchor, fill: paint(s.ink),
      'font-weight': s.bold ? 600 : undefined, 'text-decoration': s.struck ? 'line-through' : undefined,
      lang: s.story ? storyLang : undefined,
      ...(s.halo && { stroke: paint('ground'), 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    text: s.text,
    ...(then && { parts: [{ tag: 'tspan', set: { 'font-size': then.size, fill: paint(then.ink), 'font-weight': then.bold ? 600 : 400 }, text: ` ${then.text}` }] }),
  };
}

/**
 * Named groups, live text, no `url(#id)`, no style attribute: everything is a presentation attribute, which a strict content
 * security policy lets through.
 */
export function drawnScene({ width, height, dir, groups }: Scene, label: string, storyLang: string, paint: Paint = liveInk): Drawn {
  const [wide, high] = [round(width), round(height)];
  return {
    tag: 'svg',
    set: { role: 'img', 'aria-label': label, direction: dir, width: wide, height: high, viewBox: `0 0 ${wide} ${high}` },
    parts: groups.map(({ name, shapes }) => ({ tag: 'g', set: { class: name }, parts: shapes.map((s) => (s.is === 'text' ? drawnText(s, paint, storyLang) : drawnShape(s, paint, dir === 'rtl'))) })),
  };
}
