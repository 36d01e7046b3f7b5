import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { FactboxFigure } from '../../core/figure.js';
import { icon, standingTemplate } from '../../core/pieces.js';
import { text } from '../../core/text.js';
import type { Scene } from '../../layout/scene.js';
import { sourceGlyph } from '../../layout/source-glyph.js';
import type { ViewOptions } from '../../view/view.js';
import { quoteCardReading, type QuoteCardStory } from './quote-card.reading.js';
import { quoteCardStyles } from './quote-card.styles.js';
import { quoteCardView, type QuoteCardView, type QuotePiece, type QuoteView } from './quote-card.view.js';
import type { Emphasis } from './quote-scene.js';
import { quoteWords } from '../../words/en.quote.js';

/**
 * What somebody said: their own words in quotation marks, a paraphrase never. One quote, or a set to page through.
 *
 * @summary A quote with its speaker, its standing and its place in the article.
 * @tag factbox-quote-card
 * @slot - What stands in place of the figure until it is drawn, and if it never is.
 * @fires {FactboxSelectEvent} factbox-select - The reader has opened the evidence of a quote.
 * @fires {FactboxReadyEvent} factbox-ready - The figure is drawn.
 * @fires {FactboxErrorEvent} factbox-error - The figure could not be drawn.
 */
export class FactboxQuoteCard extends FactboxFigure<QuoteCardStory, QuoteCardView> {
  static override styles = [...FactboxFigure.styles, quoteCardStyles];
  static override properties = { emphasis: { reflect: true } };

  /** How loud the quote is: `inline` among paragraphs, `supporting` unless set, `showcase` on its own. */
  declare emphasis: Emphasis | undefined;

  protected override readonly reading = quoteCardReading;
  #shown = 0;

  protected override get quiet(): boolean {
    return true;
  }

  get #emphasis(): Emphasis {
    return this.emphasis === 'inline' || this.emphasis === 'showcase' ? this.emphasis : 'supporting';
  }

  protected override view(story: QuoteCardStory, options: ViewOptions) {
    return quoteCardView(story, options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('item')) this.#shown = 0;
  }

  /** A story that has changed may hold fewer quotes. */
  #index({ quotes }: QuoteCardView): number {
    return Math.min(this.#shown, quotes.length - 1);
  }

  #quote(view: QuoteCardView): QuoteView {
    return view.quotes[this.#index(view)] ?? view.quotes[0];
  }

  protected override async scene(view: QuoteCardView, width = this.clientWidth): Promise<Scene> {
    const { quoteScene } = await import('./quote-scene.js');
    return quoteScene(view, this.#quote(view), this.#emphasis, Math.max(280, Math.min(width, 640)));
  }

  protected override async rows() {
    return (await import('./quote-card.table.js')).quoteCardTable;
  }

  protected override get bare(): boolean {
    return this.#emphasis === 'inline';
  }

  protected override plot(view: QuoteCardView): TemplateResult {
    const quote = this.#quote(view);
    const { words } = view;
    const inline = this.bare;
    const tag = html`<div class="tag">
      <div class="row">
        <span><b>${text(quoteWords(words).mode[quote.mode])}</b> ${text(quoteWords(words).modeNote[quote.mode])}</span>
        ${standingTemplate(quote.standing)}
      </div>
      ${inline ? html`<div class="row">${this.actions(view)} ${this.#pager(view)}</div>` : this.#pager(view)}
    </div>`;
    const body = html`<p lang=${view.storyLang} dir=${view.storyDir} translate="no">
      ${inline && quote.lead ? html`<b>${text(quote.speaker)}</b> ` : nothing}${quote.lead ? html`<span class="soft">${text(quote.lead)} </span>` : nothing}${quote.pieces.map(pieceTemplate)}
    </p>`;
    return html`<div class=${`plot ${this.#emphasis} ${quote.mode}`} part="plot">
      ${inline ? nothing : tag}
      ${quote.mode === 'paraphrase' ? html`<div class="words">${body}</div>` : html`<blockquote class="words">${body}</blockquote>`}
      ${inline && quote.lead ? nothing : this.#speaker(view, quote)} ${inline ? tag : nothing}
    </div>`;
  }

  #speaker({ storyLang, storyDir }: QuoteCardView, { glyph, speaker, verb, details }: QuoteView): TemplateResult {
    const said = verb ? html`<span class="verb">${text(verb.text)}</span>` : nothing;
    return html`<div class="who">
      ${this.bare ? nothing : icon(sourceGlyph(glyph), 28, 28)}
      <div lang=${storyLang} dir=${storyDir}>
        <span class="name">${verb?.before ? html`${said} ` : nothing}<bdi translate="no">${text(speaker)}</bdi>${verb && !verb.before ? html` ${said}` : nothing}</span>
        ${details.length ? html`<span class="details">${details.map((detail, i) => html`<span>${text(details[i + 1] ? `${detail} ·` : detail)}</span> `)}</span>` : nothing}
      </div>
    </div>`;
  }

  #pager(view: QuoteCardView): TemplateResult | typeof nothing {
    const { quotes, words } = view;
    if (quotes.length < 2) return nothing;
    const n = (value: number) => value.toLocaleString(words.locale);
    const position = () => quoteWords(words).position(n(this.#index(view) + 1), n(quotes.length));
    const turn = (step: number) => {
      this.#shown = (this.#index(view) + step + quotes.length) % quotes.length;
      const { mode, speaker } = this.#quote(view);
      this.say(`${position()}: ${quoteWords(words).summary[mode](speaker)}`);
    };
    const button = (label: string, d: string, step: number) =>
      html`<button type="button" aria-label=${label} @click=${() => turn(step)}>${icon([{ is: 'path', x: 0, y: 0, d, stroke: 'ink', strokeWidth: 1.75 }], 10, 10)}</button>`;
    return html`<span class="pager">
      ${button(quoteWords(words).previous, 'M6.5 1L2.5 5l4 4', -1)}<span>${text(position())}</span>${button(quoteWords(words).next, 'M3.5 1l4 4-4 4', 1)}
    </span>`;
  }

  protected override actions(view: QuoteCardView): TemplateResult | typeof nothing {
    const quote = this.#quote(view);
    const { words } = view;
    return html`<button class="link" type="button" aria-haspopup="dialog" data-mark=${quote.id}
        @click=${(event: MouseEvent) => void this.act(view, { is: 'evidence', mark: quote.id, anchor: event.currentTarget as Element })}>${text(words.evidence)}</button>
      <button class="link" type="button" @click=${() => void this.act(view, { is: 'copy', text: async () => (await import('./quote-card.table.js')).quoteText(view, quote) })}>${text(words.copy)}</button>
      ${this.noDownloads || this.bare ? nothing : html`<button class="link" type="button" @click=${() => void this.act(view, { is: 'save', kind: 'png' })}>${text(words.image)}</button>`}`;
  }
}

const pieceTemplate = ({ text: words, is }: QuotePiece): unknown => {
  switch (is) {
    case 'mark':
      return html`<span class="mark">${text(words)}</span>`;
    case 'article':
      return html`<mark class="article">${text(words)}</mark>`;
    default:
      return text(words);
  }
};

define('factbox-quote-card', FactboxQuoteCard);

declare global {
  interface HTMLElementTagNameMap {
    'factbox-quote-card': FactboxQuoteCard;
  }
}
