import { isNumeric } from '../story/quantity.js';
import type { Change, Evidence, NumericQuantity, Quantity } from '../story/types.js';
import { formatNumber } from '../words/number.js';
import type { Words } from '../words/words.js';
import { markWord } from './standing.js';
import type { Piece } from './view.js';
import { quantityWords } from '../words/en.quantity.js';

/** A quantity in words, its bound or doubt kept: "at least 2", "18–26", "about 20". */
export function numberText(quantity: NumericQuantity, words: Words): string {
  const n = (value: number) => formatNumber(value, words.locale);
  switch (quantity.is) {
    case 'exact':
      return n(quantity.value);
    case 'range':
      return quantityWords(words).range(n(quantity.min), n(quantity.max));
    case 'at-least':
      return (quantity.strict ? quantityWords(words).moreThan : quantityWords(words).atLeast)(n(quantity.min));
    case 'at-most':
      return (quantity.strict ? quantityWords(words).fewerThan : quantityWords(words).atMost)(n(quantity.max));
    case 'approximate':
      return quantityWords(words).about(n(quantity.value));
  }
}

/** Any quantity: a number, the article's own word, or that none is stated. */
export function quantityPieces(quantity: Quantity, words: Words): readonly Piece[] {
  if (isNumeric(quantity)) return [{ text: numberText(quantity, words), is: 'strong' }];
  if (quantity.is === 'verbal') return [{ text: quantity.term, is: 'article' }];
  return [{ text: quantityWords(words).unknown[quantity.why] }];
}

/** A rise or fall: marked as the article's own as far as the words stand in its evidence. */
export function changePieces(change: Change, evidence: readonly Evidence[], words: Words): readonly Piece[] {
  const direction = quantityWords(words).direction[change.direction];
  const text = change.degree ? quantityWords(words).degreeChange(change.degree, direction) : direction;
  const verbatim = evidence.some(({ exact }) => exact.toLowerCase().includes(text.toLowerCase()));
  return markWord(text, verbatim ? text : change.degree);
}
