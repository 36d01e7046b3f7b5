import { pictureScene } from '../layout/picture.js';
import { emailHtml } from '../output/email.js';
import { fallbackHtml } from '../output/html.js';
import { plainText } from '../output/text.js';
import type { FigureText } from '../output/figure-text.js';
import type { Story } from '../story/types.js';
import { serverFigure, type FigureAttributes, type FigureName } from './server-figure.js';

/** A figure for what cannot draw: all of these say the same words, which are those of its picture and its table. */

export interface FigureEmailOptions extends FigureAttributes {
  /** Address of the figure's PNG; none: no picture. */
  readonly image?: string | undefined;
  /** Width that `figurePng` was given for it, px; 520 unless set, which gives a picture as wide as the letter. */
  readonly width?: number | undefined;
}

/** A column of 600 px has room for 560, and a picture has margins of 20. */
const LETTER = 520;

async function wordsOf(story: Story, figure: FigureName, attributes: FigureAttributes): Promise<FigureText> {
  const { picture, text } = await serverFigure(story, figure, attributes);
  return text(await picture(640));
}

/**
 * A figure as plain text.
 * @throws Error that says what is wrong with the story or the options, or why there is nothing to say.
 */
export const figurePlainText = async (story: Story, figure: FigureName, attributes: FigureAttributes = {}): Promise<string> =>
  plainText(await wordsOf(story, figure, attributes));

/**
 * A figure as plain markup, in one line and without styles: what stands in a page until the figure is drawn, and in a feed.
 * @throws Error that says what is wrong with the story or the options, or why there is nothing to say.
 */
export const figureFallback = async (story: Story, figure: FigureName, attributes: FigureAttributes = {}): Promise<string> =>
  fallbackHtml(await wordsOf(story, figure, attributes));

/**
 * A figure for a newsletter: HTML that mail clients draw, with its words, its whole table and, where `image` says where it
 * is, the picture that `figurePng` made at `width` and density 2.
 * @throws Error that says what is wrong with the story or the options, or why there is nothing to say.
 */
export async function figureEmail(story: Story, figure: FigureName, options: FigureEmailOptions = {}): Promise<string> {
  const { image: src, width = LETTER, ...attributes } = options;
  const { picture, text } = await serverFigure(story, figure, attributes);
  const drawn = await picture(width);
  const { view, drawing, title, summary } = drawn;
  const scene = pictureScene(view, drawing, title, summary);
  const alt = `${title || view.title}. ${summary || view.summary}`;
  return emailHtml(await text(drawn), src === undefined ? undefined : { src, width: scene.width, height: scene.height, alt });
}
