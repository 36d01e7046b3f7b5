import { html, isServer, nothing, type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Scene } from '../layout/scene.js';
import type { Problem } from '../story/problem.js';
import type { FigureView, TableView, ViewOptions, ViewResult } from '../view/view.js';
import { VERSION } from './define.js';
import { FactboxErrorEvent, FactboxReadyEvent } from './events.js';
import { frameTemplate } from './frame.js';
import type { Picture } from './picture.js';
import type { StoryState } from './read.js';
import type { Wish } from './reader.js';
import { same, StoryHost } from './story-host.js';
import { frameStyles } from './styles.js';
import type { Table } from './table.js';
import { takeOver } from './take-over.js';
import { tokens } from './tokens.js';
import { mend } from './translated.js';

type Notices = typeof import('./notice.js');
type Trouble = import('./notice.js').Trouble;

/** Signs that somebody is at the page: what a reader may open next is fetched then. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'];

/** What is in the figure's box: a drawing, a notice, or neither yet. */
export type Content<V> =
  | { readonly is: 'drawn'; readonly view: V; readonly leftOut: readonly Problem[] }
  | { readonly is: 'trouble'; readonly trouble: Trouble }
  | { readonly is: 'loading' | 'none' };

const troubled = (trouble: Trouble): Content<never> => ({ is: 'trouble', trouble });

/**
 * What all figures share: the four states (none, loading, problem, ready), the frame, and what a reader may ask for. A
 * figure adds a pure view and a template for its drawing. One file on purpose: the states share what is private to them.
 */
export abstract class FactboxFigure<S, V extends FigureView> extends StoryHost<S> {
  static readonly factbox = VERSION;
  static override styles: CSSResultOrNative[] = [tokens, frameStyles];
  static override properties: PropertyDeclarations = {
    item: {},
    heading: {},
    summary: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    noTable: { attribute: 'no-table', type: Boolean },
    noDownloads: { attribute: 'no-downloads', type: Boolean },
    scheme: { reflect: true },
  };

  /** Id of the record to show. */
  declare item: string | undefined;
  /** Title in place of the generated one. */
  declare heading: string | undefined;
  /** Summary sentence in place of the generated one. */
  declare summary: string | undefined;
  /** Level of the title in the page's outline, 1 to 6; 3 unless set. */
  declare headingLevel: number | undefined;
  /** Leaves the table of the figure's data out. */
  declare noTable: boolean;
  /** Leaves the downloads out. */
  declare noDownloads: boolean;
  /** Colours: `auto` follows the reader, `light` and `dark` are fixed; unset follows the page's `color-scheme`. */
  declare scheme: 'auto' | 'light' | 'dark' | undefined;

  /** What the figure threw; it is not tried again until something changes. */
  #crash: Content<never> | undefined;
  /** null: they cannot be had. */
  #notices: Notices | null | undefined;
  #content: Content<V> = { is: 'none' };
  /** The view, and what it was worked out from. */
  #result: ViewResult<V> | undefined;
  #from: readonly unknown[] | undefined;
  #kept: V | undefined;
  /** What the content was worked out from, and what the page has been told of. */
  #drawn: StoryState<S> | undefined;
  #told: StoryState<S> | undefined;
  #news = '';
  #table: Table<V> | undefined;
  /** The table has been opened or printed. */
  #opened = false;

  /** What the view is asked for beside the story; it is worked out anew when one of these changes. */
  protected options(): ViewOptions {
    return { words: this.words, item: this.item };
  }
  /** The pure view of a story. */
  protected abstract view(story: S, options: ViewOptions): ViewResult<V>;
  /** The drawing, between summary and legend. */
  protected abstract plot(view: V): TemplateResult;
  /**
   * The drawing as data, for the files. Without a width in px, as wide as the reader sees it.
   * @internal
   */
  abstract scene(view: V, width?: number): Scene | Promise<Scene>;
  /**
   * Fetches what makes the view's table.
   * @internal
   */
  abstract rows(): Promise<(view: V) => TableView>;
  /** What the drawing's shapes mean. */
  protected legend(_view: V): TemplateResult | typeof nothing {
    return nothing;
  }
  /** Further controls under the drawing. */
  protected actions(_view: V): TemplateResult | typeof nothing {
    return nothing;
  }
  /** Whether title and summary are only heard, because the drawing says the same. */
  protected get quiet(): boolean {
    return false;
  }
  /** Whether only the drawing is seen. */
  protected get bare(): boolean {
    return false;
  }
  /** Whether what is drawn is all; the page is told of it only then. */
  protected get finished(): boolean {
    return true;
  }
  /** Whether the figure answers to a reader: on a page, once a server's drawing has been taken over. */
  protected get live(): boolean {
    return !isServer && !this.#foreign;
  }
  /** Whether what is seen is still a server's drawing. */
  get #foreign(): boolean {
    return this.fromServer && !this.hasUpdated;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    const { signal } = this.stop;
    const print = () => {
      const all = this.renderRoot.querySelectorAll('details');
      all.forEach((details) => (details.open = true));
      this.#table?.unfold();
      if (all.length) this.#openTable();
    };
    addEventListener('beforeprint', print, { signal });
    for (const sign of SIGNS) addEventListener(sign, () => void this.#foresee(), { signal, once: true, passive: true });
  }

  /** Fetches what drawing the story takes. */
  protected gather(): Promise<void> | void {}

  /** All that a drawing takes is there before it begins: for a server's the table in it, the notices. */
  protected override async prepare(): Promise<void> {
    if (this.#foreign) await this.#foresee();
    const { state } = this;
    await this.gather();
    if (state !== this.state) return; // another story has come; it is prepared for next
    this.#content = this.#work();
    if (this.#needsNotice()) {
      if (this.#notices === undefined) this.#notices = await import('./notice.js').catch(() => null);
      this.#notices?.styleNotices(this.renderRoot as ShadowRoot);
    }
  }

  protected override async scheduleUpdate(): Promise<void> {
    await super.scheduleUpdate();
    if (!this.hasUpdated) this.#tell(); // a server's drawing stays
  }

  /** A server's drawing stays until there is a story to draw in its place. */
  protected override shouldUpdate(): boolean {
    return !this.#foreign || this.state.is === 'ready';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#content = this.#work(); // the story may have come while other things were fetched
  }

  /** An error boundary: what a figure throws becomes a message in its box. */
  protected override update(changed: PropertyValues): void {
    mend(this.renderRoot);
    const rendering = () => ({ template: () => this.render(), root: this.renderRoot, options: this.renderOptions });
    if (!this.hasUpdated && !takeOver(rendering)) this.renderRoot.replaceChildren();
    try {
      super.update(changed);
    } catch (error) {
      this.#content = this.#crashed(error);
      try {
        super.update(changed);
      } catch {
        this.#kept = undefined;
        super.update(changed);
      }
    }
  }

  #crashed(error: unknown): Content<V> {
    return (this.#crash = troubled({ is: 'crash', error: String(error) }));
  }

  protected override firstUpdated(): void {
    if (this.fromServer) this.requestUpdate(); // now that it is live
  }

  protected override updated(): void {
    if (this.#content.is === 'drawn') this.#kept = this.#content.view;
    if (this.#needsNotice() && this.#notices === undefined) this.requestUpdate();
    else this.#tell();
  }

  #needsNotice(): boolean {
    const content = this.#content;
    return content.is === 'trouble' || (content.is === 'drawn' && content.leftOut.length > 0);
  }

  /** One event for each story: drawn, or why not. */
  #tell(): void {
    const [content, state, notices] = [this.#content, this.#drawn, this.#notices];
    if (state === this.#told || (content.is !== 'drawn' && content.is !== 'trouble')) return;
    if (content.is === 'drawn' && !this.finished) return;
    this.#told = state;
    this.dispatchEvent(content.is === 'drawn' ? new FactboxReadyEvent() : (notices?.troubleEvent(content.trouble, this.words) ?? new FactboxErrorEvent(content.trouble.is, [])));
  }

  /** The content of the box; the view is worked out anew only when story, options or language change. */
  #work(): Content<V> {
    const { state } = this;
    this.#drawn = state;
    const from: readonly unknown[] = [state, ...(Object.values(this.options()) as unknown[])];
    if (!same(this.#from, from)) this.#crash = this.#result = undefined;
    this.#from = from;
    if (this.#crash) return this.#crash;
    if (state.is === 'problem') return troubled(state);
    if (state.is !== 'ready') return state;
    try {
      const result = (this.#result ??= this.view(state.story, this.options()));
      return 'nothing' in result ? troubled({ is: 'nothing', ...result }) : { is: 'drawn', view: result.view, leftOut: state.leftOut };
    } catch (error) {
      return this.#crashed(error);
    }
  }

  protected override render(): TemplateResult {
    const { locale, dir } = this.words;
    const figure = () => html`<div class=${this.live ? 'figure' : 'figure still'} role="figure" aria-labelledby="title" lang=${locale} dir=${dir}>${this.#box()}</div>`;
    // What waits is in the page's own dress. The strip stays whatever comes after it: its width is watched.
    return html`<div class="measure"></div>${this.#waits ? html`<slot></slot>` : figure()}`;
  }

  /** Whether what stands in its place is all that there is to see yet. */
  get #waits(): boolean {
    const { is } = this.#content;
    return !this.#kept && (is === 'none' || (is === 'loading' && [...this.children].some((child) => child.localName !== 'script')));
  }

  #box(): unknown {
    const content = this.#content;
    if (content.is === 'drawn') return this.#frame(content.view, content.leftOut);
    const words = this.words;
    const kept = this.#kept ? this.#frame(this.#kept, []) : undefined;
    const fallback = kept ?? html`<slot></slot>`;
    if (content.is === 'trouble') return html`${this.#notices?.troubleTemplate(content.trouble, words, () => this.retry())}${fallback}`;
    return kept ?? html`<div class="loading" role="status">${words.loading}</div>`;
  }

  #frame(view: V, leftOut: readonly Problem[]): TemplateResult {
    return frameTemplate({
      view,
      plot: this.plot(view),
      legend: this.legend(view),
      ...this.head(view),
      level: this.headingLevel ?? 3,
      bare: this.bare,
      notice: (leftOut.length && this.#notices?.leftOutTemplate(leftOut, view.words)) || nothing,
      table: this.noTable ? undefined : ((this.#tabled && this.#table?.template(view)) || nothing),
      toggle: () => this.#openTable(),
      files: this.noDownloads || (this.live && window.origin === 'null') ? undefined : (kind) => void this.act(view, { is: 'save', kind }),
      embed: this.noDownloads ? undefined : () => void this.act(view, { is: 'embed' }),
      actions: this.actions(view),
      news: this.#news,
    });
  }

  /**
   * Title and summary, and whether they are only heard.
   * @internal
   */
  head({ title, summary }: V) {
    return { title: this.heading ?? title, summary: this.summary ?? summary, quiet: this.quiet && !this.heading };
  }

  /** @internal */
  async loadTable(): Promise<void> {
    const [table, rows] = await Promise.all([import('./table.js'), this.rows()]);
    this.#table ??= new table.Table(this.shadowRoot, rows, () => this.requestUpdate());
  }

  /** Fetches the table before it is asked for, where the figure has one. */
  async #foresee(): Promise<void> {
    if (!this.noTable && !this.bare) await this.loadTable().catch(() => undefined);
  }

  /** Whether the table is drawn, were it closed: a server's stays. */
  get #tabled(): boolean {
    return this.#opened || this.fromServer || isServer;
  }

  #openTable(): void {
    if (this.#tabled && this.#table) return;
    this.#opened = true;
    if (this.#table) this.requestUpdate();
    else void this.loadTable().then(() => this.requestUpdate(), () => this.say(this.words.failed));
  }

  /**
   * Says something politely to screen readers.
   * @internal
   */
  say(news: string): void {
    this.#news = news;
    this.requestUpdate();
  }

  /** Does what a reader asks for. Where that cannot be had, it is said, and nothing else happens. */
  protected async act(view: V, wish: Wish): Promise<void> {
    const { input } = { input: undefined, ...this.state };
    const done = await import('./reader.js').then(({ grant }) => grant(wish, this, view, input)).catch(() => false);
    if (!done) this.say(this.words.failed);
  }

  /**
   * The figure as a picture, as it is drawn now. Without a width in px, as wide as the reader sees it.
   * @throws Error that says why there is none.
   * @internal
   */
  async picture(width?: number): Promise<Picture> {
    return (await import('./reader.js')).pictureOf(this, this.#content, this.words, width);
  }
}
