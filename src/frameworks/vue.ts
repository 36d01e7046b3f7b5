/** Our tags in Vue's templates: `import type {} from 'factbox/vue'`. Bind objects with `:story.prop`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { EventOf, EventVerb, FactboxElement, FactboxTag, Settings } from './settings.js';

type Listeners = { [Verb in EventVerb as `onFactbox${Capitalize<Verb>}`]?: (event: EventOf<Verb>) => void };
type Tags = { [T in FactboxTag]: new () => { $props: Settings<FactboxElement<T>> & Listeners & HTMLAttributes & PublicProps } };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
