// The built page on which a newsroom checks a story, driven as an editor would. `npm run build` and
// `npx vite build --mode demo` build it.
import { expect, waitUntil } from '@open-wc/testing';

export const FOLDER = '/demo/dist/factbox/';
export const STORIES = { 'river-flood': [136, 10, 4], 'city-strike-ar': [34, 2, 1] } as const;
export type Name = keyof typeof STORIES;

type Realm = Window & typeof globalThis;

export interface Page {
  readonly window: Realm;
  readonly document: Document;
}

export const texts = async (name: Name): Promise<readonly [story: string, article: string]> => {
  const read = async (kind: string) => (await fetch(`/stories/data/${name}.${kind}`)).text();
  return [await read('story.json'), await read('article.txt')];
};

export async function open(width = 1200): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'check.html';
  frame.width = String(width);
  frame.height = '800';
  frame.src = `${FOLDER}check.html`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const page = { window: frame.contentWindow as Realm, document: frame.contentDocument! };
  expect(page.document.querySelector('#verdict'), 'the page is not built: npm run build, npx vite build --mode demo').to.exist;
  await waitUntil(() => !get(page, '#page').hidden, 'the script of the page does not run', { timeout: 15_000 });
  return page;
}

export const get = <E extends HTMLElement = HTMLElement>({ document: page }: Page, selector: string): E => page.querySelector<E>(selector)!;
export const all = ({ document: page }: Page, selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)];
export const said = (page: Page, selector: string): string => get(page, selector).textContent.trim().replaceAll(/\s+/g, ' ');
export const verdict = (page: Page, words: string) => waitUntil(() => said(page, '#verdict').includes(words), `the page does not say "${words}"`, { timeout: 10_000 });

export type Content = string | Uint8Array<ArrayBuffer>;
export function bag({ window }: Page, files: Readonly<Record<string, Content>>): DataTransfer {
  const transfer = new window.DataTransfer();
  for (const [name, content] of Object.entries(files)) transfer.items.add(new window.File([content], name));
  return transfer;
}
export const drop = (page: Page, files: Readonly<Record<string, Content>>) =>
  get(page, 'body').dispatchEvent(new page.window.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: bag(page, files) }));
export function paste(page: Page, field: 'story' | 'article', text: string): void {
  get<HTMLTextAreaElement>(page, `#${field}`).value = text;
  get(page, `#${field}`).dispatchEvent(new page.window.Event('input'));
}

export const drawn = ({ shadowRoot }: Element): boolean => !!shadowRoot?.querySelector('[part~=plot] svg, [part~=plot] p, .list, .text, blockquote') && !shadowRoot.querySelector('.notice');
export const figures = (page: Page): HTMLElement[] => all(page, '.box > *');
export const allDrawn = (page: Page) => waitUntil(() => figures(page).length > 0 && figures(page).every(drawn), 'a figure is not drawn', { timeout: 30_000 });
