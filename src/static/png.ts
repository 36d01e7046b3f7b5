import { paintScene } from '../core/canvas.js';
import { pictureScene } from '../layout/picture.js';
import type { Story } from '../story/types.js';
import { eachFont, FONT } from './fonts.js';
import { fixedPaint } from './paint.js';
import { serverFigure, type FigureName } from './server-figure.js';
import type { FigureSvgOptions } from './svg.js';

export interface FigurePngOptions extends FigureSvgOptions {
  /** Pixels of the file to one of the drawing, 1 to 4; 2 unless set. */
  readonly density?: number | undefined;
}

/** So many pixels a file has at most: what a page's images hold, and 400 MB while it is painted. */
const MOST_PIXELS = 100_000_000;

type Canvases = typeof import('@napi-rs/canvas');
let canvases: Promise<Canvases> | undefined;

/** What paints without a browser, with the font. @throws Error that says what to install. */
async function fetchCanvases(): Promise<Canvases> {
  const library = await import('@napi-rs/canvas').catch((cause: unknown) => {
    throw new Error('png: expected the package @napi-rs/canvas, got none; run npm install @napi-rs/canvas', { cause });
  });
  await eachFont((font, family) => library.GlobalFonts.register(font, family));
  return library;
}

/**
 * A figure as a PNG file: what `figureSvg` draws, painted in the font that comes with factbox. Needs `@napi-rs/canvas`, no
 * browser and no installed font, for scripts that the font has: Latin, Greek, Cyrillic, Arabic. The same story gives the
 * same bytes.
 * @throws Error that says what is wrong with the story or the options, or why there is nothing to draw.
 */
export async function figurePng(story: Story, figure: FigureName, options: FigurePngOptions = {}): Promise<Uint8Array> {
  const { width = 640, density = 2, ...attributes } = options;
  if (!(density >= 1 && density <= 4)) throw new Error(`density: expected a number from 1 to 4, got ${density}`);
  const { picture } = await serverFigure(story, figure, attributes);
  const { view, drawing, title, summary } = await picture(width);
  const scene = pictureScene(view, drawing, title, summary);
  const [wide, high] = [Math.ceil(scene.width * density), Math.ceil(scene.height * density)];
  if (wide * high > MOST_PIXELS) throw new Error(`png: expected at most ${MOST_PIXELS} pixels, got ${wide} × ${high}; ask for less width or density`);
  const { createCanvas, Path2D } = await (canvases ??= fetchCanvases());
  const canvas = createCanvas(wide, high);
  const context = canvas.getContext('2d');
  context.lang = view.words.locale; // else the machine's language chooses the forms of letters
  context.scale(density, density);
  const makePath = (d?: string) => new Path2D(d) as unknown as globalThis.Path2D;
  paintScene(context as unknown as CanvasRenderingContext2D, scene, fixedPaint(options.scheme), FONT, makePath);
  return new Uint8Array(canvas.toBuffer('image/png'));
}
