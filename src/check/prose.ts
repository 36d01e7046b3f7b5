import { sentencesOf } from './sentences.js';

/** A stretch of a text in UTF-16 units, end exclusive: ready for `slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as people and other tools count it: in characters (code points), not in UTF-16 units. */
export interface Spot {
  /** From 0, as in a W3C TextPositionSelector. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

/** A text made comparable: `at[i]` is where its unit `i` stands in the raw text; one entry more for the end. */
interface Form {
  readonly text: string;
  readonly at: Uint32Array;
}

/** A text to look words up in: the article, or one correction. */
export interface Prose {
  readonly raw: string;
  /** Id of the correction; absent for the article. */
  readonly correction?: string;
  /** Letter by letter, but every run of white space is one space. */
  readonly plain: Form;
  /** As `plain`, and quotation marks, dashes, ellipses and composed letters of one kind are one. */
  readonly folded: Form;
  readonly sentences: readonly Span[];
  /** Where each line begins, and where two UTF-16 units make one character. */
  readonly lineStarts: readonly number[];
  readonly pairs: readonly number[];
}

export function prose(raw: string, correction?: string): Prose {
  return {
    raw,
    plain: form(raw, /\s+|[^\s]/g, (piece) => (/\s/.test(piece) ? ' ' : piece)),
    folded: form(raw, /\s+|\P{M}\p{M}*|\p{M}/gu, foldPiece),
    sentences: sentencesOf(raw),
    lineStarts: [0, ...Array.from(raw.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)],
    pairs: Array.from(raw.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index),
    ...(correction === undefined ? {} : { correction }),
  };
}

export const squeeze = (words: string): string => words.trim().replace(/\s+/g, ' ');

export const fold = (words: string): string =>
  squeeze(words).replace(/\s|\P{M}\p{M}*|\p{M}/gu, foldPiece);

/** Every place where `words` stand letter by letter, also inside longer words. */
export function findAll(text: Prose, words: string, how: 'plain' | 'folded' = 'plain'): Span[] {
  const needle = how === 'plain' ? squeeze(words) : fold(words);
  const { text: hay, at } = text[how];
  const spans: Span[] = [];
  if (!needle) return spans;
  for (let i = hay.indexOf(needle); i >= 0; i = hay.indexOf(needle, i + 1)) {
    let end = i + needle.length;
    while (end < hay.length && at[end] === at[end - 1]) end++;
    spans.push({ start: at[i] ?? 0, end: at[end] ?? 0 });
  }
  return spans;
}

/** True where neither edge cuts a word. Scripts without spaces between words, or with joined particles, have no edges. */
export function isBounded({ raw }: Prose, { start, end }: Span): boolean {
  const cuts = (at: number): boolean =>
    BEFORE.test(raw.slice(Math.max(0, at - 8), at)) && AFTER.test(raw.slice(at, at + 2));
  return !cuts(start) && !cuts(end);
}

export function spotOf({ lineStarts, pairs }: Prose, index: number): Spot {
  const line = lineStarts.filter((start) => start <= index).length;
  const start = lineStarts[line - 1] ?? 0;
  const before = pairs.filter((pair) => pair < index);
  return {
    offset: index - before.length,
    line,
    column: index - start - before.filter((pair) => pair >= start).length + 1,
  };
}

const SPACED = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Georgian}\\p{N}';
const BEFORE = new RegExp(`[${SPACED}]\\p{M}*$`, 'u');
const AFTER = new RegExp(`^[${SPACED}\\p{M}]`, 'u');

function form(raw: string, pieces: RegExp, map: (piece: string) => string): Form {
  const at: number[] = [];
  const text: string[] = [];
  for (const match of raw.matchAll(pieces)) {
    const mapped = map(match[0]);
    for (let i = 0; i < mapped.length; i++) at.push(match.index);
    text.push(mapped);
  }
  at.push(raw.length);
  return { text: text.join(''), at: Uint32Array.from(at) };
}

const SAME: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛`´ʼ′]/, "'"],
  [/[“”„‟«»″]/, '"'],
  [/[‐‑‒–—―−]/, '-'],
  [/…/, '...'],
  [/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069]/, ''],
];

function foldPiece(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  if (/^[!-_a-~]$/.test(piece)) return piece;
  const same = SAME.find(([marks]) => marks.test(piece));
  return same ? same[1] : piece.normalize('NFC');
}
