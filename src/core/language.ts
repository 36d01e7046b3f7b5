/** What the selector finds at or around an element, through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? closest(root.host, selector) : null);
}

/** The nearest `lang` around an element; "" where none is set. */
export const nearestLang = (element: Element): string => closest(element, '[lang]')?.getAttribute('lang') ?? '';

/** Calls back when a `lang` or `dir` of the page changes, until the signal aborts. */
export function followLanguage(callback: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(callback);
  observer.observe(document, { attributes: true, subtree: true, attributeFilter: ['lang', 'dir'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
