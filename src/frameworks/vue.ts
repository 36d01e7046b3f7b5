/** Our tags in Vue's templates: `import type {} from 'factbox/vue'`. Bind objects with `:story.prop`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { EventOf, EventVerb, FactboxElement, FactboxTag, Limits, Settings } from './settings.js';

type Listeners = { [Verb in EventVerb as `onFactbox${Capitalize<Verb>}`]?: (event: EventOf<Verb>) => void };
/** Vue reads "max-bytes" as it reads a property. */
type Limited = { maxBytes?: Limits['max-bytes']; timeout?: Limits['timeout'] };
type Tags = { [T in FactboxTag]: new () => { $props: Settings<FactboxElement<T>> & Limited & Listeners & HTMLAttributes & PublicProps } };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
