/**
 * Dates as the article gives them: EDTF (ISO 8601-2) level 0 and 1, and XXXX-MM and XXXX-MM-DD where no year is stated.
 * The union is closed on purpose: a date without a year has no year to take, a season has no months, an open end no date.
 */
import { dayNumber, periodsBetween, periodText, type DateParts } from './calendar.js';
import type { Period } from './types.js';

/** A time of day; `offset` in minutes east of UTC, absent where no zone is stated. */
export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly offset?: number;
}

export type EdtfDate = {
  /** "?": the source is in doubt. */
  readonly uncertain: boolean;
  /** "~": about then. */
  readonly approximate: boolean;
} & (
  /** `some`: a month or day of it, not stated which (2004-XX, 1985-XX-XX). */
  | { readonly kind: 'year'; readonly year: number; readonly some?: 'month' | 'day' }
  | { readonly kind: 'month'; readonly year: number; readonly month: number; readonly some?: 'day' }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number; readonly time?: EdtfTime }
  /** A year between the two, both included: 201X, 20XX. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** Hemisphere and months are not stated. */
  | { readonly kind: 'season'; readonly year: number; readonly season: 'spring' | 'summer' | 'autumn' | 'winter' }
  | { readonly kind: 'yearless-month'; readonly month: number }
  | { readonly kind: 'yearless-day'; readonly month: number; readonly day: number }
);

/** The end of an interval: a date, "..", or nothing written. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export type Edtf = EdtfDate | { readonly kind: 'interval'; readonly from: EdtfEnd; readonly to: EdtfEnd };

const DATE =
  /^(?:(-?\d{4})|XXXX|(\d\d)(\d|X)X|Y(-?[1-9]\d{4,11}))(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::\d\d)?)?)?([?~%]?)$/;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text);
  if (!match || text.startsWith('-0000')) return undefined;
  const [, year4, century, decade, farYear, mm, dd, hh, min, ss, zone, sign] = match;
  const certainty = { uncertain: sign === '?' || sign === '%', approximate: sign === '~' || sign === '%' };
  const [year, month, day] = [Number(year4 ?? farYear), Number(mm), Number(dd)]; // NaN: not stated
  if (hh && (!day || sign)) return undefined;
  if (farYear) return mm ? undefined : { kind: 'year', year, ...certainty };
  if (century) {
    const from = Number(`${century}${decade === 'X' ? 0 : decade}0`);
    return mm ? undefined : { kind: 'years', from, to: from + (decade === 'X' ? 99 : 9), ...certainty };
  }
  const season = SEASONS[month - 21];
  if (season) return year4 && !dd ? { kind: 'season', year, season, ...certainty } : undefined;
  // 2000 is a leap year: where no year is stated, 29 February may be meant
  const days = dayNumber(year4 ? year : 2000, month + 1, 1) - dayNumber(year4 ? year : 2000, month, 1);
  if (month < 1 || month > 12 || day < 1 || day > days || (mm === 'XX' && day)) return undefined;
  if (!year4) {
    if (!month || dd === 'XX' || hh) return undefined;
    return day ? { kind: 'yearless-day', month, day, ...certainty } : { kind: 'yearless-month', month, ...certainty };
  }
  if (day) {
    const time = hh ? timeOf(hh, min, ss, zone) : undefined;
    return hh && !time ? undefined : { kind: 'day', year, month, day, ...(time && { time }), ...certainty };
  }
  if (month) return { kind: 'month', year, month, ...(dd && { some: 'day' }), ...certainty };
  return { kind: 'year', year, ...(mm && { some: dd ? 'day' : 'month' }), ...certainty };
}

function timeOf(hh: string, min: string | undefined, ss: string | undefined, zone = ''): EdtfTime | undefined {
  const [hour, minute, second] = [Number(hh), Number(min), Number(ss ?? 0)];
  const offset = zone.length > 1 ? Number(zone.slice(0, 3)) * 60 + Number(`${zone[0]}${zone.slice(4) || 0}`) : 0;
  if (hour > 23 || minute > 59 || second > 59 || Math.abs(offset) > 14 * 60 || Number(zone.slice(4)) > 59) return undefined;
  return { hour, minute, ...(ss && { second }), ...(zone && { offset }) };
}

/**
 * Reads a date, a season or an interval. undefined: not EDTF of level 0 or 1, or no day of the calendar. Beyond the
 * standard: a time may leave out its seconds, since adding ":00" would state what nobody said.
 */
export function parseEdtf(text: string): Edtf | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return parseDate(text);
  const [from, to] = ends.map((end) => (end === '' ? 'unknown' : end === '..' ? 'open' : parseDate(end)));
  if (ends.length > 2 || !from || !to || (typeof from === 'string' && typeof to === 'string')) return undefined;
  if (typeof from === 'object' && typeof to === 'object' && order(from, to) === 1) return undefined;
  return { kind: 'interval', from, to };
}

/** What of a date lies in the calendar; nothing of a decade, a season or a time between. */
const partsOf = (date: EdtfDate): DateParts => (date.kind === 'years' || date.kind === 'season' ? {} : date);

/**
 * The period that holds the whole date, as EDTF text: "2024", "2024-03", "XXXX-03", "2024-03-05"; a quarter is written
 * by its first month, a week by its Monday. undefined: the date is coarser than the period or reaches over several.
 */
export function periodOf(date: Edtf, period: Period): string | undefined {
  if (date.kind !== 'interval') return periodText(partsOf(date), period);
  if (typeof date.from === 'string' || typeof date.to === 'string') return undefined;
  const first = periodOf(date.from, period);
  return first === periodOf(date.to, period) ? first : undefined;
}

/**
 * Every period from one date to another, both included, written as by `periodOf`. Months without a year run on from
 * December to January. undefined: one of them lies in no period, only one has a year, `to` is first, or there are too many.
 */
export const walk = (from: EdtfDate, to: EdtfDate, period: Period): readonly string[] | undefined => periodsBetween(partsOf(from), partsOf(to), period);

/** First and last second that a date may mean, in the time of its own place; with `timed`, in UTC. */
function reach(date: EdtfEnd, timed = false): readonly [first: number, last: number] | undefined {
  if (typeof date === 'string') return [-Infinity, Infinity];
  let [first, last] = [NaN, NaN];
  if (date.kind === 'years') [first, last] = [dayNumber(date.from, 1, 1), dayNumber(date.to, 12, 31)];
  // a winter or a southern summer reaches over New Year, and we are not told which
  else if (date.kind === 'season') [first, last] = [dayNumber(date.year - 1, 12, 1), dayNumber(date.year + 1, 3, 31)];
  else if (date.kind === 'year') [first, last] = [dayNumber(date.year, 1, 1), dayNumber(date.year, 12, 31)];
  else if (date.kind === 'month') [first, last] = [dayNumber(date.year, date.month, 1), dayNumber(date.year, date.month + 1, 0)];
  else if (date.kind === 'day') first = last = dayNumber(date.year, date.month, date.day);
  else return undefined;
  if (!timed || date.kind !== 'day' || !date.time) return [first * 86_400, last * 86_400 + 86_399];
  const { hour, minute, second, offset = 0 } = date.time;
  const start = first * 86_400 + (hour * 60 + minute - offset) * 60;
  return second === undefined ? [start, start + 59] : [start + second, start + second];
}

const span = (from: EdtfEnd, to: EdtfEnd, timed?: boolean): readonly [first: number, last: number] | undefined => {
  const [start, end] = [reach(from, timed), reach(to, timed)];
  return start && end && [start[0], end[1]];
};
const spanOf = (date: Edtf, timed?: boolean) => (date.kind === 'interval' ? span(date.from, date.to, timed) : reach(date, timed));

/** -1: a is before b in whole; 1: after; 0: the same time. undefined: they overlap, or a year is not stated. */
export function order(a: Edtf, b: Edtf): -1 | 0 | 1 | undefined {
  const zoned = (date: Edtf) => 'time' in date && date.time && date.time.offset !== undefined;
  const timed = zoned(a) !== undefined && zoned(a) === zoned(b); // else only their days can be compared
  const [x, y] = [spanOf(a, timed), spanOf(b, timed)];
  if (!x || !y) return undefined;
  if (x[1] < y[0]) return -1;
  if (x[0] > y[1]) return 1;
  return x[0] === y[0] && x[1] === y[1] && zoned(a) === zoned(b) ? 0 : undefined;
}

/**
 * Whether the whole date lies from one date to another, both included; an absent end is open. undefined: it reaches
 * over an end, or only one of them has a year. Months without a year run on from December to January.
 */
export function isWithin(date: Edtf, from: EdtfEnd = 'open', to: EdtfEnd = 'open'): boolean | undefined {
  const month = periodOf(date, 'month');
  if (month?.startsWith('XXXX')) {
    const months = typeof from === 'string' || typeof to === 'string' ? undefined : walk(from, to, 'month');
    return months?.[0]!.startsWith('XXXX') ? months.includes(month) : undefined;
  }
  const [own, whole] = [spanOf(date), span(from, to)];
  if (!own || !whole) return undefined;
  if (own[1] < whole[0] || own[0] > whole[1]) return false;
  return own[0] >= whole[0] && own[1] <= whole[1] ? true : undefined;
}
