/** Our tags in Svelte's templates: `import type {} from 'factbox/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, EventOf, EventVerb, FactboxElement, FactboxTag } from './settings.js';

type Listeners = { [Verb in EventVerb as `onfactbox-${Verb}`]?: ((event: EventOf<Verb>) => void) | undefined };
/** Svelte writes `false` out, and an attribute that is there holds: one that may be missing is `undefined`. */
type Unless<Said> = { [Name in keyof Said]: Exclude<Said[Name], false> };
type Tags = { [T in FactboxTag]: Unless<Attributes<FactboxElement<T>>> & { story?: unknown } & Listeners & HTMLAttributes<FactboxElement<T>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
