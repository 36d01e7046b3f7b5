import type { QuantityWords, Words } from './words.js';

const english: QuantityWords = {
  atLeast: (n) => `at least ${n}`,
  moreThan: (n) => `more than ${n}`,
  atMost: (n) => `at most ${n}`,
  fewerThan: (n) => `fewer than ${n}`,
  about: (n) => `about ${n}`,
  range: (min, max) => `${min}–${max}`,
  best: (n) => `best: ${n}`,
  unknown: { 'not-stated': 'number not stated', withheld: 'number withheld', 'not-knowable': 'number not knowable' },
  statedZero: 'stated zero',
  direction: { up: 'increase', down: 'decrease', same: 'no change' },
  degreeChange: (degree, change) => `${degree} ${change}`,
  baselineNotStated: 'baseline not stated',
  comparedWith: (baseline) => `from ${baseline}`,
  noStatement: 'no statement',
  noStatementLegend: 'the article makes no statement',
  numberNotStatedLegend: 'number not stated',
  sampleWord: 'word',
  articlesWord: 'the article’s own word',
  spanOpenEnd: (from) => `${from} to no stated end`,
  spanOpenStart: (to) => `no stated start to ${to}`,
  span: (from, to) => `${from} to ${to}`,
  yearNotStated: 'year not stated',
  yearsNotStated: 'years not stated',
};

/** Numbers, changes and spans of time, in the language of these words. */
export const quantityWords = ({ quantity }: Words): QuantityWords => quantity ?? english;
