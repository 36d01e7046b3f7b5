/** The nearest `lang` around an element, through shadow roots; "" where none is set. */
export function nearestLang(element: Element): string {
  for (let node: Element | null = element; node; ) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` or `dir` of the page changes, until the signal aborts. One observer serves all figures. */
export function followLanguage(callback: () => void, signal: AbortSignal): void {
  observer ??= new MutationObserver(() => followers.forEach((tell) => tell()));
  if (!followers.size) observer.observe(document, { attributes: true, subtree: true, attributeFilter: ['lang', 'dir'] });
  followers.add(callback);
  signal.addEventListener('abort', () => {
    followers.delete(callback);
    if (!followers.size) observer?.disconnect();
  });
}
