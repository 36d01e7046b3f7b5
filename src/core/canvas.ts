import type { Paint } from '../layout/drawn.js';
import type { Scene, Shape, TextShape } from '../layout/scene.js';

type MakePath = (d?: string) => Path2D;

/**
 * Paints a drawing on a canvas, shape by shape. No image is loaded, which a page's security policy may forbid, and the
 * words keep the page's own font. `makePath` is for where the canvas is not the browser's own.
 */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, paint: Paint, font: string, makePath: MakePath = (d) => new Path2D(d)): void {
  context.direction = scene.dir;
  context.lineJoin = 'round';
  for (const { shapes } of scene.groups) {
    for (const shape of shapes) {
      context.save();
      if (shape.is === 'text') paintText(context, shape, paint, font, scene.dir === 'rtl');
      else paintShape(context, shape, paint, scene.dir === 'rtl', makePath);
      context.restore();
    }
  }
}

function paintShape(context: CanvasRenderingContext2D, shape: Exclude<Shape, TextShape>, paint: Paint, turned: boolean, makePath: MakePath): void {
  context.globalAlpha = shape.opacity ?? 1;
  context.lineWidth = shape.strokeWidth ?? 1;
  context.setLineDash((shape.dash ?? '').split(/[\s,]+/).filter(Boolean).map(Number));
  const path = makePath(shape.is === 'path' ? shape.d : undefined);
  if (shape.is === 'rect') path.rect(shape.x, shape.y, shape.width, shape.height);
  else {
    context.translate(shape.x, shape.y);
    if (turned && shape.upright === undefined) context.scale(-1, 1);
  }
  if (shape.fill && shape.fill !== 'none') {
    context.fillStyle = paint(shape.fill);
    context.fill(path);
  }
  if (shape.stroke && shape.stroke !== 'none') {
    context.strokeStyle = paint(shape.stroke);
    context.stroke(path);
  }
}

function paintText(context: CanvasRenderingContext2D, shape: TextShape, paint: Paint, font: string, turned: boolean): void {
  const { x, y, text, size, ink, bold, halo, struck, anchor, then } = shape;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.font = `${bold ? 600 : 400} ${size}px ${font}`;
  context.strokeStyle = paint('ground');
  context.lineWidth = 4;
  if (halo) context.strokeText(text, x, y);
  context.fillStyle = paint(ink);
  context.fillText(text, x, y);
  const width = context.measureText(text).width;
  const left = anchor === 'middle' ? x - width / 2 : (anchor === 'start') === turned ? x - width : x;
  if (struck) context.fillRect(left, y - size * 0.3, width, Math.max(1, size / 14));
  if (then) {
    const { size: thenSize, ink: thenInk, bold: thenBold } = then;
    const next = { x: turned ? left : left + width, text: ` ${then.text}`, size: thenSize, ink: thenInk, bold: !!thenBold, halo: !!halo };
    paintText(context, { is: 'text', anchor: 'start', y, ...next }, paint, font, turned);
  }
}
