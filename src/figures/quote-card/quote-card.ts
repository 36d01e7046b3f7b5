import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { FactboxFigure } from '../../core/figure.js';
import { glyphTemplate } from '../../core/glyph.js';
import type { Scene } from '../../layout/scene.js';
import { SOURCE } from '../../layout/source-glyph.js';
import type { ViewOptions } from '../../view/view.js';
import { quoteCardReading, type QuoteCardStory } from './quote-card.reading.js';
import { quoteCardStyles } from './quote-card.styles.js';
import { plainView, quotesOf, type QuoteCardView, type QuotePiece, type QuoteView } from './plain.view.js';
import type { Emphasis } from './quote-scene.js';
import { quoteWords } from '../../words/en.quote.js';

/** What a set takes, a standing and other languages than English, once it is there. */
let more: typeof import('./more.js') | undefined;
const fetchMore = async () => (more ??= await import('./more.js').catch(() => undefined));

/** Whether there is all that these quotes are drawn with. */
function suffices(story: QuoteCardStory, { item }: ViewOptions): boolean {
  const [quote, second] = quotesOf(story, item);
  return !!more || (/^en\b/i.test(story.lang) && !second && quote?.status.length === 1 && quote.status[0].level === 'reported' && !quote.originalLang);
}

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

  protected override async gather(): Promise<void> {
    if (this.state.is === 'ready' && !suffices(this.state.story, this.options())) await fetchMore();
  }

  /** A server draws at once: all is there before. */
  override async loadTable(): Promise<void> {
    if (isServer) await fetchMore();
    await super.loadTable();
  }

  protected override view(story: QuoteCardStory, options: ViewOptions) {
    if (!suffices(story, options)) throw new Error(this.words.failed);
    return (more?.quoteCardView ?? plainView)(story, options);
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
    return view.quotes[this.#index(view)]!;
  }

  override async scene(view: QuoteCardView, width = this.clientWidth): Promise<Scene> {
    const { quoteScene } = await import('./quote-scene.js');
    return quoteScene(view, this.live ? [this.#quote(view)] : view.quotes, this.#emphasis, width);
  }

  override async rows() {
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
        <span><b>${quoteWords(words).mode[quote.mode]}</b> ${quoteWords(words).modeNote[quote.mode]}</span>
        ${more?.standingTemplate(quote.standing)}
      </div>
      ${inline ? html`<div class="row">${this.actions(view)} ${this.#pager(view)}</div>` : this.#pager(view)}
    </div>`;
    const body = html`<p lang=${view.storyLang} dir=${view.storyDir} translate="no">
      ${inline && quote.lead ? html`<b>${quote.speaker}</b> ` : nothing}${quote.lead ? html`<span class="soft">${quote.lead} </span>` : nothing}${quote.pieces.map(pieceTemplate)}
    </p>`;
    return html`<div class=${`plot ${this.#emphasis} ${quote.mode}`} part="plot">
      ${inline ? nothing : tag}
      ${quote.mode === 'paraphrase' ? html`<div class="words">${body}</div>` : html`<blockquote class="words">${body}</blockquote>`}
      ${inline && quote.lead ? nothing : this.#speaker(view, quote)} ${inline ? tag : nothing}
    </div>`;
  }

  #speaker({ storyLang, storyDir }: QuoteCardView, { glyph, speaker, verb, details }: QuoteView): TemplateResult {
    const said = verb ? html`<span class="verb">${verb.text}</span>` : nothing;
    return html`<div class="who">
      ${this.bare ? nothing : glyphTemplate(SOURCE[glyph], 28)}
      <div lang=${storyLang} dir=${storyDir}>
        <span class="name">${verb?.before ? html`${said} ` : nothing}<bdi translate="no">${speaker}</bdi>${verb && !verb.before ? html` ${said}` : nothing}</span>
        ${details.length ? html`<span class="details">${details.map((detail, i) => html`<span>${details[i + 1] ? `${detail} ·` : detail}</span> `)}</span>` : nothing}
      </div>
    </div>`;
  }

  #pager(view: QuoteCardView): TemplateResult | undefined {
    const { quotes, words } = view;
    const w = quoteWords(words);
    const n = (value: number) => value.toLocaleString(words.locale);
    const position = () => w.position(n(this.#index(view) + 1), n(quotes.length));
    const turn = (step: number) => {
      this.#shown = (this.#index(view) + step + quotes.length) % quotes.length;
      const { mode, speaker } = this.#quote(view);
      this.say(`${position()}: ${w.summary[mode](speaker)}`);
    };
    return quotes.length > 1 ? more?.pagerTemplate(position(), w, turn) : undefined;
  }

  protected override actions(view: QuoteCardView): TemplateResult | typeof nothing {
    const quote = this.#quote(view);
    const { words } = view;
    return html`<button class="link" type="button" aria-haspopup="dialog" data-mark=${quote.id}
        @click=${(event: MouseEvent) => void this.act(view, { is: 'evidence', mark: quote.id, anchor: event.currentTarget as Element })}>${words.evidence}</button>
      <button class="link" type="button" @click=${() => void this.act(view, { is: 'copy', text: async () => (await import('./quote-card.table.js')).quoteText(view, quote) })}>${words.copy}</button>
      ${this.noDownloads || this.bare ? nothing : html`<button class="link" type="button" @click=${() => void this.act(view, { is: 'save', kind: 'png' })}>${words.image}</button>`}`;
  }
}

const pieceTemplate = ({ text: words, is }: QuotePiece): unknown => {
  switch (is) {
    case 'mark':
      return html`<span class="mark">${words}</span>`;
    case 'article':
      return html`<mark class="article">${words}</mark>`;
    default:
      return words;
  }
};

define('factbox-quote-card', FactboxQuoteCard);

declare global {
  interface HTMLElementTagNameMap {
    'factbox-quote-card': FactboxQuoteCard;
  }
}
