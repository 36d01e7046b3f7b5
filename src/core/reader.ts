import type { FigureView, TableView } from '../view/view.js';
import { evidenceView } from '../view/evidence.js';
import { FactboxSelectEvent } from './select.js';
import { copyText, evidenceBox, openEmbed, openEvidence } from './evidence.js';
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

/** The figure as its reader sees it at this moment. */
export interface Desk<V extends FigureView = FigureView> {
  readonly figure: HTMLElement;
  readonly view: V;
  /** The story as it came, of which the figure has read a part. */
  readonly input: unknown;
  readonly item: string | undefined;
  readonly rows: () => Promise<(view: V) => TableView>;
  readonly picture: () => Promise<Picture>;
  readonly say: (news: string) => void;
}

/** Where this page shows a mark; a page without an address of its own has none. */
const addressOf = (mark: string): string | undefined =>
  location.protocol.startsWith('http') ? `${location.href.split('#')[0]}#factbox=${encodeURIComponent(mark)}` : undefined;

/** Does what the reader wishes. false: it could not be done. */
export async function grant<V extends FigureView>(wish: Wish, desk: Desk<V>): Promise<boolean> {
  const { figure, view, say } = desk;
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
      openEmbed(evidenceBox(figure), figure, view, say);
      return true;
    case 'save': {
      const { saveFile } = await import('./downloads.js');
      const [picture, rows] = await Promise.all([desk.picture(), desk.rows()]);
      return saveFile(wish.kind, { ...picture, table: rows(view), input: desk.input, item: desk.item, figure });
    }
  }
}

/**
 * What is drawn now, as a picture.
 * @throws Error that says why there is none.
 */
export async function pictureOf<V extends FigureView>(
  content: Content<V>,
  words: Words,
  head: (view: V) => { readonly title: string; readonly summary: string; readonly quiet: boolean },
  scene: (view: V) => Scene | Promise<Scene>,
): Promise<Picture> {
  if (content.is === 'trouble') throw new Error(troubleText(content.trouble, words));
  if (content.is !== 'drawn') throw new Error(content.is);
  const { view } = content;
  const { title, summary, quiet } = head(view);
  return { view, drawing: await scene(view), title: quiet ? '' : title, summary: quiet ? '' : summary };
}
