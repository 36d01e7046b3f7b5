/** Version of this copy of factbox; the build's test holds it to package.json. */
export const VERSION = '0.1.0';

type Versioned = CustomElementConstructor & { readonly factbox?: string };

/** Other versions, and tags that other code has taken: each has been warned of. */
const met = new Set<string>();

/**
 * Registers an element once. A second copy of factbox on the page leaves the first in place; another version is named
 * in one warning. On a server without a registry nothing happens.
 */
export function define(tag: string, element: Versioned): void {
  if (!globalThis.customElements) return;
  const there: Versioned | undefined = customElements.get(tag);
  if (!there) return customElements.define(tag, element);
  if (there.factbox === VERSION || met.has(there.factbox ?? tag)) return;
  met.add(there.factbox ?? tag);
  console.warn(`factbox: <${tag}> is already defined by ${there.factbox ? `factbox ${there.factbox}` : 'other code'}; version ${VERSION} stays out of its way`);
}
