import type { FigureView, TableView } from '../view/view.js';
import { evidenceView } from '../view/evidence.js';
import { FactboxSelectEvent } from './select.js';
import { copyText, evidenceBox, openEvidence } from './evidence.js';
import type { FileKind } from './frame.js';
import type { Scene } from '../layout/scene.js';
import type { Words } from '../words/words.js';
import type { Content } from './figure.js';
import { troubleText } from './notice.js';
import type { Picture } from './picture.js';

/** What a reader may ask of a figure. Fetched with the first wish. */
export type Wish =
  /** `linked`: the page's address may lead to the mark, and the reader may copy it. */
  | { readonly is: 'evidence'; readonly mark: string; readonly anchor: Element; readonly linked?: boolean }
  | { readonly is: 'copy'; readonly text: () => Promise<string> }
  | { readonly is: 'save'; readonly kind: FileKind }
  | { readonly is: 'embed' };

/** A figure to its reader. */
export interface Desk<V extends FigureView> extends HTMLElement {
  readonly item: string | undefined;
  rows(): Promise<(view: V) => TableView>;
  picture(width?: number): Promise<Picture>;
  head(view: V): { readonly title: string; readonly summary: string; readonly quiet: boolean };
  scene(view: V, width?: number): Scene | Promise<Scene>;
  say(news: string): void;
}

/** Where this page shows a mark; a page without an address of its own has none. */
const addressOf = (mark: string): string | undefined =>
  location.protocol.startsWith('http') ? `${location.href.split('#')[0]}#factbox=${encodeURIComponent(mark)}` : undefined;

/** Does what the reader wishes; `input` is the story as it came, of which the figure has read a part. false: it could not be done. */
export async function grant<V extends FigureView>(wish: Wish, figure: Desk<V>, view: V, input: unknown): Promise<boolean> {
  const say = (news: string) => figure.say(news);
  switch (wish.is) {
    case 'evidence': {
      const mark = view.marks.get(wish.mark);
      if (!mark) return true;
      figure.dispatchEvent(new FactboxSelectEvent(wish.mark));
      openEvidence(evidenceBox(figure), wish.anchor, evidenceView(view, mark), view, say, wish.linked ? addressOf(wish.mark) : undefined);
      return true;
    }
    case 'copy':
      await copyText(await wish.text(), view, say);
      return true;
    case 'embed':
      await (await import('./embed-code.js')).openEmbed(evidenceBox(figure), figure, view, input, say);
      return true;
    case 'save': {
      const { saveFile } = await import('./downloads.js');
      const [picture, rows] = await Promise.all([figure.picture(), figure.rows()]);
      return saveFile(wish.kind, { ...picture, table: rows(view), input, item: figure.item, figure });
    }
  }
}

/**
 * What is drawn now, as a picture.
 * @throws Error that says why there is none.
 */
export async function pictureOf<V extends FigureView>(figure: Desk<V>, content: Content<V>, words: Words, width: number | undefined): Promise<Picture> {
  if (content.is === 'trouble') throw new Error(troubleText(content.trouble, words));
  if (content.is !== 'drawn') throw new Error(content.is);
  const { view } = content;
  const { title, summary, quiet } = figure.head(view);
  return { view, drawing: await figure.scene(view, width), title: quiet ? '' : title, summary: quiet ? '' : summary };
}
