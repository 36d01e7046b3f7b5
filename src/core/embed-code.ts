import { html, nothing, type TemplateResult } from 'lit';
import { figureText } from '../output/figure-text.js';
import { dataSnippet, elementSnippet, frameSnippet, pageAddress, type SnippetParts } from '../output/snippet.js';
import type { FigureView } from '../view/view.js';
import { readerWords } from '../words/en.reader.js';
import { VERSION } from './define.js';
import { storyJson } from './downloads.js';
import { boxHead, copyText, openBox } from './evidence.js';
import { closest } from './language.js';
import type { Desk } from './reader.js';
import { reservedHeights } from './reserve.js';

/** The code that puts a figure on another page, in three forms. Loaded when a reader asks for it. */

const ENTRY = /^https?:.*\/embed\.js(?:[?#]|$)/;

/** Where this page has its script from: this code is beside it, and others too call theirs so. Without one, a place to put an address into. */
function scriptFolder(): { readonly base: string; readonly known: boolean } {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name); // pages may take the tag away once it has run
  const entry = [...[...document.scripts].map(({ src }) => src), ...loaded].find((address) => ENTRY.test(address) && import.meta.url.startsWith(new URL('.', address).href));
  return entry ? { base: new URL('.', entry).href, known: true } : { base: `https://your-site.example/factbox/${VERSION}/`, known: false };
}

/** The address of the figure's story, where it has come from one. */
function addressOf(figure: Element): string | undefined {
  const from = figure.getAttribute('from');
  const provider = from ? document.getElementById(from) : closest(figure, 'factbox-story');
  const inline = figure.querySelector(':scope > script[type="application/json"]');
  const src = figure.getAttribute('src') ?? (inline ? null : provider?.getAttribute('src'));
  return src ? new URL(src, document.baseURI).href : undefined;
}

/** Read by every figure as they stand; src/embed/places.ts has them too. */
const OF_ANY = ['lang', 'max-bytes', 'timeout'];

/** What is set on the figure, but for where its story comes from. */
function attributesOf(figure: Element): Record<string, string> {
  const { observedAttributes } = figure.constructor as typeof HTMLElement & { readonly observedAttributes: readonly string[] };
  const own = [...figure.attributes].filter(({ name }) => [...OF_ANY, ...observedAttributes].includes(name) && name !== 'from' && name !== 'src');
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

async function partsOf<V extends FigureView>(figure: Desk<V>, view: V, input: unknown, base: string): Promise<SnippetParts> {
  const [rows, heights] = await Promise.all([figure.rows(), reservedHeights(figure).catch(() => [])]);
  const src = addressOf(figure);
  return {
    text: figureText(view, rows(view), figure.head(view)),
    name: figure.head(view).title || view.title,
    attributes: { ...(src && { src }), ...attributesOf(figure) },
    data: src ? undefined : storyJson(input, view.figure, figure.item),
    base,
    heights,
  };
}

export async function openEmbed<V extends FigureView>(box: HTMLElement, figure: Desk<V>, view: V, input: unknown, say: (news: string) => void): Promise<void> {
  const anchor = figure.shadowRoot?.activeElement ?? figure;
  const { base, known } = scriptFolder();
  const parts = await partsOf(figure, view, input, base);
  const words = readerWords(view.words);
  const { src, heading, summary } = parts.attributes;
  const form = (name: string, code: string, open = false): TemplateResult => html`<details name="embed" ?open=${open}>
    <summary class="link">${name}</summary>
    <pre dir="ltr" translate="no" tabindex="0"><code>${code}</code></pre>
    <button class="link" type="button" @click=${() => void copyText(code, view, say)}>${view.words.copy}</button>
  </details>`;
  const framed = known && src !== undefined && new URL(src).origin === new URL(base).origin && (heading ?? summary) === undefined; // what figure.html draws
  openBox(box, anchor, words.embedLabel, html`${boxHead(words.embedLabel, box, view)}
    ${known ? nothing : html`<p class="soft">${words.embedAddress}</p>`}
    ${form(words.embedElement, elementSnippet(parts), true)}
    ${form(words.embedData, dataSnippet(parts))}
    ${framed ? form(words.embedFrame, frameSnippet(parts, pageAddress(base, view.figure, parts.attributes))) : nothing}`);
}
