import { fold } from './prose.js';
import type { Prose, Span } from './prose.js';

/** The stretch of the text that comes closest to words which do not stand in it. */
export interface Nearest {
  readonly span: Span;
  /** What differs, in order: the story's words and the text's, either may be empty. */
  readonly differs: readonly { readonly story: string; readonly text: string }[];
}

interface Word {
  readonly text: string;
  /** Folded and in lower case: what words are looked up by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text and where each of them occurs. */
interface Index {
  readonly words: readonly Word[];
  readonly where: ReadonlyMap<string, readonly number[]>;
}

/** Scripts that set no spaces between words. */
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const UNSPACED = SCRIPTS.map((name) => `\\p{Script=${name}}`).join('');
const LETTERS = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*';
/** A single character of such a script, a word, or one mark. */
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|${LETTERS}(?:['’.,]${LETTERS})*|\\S`, 'gu');
const MARK = /^[^\p{L}\p{N}]/u;

/** How many of the words vote, the rarest first. */
const VOTERS = 8;
/** How many places are looked at closely. */
const CANDIDATES = 8;
/** A stretch of which more than this share must change is no match. */
const LIMIT = 0.5;

const indexes = new WeakMap<Prose, Index>();

export function nearest(text: Prose, exact: string): Nearest | undefined {
  const needle = wordsOf(exact);
  const index = indexOf(text);
  let best: Alignment | undefined;
  for (const from of candidates(needle, index)) {
    const slack = 2 + Math.ceil(needle.length / 4);
    const window = index.words.slice(Math.max(0, from - slack), from + needle.length + slack);
    const found = align(needle, window);
    if (found && (!best || found.cost < best.cost)) best = found;
  }
  if (!best || best.cost > needle.length * LIMIT) return undefined;
  const { pairs } = best;
  const matched = pairs.flatMap(([, word]) => word ?? []);
  const [first, last] = [matched[0], matched.at(-1)];
  if (!first || !last) return undefined;
  return { span: { start: first.start, end: last.end }, differs: differences(pairs, text.raw) };
}

function wordsOf(raw: string): Word[] {
  return Array.from(raw.matchAll(WORD), ({ 0: text, index }) => ({
    text,
    key: fold(text).toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}

function indexOf(text: Prose): Index {
  const known = indexes.get(text);
  if (known) return known;
  const words = wordsOf(text.raw);
  const where = new Map<string, number[]>();
  words.forEach(({ key }, i) => {
    const places = where.get(key);
    if (places) places.push(i);
    else where.set(key, [i]);
  });
  const index = { words, where };
  indexes.set(text, index);
  return index;
}

/** Each shared word votes, the rarer the louder, for where the needle would then begin; neighbours vote together. */
function candidates(needle: readonly Word[], { where }: Index): number[] {
  const voters = needle
    .map(({ key }, i) => ({ i, places: where.get(key) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, VOTERS);
  const votes = new Map<number, number>();
  for (const { i, places } of voters) {
    for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + 1 / places.length);
  }
  const near = (from: number): number => [-2, -1, 0, 1, 2].reduce((sum, by) => sum + (votes.get(from + by) ?? 0), 0);
  return [...votes.keys()]
    .map((from) => [from, near(from)] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([from]) => from);
}

type Pair = readonly [story: Word | undefined, text: Word | undefined];

interface Alignment {
  readonly cost: number;
  readonly pairs: readonly Pair[];
}

/** Edit distance over words; the window's words before and after the match cost nothing. */
function align(needle: readonly Word[], window: readonly Word[]): Alignment | undefined {
  const width = window.length + 1;
  const cost = new Float64Array((needle.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? Infinity;
  needle.forEach((word, n) => {
    const i = n + 1;
    cost[i * width] = i;
    window.forEach((other, m) => {
      const j = m + 1;
      cost[i * width + j] = Math.min(at(i - 1, j - 1) + change(word, other), at(i - 1, j) + 1, at(i, j - 1) + 1);
    });
  });
  let [i, j] = [needle.length, 0];
  for (let m = 1; m < width; m++) if (at(i, m) < at(i, j)) j = m;
  const total = at(i, j);
  const pairs: Pair[] = [];
  while (i > 0) {
    const [word, other] = [needle[i - 1], window[j - 1]];
    if (word && other && at(i, j) === at(i - 1, j - 1) + change(word, other)) pairs.push([needle[--i], window[--j]]);
    else if (at(i, j) === at(i - 1, j) + 1) pairs.push([needle[--i], undefined]);
    else pairs.push([undefined, window[--j]]);
  }
  return { cost: total, pairs: pairs.reverse() };
}

/** 0 for the same word, little for another case, for another word less than to leave it out; a mark is no word. */
function change(a: Word, b: Word): number {
  if (a.text === b.text) return 0;
  if (a.key === b.key) return 0.1;
  if (MARK.test(a.key) || MARK.test(b.key)) return 2;
  return 0.9 * (1 - sharedEnds(a.key, b.key) / Math.max(a.key.length, b.key.length));
}

/** How many letters two words have in common at their beginnings and ends. */
function sharedEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return head + tail;
}

/** Neighbouring differences as one. */
function differences(pairs: readonly Pair[], raw: string): Nearest['differs'] {
  const groups: Pair[][] = [];
  let open: Pair[] | undefined;
  for (const pair of pairs) {
    if (pair[0]?.text === pair[1]?.text) open = undefined;
    else if (open) open.push(pair);
    else groups.push((open = [pair]));
  }
  return groups.map((group) => {
    const theirs = group.flatMap(([, word]) => word ?? []);
    return {
      story: group.flatMap(([word]) => word?.text ?? []).join(' '),
      text: raw.slice(theirs[0]?.start ?? 0, theirs.at(-1)?.end ?? 0),
    };
  });
}
