import { css, html, isServer, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { define, VERSION } from './define.js';
import type { Loaded } from './load.js';
import { announceArrival, StorySource, type StoryProvider } from './source.js';

/**
 * Loads a story once and hands it to the figures inside it, and to those anywhere on the page that name its id in
 * `from`. The story is the `story` property, the file at `src`, or a `<script type="application/json">` inside.
 *
 * @summary One story for several figures.
 * @tag factbox-story
 * @slot - The figures, and any other content of the page.
 * @attr {number} max-bytes - The most bytes that the file at `src` may have; 16 MB unless set.
 * @attr {number} timeout - Seconds after which the file at `src` is said to be slow; 30 unless set.
 */
export class FactboxStory extends LitElement implements StoryProvider {
  static readonly factbox = VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = {
    story: { attribute: false },
    src: {},
  };

  /** The story as an object, as it stands in the JSON file. */
  declare story: unknown;
  /** Address of the story's JSON file. */
  declare src: string | undefined;

  #source = new StorySource(this, () => {
    for (const callback of this.#followers) callback(this.state);
  });
  #followers = new Set<(state: Loaded) => void>();

  /** @internal */
  get state(): Loaded {
    return this.#source.state;
  }

  /** @internal */
  follow(callback: (state: Loaded) => void, signal: AbortSignal): void {
    this.#followers.add(callback);
    signal.addEventListener('abort', () => this.#followers.delete(callback));
    callback(this.state);
  }

  /** @internal */
  retry(): void {
    this.#source.retry();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    if (this.hasUpdated) this.#start();
    announceArrival();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && (!this.hasUpdated || changed.has('story') || changed.has('src'))) this.#start();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #start(): void {
    this.#source.start({ story: this.story, src: this.src, from: undefined });
  }
}

define('factbox-story', FactboxStory);

declare global {
  interface HTMLElementTagNameMap {
    'factbox-story': FactboxStory;
  }
}
