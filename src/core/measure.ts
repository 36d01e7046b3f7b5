import { isServer, type LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * One observer for all figures. It watches an empty strip inside each figure, whose height nothing changes, so that a
 * figure can never feed its own size. Widths are acted on in an animation frame: a figure that drew inside the observer's
 * own callback would bring the page an error whenever a scroll bar appears. 0 px means wait.
 */
const callbacks = new WeakMap<Element, (width: number) => void>();
const waiting = new Map<Element, number>();
let observer: ResizeObserver | undefined;

function flush(): void {
  const batch = [...waiting];
  waiting.clear();
  for (const [strip, width] of batch) callbacks.get(strip)?.(width);
}

function seen(entries: readonly ResizeObserverEntry[]): void {
  for (const { target, contentRect: { width } } of entries) if (width > 0 && waiting.set(target, width).size === 1) requestAnimationFrame(flush);
}

/** Figures that are about to be drawn for the first time, each with a strip in it until then. */
const early = new Map<Width, Element>();
let measured: Promise<void> | undefined;

/** All of them are measured before anything is in them: so each is drawn once, and the page is laid out once for all. */
function measureEarly(): void {
  for (const [width, strip] of early) width.px = Number.parseFloat(getComputedStyle(strip).width) || undefined;
  early.clear();
  measured = undefined;
}

/** The width of a figure in px; undefined until it is known. */
export class Width implements ReactiveController {
  px: number | undefined;
  /** Resolves when the figure has been measured, before its first drawing. */
  early: Promise<void> | undefined;
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
      if (Math.abs(width - (this.px ?? 0)) < 0.1) return; // computed styles are rounded
      this.px = width;
      this.#figure.requestUpdate();
    });
    (observer ??= new ResizeObserver(seen)).observe(strip);
  }

  hostConnected(): void {
    const { hasUpdated, renderRoot } = this.#figure;
    if (hasUpdated) this.hostUpdated();
    else if (!isServer && !renderRoot.childNodes[1]) {
      const strip = document.createElement('div');
      renderRoot.append(strip);
      early.set(this, strip);
      this.early = measured ??= Promise.resolve().then(measureEarly);
    }
  }

  hostDisconnected(): void {
    const strip = this.#strip;
    if (!strip) return;
    observer?.unobserve(strip);
    waiting.delete(strip);
    this.#strip = undefined;
  }
}
