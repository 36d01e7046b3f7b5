import { LitElementRenderer } from '@lit-labs/ssr';
import { html, type LitElement } from 'lit';
import { writeWith } from '../core/drawing.js';
import type { FactboxFigure } from '../core/figure.js';
import type { Picture } from '../core/picture.js';
import { reservedHeights } from '../core/reserve.js';
import { stillStyles } from '../core/still.styles.js';
import { tableStyles } from '../core/table.js';
import { parsedState } from '../core/parsed.js';
import { parseWith } from '../core/read.js';
import { figureText, type FigureText } from '../output/figure-text.js';
import { markup } from '../output/markup.js';
import type { SnippetParts } from '../output/snippet.js';
import { parseStory } from '../story/parse.js';
import { problemText } from '../story/problem.js';
import { slice, type SliceFigure } from '../story/slice.js';
import type { Story } from '../story/types.js';
import type { FigureView } from '../view/view.js';
import { loadWords } from '../words/index.js';

parseWith(parsedState);
// Markup that holds no value: Lit's place for it ends with it, and nothing inside is Lit's.
writeWith((drawn) => {
  const whole = [markup(drawn)];
  return html(Object.assign(whole, { raw: whole }));
});

/** Name of a figure: its tag without `factbox-`. */
export type FigureName = SliceFigure;

/** What the figure's tag says; one key an attribute of the element, in camel case. */
export interface FigureAttributes {
  /** Id of the record to show. */
  readonly item?: string | undefined;
  /** Language of the words around the story's own; the story's language unless set. English where factbox has none. */
  readonly lang?: string | undefined;
  readonly [attribute: string]: string | number | boolean | undefined;
}

/** A figure on the server, drawn. */
export interface ServerFigure {
  readonly tag: string;
  readonly renderer: LitElementRenderer;
  /** What the figure draws, and no more of the story. */
  readonly story: Story;
  readonly picture: (width: number) => Promise<Picture>;
  /** What the code to paste it is made of. */
  readonly parts: () => Promise<Pick<SnippetParts, 'text' | 'name' | 'heights'>>;
  /** What it says, for what cannot draw; of its picture, whose title and summary are those seen. */
  readonly text: (picture: Picture) => Promise<FigureText>;
}

/** What may stand on every figure beside its properties. */
const OF_ANY: ReadonlyMap<string, string> = new Map([['lang', 'lang'], ['dir', 'dir'], ['id', 'id'], ['class', 'class'], ['maxBytes', 'max-bytes'], ['timeout', 'timeout']]);

/** A story that is sound. Throws an Error with a line for each problem. */
export function soundStory(story: Story): Story {
  const result = parseStory(story);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.story;
}

async function elementClass(figure: string): Promise<typeof LitElement> {
  try {
    if (!/^[a-z-]+$/.test(figure)) throw new Error('no such name');
    await import(`../figures/${figure}/${figure}.js`);
  } catch (cause) {
    throw new Error(`figure: expected the name of a figure, as "quote-card", got ${JSON.stringify(figure)}`, { cause });
  }
  const element = customElements.get(`factbox-${figure}`) as typeof LitElement;
  if (!element.elementStyles.includes(stillStyles)) element.elementStyles = [...element.elementStyles, tableStyles, stillStyles]; // a server draws all at once
  return element;
}

/** Name of the attribute behind a key. Throws where the figure has none. */
function attributeName(element: typeof LitElement, key: string): string {
  const known = OF_ANY.get(key);
  if (known) return known;
  const attribute = element.elementProperties.get(key)?.attribute;
  if (!element.elementProperties.has(key) || attribute === false) throw new Error(`options: expected attributes of the figure, got ${JSON.stringify(key)}`);
  return typeof attribute === 'string' ? attribute : key.toLowerCase();
}

/** Draws a figure as its element would, with its words loaded. Throws an Error that says why it cannot be drawn. */
export async function serverFigure(whole: Story, figure: FigureName, attributes: FigureAttributes): Promise<ServerFigure> {
  const element = await elementClass(figure);
  const story = slice(soundStory(whole), figure, attributes.item);
  const lang = attributes.lang ?? story.lang;
  await loadWords(lang);
  const tag = `factbox-${figure}`;
  const renderer = new LitElementRenderer(tag);
  const all: FigureAttributes = { ...attributes, lang };
  for (const [key, value] of Object.entries(all)) {
    if (value !== undefined && value !== false) renderer.setAttribute(attributeName(element, key), value === true ? '' : String(value));
  }
  const server = renderer.element as FactboxFigure<unknown, FigureView>;
  server.story = story;
  await server.loadTable();
  renderer.connectedCallback();
  const words = async ({ view, title, summary }: Picture) => figureText(view, (await server.rows())(view), { title, summary, quiet: false });
  return {
    tag, renderer, story,
    picture: (width) => server.picture(checkedWidth(width)),
    text: words,
    parts: async () => {
      const picture = await server.picture(640);
      return { text: await words(picture), name: picture.title || picture.view.title, heights: await reservedHeights(server) };
    },
  };
}

function checkedWidth(width: number): number {
  if (!Number.isInteger(width) || width < 240 || width > 4000) throw new Error(`width: expected a whole number of px from 240 to 4000, got ${width}`);
  return width;
}
