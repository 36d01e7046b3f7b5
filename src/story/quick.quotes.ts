/** The quick reader's rule for quotes. */
import type { Story } from './types.js';

/** A quote without words of its own says its first evidence. */
export function finishQuotes({ quotes }: Pick<Story, 'quotes'>): void {
  for (const quote of quotes) if (!quote.text) Object.assign(quote, { text: quote.evidence[0].exact });
}
