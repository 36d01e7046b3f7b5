import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One observer for all figures. It watches an empty strip inside each figure, whose height nothing changes, so that a
 * figure can never feed its own size. The first width is handed on at once, later ones once a frame; 0 px means wait.
 */
type Callback = (width: number) => void;

const callbacks = new WeakMap<Element, Callback>();
const known = new WeakMap<Element, number>();
const waiting = new Map<Element, number>();
let observer: ResizeObserver | undefined;

function report(strip: Element, width: number): void {
  if (known.get(strip) === width) return;
  known.set(strip, width);
  callbacks.get(strip)?.(width);
}

function flush(): void {
  const batch = [...waiting];
  waiting.clear();
  for (const [strip, width] of batch) report(strip, width);
}

function seen(entries: readonly ResizeObserverEntry[]): void {
  for (const { target, contentRect } of entries) {
    if (contentRect.width === 0) continue;
    if (!known.has(target)) report(target, contentRect.width);
    else if (waiting.set(target, contentRect.width).size === 1) requestAnimationFrame(flush);
  }
}

/** The width of a figure in px; undefined until it is known. */
export class Width implements ReactiveController {
  px: number | undefined;
  #figure: ReactiveControllerHost & LitElement;
  #strip: Element | undefined;

  constructor(figure: LitElement) {
    this.#figure = figure;
    figure.addController(this);
  }

  hostUpdated(): void {
    if (this.#strip || !this.#figure.isConnected) return;
    const strip = this.#figure.renderRoot.querySelector('.measure');
    if (!strip) return;
    this.#strip = strip;
    callbacks.set(strip, (width) => {
      this.px = width;
      this.#figure.requestUpdate();
    });
    (observer ??= new ResizeObserver(seen)).observe(strip);
  }

  hostConnected(): void {
    if (this.#figure.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    const strip = this.#strip;
    if (!strip) return;
    observer?.unobserve(strip);
    waiting.delete(strip);
    known.delete(strip);
    this.#strip = undefined;
  }
}
