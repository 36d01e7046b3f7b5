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
 * Takes over what a server has drawn: its nodes stay where hydration is there and the markup is this version's. Whether it
 * could; else they have to go, and be drawn anew.
 */
export function takeOver(template: () => unknown, root: DocumentFragment | HTMLElement, options: RenderOptions): boolean {
  if (!hydrate || !isLitMarkup(root)) return false;
  try {
    hydrate(template(), root, options);
    for (const style of root.querySelectorAll('style')) style.remove();
    return true;
  } catch {
    return false; // drawn by another version, or for another story
  }
}
