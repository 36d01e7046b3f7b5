import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ScaleView } from './plain.view.js';

/**
 * One maximum for the charts of a page that name it. They ask each other by an event on their document: nothing is kept
 * in common, so that two copies of factbox understand each other and two stories stay apart. Fetched with `share-max`.
 */
const TYPE = 'factbox-share-max';

interface Asking {
  readonly name: string;
  /** Takes the highest number of a chart; absent: something has changed, ask again. */
  readonly tell?: (max: number) => void;
}

const isAsking = (detail: unknown): detail is Asking => typeof detail === 'object' && detail !== null && 'name' in detail;

interface Sharing extends ReactiveControllerHost, HTMLElement {
  readonly shareMax?: string | undefined;
}

/** A chart's part in it: it takes part while it is on the page and has a name. */
export class SharedMax implements ReactiveController {
  /** Highest number of all, where it is another chart's. */
  most: number | undefined;
  #chart: Sharing;
  #scale: () => ScaleView | undefined;
  #name: string | undefined;
  #own: number | undefined;
  #stop = new AbortController();

  constructor(chart: Sharing, scale: () => ScaleView | undefined) {
    this.#chart = chart;
    this.#scale = scale;
    chart.addController(this);
  }

  hostUpdated(): void {
    const scale = this.#scale();
    if (this.#chart.isConnected) this.#join(this.#chart.shareMax || undefined, scale?.own ?? scale?.max);
  }

  hostDisconnected(): void {
    this.#join(undefined, undefined);
  }

  #join(name: string | undefined, own: number | undefined): void {
    if (name === this.#name && own === this.#own) return;
    const page = this.#chart.ownerDocument;
    const left = this.#name;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#name = name;
    this.#own = own;
    if (name === undefined) this.#take(undefined);
    else page.addEventListener(TYPE, (event) => this.#hear(page, event), { signal: this.#stop.signal });
    for (const one of new Set([left, name])) if (one !== undefined) ask(page, { name: one });
  }

  #hear(page: Document, event: Event): void {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (!isAsking(detail) || detail.name !== this.#name) return;
    if (typeof detail.tell === 'function') {
      if (this.#own !== undefined) detail.tell(this.#own);
      return;
    }
    let all = 0;
    ask(page, { name: detail.name, tell: (max) => (all = Number.isFinite(max) ? Math.max(all, max) : all) });
    this.#take(this.#own !== undefined && all > this.#own ? all : undefined);
  }

  #take(most: number | undefined): void {
    if (most === this.most) return;
    this.most = most;
    this.#chart.requestUpdate();
  }
}

const ask = (page: Document, detail: Asking): boolean => page.dispatchEvent(new CustomEvent(TYPE, { detail }));
