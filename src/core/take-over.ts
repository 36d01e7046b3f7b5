import type { RenderOptions } from 'lit';
import type { ChildPart } from 'lit/directive.js';
import type { Drawn } from '../layout/drawn.js';

type Root = DocumentFragment | HTMLElement;

/** How a server's markup becomes Lit's own. */
export interface Hydration {
  /** Whether it did: the markup is this version's, and its nodes stay. */
  take(template: () => unknown, root: Root, options: RenderOptions): boolean;
  /** While that is being done, what a server has drawn in a place. Throws where it is another drawing. */
  found(place: ChildPart, drawn: Drawn): Element | undefined;
}

let hydration: Hydration | undefined;

export function hydrateWith(how: Hydration): void {
  hydration = how;
}

export const found: Hydration['found'] = (place, drawn) => hydration?.found(place, drawn);

/**
 * Takes over what a server has drawn: its nodes stay where hydration is there and the markup is this version's. Else they
 * go, and the drawing that follows at once takes their place.
 */
export function takeOver(template: () => unknown, root: Root, options: RenderOptions): void {
  if (!hydration?.take(template, root, options)) root.replaceChildren();
}
