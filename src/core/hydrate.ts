/**
 * Lets figures take over the markup that a server has drawn instead of drawing it again. Import it before any figure.
 * Needs `@lit-labs/ssr-client`.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
