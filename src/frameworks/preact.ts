/** Our tags in Preact's JSX: `import type {} from 'factbox/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { Attributes, FactboxElement, FactboxTag } from './settings.js';

type Tags = { [T in FactboxTag]: Attributes<FactboxElement<T>> & HTMLAttributes<FactboxElement<T>> };

declare module 'preact' {
  namespace createElement.JSX {
    interface IntrinsicElements extends Tags {}
  }
}
