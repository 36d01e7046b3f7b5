import type { Box, Scene, Shape } from './scene.js';

/** First-strong isolates keep "18–26" and foreign names in their own order. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A drawing laid out from left to right, turned round for a language that is read from right to left. */
export function facing(scene: Scene, dir: 'ltr' | 'rtl'): Scene {
  if (dir === scene.dir) return scene;
  const flipX = <T extends Box>(box: T): T => ({ ...box, x: scene.width - box.x - box.width });
  const turn = (shape: Shape): Shape => {
    switch (shape.is) {
      case 'rect':
        return flipX(shape);
      case 'path':
        return { ...shape, x: scene.width - shape.x - (shape.upright ?? 0) };
      case 'text':
        return {
          ...shape,
          x: scene.width - shape.x,
          text: isolated(shape.text),
          ...(shape.then && { then: { ...shape.then, text: isolated(shape.then.text) } }),
        };
    }
  };
  return {
    ...scene,
    dir,
    groups: scene.groups.map((group) => ({ ...group, shapes: group.shapes.map(turn) })),
    hits: scene.hits.map(flipX),
    ...(scene.bands && { bands: scene.bands.map(flipX) }),
  };
}
