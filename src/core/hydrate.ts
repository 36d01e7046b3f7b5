/**
 * Lets figures take over the markup that a server has drawn instead of drawing it again. Import it before any figure.
 * Needs `@lit-labs/ssr-client`.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { Drawn } from '../layout/drawn.js';
import { hydrateWith } from './take-over.js';

/** Lit's server markup begins with a comment; a page that was saved from a browser has none. */
const isLitMarkup = (root: Node): boolean => [...root.childNodes].some((node) => node instanceof Comment && node.data.startsWith('lit-part'));

/** Whether an element and those inside it are a drawing's; words may be a translator's by now. */
const isOf = (node: Node | null | undefined, { tag, text, parts = [] }: Drawn): node is Element =>
  node instanceof Element && node.localName === tag && (text !== undefined || (node.children.length === parts.length && parts.every((part, i) => isOf(node.children[i], part))));

let taking = false;

hydrateWith({
  take(rendering) {
    const { template, root, options } = rendering();
    if (!isLitMarkup(root)) return false;
    taking = true;
    try {
      hydrate(template(), root, options);
      for (const style of root.querySelectorAll('style')) style.remove();
      return true;
    } catch {
      return false; // drawn by another version, or for another story
    } finally {
      taking = false;
    }
  },
  found(place, drawn) {
    if (!taking) return undefined;
    const node = place.startNode?.nextSibling;
    if (!isOf(node, drawn)) throw new Error('another drawing');
    return node;
  },
});
