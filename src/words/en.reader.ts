import type { ReaderWords, Words } from './words.js';

const english: ReaderWords = {
  standing: 'standing',
  saidBy: 'said by',
  when: 'when',
  baseline: 'from',
  hedge: 'hedge',
  inPlaceOf: 'in place of',
  replacedBy: 'replaced by',
  editorial: (cite) => `Added by the editors, from ${cite}.`,
  inCorrection: 'from a correction',
  readInArticle: 'Read it in the article',
  close: 'Close',
  copyWithSource: 'Copy with source',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'This page does not allow copying',
  embedLabel: 'Code to embed this figure',
  embedElement: 'For a template or an HTML block',
  embedData: 'For an editor that keeps plain tags only; the site loads the script',
  embedFrame: 'As a frame',
  embedAddress: 'Put the address where your site keeps factbox in place of your-site.example.',
  sortBy: (column) => `Sort by ${column}`,

  speaker: 'Speaker',
  verb: 'Verb',
  words: 'Words',
  reading: 'Reading',
  period: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  says: 'What the article says',
  count: 'Count',
  inWords: 'in words only',
  wholeSpan: 'whole span',
  from: 'From',
  to: 'To',
  relation: 'Relation',
};

/** What is said once a reader asks for more, in the language of these words. */
export const readerWords = ({ reader }: Words): ReaderWords => reader ?? english;
