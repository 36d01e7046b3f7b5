import type { FigureText } from './figure-text.js';
import { element, escapeHtml, fallbackHtml } from './html.js';

/** What a newsroom pastes: a figure for a page of its own, for one that takes no tags of ours, for one that takes a frame. */

/** Widths in px at which a figure's height is worked out, so that a page can keep its place; embed.css knows them. */
export const WIDTHS = [280, 320, 360, 420, 520, 640] as const;
/** Height in px at each of these widths. */
export type Heights = readonly { readonly width: (typeof WIDTHS)[number]; readonly height: number }[];

export interface SnippetParts {
  readonly text: FigureText;
  /** Name of the frame for those who do not see it: the figure's title, also where it shows none. */
  readonly name: string;
  /** The figure's attributes: `src`, `item` and whatever else is set. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The figure's part of the story as JSON, where no `src` leads to it. */
  readonly data?: string | undefined;
  /** Address of the folder that holds embed.js, with a slash at its end. */
  readonly base: string;
  /** `integrity` by the name of a file beside embed.js, where the page shall refuse other files. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
  /** Empty: no place is kept. */
  readonly heights: Heights;
}

/** The wrapper's style: the height to keep at each width. */
const reserved = (heights: Heights): string | undefined => heights.map(({ width, height }) => `--factbox-${width}:${Math.ceil(height)}px`).join(';') || undefined;

/** A tag with nothing in it; its end is left to whoever needs one. */
const empty = (tag: string, attributes: Readonly<Record<string, string>>): string =>
  `<${tag}${Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')}>`;

/** The story as a data block. No character of it can end the block. */
export const storyScript = (data: string | undefined): string =>
  data === undefined ? '' : `<script type="application/json">${data.replaceAll('<', '\\u003c')}</script>`;

/** The address of a folder, with a slash at its end. */
export const folderAddress = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

type Files = Pick<SnippetParts, 'base' | 'integrity'>;
const guarded = (hash: string | undefined) => (hash ? { integrity: hash, crossorigin: 'anonymous' } : {});

/** A browser shows nothing behind it before the places are kept. */
export const styleTag = ({ base, integrity }: Files, file = 'embed.css'): string =>
  empty('link', { rel: 'stylesheet', href: base + file, ...guarded(integrity?.[file]) });

export const scriptTag = ({ base, integrity }: Files, file = 'embed.js'): string =>
  `${empty('script', { type: 'module', src: base + file, ...guarded(integrity?.[file]) })}</script>`;

/** The two lines that a page needs once, however many figures it holds. */
export const headSnippet = (files: Files): string => `${styleTag(files)}\n${scriptTag(files)}`;

/** The figure as an element of ours, with its story and its fallback inside. */
export const figureElement = ({ text, attributes, data }: SnippetParts): string =>
  element(`factbox-${text.figure}`, storyScript(data) + fallbackHtml(text), attributes);

/** The figure as an element, between what it needs: for templates, and whoever may paste any tag. */
export const elementSnippet = (parts: SnippetParts): string =>
  `${styleTag(parts)}\n${element('div', figureElement(parts), { class: 'factbox', style: reserved(parts.heights) })}\n${scriptTag(parts)}`;

/** The figure as attributes of a plain element: for systems that keep no tag of ours and no script. The site loads the script. */
export function dataSnippet({ text, attributes, data, heights }: SnippetParts): string {
  const set = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
  return element('div', fallbackHtml(text), { class: 'factbox', 'data-factbox': text.figure, ...set, 'data-story': data, style: reserved(heights) });
}

/** What a frame may do: no storage, no cookies, no way up; links open beside the page. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The widest of the sizes, in px. */
export function frameSize(heights: Heights): { readonly width: number; readonly height: number } {
  const { width, height } = heights.at(-1) ?? { width: 640, height: 400 };
  return { width, height: Math.ceil(height) };
}

/** A frame around the figure's page, for systems that take frames. The fallback beside it is for those that take it out. */
export function frameSnippet(parts: SnippetParts, page: string): string {
  const { text, name, heights } = parts;
  const frame = `${empty('iframe', { src: page, title: name, width: '100%', height: `${frameSize(heights).height}`, loading: 'lazy', sandbox: SANDBOX })}</iframe>`;
  return `${styleTag(parts)}\n${element('div', frame + fallbackHtml(text), { class: 'factbox', style: reserved(heights) })}\n${scriptTag(parts, 'frames.js')}`;
}

/** Address of the page that shows one figure alone, in the folder of embed.js; `src` has to be of the same host. */
export const pageAddress = (base: string, figure: string, attributes: Readonly<Record<string, string>>): string =>
  `${base}figure.html?${Object.entries({ figure, ...attributes }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
