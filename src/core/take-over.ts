import type { RenderOptions } from 'lit';

type Hydrate = (template: unknown, root: DocumentFragment | HTMLElement, options: RenderOptions) => void;

let hydrate: Hydrate | undefined;

/** Sets how a server's markup becomes Lit's own. */
export function hydrateWith(how: Hydrate): void {
  hydrate = how;
}

/** Lit's server markup begins with a comment; a page that was saved from a browser has none. */
const isLitMarkup = (root: DocumentFragment | HTMLElement): boolean =>
  [...root.childNodes].some((node) => node instanceof Comment && node.data.startsWith('lit-part'));

/**
 * Takes over what a server has drawn: its nodes stay where hydration is there and the markup is this version's. Else they
 * go, and the drawing that follows at once takes their place.
 */
export function takeOver(template: () => unknown, root: DocumentFragment | HTMLElement, options: RenderOptions): void {
  if (hydrate && isLitMarkup(root)) {
    try {
      hydrate(template(), root, options);
      return;
    } catch {
      // Drawn by another version, or for another story.
    }
  }
  root.replaceChildren();
}
