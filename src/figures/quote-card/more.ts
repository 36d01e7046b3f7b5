import { html, type TemplateResult } from 'lit';
import { glyphTemplate } from '../../core/glyph.js';
import type { QuoteWords } from '../../words/words.js';

/** What a single quote in English without a standing of its own does without; a page fetches it for the others. */

export { standingTemplate } from '../../core/standing.js';
export { quoteCardView } from './quote-card.view.js';

/** Two buttons to page through a set, and where the reader is in it. */
export function pagerTemplate(position: string, { previous, next }: QuoteWords, turn: (step: number) => void): TemplateResult {
  const button = (label: string, d: string, step: number) =>
    html`<button type="button" aria-label=${label} @click=${() => turn(step)}>${glyphTemplate([[d, 1.75]], 10)}</button>`;
  return html`<span class="pager">
    ${button(previous, 'M6.5 1L2.5 5l4 4', -1)}<span>${position}</span>${button(next, 'M3.5 1l4 4-4 4', 1)}
  </span>`;
}
