import { Directive, directive } from 'lit/directive.js';

/**
 * A text that may change. A page translator wraps or replaces text nodes; Lit would then go on writing to a node that
 * is no longer shown. So a changed text is a new node, which replaces everything between its markers. Of these, the second
 * may be the text node that follows in the template: so no words stand right after a binding, or they would be replaced too.
 */
class Changing extends Directive {
  #value: string | undefined;
  #shown: unknown;

  render(value: string): unknown {
    return value;
  }

  override update(_part: unknown, [value]: [string]): unknown {
    if (value !== this.#value) this.#shown = this.#value === undefined ? value : document.createTextNode(value);
    this.#value = value;
    return this.#shown;
  }
}

export const text = directive(Changing);
