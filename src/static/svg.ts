import { drawnPicture } from '../core/picture.js';
import { markup } from '../output/markup.js';
import type { Story } from '../story/types.js';
import { fixedPaint, type Scheme } from './paint.js';
import { serverFigure, type FigureAttributes, type FigureName } from './server-figure.js';

export interface FigureSvgOptions extends FigureAttributes {
  /** Width of the drawing in px, without its margins of 20 px; 640 unless set, from 240 to 4000. */
  readonly width?: number | undefined;
  /** Colours on light ground unless set. */
  readonly scheme?: Scheme | undefined;
}

/**
 * A figure as an SVG file: title, drawing, legend, source and licence, with live text in named groups. No script, style
 * or reference; the same story gives the same bytes.
 * @throws Error that says what is wrong with the story or the options, or why there is nothing to draw.
 */
export async function figureSvg(story: Story, figure: FigureName, options: FigureSvgOptions = {}): Promise<string> {
  const { width = 640, ...attributes } = options;
  const { picture } = await serverFigure(story, figure, attributes);
  const drawn = await picture(width);
  const svg = drawnPicture(drawn, fixedPaint(options.scheme), 'system-ui, sans-serif');
  return markup({ ...svg, set: { xmlns: 'http://www.w3.org/2000/svg', ...svg.set } });
}
