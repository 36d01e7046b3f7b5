/**
 * Lets figures take over the markup that a server has drawn instead of drawing it again. Import it before any figure.
 * Needs `@lit-labs/ssr-client`.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { hydrateWith } from './take-over.js';

hydrateWith(hydrate);
