import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that may change. A page translator wraps or replaces text nodes; Lit would then go on writing to a node that
 * is no longer shown. Keyed by itself, a changed text replaces everything between its markers.
 */
export const text = (value: string): unknown => keyed(value, value);
