import type { Evidence } from '../story/types.js';
import { findAll, fold, isBounded, squeeze } from './prose.js';
import type { Prose, Span } from './prose.js';
import { nearest } from './nearest.js';
import type { Nearest } from './nearest.js';

/** Where the words of an evidence stand. */
export type Place =
  | { readonly is: 'found'; readonly span: Span }
  /** More than once, and no prefix or suffix picks one. */
  | { readonly is: 'repeated'; readonly span: Span; readonly all: readonly Span[] }
  /** The words stand there, but not after `prefix` and before `suffix`. */
  | { readonly is: 'elsewhere'; readonly span: Span }
  /** Only quotation marks, apostrophes, dashes or invisible characters differ. */
  | { readonly is: 'lettered'; readonly span: Span }
  /** Only inside a longer word. */
  | { readonly is: 'cut'; readonly span: Span }
  /** Nowhere; `span` is where the text comes nearest. */
  | { readonly is: 'missing'; readonly span: Span | undefined; readonly nearest: Nearest | undefined };

export function locate(text: Prose, evidence: Evidence): Place {
  const letters = findAll(text, evidence.exact);
  const whole = letters.filter((span) => isBounded(text, span));
  const fitting = whole.filter((span) => fits(text, span, evidence));
  const [first] = fitting;
  if (first && fitting.length > 1) return { is: 'repeated', span: first, all: fitting };
  if (first) return { is: 'found', span: first };
  if (whole[0]) return { is: 'elsewhere', span: whole[0] };
  const likely = findAll(text, evidence.exact, 'folded').find((span) => isBounded(text, span));
  if (likely) return { is: 'lettered', span: likely };
  if (letters[0]) return { is: 'cut', span: letters[0] };
  const close = nearest(text, evidence.exact);
  return { is: 'missing', span: close?.span, nearest: close };
}

/** True where prefix and suffix, if given, stand straight before and after. */
function fits({ raw }: Prose, { start, end }: Span, { prefix = '', suffix = '' }: Evidence): boolean {
  // Twice the length leaves room for the text's line breaks and indents.
  const before = squeeze(raw.slice(Math.max(0, start - 2 * prefix.length - 40), start));
  const after = squeeze(raw.slice(end, end + 2 * suffix.length + 40));
  return before.endsWith(squeeze(prefix)) && after.startsWith(squeeze(suffix));
}

/** What differs between two texts that fold to the same: the first character of each that is not the other's. */
export function firstUnlike(story: string, text: string): { readonly story: string; readonly text: string } {
  const [a, b] = [Array.from(squeeze(story)), Array.from(squeeze(text))];
  const at = a.findIndex((character, i) => character !== b[i]);
  const i = at < 0 ? a.length : at;
  return { story: a[i] ?? '', text: b[i] ?? '' };
}

export interface Lookup {
  /** True to let "a senior official" find "A senior official" anywhere; else only where a sentence begins. */
  readonly anyCase?: boolean;
  /** False where words may carry endings or particles: then parts of words count. */
  readonly whole: boolean;
}

/** Where `words` stand, their first letter in either case; marks of one kind count as the same. */
export function findWords(text: Prose, words: string, { anyCase = false, whole }: Lookup): Span[] {
  const exact = fold(words);
  const [first = ''] = exact;
  const flipped = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  const all = (needle: string): Span[] =>
    findAll(text, needle, 'folded').filter((span) => !whole || isBounded(text, span));
  const other = flipped === first ? [] : all(flipped + exact.slice(first.length));
  const raised = flipped === flipped.toUpperCase();
  return [...all(exact), ...other.filter((span) => anyCase || !raised || beginsSentence(text, span))];
}

function beginsSentence({ raw, sentences }: Prose, { start }: Span): boolean {
  return sentences.some((sentence) => sentence.start <= start && !/[\p{L}\p{N}]/u.test(raw.slice(sentence.start, start)));
}
