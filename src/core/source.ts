import { closest } from './language.js';
import { faulty, loadStory, readText, type Loaded } from './load.js';

/** What a `<factbox-story>` offers to the figures that name it, whichever copy of factbox defined it. */
export interface StoryProvider extends HTMLElement {
  readonly state: Loaded;
  /** Calls back now and at each change, until the signal aborts. */
  follow(callback: (state: Loaded) => void, signal: AbortSignal): void;
  /** Asks for its story once more. */
  retry(): void;
}

/** Fired on the document when a `<factbox-story>` comes in, for figures that name one further down the page. */
const ARRIVED = 'factbox-story-arrived';
const TAG = 'factbox-story';
/** After so many seconds a story is said to be slow. */
const SLOW = 30;
/** What a browser's clock counts to, in seconds; beyond it a timer would go off at once. */
const LATEST = 2e6;

export interface SourceSettings {
  /** The `story` property: parsed JSON as it came, or nothing. */
  readonly story: unknown;
  readonly src: string | undefined;
  readonly from: string | undefined;
}

const isProvider = (element: Element | null): element is StoryProvider => !!element && 'follow' in element;

/** Finds the story of one element and follows it: its property, then `src`, an inline script, `from`, an ancestor. */
export class StorySource {
  state: Loaded = { is: 'none' };
  #host: Element;
  #changed: () => void;
  #provider: StoryProvider | undefined;
  #stop = new AbortController();
  #settings: SourceSettings = { story: undefined, src: undefined, from: undefined };

  constructor(host: Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Starts over with these settings; an answer to an earlier question is dropped when it comes. */
  start(settings: SourceSettings): void {
    this.stop();
    this.#settings = settings;
    this.#provider = undefined;
    const signal = (this.#stop = new AbortController()).signal;
    const { story, src, from } = settings;
    if (story !== undefined && story !== null && story !== '[object Object]') this.#set({ is: 'json', value: story }, signal);
    else if (src) this.#load(src, signal);
    else if (!this.#inline(signal) && !this.#follow(from, signal)) this.#wait(from, signal);
  }

  /** Asks once more, where the story comes from. */
  retry(): void {
    if (this.#provider) this.#provider.retry();
    else this.start(this.#settings);
  }

  stop(): void {
    this.#stop.abort();
  }

  #set(state: Loaded, signal: AbortSignal): void {
    if (signal.aborted || this.state === state) return;
    this.state = state;
    this.#changed();
  }

  #load(src: string, signal: AbortSignal): void {
    this.#set({ is: 'loading' }, signal);
    const setting = (name: string) => Math.max(0, Number(this.#host.getAttribute(name))) || undefined;
    const slow = setTimeout(() => this.#set(faulty('slow', src), signal), 1000 * Math.min(setting('timeout') ?? SLOW, LATEST));
    signal.addEventListener('abort', () => clearTimeout(slow));
    void loadStory(src, setting('max-bytes')).then((state) => {
      clearTimeout(slow);
      this.#set(state, signal);
      if (state.is === 'problem' && state.fault === 'network') addEventListener('online', () => this.retry(), { once: true, signal });
    });
  }

  #inline(signal: AbortSignal): boolean {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (!script) return false;
    const state = readText(script.textContent, this.#host.localName);
    if (state instanceof Promise) void state.then((later) => this.#set(later, signal));
    else this.#set(state, signal);
    return true;
  }

  #follow(from: string | undefined, signal: AbortSignal): boolean {
    const root: Node & Partial<NonElementParentNode> = this.#host.getRootNode();
    const element = from
      ? (root.getElementById?.(from) ?? document.getElementById(from))
      : closest(this.#host, `${TAG}:not(:scope)`);
    if (isProvider(element)) (this.#provider = element).follow((state) => this.#set(state, signal), signal);
    else if (element?.localName === TAG && !customElements.get(TAG)) {
      void import('./story-element.js').then(() => signal.aborted || this.retry(), () => this.#set(faulty('network', 'factbox'), signal));
    }
    else return false; // no story, or other code's element
    return true;
  }

  /** Nothing is there yet: the page may still be arriving, or a `<factbox-story>` may come later. */
  #wait(from: string | undefined, signal: AbortSignal): void {
    this.#set({ is: 'none' }, signal);
    const again = () => this.retry();
    document.addEventListener(ARRIVED, again, { once: true, signal });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', again, { once: true, signal });
    else if (from) this.#set(faulty('missing-element', from), signal);
  }
}

/** Tells waiting figures that a `<factbox-story>` is there. */
export const announceArrival = (): boolean => document.dispatchEvent(new globalThis.Event(ARRIVED));
