import type { Attribution } from '../story/types.js';
import type { Words } from '../words/words.js';
import { attributionText } from './standing.js';
import type { Sources } from './view.js';

/** The hedge of a fact and who says it, as far as the words beside it do not say so. */
export function unsaid({ hedge, attribution }: { readonly hedge?: string | undefined; readonly attribution?: Attribution | undefined }, story: Sources, beside: readonly string[], words: Words): readonly string[] {
  const said = beside.join(' ').toLowerCase();
  const own = [hedge, attribution && attributionText(story, attribution, words)];
  return own.flatMap((text) => (text === undefined || said.includes(text.toLowerCase()) ? [] : [text]));
}
