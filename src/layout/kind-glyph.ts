import type { Shape } from './scene.js';

/** Glyphs of 12 px for kinds of actors; the heading over them says the kind in words. */
const SOLID = new Map(Object.entries({
  state: 'M2 2h8v8H2z',
  'armed-group': 'M6 1.2L11.2 10.4H.8z',
  military: 'M6 .6L11.4 6 6 11.4.6 6z',
  person: 'M6 2a4 4 0 1 0 0 8 4 4 0 1 0 0-8z',
}));
const OPEN = new Map(Object.entries({
  government: 'M2 2h8v8H2z',
  alliance: 'M3.2 1.4h5.6L11.4 6 8.8 10.6H3.2L.6 6z',
  people: 'M4 2.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 1 0 0-6.4zM8 2.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 1 0 0-6.4z',
  agency: 'M2 2h8v8H2zM4.5 6h3',
  court: 'M1.5 10.2h9M2.5 10V5M6 10V5M9.5 10V5M1 4.6L6 1.4l5 3.2z',
  company: 'M1.5 10.2V5l3 2V5l3 2V2h3v8.2z',
  union: 'M6 1.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 1 0 0-4.4zM1.5 10.5c.6-4.4 8.4-4.4 9 0z',
  party: 'M2.5 11V1.5h7L7.8 4l1.7 2.5h-7',
}));
const OTHER = 'M6 2a4 4 0 1 0 0 8 4 4 0 1 0 0-8z';

/** The glyph of a kind, its upper left corner at x, y. */
export function kindGlyph(kind: string, x = 0, y = 0): Shape {
  const solid = SOLID.get(kind);
  const at = { is: 'path', x, y, upright: 12 } as const;
  return solid ? { ...at, d: solid, fill: 'ink' } : { ...at, d: OPEN.get(kind) ?? OTHER, stroke: 'ink', strokeWidth: 1.5 };
}
