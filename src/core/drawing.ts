import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Drawn } from '../layout/drawn.js';
import { found } from './take-over.js';

/**
 * Makes the elements of a drawing, and keeps them when it changes: an element stays where its successor has the same tag,
 * and only what differs is set. Lit would hold a part, two comments and their strings for each place that may change.
 */
export const make = (drawn: Drawn): Element => {
  const element = document.createElementNS(`http://www.w3.org/${drawn.tag === 'div' ? '1999/xhtml' : '2000/svg'}`, drawn.tag);
  change(element, { tag: drawn.tag, set: {} }, drawn);
  return element;
};

function put(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (name === 'style') (element as HTMLElement).style.cssText = `${value}`; // the attribute itself is what strict pages forbid
  else element.setAttribute(name, `${value}`);
}

function change(element: Element, was: Drawn, next: Drawn): void {
  for (const name of Object.keys(next.set)) if (next.set[name] !== was.set[name]) put(element, name, next.set[name]);
  for (const name of Object.keys(was.set)) if (!(name in next.set)) put(element, name, undefined);
  const [had, have] = [was.parts ?? [], next.parts ?? []];
  // A page translator may have put its own elements in place of a text: the new one replaces all there is.
  if (next.text !== was.text || (next.text !== undefined && had.length !== have.length)) {
    element.replaceChildren(...(next.text === undefined ? [] : [next.text]), ...have.map(make));
    return;
  }
  const nodes = had.length ? [...element.children].slice(-had.length) : [];
  have.forEach((part, i) => {
    const [node, old] = [nodes[i], had[i]];
    if (!node || !old) element.append(make(part));
    else if (old.tag === part.tag) change(node, old, part);
    else node.replaceWith(make(part));
  });
  for (const node of nodes.slice(have.length)) node.remove();
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
    if (was && element) change(element, was, drawn);
    else this.#element = found(place, drawn) ?? make(drawn);
    return this.#element;
  }
}

/** A drawing in a template; built anew only when something that it is built from changes. */
export const drawing = directive(Drawing);
