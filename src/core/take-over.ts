import type { RenderOptions } from 'lit';
import type { ChildPart } from 'lit/directive.js';
import type { Drawn } from '../layout/drawn.js';

/** What is drawn, where and how. */
export interface Rendering {
  readonly template: () => unknown;
  readonly root: DocumentFragment | HTMLElement;
  readonly options: RenderOptions;
}

/** How a server's markup becomes Lit's own. */
export interface Hydration {
  /** Whether it did: the markup is this version's, and its nodes stay. */
  take(rendering: () => Rendering): boolean;
  /** While that is being done, what a server has drawn in a place. Throws where it is another drawing. */
  found(place: ChildPart, drawn: Drawn): Element | undefined;
}

let hydration: Hydration | undefined;

export function hydrateWith(how: Hydration): void {
  hydration = how;
}

export const found: Hydration['found'] = (place, drawn) => hydration?.found(place, drawn);

/** Takes over what a server has drawn, where hydration is there. Whether it could; else that has to go, and be drawn anew. */
export const takeOver: Hydration['take'] = (rendering) => !!hydration?.take(rendering);
