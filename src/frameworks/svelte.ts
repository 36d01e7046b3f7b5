/** Our tags in Svelte's templates: `import type {} from 'factbox/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, EventOf, EventVerb, FactboxElement, FactboxTag } from './settings.js';

type Listeners = { [Verb in EventVerb as `onfactbox-${Verb}`]?: ((event: EventOf<Verb>) => void) | undefined };
type Tags = { [T in FactboxTag]: Attributes<FactboxElement<T>> & { story?: unknown } & Listeners & HTMLAttributes<FactboxElement<T>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
