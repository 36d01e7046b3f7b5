import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One observer for all figures. It watches an empty strip inside each figure, whose height nothing changes, so that a
 * figure can never feed its own size. Widths are acted on in an animation frame, the first one before it is painted: a
 * figure that drew inside the observer's own callback would bring the page an error whenever a scroll bar appears. 0 px
 * means wait.
 */
type Callback = (width: number) => void;

const callbacks = new WeakMap<Element, Callback>();
const known = new WeakMap<Element, number>();
/** Widths to act on; undefined: nobody has measured yet. */
const waiting = new Map<Element, number | undefined>();
let observer: ResizeObserver | undefined;

function report(strip: Element, width: number): void {
  if (known.get(strip) === width) return;
  known.set(strip, width);
  callbacks.get(strip)?.(width);
}

/** All widths are read before any figure draws. */
function flush(): void {
  const batch = [...waiting].map(([strip, width]) => [strip, width ?? Number.parseFloat(getComputedStyle(strip).width)] as const);
  waiting.clear();
  for (const [strip, width] of batch) if (width > 0) report(strip, width);
}

function later(strip: Element, width?: number): void {
  if (waiting.set(strip, width).size === 1) requestAnimationFrame(flush);
}

function seen(entries: readonly ResizeObserverEntry[]): void {
  for (const { target, contentRect } of entries) if (contentRect.width > 0) later(target, contentRect.width);
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
    later(strip);
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
