/** Version of this copy of factbox; the build's test holds it to package.json. */
export const VERSION = '0.1.0';

const met = Symbol.for('factbox.met');

type Versioned = CustomElementConstructor & { readonly factbox?: string };

/** What has been warned of: pairs of versions, and tags that other code has taken. All copies on a page share it. */
const page = globalThis as { [met]?: Set<string> };

/**
 * Registers an element once. A second copy of factbox on the page leaves the first in place; another version is named
 * in one warning. On a server without a registry nothing happens.
 */
export function define(tag: string, element: Versioned): void {
  if (!globalThis.customElements) return;
  const there: Versioned | undefined = customElements.get(tag);
  if (!there) return customElements.define(tag, element);
  const warned = (page[met] ??= new Set());
  const clash = there.factbox ? [there.factbox, VERSION].sort().join() : tag;
  if (there.factbox === VERSION || warned.has(clash)) return;
  warned.add(clash);
  console.warn(`factbox: <${tag}> is already defined by ${there.factbox ? `factbox ${there.factbox}` : 'other code'}; version ${VERSION} stays out of its way`);
}
