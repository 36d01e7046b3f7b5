import { adoptStyles, html, isServer, LitElement, nothing, type CSSResult, type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Scene } from '../layout/scene.js';
import type { Problem } from '../story/problem.js';
import type { Reading } from '../story/quick.js';
import type { FigureView, TableView, ViewOptions, ViewResult } from '../view/view.js';
import { loadWords, wordsNow, type Words } from '../words/index.js';
import { VERSION } from './define.js';
import { FactboxErrorEvent, FactboxReadyEvent } from './events.js';
import { frameTemplate } from './frame.js';
import { followLanguage, nearestLang } from './language.js';
import type { Picture } from './picture.js';
import { readStory, storyNow, type StoryState } from './read.js';
import type { Wish } from './reader.js';
import { addStyles, moveStyles } from './sheets.js';
import { StorySource } from './source.js';
import { frameStyles } from './styles.js';
import type { Table } from './table.js';
import { takeOver } from './take-over.js';
import { text } from './text.js';
import { tokens } from './tokens.js';

type Notices = typeof import('./notice.js');
type Trouble = import('./notice.js').Trouble;

/** Signs that somebody is at the page: what a reader may open next is fetched then. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'];

/** What is in the figure's box: a drawing, a notice, or neither yet. */
type Content<V> =
  | { readonly is: 'drawn'; readonly view: V; readonly leftOut: readonly Problem[] }
  | { readonly is: 'trouble'; readonly trouble: Trouble }
  | { readonly is: 'loading' | 'none' };

/**
 * What all figures share: where the story comes from, the words, the four states (none, loading, problem, ready), the
 * frame, the evidence. A figure adds a pure view and a template for its drawing.
 */
export abstract class FactboxFigure<S, V extends FigureView> extends LitElement {
  static readonly factbox = VERSION;
  static override styles: CSSResultOrNative[] = [tokens, frameStyles];
  static override properties: PropertyDeclarations = {
    story: { attribute: false },
    src: {},
    from: {},
    item: {},
    heading: {},
    summary: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    noTable: { attribute: 'no-table', type: Boolean },
    noDownloads: { attribute: 'no-downloads', type: Boolean },
    scheme: { reflect: true },
  };

  /** The story as an object, as it stands in the JSON file. */
  declare story: unknown;
  /** Address of the story's JSON file. */
  declare src: string | undefined;
  /** Id of the `<factbox-story>` to draw from. */
  declare from: string | undefined;
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

  #words = wordsNow('en') as Words;
  /** Whether the shadow root came with the page. */
  protected fromServer = false;
  /** What the figure threw; it is not tried again until something changes. */
  #crash: { readonly error: string; readonly state: StoryState<S> } | undefined;
  #notices: Notices | undefined;
  #drawn: { readonly story: S; readonly words: Words; readonly item: string | undefined; readonly result: ViewResult<V> } | undefined;
  #kept: V | undefined;
  #told: StoryState<S> | undefined;
  #asked: readonly unknown[] | undefined;
  #news = '';
  #table: Table<V> | undefined;
  /** The table is drawn: it was opened, printed, or came from a server. */
  #opened = isServer;
  #stop = new AbortController();
  #source = new StorySource(this, () => this.#read());
  #state: StoryState<S> = { is: 'none' };

  /** What the view reads of a story. */
  protected abstract readonly reading: Reading<S>;
  /** The pure view of a story. */
  protected abstract view(story: S, options: ViewOptions): ViewResult<V>;
  /** The drawing, between summary and legend. */
  protected abstract plot(view: V): TemplateResult;
  /** The drawing as data, for the files. Without a width in px, as wide as the reader sees it. */
  protected abstract scene(view: V, width?: number): Scene | Promise<Scene>;
  /** Fetches what makes the view's table. */
  protected abstract rows(): Promise<(view: V) => TableView>;
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
  /** Whether the figure answers to a reader: on a page, once it has been drawn. */
  protected get live(): boolean {
    return !isServer && this.hasUpdated;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    const { signal } = (this.#stop = new AbortController());
    const print = () => {
      this.renderRoot.querySelector('details')?.setAttribute('open', '');
      this.#openTable();
    };
    addEventListener('beforeprint', print, { signal });
    for (const sign of SIGNS) addEventListener(sign, () => void this.loadTable().catch(() => undefined), { signal, once: true, passive: true });
    followLanguage(() => this.requestUpdate(), signal);
    if (this.hasUpdated) this.#ask();
    else this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (isServer) return;
    this.#stop.abort();
    this.#source.stop();
    this.#asked = undefined;
  }

  /** In another document a figure needs its styles anew. */
  adoptedCallback(): void {
    if (this.shadowRoot) moveStyles(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }

  /** Reads what has come of the story, unless more has come meanwhile. */
  #read(): void {
    const loaded = this.#source.state;
    const state = readStory(loaded, this.reading);
    const waits = state instanceof Promise;
    if (waits) void state.then((later) => loaded === this.#source.state && this.#set(later));
    this.#set(waits ? { is: 'loading' } : state);
  }

  #set(state: StoryState<S>): void {
    this.#state = state;
    this.requestUpdate();
  }

  /** Asks for the story again where something else leads to it now. */
  #ask(): void {
    const asked = [this.story, this.src, this.from];
    if (!this.isConnected || this.#asked?.every((value, i) => value === asked[i])) return;
    this.#asked = asked;
    this.#source.start(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    this.fromServer = this.#opened = root !== null;
    if (!root) return super.createRenderRoot();
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    for (const child of [...root.children]) if (child.localName === 'style') child.remove();
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    this.#ask();
    const lang = nearestLang(this);
    const words = wordsNow(lang) ?? (await loadWords(lang));
    this.#speak(words);
    if (this.fromServer && !this.hasUpdated) await this.loadTable().catch(() => undefined);
    this.#ask();
    await super.scheduleUpdate();
    if (!this.hasUpdated) this.#tell();
  }

  /** A server's drawing stays until there is a story to draw in its place. */
  protected override shouldUpdate(): boolean {
    return this.hasUpdated || !this.fromServer || this.#state.is === 'ready';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size || this.#crash?.state !== this.#state) this.#crash = undefined;
    if (isServer) this.#speak(wordsNow(this.getAttribute('lang') ?? 'en') ?? this.#words);
  }

  /** Takes these words; `dir` on the figure itself overrides the language's own. */
  #speak(words: Words): void {
    const set = this.getAttribute('dir');
    const dir = set === 'ltr' || set === 'rtl' ? set : words.dir;
    if (dir === words.dir) this.#words = words;
    else if (this.#words.locale !== words.locale || this.#words.dir !== dir) this.#words = { ...words, dir };
  }

  /** An error boundary: what a figure throws becomes a message in its box. */
  protected override update(changed: PropertyValues): void {
    if (this.fromServer && !this.hasUpdated) takeOver(() => this.render(), this.renderRoot, this.renderOptions);
    try {
      super.update(changed);
    } catch (error) {
      this.#crash = { error: String(error), state: this.#state };
      try {
        super.update(changed);
      } catch {
        this.#kept = undefined;
        super.update(changed);
      }
    }
  }

  protected override firstUpdated(): void {
    this.requestUpdate(); // now that it is live
  }

  protected override updated(): void {
    const content = this.#content();
    if (content.is === 'drawn') this.#kept = content.view;
    this.#tell();
  }

  /** One event for each story: drawn, or why not. */
  #tell(): void {
    const state = this.#state;
    if (state === this.#told || state.is === 'none' || state.is === 'loading') return;
    const content = this.#content();
    if (content.is === 'trouble' && !this.#notices) return this.#fetchNotices();
    this.#told = state;
    if (content.is === 'drawn') this.dispatchEvent(new FactboxReadyEvent());
    else if (content.is === 'trouble' && this.#notices) {
      const { troubleProblems, troubleText } = this.#notices;
      this.dispatchEvent(new FactboxErrorEvent(troubleText(content.trouble, this.#words), troubleProblems(content.trouble)));
    }
  }

  #content(): Content<V> {
    const state = isServer ? storyNow(this.story, this.reading) : this.#state;
    if (this.#crash !== undefined) return { is: 'trouble', trouble: { is: 'crash', error: this.#crash.error } };
    if (state.is === 'problem') return { is: 'trouble', trouble: state };
    if (state.is !== 'ready') return state;
    const result = this.#view(state.story);
    return 'nothing' in result ? { is: 'trouble', trouble: { is: 'nothing', nothing: result.nothing } } : { is: 'drawn', view: result.view, leftOut: state.leftOut };
  }

  /** The view, worked out anew only when story, item or language change. */
  #view(story: S): ViewResult<V> {
    const known = this.#drawn;
    const [words, item] = [this.#words, this.item];
    if (known && known.story === story && known.words === words && known.item === item) return known.result;
    const result = this.view(story, { words, item });
    this.#drawn = { story, words, item, result };
    return result;
  }

  protected override render(): TemplateResult {
    const { locale, dir } = this.#words;
    const content = this.#content();
    return html`<div class="measure"></div>
      <div class=${this.live ? 'figure' : 'figure still'} role="figure" aria-labelledby="title" lang=${locale} dir=${dir}>${this.#box(content)}</div>`;
  }

  #box(content: Content<V>): unknown {
    const words = this.#words;
    if (content.is === 'drawn') return this.#frame(content.view, content.leftOut);
    const fallback = html`<slot></slot>`;
    const kept = this.#kept && this.#frame(this.#kept, []);
    if (content.is === 'trouble') return html`${this.#notice((notices) => notices.troubleTemplate(content.trouble, words, () => this.#source.retry()))}${kept ?? fallback}`;
    if (kept || content.is === 'none' || isServer || [...this.children].some((child) => child.localName !== 'script')) return kept ?? fallback;
    return html`<div class="loading" role="status">${text(words.loading)}</div>`;
  }

  /** A notice, as soon as notices are there: they are fetched when the first is needed. */
  #notice(template: (notices: Notices) => TemplateResult): TemplateResult | typeof nothing {
    if (this.#notices) return template(this.#notices);
    this.#fetchNotices();
    return nothing;
  }

  #fetchNotices(): void {
    if (isServer) return; // it cannot wait, and leaves the page's own words
    void import('./notice.js').then(
      (notices) => {
        this.#notices = notices;
        addStyles(this.renderRoot as ShadowRoot, notices.noticeStyles);
        this.requestUpdate();
      },
      (error: unknown) => {
        const state = this.#state;
        if (state === this.#told || this.#content().is !== 'trouble') return;
        this.#told = state;
        this.dispatchEvent(new FactboxErrorEvent(String(error), []));
      },
    );
  }

  #frame(view: V, leftOut: readonly Problem[]): TemplateResult {
    return frameTemplate({
      view,
      plot: this.plot(view),
      legend: this.legend(view),
      title: this.heading ?? view.title,
      summary: this.summary ?? view.summary,
      level: this.headingLevel ?? 3,
      quiet: this.quiet && !this.heading,
      bare: this.bare,
      notice: leftOut.length ? this.#notice((notices) => notices.leftOutTemplate(leftOut, view.words)) : nothing,
      table: this.noTable ? undefined : ((this.#opened && this.#table?.template(view)) || nothing),
      toggle: () => this.#openTable(),
      files: this.noDownloads || (this.live && window.origin === 'null') ? undefined : (kind) => void this.act(view, { is: 'save', kind }),
      embed: this.noDownloads ? undefined : () => void this.act(view, { is: 'embed' }),
      actions: this.actions(view),
      news: this.#news,
    });
  }

  /** @internal */
  async loadTable(): Promise<void> {
    const [table, rows] = await Promise.all([import('./table.js'), this.rows()]);
    this.#table ??= new table.Table(rows, () => this.requestUpdate());
    if (this.shadowRoot) addStyles(this.shadowRoot, table.tableStyles);
  }

  #openTable(): void {
    if (this.#opened && this.#table) return;
    this.#opened = true;
    if (this.#table) this.requestUpdate();
    else void this.loadTable().then(() => this.requestUpdate(), () => this.say(this.#words.failed));
  }

  /** Says something politely to screen readers. */
  protected say(news: string): void {
    this.#news = news;
    this.requestUpdate();
  }

  /** Does what a reader asks for. Where that cannot be had, it is said, and nothing else happens. */
  protected async act(view: V, wish: Wish): Promise<void> {
    const { is, input } = { input: undefined, ...this.#state };
    if (is !== 'ready') return;
    const done = await import('./reader.js')
      .then(({ grant }) => grant(wish, { figure: this, view, input, item: this.item, rows: () => this.rows(), picture: () => this.picture(), say: (news) => this.say(news) }))
      .catch(() => false);
    if (!done) this.say(this.#words.failed);
  }

  async #reason(content: Content<V>): Promise<string> {
    return content.is === 'trouble' ? (await import('./notice.js')).troubleText(content.trouble, this.#words) : content.is;
  }

  /**
   * The figure as a picture, as it is drawn now. Without a width in px, as wide as the reader sees it.
   * @throws Error that says why there is none.
   * @internal
   */
  async picture(width?: number): Promise<Picture> {
    const content = this.#content();
    if (content.is !== 'drawn') throw new Error(await this.#reason(content));
    const { view } = content;
    const quiet = this.quiet && !this.heading;
    return {
      view,
      drawing: await this.scene(view, width),
      title: quiet ? '' : (this.heading ?? view.title),
      summary: quiet ? '' : (this.summary ?? view.summary),
    };
  }
}
