import { DRAWN, frames, type Figure } from './figures.js';

/** A page of tests/pages in a frame, as a news site would serve it. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis & { readonly said: readonly string[]; readonly shifted: number };
  readonly document: Document;
  /** What the page's console, its uncaught errors and its policy say, but for what `except` allows. */
  said(except?: RegExp): readonly string[];
  figure(tag: string): Figure;
  /** Waits until every place has its figure, and every figure is drawn and answers to a reader. */
  drawn(): Promise<readonly Figure[]>;
}

export interface Serving {
  readonly width?: number;
  /** The page's Content-Security-Policy. */
  readonly csp?: string;
  /** Addresses at the end of the page, in order. */
  readonly scripts?: readonly string[];
  readonly css?: readonly string[];
  /** Without a doctype. */
  readonly quirks?: boolean;
  /** Its figures are plain tags with attributes. */
  readonly attributes?: boolean;
  /** Of every script with an address. */
  readonly nonce?: string;
  /** Script in the page itself, at its end. */
  readonly inline?: string;
}

const LONGEST_WAIT = 600; // frames
export const EMBED = '/built/this/embed.js';

/** Opens tests/pages/<name>.html, with the built embed script unless said. */
export async function openPage(name: string, { width = 640, csp, scripts = [EMBED], css = [], quirks = false, attributes = false, nonce, inline }: Serving = {}): Promise<HostPage> {
  const query = new URLSearchParams([...scripts.map((src) => ['script', src]), ...css.map((href) => ['css', href])]);
  if (csp !== undefined) query.set('csp', csp);
  if (quirks) query.set('quirks', '');
  if (attributes) query.set('attributes', '');
  if (nonce !== undefined) query.set('nonce', nonce);
  if (inline !== undefined) query.set('inline', inline);
  const frame = document.createElement('iframe');
  // in sight, since browsers hold back the frames of what is not, and without a scroll bar
  frame.style.cssText = `position:fixed;top:0;left:0;width:${width}px;height:6000px;border:0`;
  frame.src = `/tests/pages/${name}.html?${query.toString()}`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return pageIn(frame);
}

/** A page with this body, as an author has pasted it; drawn by whatever scripts stand in it. `head` comes before. */
export async function pastePage(body: string, { width = 640, head = '' }: { readonly width?: number; readonly head?: string } = {}): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position:fixed;top:0;left:0;width:${width}px;height:3000px;border:0`;
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><html lang="en"><head><script src="/tests/pages/witness.js"></script><link rel="stylesheet" href="/tests/pages/news.css">${head}</head><body>${body}</body></html>`);
  page.close();
  while (page.readyState !== 'complete') await frames(1);
  return pageIn(frame);
}

/** The page that stands in a frame now. */
export function pageIn(frame: HTMLIFrameElement): HostPage {
  const window = frame.contentWindow as HostPage['window'];
  const { document } = window;
  const figures = () => [...document.querySelectorAll<Figure>('factbox-quote-card, factbox-frequency-chart, factbox-actor-network')];
  const isPlace = () => !!document.querySelector('[data-factbox=quote-card], [data-factbox=frequency-chart], [data-factbox=actor-network]');
  const said: HostPage['said'] = (except) => window.said.filter((line) => !except?.test(line));
  return {
    frame, window, document, said,
    figure: (tag) => document.querySelector<Figure>(`factbox-${tag}`)!,
    async drawn() {
      for (let waited = 0; isPlace() || !figures().every(isDrawn); waited++) {
        if (waited > LONGEST_WAIT) throw new Error(`not drawn: ${window.said.join('\n')}`);
        await frames(1);
      }
      await frames(4);
      return figures();
    },
  };
}

/** A reader sees the figure itself, in its place and not the page's fallback. */
export const isDrawn = ({ shadowRoot }: Figure): boolean =>
  !!shadowRoot?.querySelector(DRAWN) && !shadowRoot.querySelector('.still, .reserved, slot');

/** Takes every page away. */
export function closePages(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
}
