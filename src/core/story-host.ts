import { adoptStyles, isServer, LitElement, type CSSResult, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Reading } from '../story/quick.js';
import { loadWords, wordsNow, type Words } from '../words/index.js';
import { followLanguage, nearestLang } from './language.js';
import { readStory, storyNow, type StoryState } from './read.js';
import { StorySource } from './source.js';

/** Whether two lists hold the same things. */
export const same = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean => !!a?.every((value, i) => value === b[i]);

/**
 * An element that draws from a story: finds it, reads its part S of it, and follows both it and the page's language.
 *
 * @attr {number} max-bytes - The most bytes that the file at `src` may have; 16 MB unless set.
 * @attr {number} timeout - Seconds after which the file at `src` is said to be slow; 30 unless set.
 */
export abstract class StoryHost<S> extends LitElement {
  static override properties: PropertyDeclarations = {
    story: { attribute: false },
    src: {},
    from: {},
  };

  /** The story as an object, as it stands in the JSON file. */
  declare story: unknown;
  /** Address of the story's JSON file. */
  declare src: string | undefined;
  /** Id of the `<factbox-story>` to draw from. */
  declare from: string | undefined;

  /** What the element reads of a story. */
  protected abstract readonly reading: Reading<S>;
  protected words = wordsNow('en') as Words;
  protected state: StoryState<S> = { is: 'none' };
  /** Whether the shadow root came with the page. */
  protected fromServer = false;
  /** Aborted when the element leaves the page. */
  protected stop = new AbortController();
  #source = new StorySource(this, () => this.#read());
  #asked: readonly unknown[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.stop = new AbortController();
    followLanguage(() => this.requestUpdate(), this.stop.signal);
    this.requestUpdate(); // another story and another language may be around it now
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (isServer) return;
    this.stop.abort();
    this.#source.stop();
    this.#asked = undefined;
  }

  /** In another document an element needs its styles anew. */
  adoptedCallback(): void {
    void import('./sheets.js')
      .then(({ moveStyles }) => this.shadowRoot && moveStyles(this.shadowRoot, this.#styles as CSSResult[]))
      .catch(() => undefined);
  }

  /** Asks for the story again where something else leads to it now. */
  #ask(): void {
    const asked = [this.story, this.src, this.from];
    if (!this.isConnected || same(this.#asked, asked)) return;
    this.#asked = asked;
    this.#source.start(this);
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
    this.state = state;
    this.requestUpdate();
  }

  /** Asks for the same story once more, after a failure. */
  protected retry(): void {
    this.#source.retry();
  }

  get #styles() {
    return (this.constructor as typeof LitElement).elementStyles;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.fromServer = this.shadowRoot !== null;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (this.ownerDocument === document) adoptStyles(root, this.#styles);
    else this.adoptedCallback();
    if (!this.fromServer) root.append(document.createElement('slot')); // what the page says itself stays until there is a drawing
    return root;
  }

  /** What else must be there before a drawing begins. */
  protected prepare(): Promise<void> | void {}

  /**
   * Before each drawing: the story may lead elsewhere now, the language's words may have to be fetched. What changes while
   * that takes its time asks for no update of its own, so it is looked at once more.
   */
  protected override async scheduleUpdate(): Promise<void> {
    for (let met: readonly unknown[] | undefined; ; ) {
      this.#ask();
      const lang = nearestLang(this);
      const now = [lang, this.state];
      if (same(met, now)) break;
      met = now;
      this.#speak(wordsNow(lang) ?? (await loadWords(lang)));
      await this.prepare();
    }
    await super.scheduleUpdate();
    this.#ask(); // what was set before the element was one of ours is in its place only now
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!isServer) return;
    this.#speak(wordsNow(this.getAttribute('lang') ?? 'en') ?? this.words);
    this.state = storyNow(this.story, this.reading);
  }

  /** Takes these words; `dir` on the element itself overrides the language's own. */
  #speak(words: Words): void {
    const set = this.getAttribute('dir');
    const dir = set === 'ltr' || set === 'rtl' ? set : words.dir;
    if (dir === words.dir) this.words = words;
    else if (this.words.locale !== words.locale || this.words.dir !== dir) this.words = { ...words, dir };
  }
}
