import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that may change. A page translator wraps or replaces text nodes; Lit would then go on writing to a node that
 * is no longer shown. Keyed by itself, a changed text replaces everything between its markers. Of these, the second may be
 * the text node that follows in the template: so no words stand right after a binding, or they would be replaced too.
 */
export const text = (value: string): unknown => keyed(value, value);
