/** Our tags in React's JSX: `import type {} from 'factbox/jsx'`. Objects and events are for `factbox/react`. */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { Attributes, FactboxElement, FactboxTag } from './settings.js';

type Tags = { [T in FactboxTag]: Attributes<FactboxElement<T>> & RefAttributes<FactboxElement<T>> & HTMLAttributes<FactboxElement<T>> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
