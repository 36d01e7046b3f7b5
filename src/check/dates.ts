import { parseEdtf } from '../story/edtf.js';
import type { EdtfDate } from '../story/edtf.js';
import { said } from './desk.js';
import type { Case, Desk } from './desk.js';
import { latinDigits } from './digits.js';
import type { Prose } from './prose.js';
import { factOf } from './records.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Languages whose newspapers may count years from elsewhere. */
const OTHER_YEARS = /^(fa|ps|ckb|prs|th|ne|am|ti|ja|zh|ar|he)(-|$)/i;

/** Year, month and day of a stated date stand in the article; who knows one from elsewhere marks the record so. */
export function checkDates(item: Case, desk: Desk): void {
  const { path, record, texts } = item;
  if (record.basis !== 'stated') return;
  const fact = factOf(item);
  const dates: { at: string; edtf: string | undefined; words?: string | undefined }[] = [
    { at: 'when.edtf', edtf: fact?.when?.edtf, words: fact?.when?.text },
    ...(fact?.status ?? []).map(({ when }, i) => ({ at: `status[${i}].when`, edtf: when })),
  ];
  if (item.in === 'measures') dates.push({ at: 'asOf', edtf: item.record.asOf });
  if (item.in === 'series') {
    const { from, to } = item.record.coverage;
    dates.push({ at: 'coverage.from', edtf: from }, { at: 'coverage.to', edtf: to });
  }
  // The day an article or a correction came out is known, whether or not its text says so.
  const cited = desk.story.article.corrections.filter(({ id }) => texts.some(({ correction }) => correction === id));
  const known = [desk.story.article.published, ...cited.map(({ when }) => when)].map((date) => date?.split('T')[0]);
  for (const { at, edtf, words = '' } of dates) {
    for (const end of (edtf ?? '').split('/')) {
      const date = parseEdtf(end);
      if (date && date.kind !== 'interval' && !known.includes(end.split('T')[0])) {
        checkDate(date, { path: `${path}.${at}`, edtf: end, words }, item, desk);
      }
    }
  }
}

interface Dated {
  readonly path: string;
  readonly edtf: string;
  /** The article's words for the time. */
  readonly words: string;
}

function checkDate(date: EdtfDate, { path, edtf, words }: Dated, { record, texts }: Case, desk: Desk): void {
  const expected = (part: string): string => `${part} that the article states, or basis "entailed" or "editorial"`;
  const find = (part: string): void => desk.find('date', { path, expected: expected(part), found: said(edtf) }, record.id);
  if (texts.some(({ raw }) => latinDigits(raw).includes(edtf))) return;
  if (!texts.some((text) => statesYear(text, date))) {
    if (!OTHER_YEARS.test(desk.story.lang)) find('a year');
    else desk.leave('date', `the years of an article in "${desk.story.lang}" may be counted otherwise`, path);
  }
  if (!('month' in date)) return;
  if (!desk.isEnglish) {
    desk.leave('date', `names of months are not read in "${desk.story.lang}"`, path);
    if ('day' in date && !texts.some(({ raw }) => hasNumber(raw, date.day))) find('a day');
    return;
  }
  const numeric = texts.flatMap(({ raw }) => raw.match(/\d{1,4}([./-])\d{1,2}\1\d{2,4}/g) ?? []);
  if (numeric.some((digits) => hasNumber(digits, date.month) && (!('day' in date) || hasNumber(digits, date.day)))) return;
  const name = MONTHS[date.month - 1] ?? '';
  const month = `(?<!\\p{L})(?:${name}|${name.slice(0, 3)}\\.?|${name.slice(0, 4)}\\.?)(?!\\p{L})`;
  if (!texts.some(({ raw }) => new RegExp(month, 'u').test(raw))) find('a month');
  else if ('day' in date && !hasNumber(words, date.day) && !texts.some((text) => hasDay(text, month, date.day))) {
    find('a day');
  }
}

function statesYear({ raw }: Prose, date: EdtfDate): boolean {
  if (!('year' in date) && date.kind !== 'years') return true;
  const [from, to] = date.kind === 'years' ? [date.from, date.to] : [date.year, date.year];
  const plain = latinDigits(raw);
  const numbers = Array.from(plain.matchAll(/\d+/g), ([digits]) => Number(digits));
  const shortened = plain.matchAll(/(\d\d)\d\d[-–/](\d\d)(?!\d)/g);
  const spans = Array.from(shortened, ([, century, year]) => Number(`${century}${year}`));
  // "20XX" may stand there as "21st century".
  const centuries = to - from === 99 ? [to] : [];
  return [...numbers, ...spans].some((number) => number >= Math.abs(from) && number <= Math.abs(to))
    || centuries.some((year) => hasNumber(plain, Math.floor(year / 100) + 1));
}

function hasNumber(text: string, number: number): boolean {
  return new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(latinDigits(text));
}

/** The day beside the month's name, or in a row with the day that is: "between 3 and 6 April", "April 3, 5 and 9". */
function hasDay({ raw }: Prose, month: string, day: number): boolean {
  const end = '(?:st|nd|rd|th)?';
  const and = '\\s*(?:,|[-–]|and|or|to|until|through)\\s*(?:the\\s+)?';
  const before = `(?<!\\d)0?${day}${end}(?:${and}\\d{1,2}${end})*\\s+(?:of\\s+)?${month}`;
  const after = `${month}\\s+(?:the\\s+)?(?:\\d{1,2}${end}${and})*0?${day}${end}(?![\\d\\p{L}])`;
  return new RegExp(`${before}|${after}`, 'u').test(latinDigits(raw));
}
