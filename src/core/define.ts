/** Version of this copy of factbox; the build's test holds it to package.json. */
export const VERSION = '0.1.0';

type Versioned = CustomElementConstructor & { readonly factbox?: string };

/**
 * Registers an element once. A second copy of factbox on the page leaves the first in place; another version, or other
 * code under the same tag, is named in one warning. On a server without a registry nothing happens.
 */
export function define(tag: string, element: Versioned): void {
  if (!globalThis.customElements) return;
  const there: Versioned | undefined = customElements.get(tag);
  if (!there) customElements.define(tag, element);
  else if (there.factbox !== VERSION) void import('./clash.js').then(({ warnOfClash }) => warnOfClash(tag, there.factbox, VERSION));
}
