import { isServer, type LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';

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

/** Figures that are about to draw for the first time. */
const early = new Set<Width>();

/** Their widths, before there is anything in them: so they are drawn once, and the page is laid out once for all of them. */
function measureEarly(): void {
  const strips = [...early].map((width) => [width, width.probe()] as const);
  early.clear();
  for (const [width, strip] of strips) width.px = Number.parseFloat(getComputedStyle(strip).width) || undefined;
  for (const [, strip] of strips) strip.remove();
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
      if (width === this.px) return;
      this.px = width;
      this.#figure.requestUpdate();
    });
    if (this.px === undefined) later(strip);
    (observer ??= new ResizeObserver(seen)).observe(strip);
  }

  hostConnected(): void {
    if (this.#figure.hasUpdated) this.hostUpdated();
    else if (!isServer && !this.#figure.renderRoot.firstChild && early.add(this).size === 1) queueMicrotask(measureEarly);
  }

  /** @internal */
  probe(): Element {
    const strip = document.createElement('div');
    strip.className = 'measure';
    this.#figure.renderRoot.append(strip);
    return strip;
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
