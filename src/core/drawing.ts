import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Drawn } from '../layout/drawn.js';
import { found } from './take-over.js';

/**
 * Makes the elements of a drawing, and keeps them when it changes: an element stays where its successor has the same tag,
 * and only what differs is set. Lit would hold a part, two comments and their strings for each place that may change.
 */
export function make(drawn: Drawn): Element {
  const element = document.createElementNS(`http://www.w3.org/${drawn.tag === 'div' ? '1999/xhtml' : '2000/svg'}`, drawn.tag);
  change(element, drawn);
  return element;
}

function change(element: Element, { set, text, parts = [] }: Drawn, was?: Drawn): void {
  for (const name of Object.keys({ ...was?.set, ...set })) {
    const value = set[name];
    if (value === was?.set[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else if (name === 'style') (element as HTMLElement).style.cssText = `${value}`; // strict pages forbid the attribute itself
    else element.setAttribute(name, `${value}`);
  }
  let had = was?.parts ?? [];
  if (text !== was?.text) {
    element.textContent = text ?? ''; // a page translator may have put elements of its own in place of the old one
    had = [];
  }
  const nodes = [...element.children].slice(element.children.length - had.length);
  parts.forEach((part, i) => {
    const node = nodes[i];
    if (node?.localName === part.tag) change(node, part, had[i]);
    else {
      for (const other of nodes.splice(i)) other.remove();
      element.append(make(part));
    }
  });
  for (const node of nodes.slice(parts.length)) node.remove();
}

let write: ((drawn: Drawn) => unknown) | undefined;

/** Hands over how a server writes a drawing. */
export function writeWith(how: (drawn: Drawn) => unknown): void {
  write = how;
}

class Drawing extends Directive {
  #from: readonly unknown[] = [];
  #drawn: Drawn | undefined;
  #element: Element | undefined;

  render(build: () => Drawn, ..._from: unknown[]): unknown {
    return write?.(build());
  }

  override update(place: ChildPart, [build, ...from]: [() => Drawn, ...unknown[]]): unknown {
    const [was, element] = [this.#drawn, this.#element];
    if (was && from.every((value, i) => value === this.#from[i])) return element;
    const drawn = (this.#drawn = build());
    this.#from = from;
    if (was && element) change(element, drawn, was);
    else this.#element = found(place, drawn) ?? make(drawn);
    return this.#element;
  }
}

/** A drawing in a template; built anew only when something that it is built from changes. */
export const drawing = directive(Drawing);
