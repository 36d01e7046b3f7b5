/** A number as a text states it. */
export interface StatedNumber {
  readonly value: number;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers that stand in digits, in any language. Where a mark may part thousands or decimals both readings are
 * given; a scale that follows in words ("1,2 Millionen") is not read.
 */
export function digitNumbers(text: string): StatedNumber[] {
  const plain = latinDigits(text);
  return Array.from(plain.matchAll(/\d+(?:[.,'’٫٬\u00a0\u2009\u202f]\d+)*/gu)).flatMap(({ 0: digits, index }) => {
    const last = /[.,٫](\d+)$/.exec(digits);
    const readings = [Number(digits.replace(/\D/g, ''))];
    if (last) readings.push(Number(`${digits.slice(0, last.index).replace(/\D/g, '')}.${last[1] ?? ''}`));
    return readings.map((value) => ({ value, start: index, end: index + digits.length }));
  });
}

/** First digits of the scripts whose digits run from 0 to 9. */
const ZEROS = Array.from('٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０', (zero) => zero.charCodeAt(0));

/** Every decimal digit as 0 to 9; lengths and offsets stay. */
export function latinDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const zero = ZEROS.find((first) => digit.charCodeAt(0) >= first && digit.charCodeAt(0) < first + 10);
    return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
  });
}
