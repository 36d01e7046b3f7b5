import type { Quantity } from '../story/types.js';
import { englishNumbers } from './numbers.js';

type Side = 'at-least' | 'at-most' | 'approximate';

interface Bound {
  readonly side: Side;
  readonly strict: boolean;
  /** As the text has it. */
  readonly words: string;
}

/** The first that fits holds: "no more than" before "more than". */
const BEFORE: readonly (readonly [RegExp, Side, strict: boolean])[] = [
  [/\b(?:at most|(?:no|not) more than|up to|as many as|a maximum of)$/i, 'at-most', false],
  [/\b(?:at least|(?:no|not) (?:fewer|less) than|a minimum of)$/i, 'at-least', false],
  [/\b(?:fewer|less) than$/i, 'at-most', true],
  [/\b(?:more than|upwards of|in excess of)$/i, 'at-least', true],
  [/\b(?:approximately|roughly|an estimated)$/i, 'approximate', false],
];
/** Small words that are also something else before a small number: "anger over two deaths". */
const BEFORE_TEN_OR_MORE: typeof BEFORE = [
  [/\bover$/i, 'at-least', true],
  [/\bunder$/i, 'at-most', true],
  [/\b(?:about|around|some)$/i, 'approximate', false],
];
const AFTER: typeof BEFORE = [
  [/^\s*or more\b/i, 'at-least', false],
  [/^\s*or (?:fewer|less)\b/i, 'at-most', false],
];

/** The bound that the words set on a number, where the quantity has another or none; undefined where the two agree. */
export function boundBefore(text: string, value: number, quantity: Quantity): Bound | undefined {
  const bounds = englishNumbers(text)
    .filter((number) => number.value === Math.abs(value))
    .map(({ start, end }) => boundAt(text, start, end, value));
  // One mention that agrees is enough: the evidence may give a number twice.
  return bounds.some((bound) => agrees(bound, quantity)) ? undefined : bounds[0];
}

export function boundText({ side, strict, words }: Bound): string {
  return `"${side}"${strict ? ' and strict' : ''}, as the evidence says "${words}"`;
}

function boundAt(text: string, start: number, end: number, value: number): Bound | undefined {
  const before = text.slice(0, start).replace(/\ban?\s*$|[$£€\s]+$/i, '').trimEnd();
  const first = (rest: string, list: typeof BEFORE): Bound | undefined => {
    for (const [pattern, side, strict] of list) {
      const words = pattern.exec(rest)?.[0].trim();
      if (words !== undefined) return { side, strict, words };
    }
    return undefined;
  };
  return first(before, BEFORE) ?? (value < 10 ? undefined : first(before, BEFORE_TEN_OR_MORE)) ?? first(text.slice(end), AFTER);
}

function agrees(bound: Bound | undefined, quantity: Quantity): boolean {
  if (!bound || quantity.is === 'range') return true;
  if (quantity.is !== bound.side) return false;
  return !('strict' in quantity) || quantity.strict === bound.strict;
}
