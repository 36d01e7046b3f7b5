import type { MeasureWords, Words } from './words.js';

const english: MeasureWords = {
  beside: {
    standing: (names) => `Side by side, by standing: ${names}.`,
    claimant: (names) => `Side by side, by who says it: ${names}.`,
    actor: (names) => `Side by side, by actor: ${names}.`,
  },
  stacked: {
    standing: (names) => `Stacked, by standing: ${names}.`,
    claimant: (names) => `Stacked, by who says it: ${names}.`,
    actor: (names) => `Stacked, by actor: ${names}.`,
  },
  measure: { standing: 'Standing', claimant: 'Who says it', actor: 'Actor' },
  allTogether: 'all together',
  notStacked: 'Side by side, not stacked: these counts are not exact, or one may hold what another holds.',
  tooManyToStack: 'Side by side, not stacked: there are too many periods for that.',
  others: (n) => `${n} others`,
  noActor: 'no actor stated',
  highestCount: (value, period, who) => `The highest count is ${value}, for ${period}${who ? ` (${who})` : ''}.`,
  countedFrom: (n) => `Counted from the story’s dated events: ${n}.`,
  datedEvents: (period, n) => `${period}; ${n} dated events`,
  notCounted: (n) => `Not counted, for want of a date in one of these periods: ${n}.`,
  silentMany: (n, of) => `The article makes no statement for ${n} of ${of} periods.`,
  first: 'first',
  last: 'last',
  highest: 'highest',
  inStretch: (counts, highest, period) => `${counts} counts, the highest ${highest}, ${period}`,
  firstClauses: (shown, all) => `${shown} of ${all} clauses`,
  inAll: (n) => `${n} in all`,
  sharedScale: 'The scale is that of other charts on this page, too.',
  brush: 'Choose a span',
  brushFrom: 'First period of the span',
  brushTo: 'Last period of the span',
  brushClear: 'Clear',
};

/** What charts say beyond the plain one, in the language of these words. */
export const measureWords = ({ measures }: Words): MeasureWords => measures ?? english;
