import type { Quantity } from '../story/types.js';
import { boundBefore, boundText } from './bounds.js';
import { said } from './desk.js';
import type { Case, Desk } from './desk.js';
import { digitNumbers, latinDigits } from './digits.js';
import { englishNumbers } from './numbers.js';

/** Outside English a number up to this may well be written as a word, which is not read. */
const MAY_BE_A_WORD = 12;

/** Every number of a quantity stands in the evidence, and with the bound that it has there. */
export function checkNumbers(item: Case, desk: Desk): void {
  if (item.record.basis !== 'stated') return;
  if (item.in === 'measures' || item.in === 'points') checkQuantity(item, desk, 'quantity', item.record.quantity);
  if (item.in === 'series') checkQuantity(item, desk, 'overall', item.record.overall);
}

function checkQuantity(item: Case, desk: Desk, name: string, quantity: Quantity | undefined): void {
  if (!quantity) return;
  const words = item.words.raw;
  for (const [field, value] of numbersOf(quantity)) {
    const path = `${item.path}.${name}.${field}`;
    const state = statesNumber(words, value, desk.isEnglish);
    const expected = `the number ${value} in its evidence`;
    if (state === 'unread') {
      desk.leave('number', `numbers written as words are not read in "${desk.story.lang}"`, path);
    } else if (state === 'no') {
      const [first] = item.places;
      const to = first?.place.span && { text: first.text, span: first.place.span };
      desk.find('number', { path, expected, found: said(words) }, item.record.id, to);
    } else if (desk.isEnglish) {
      const bound = boundBefore(words, value, quantity);
      if (!bound) continue;
      const problem = { path: `${item.path}.${name}`, expected: boundText(bound), found: said(quantity.is) };
      desk.find('bound', problem, item.record.id);
    } else {
      desk.leave('bound', `words such as "at least" are not read in "${desk.story.lang}"`, path);
    }
  }
}

function numbersOf(quantity: Quantity): readonly (readonly [field: string, value: number])[] {
  switch (quantity.is) {
    case 'exact':
    case 'approximate':
      return [['value', quantity.value]];
    case 'range':
      return [
        ['min', quantity.min],
        ['max', quantity.max],
        ...(quantity.best === undefined ? [] : [['best', quantity.best] as const]),
      ];
    case 'at-least':
      return [['min', quantity.min]];
    case 'at-most':
      return [['max', quantity.max]];
    case 'verbal':
    case 'unknown':
      return [];
  }
}

/** Whether a text states a number; "unread" where it may do so in words that are not read. */
export function statesNumber(text: string, value: number, isEnglish: boolean): 'yes' | 'no' | 'unread' {
  const size = Math.abs(value);
  const isIt = (number: number): boolean => Math.abs(number - size) <= 1e-9 * Math.max(1, size);
  if (isEnglish) {
    // "A man drowned" states one.
    const has = englishNumbers(text).some((number) => isIt(number.value)) || (size === 1 && /\ban?\b/i.test(text));
    return has ? 'yes' : 'no';
  }
  const numbers = digitNumbers(text);
  if (numbers.some((number) => isIt(number.value))) return 'yes';
  if (numbers.length === 0 || size <= MAY_BE_A_WORD) return 'unread';
  // "1,2 Millionen" has the digits of 1200000 and its zeros in a word.
  const digits = significant(String(size));
  return numbers.some(({ start, end }) => significant(latinDigits(text).slice(start, end)) === digits) ? 'unread' : 'no';
}

const significant = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');
