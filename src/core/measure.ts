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

export function observeWidth(strip: Element, callback: Callback, signal: AbortSignal): void {
  callbacks.set(strip, callback);
  (observer ??= new ResizeObserver(seen)).observe(strip);
  signal.addEventListener('abort', () => {
    observer?.unobserve(strip);
    waiting.delete(strip);
    known.delete(strip);
  });
}
