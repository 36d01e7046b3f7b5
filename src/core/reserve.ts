import { pictureScene } from '../layout/picture.js';
import { WIDTHS, type Heights } from '../output/snippet.js';
import type { Picture } from './picture.js';

/** A figure that can be asked how high it is. */
export interface Placed {
  picture(width: number): Promise<Picture>;
  /** Height of the drawing with the figure's own controls, where that is not the picture's. */
  place?(picture: Picture, width: number): number | Promise<number>;
}

/** The controls under a figure. A quote has them in the line of its source, and fonts that differ weigh more in its few lines. */
const CONTROLS = { titled: 26, untitled: 14 };

/** How high a figure is on a page at each width: at most so many px, since fonts differ a little. */
export async function reservedHeights(figure: Placed): Promise<Heights> {
  const heights = [];
  for (const width of WIDTHS) {
    const picture = await figure.picture(width);
    const { view, drawing, title, summary } = picture;
    const height = (await figure.place?.(picture, width)) ?? drawing.height;
    heights.push({ width, height: pictureScene(view, { ...drawing, width, height, groups: [] }, title, summary).height + (title ? CONTROLS.titled : CONTROLS.untitled) });
  }
  return heights;
}
