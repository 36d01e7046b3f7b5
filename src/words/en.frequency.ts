import type { FrequencyWords, Words } from './words.js';

/** "dozens of alarms", but "numerous attacks". */
const TAKES_OF = /\b(tens|dozens|scores|hundreds|thousands|millions|a (handful|number|couple|series|majority)|plenty|lots)$/iu;

const english: FrequencyWords = {
  title: (label, period, year) => `${label}, by ${period}${year ? `, ${year}` : ''}`,
  titleWords: (periods, period, several) => `${periods} ${several ? 'stand' : 'stands'} out; no ${period} has a count`,
  titleNoCount: (label, period) => `${label}: no ${period} has a count`,
  overall: (label, quantity, span) => `${label}: ${quantity}, ${span}.`,
  highest: (value, period, who) => `The highest number stated is ${value}, for ${period}${who ? ` (${who})` : ''}.`,
  rivals: (periods) => `Counts differ for ${periods}; all are drawn.`,
  silent: (periods) => `The article makes no statement for ${periods}.`,
  noScale: (period, noYears) =>
    noYears
      ? `The article states no years and no numbers by ${period}, so there is no scale.`
      : `The article states too few numbers by ${period} for a scale.`,
  axis: (unit, period) => `${unit} a ${period}`,
  runsOn: (value) => `the scale runs on past ${value}`,
  week: (n, year) => `week ${n}${year ? ` of ${year}` : ''}`,
  quarter: (n) => `Q${n}`,
  unlessNoted: (name) => `Numbers by ${name}, unless another name stands beside them.`,
  spanLabel: (unit, span, quantity) => ` ${TAKES_OF.test(quantity) ? 'of ' : ''}${unit}, ${span}`,
};

/** What frequency charts say, in the language of these words. */
export const frequencyWords = ({ frequency }: Words): FrequencyWords => frequency ?? english;
