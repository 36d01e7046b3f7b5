import type { QuoteWords, Words } from './words.js';

const english: QuoteWords = {
  title: (speaker) => `What ${speaker} said`,
  titleMany: (n) => `${n} voices in the article`,
  mode: { direct: 'Quoted', partial: 'Partly quoted', paraphrase: 'Paraphrased' },
  modeNote: { direct: 'in the article', partial: '(marks hold the speaker’s words)', paraphrase: 'by the article' },
  summary: {
    direct: (speaker) => `${speaker}, quoted in the article`,
    partial: (speaker) => `${speaker}, partly quoted; marks hold the speaker’s words`,
    paraphrase: (speaker) => `${speaker}, paraphrased by the article`,
  },
  notNamed: 'not named by the article',
  translatedBy: (language, translator) => `${language}, translated by ${translator}`,
  saidIn: (language) => `said in ${language}`,
  previous: 'Previous quote',
  next: 'Next quote',
  position: (i, n) => `${i} of ${n}`,
};

/** What quotes say, in the language of these words. */
export const quoteWords = ({ quote }: Words): QuoteWords => quote ?? english;
