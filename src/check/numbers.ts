import { latinDigits } from './digits.js';
import type { StatedNumber } from './digits.js';

const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i])),
);
/** Words that are a number by themselves and join no other. */
const LONE_VALUES: ReadonlyMap<string, number> = new Map([
  ['no', 0],
  ['none', 0],
  ['nobody', 0],
  ['nil', 0],
  ['once', 1],
  ['single', 1],
  ['both', 2],
  ['twice', 2],
  ['half', 0.5],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Short scales stand straight behind the digits: "300m". There "m" may also be metres. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
]);
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Days, years, times and ordinals: digits that count nothing. Also names such as "S-300", but not "£300m". */
const UNCOUNTED = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:and|or|to|[-–])\\s*\\d{1,2})?\\s+(?:of\\s+)?${MONTH}\\b(?:,?\\s+\\d{4}\\b)?`,
    `\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s*(?:per|%))(?:,?\\s+\\d{4}\\b)?`,
    `\\b${MONTH}\\s+\\d{4}\\b`,
    '\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Ee]arly|[Ll]ate|[Mm]id|[Pp]ost|[Pp]re|[Yy]ear)[\\s-]+[12]\\d{3}\\b(?![,.]?\\d)',
    '\\b[12]\\d{3}(?=s\\b)',
    '\\b\\d+(?:st|nd|rd|th)\\b',
    '\\b\\d{1,2}[:.]\\d{2}(?=\\s*[ap]\\.?m\\b)',
    '\\b\\d{1,2}:\\d{2}\\b',
    '\\p{L}-?\\d[\\d.,]*',
  ].join('|'),
  'gu',
);
const DIGITS = /\d{1,3}(?:(?:,\d{3})+|(?:[\u00a0\u2009\u202f]\d{3})+)(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/;
/** What may stand inside one number: "a hundred and two", "twenty-one". */
const JOINT = /^(?:\s*|-|\s*and\s*)$/;
const HALF_A = /^half( an?) (?:dozen|hundred|thousand|million|billion|trillion)\b/i;
const TOKEN = new RegExp(`${DIGITS.source}|\\p{L}+`, 'gu');

/** The numbers an English text states, in digits or words: "1,200", "1.2 million", "half a dozen", "twenty-one". */
export function englishNumbers(text: string): StatedNumber[] {
  const plain = latinDigits(text).replace(UNCOUNTED, (match) => '#'.repeat(match.length));
  const tokens = Array.from(plain.matchAll(TOKEN), ({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  const numbers: StatedNumber[] = [];
  let open: Reading | undefined;
  const flush = (): void => {
    if (open) numbers.push({ value: open.total + open.current, start: open.start, end: open.end });
    open = undefined;
  };
  for (const { word, index } of tokens) {
    const end = index + word.length;
    const gap = open && plain.slice(open.end, index);
    if (gap !== undefined && !JOINT.test(gap)) flush();
    const value = /^\d/.test(word) ? Number(word.replace(/[,\s]/g, '')) : WORD_VALUES.get(word);
    const scale = SCALES.get(word) ?? (gap === '' ? SUFFIXES.get(word) : undefined);
    if (value !== undefined) {
      if (open && !takesIn(open, value, gap)) flush();
      open = open
        ? { ...open, current: open.current + value, end, step: value }
        : { total: 0, current: value, start: index, end, step: value };
    } else if (scale !== undefined) {
      if (open && word === 'm') numbers.push({ value: open.current, start: open.start, end: open.end });
      open = scaled(open ?? { total: 0, current: 1, start: index, end, step: 1 }, scale, end);
    } else if (word === 'half' && HALF_A.test(plain.slice(index))) {
      const article = HALF_A.exec(plain.slice(index))?.[1] ?? '';
      open = { total: 0, current: 0.5, start: index, end: end + article.length, step: 1 };
    } else if (!/^(?:and|an?)$/.test(word) || !open) {
      flush();
      const lone = LONE_VALUES.get(word);
      if (lone !== undefined) numbers.push({ value: lone, start: index, end });
    }
  }
  flush();
  return shareScale(numbers, plain);
}

/** A number while it is being read: "two hundred thousand and" is total 200000, current 0. */
interface Reading {
  readonly total: number;
  readonly current: number;
  readonly start: number;
  readonly end: number;
  /** The last value or scale read. */
  readonly step: number;
}

/** "twenty" takes in "one", "hundred" and "hundred and" take in "twelve"; "nineteen" takes in nothing. */
function takesIn({ step }: Reading, value: number, gap = ''): boolean {
  if (step < 100) return step >= 20 && step % 10 === 0 && value > 0 && value < 10 && /^[\s-]+$/.test(gap);
  return [100, 1e3, 1e6, 1e9, 1e12].includes(step) && value > 0 && value < step;
}

function scaled(reading: Reading, scale: number, end: number): Reading {
  const { total, current, start } = reading;
  return scale < 1000
    ? { total, current: (current || 1) * scale, start, end, step: scale }
    : { total: total + (current || 1) * scale, current: 0, start, end, step: scale };
}

/** "5 to 6 million": the first may be millions too. */
function shareScale(numbers: readonly StatedNumber[], plain: string): StatedNumber[] {
  return numbers.flatMap((number, i) => {
    const next = numbers[i + 1];
    if (!next || !/^\s*(?:to|and|or|[-–])\s*$/.test(plain.slice(number.end, next.start))) return [number];
    const scale = [1e9, 1e6, 1e3].find((size) => next.value >= size && plain.slice(next.start, next.end).match(/\p{L}/u));
    return scale && number.value < scale ? [number, { ...number, value: number.value * scale }] : [number];
  });
}
