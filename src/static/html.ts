import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { storyScript } from '../output/snippet.js';
import { redact } from '../story/redact.js';
import type { Story } from '../story/types.js';
import { serverFigure, soundStory, type FigureAttributes, type FigureName } from './server-figure.js';

export interface FigureHtmlOptions extends FigureAttributes {
  /** Title in place of the generated one. */
  readonly heading?: string | undefined;
  /** Summary sentence in place of the generated one. */
  readonly summary?: string | undefined;
  readonly scheme?: 'auto' | 'light' | 'dark' | undefined;
  /**
   * Puts the figure's part of the story into it, as the script needs it; true unless `src` or `from` names the story.
   * Turn it off inside `storyHtml`, which holds the story once for all.
   */
  readonly data?: boolean | undefined;
  /** Nonce of the page's content security policy, for the figure's styles. */
  readonly nonce?: string | undefined;
}

/** What Lit leaves where a template ends in a value: no markup at all, and of no use to it here. */
const EMPTY_END = '<?>';

/**
 * A figure as HTML, drawn: it is read without a script, and `factbox/<figure>` brings it to life. Its drawing is in a
 * declarative shadow root, so the page's styles do not reach it and its own do not reach the page.
 * @throws Error that says what is wrong with the story or the options, or why there is nothing to draw.
 */
export async function figureHtml(story: Story, figure: FigureName, options: FigureHtmlOptions = {}): Promise<string> {
  const { data = options['src'] === undefined && options['from'] === undefined, nonce, ...attributes } = options;
  const { tag, renderer, story: part, picture } = await serverFigure(story, figure, attributes);
  await picture(640); // throws where there is nothing to draw
  const shadow = renderer.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  const drawn = (await collectResult(shadow ?? [])).replaceAll(EMPTY_END, '');
  const styled = nonce === undefined ? drawn : drawn.replace('<style>', `<style nonce="${nonce.replaceAll('"', '&quot;')}">`);
  const open = [`<${tag}`, ...renderer.renderAttributes(), '>'].join('');
  return `${open}${data ? storyScript(JSON.stringify(part)) : ''}<template shadowrootmode="open">${styled}</template></${tag}>`;
}

/** Figures with the story that they draw from, once for all; each is made by `figureHtml` with `data: false`. */
export function storyHtml(story: Story, figures: string): string {
  return `<factbox-story>${storyScript(JSON.stringify(redact(soundStory(story))))}${figures}</factbox-story>`;
}
