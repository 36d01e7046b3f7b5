import { figurePage, oembedAnswer } from '../output/page.js';
import { dataSnippet, elementSnippet, folderAddress, frameSnippet, pageAddress, type SnippetParts } from '../output/snippet.js';
import type { Story } from '../story/types.js';
import { serverFigure, type FigureAttributes, type FigureName } from './server-figure.js';

/** Where the code leads to. */
export interface SnippetPlace {
  /** Address of the folder that holds embed.js. */
  readonly base: string;
  /** Address of the story; without it the code holds the figure's part of the story. */
  readonly src?: string | undefined;
  /** Address where the figure's own page stands, for `frame` and `page`; without it, that of figure.html beside embed.js. */
  readonly page?: string | undefined;
  /** `integrity` by the name of a file beside embed.js. */
  readonly integrity?: SnippetParts['integrity'];
}

/** What is pasted: an element of ours, attributes of a plain one, a frame. `page` is the figure's own page, `oembed` what it answers. */
export type SnippetForm = 'element' | 'data' | 'frame' | 'page' | 'oembed';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a page's oEmbed answer is called: "mayor.html" has it in "mayor.oembed.json". */
export const oembedName = (page: string): string => page.replace(/(\.html?)?$/, '.oembed.json');

/**
 * The code that puts a figure on a page, in one form or more, each with the same fallback.
 * @throws Error that says what is wrong with the story or the options, or why there is nothing to draw.
 */
export async function figureSnippet(story: Story, figure: FigureName, place: SnippetPlace, attributes: FigureAttributes = {}): Promise<Readonly<Record<SnippetForm, string>>> {
  const { src, page, integrity } = place;
  const base = folderAddress(place.base);
  const drawn = await serverFigure(story, figure, attributes);
  const named: FigureAttributes = { src, ...attributes };
  const set = Object.entries(named).flatMap(([name, value]) => (value === undefined || value === false ? [] : [[kebab(name), value === true ? '' : String(value)] as const]));
  const own = Object.fromEntries(set);
  const parts: SnippetParts = { ...(await drawn.parts()), attributes: own, base, integrity, data: src === undefined ? JSON.stringify(drawn.story) : undefined };
  const address = page ?? pageAddress(base, figure, own);
  const alone = { ...parts, page: address, oembed: oembedName(address), publisher: story.article.publisher };
  return {
    element: elementSnippet(parts),
    data: dataSnippet(parts),
    frame: frameSnippet(parts, address),
    page: figurePage(alone),
    oembed: oembedAnswer(alone),
  };
}
