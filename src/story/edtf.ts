/**
 * Dates as the article gives them: EDTF (ISO 8601-2) level 0 and 1, and XXXX-MM and XXXX-MM-DD where no year is stated.
 * The union is closed on purpose: a date without a year has no year to take, a season has no months, an open end no date.
 */
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

const DATE = /^(?:(XXXX)|(-?\d{4})|(\d\d)(\d|X)X|Y(-?[1-9]\d{4,14}))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;
const TIME = /^([^T]+)T(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
/** The longest walk, so that a slip such as 0202 for 2024 cannot fill the memory. */
const MAX_PERIODS = 100_000;

/** Days from 1970-01-01 in the Gregorian calendar, for any year: its cycle is 400 years. */
function dayNumber(year: number, month: number, day: number): number {
  const cycle = Math.floor(year / 400);
  return Date.UTC(2000 + year - cycle * 400, month - 1, day) / 864e5 + (cycle - 5) * 146_097;
}

/** 2000 is a leap year: where no year is stated, 29 February may be meant. */
function daysIn(month: number, year = 2000): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

function parseDate(text: string): EdtfDate | undefined {
  const clock = TIME.exec(text);
  const match = DATE.exec(clock ? clock[1]! : text);
  if (!match || text === '-0000') return undefined;
  const [, yearless, year4, century, decade, yearLong, mm, dd, sign] = match;
  const certainty = { uncertain: sign === '?' || sign === '%', approximate: sign === '~' || sign === '%' };
  const [month, day] = [Number(mm), Number(dd)];
  if (century !== undefined || yearLong !== undefined) {
    if (mm || clock) return undefined;
    if (yearLong !== undefined) return { kind: 'year', year: Number(yearLong), ...certainty };
    const from = decade === 'X' ? Number(century) * 100 : Number(`${century}${decade}0`);
    return { kind: 'years', from, to: from + (decade === 'X' ? 99 : 9), ...certainty };
  }
  if (month > 12 || month < 1) {
    const season = yearless || dd || clock ? undefined : SEASONS[month - 21];
    return season && { kind: 'season', year: Number(year4), season, ...certainty };
  }
  const year = yearless ? undefined : Number(year4);
  if (day < 1 || day > daysIn(month || 1, year) || (mm === 'XX' && dd && dd !== 'XX')) return undefined;
  if (year === undefined) {
    if (!month || dd === 'XX' || clock) return undefined;
    return dd ? { kind: 'yearless-day', month, day, ...certainty } : { kind: 'yearless-month', month, ...certainty };
  }
  if (clock) {
    const time = month && day && !sign ? parseTime(clock) : undefined;
    return time && { kind: 'day', year, month, day, time, ...certainty };
  }
  const some = dd === 'XX' ? { some: 'day' as const } : {};
  if (!month) return { kind: 'year', year, ...(mm ? { some: 'month' as const } : {}), ...some, ...certainty };
  return day ? { kind: 'day', year, month, day, ...certainty } : { kind: 'month', year, month, ...some, ...certainty };
}

function parseTime([, , hh, mm, ss, utc, sign, offsetHours, offsetMinutes = '0']: RegExpExecArray): EdtfTime | undefined {
  const [hour, minute, second] = [Number(hh), Number(mm), Number(ss ?? 0)];
  const offset = Number(`${sign ?? ''}1`) * (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes));
  if (hour > 23 || minute > 59 || second > 59 || Math.abs(offset) > 14 * 60 || Number(offsetMinutes) > 59) return undefined;
  return { hour, minute, ...(ss ? { second } : {}), ...(utc || sign ? { offset } : {}) };
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

const pad = (part: number) => String(part).padStart(2, '0');

function dateText(year: number, month?: number, day?: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const whole = (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
  return [whole, ...[month, day].flatMap((part) => (part ? pad(part) : []))].join('-');
}

/** Number of the period, counted from any fixed start. */
function serial(date: EdtfDate, period: Period): number | undefined {
  if (!('year' in date) || date.kind === 'season') return undefined;
  if (period === 'year') return date.year;
  if (date.kind === 'year') return undefined;
  if (period === 'month') return date.year * 12 + date.month - 1;
  if (period === 'quarter') return date.year * 4 + Math.floor((date.month - 1) / 3);
  if (date.kind === 'month') return undefined;
  const days = dayNumber(date.year, date.month, date.day);
  return period === 'day' ? days : Math.floor((days + 3) / 7);
}

function serialText(count: number, period: Period): string {
  if (period === 'year') return dateText(count);
  if (period === 'month') return dateText(Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1);
  if (period === 'quarter') return dateText(Math.floor(count / 4), (count - Math.floor(count / 4) * 4) * 3 + 1);
  const date = new Date((period === 'day' ? count : count * 7 - 3) * 864e5);
  return dateText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * The period that holds the whole date, as EDTF text: "2024", "2024-03", "XXXX-03", "2024-03-05"; a quarter is written
 * by its first month, a week by its Monday. undefined: the date is coarser than the period or reaches over several.
 */
export function periodOf(date: Edtf, period: Period): string | undefined {
  if (date.kind === 'interval') {
    if (typeof date.from === 'string' || typeof date.to === 'string') return undefined;
    const first = periodOf(date.from, period);
    return first === periodOf(date.to, period) ? first : undefined;
  }
  if (period === 'month' && (date.kind === 'yearless-month' || date.kind === 'yearless-day')) return `XXXX-${pad(date.month)}`;
  if (period === 'day' && date.kind === 'yearless-day') return `XXXX-${pad(date.month)}-${pad(date.day)}`;
  const count = serial(date, period);
  return count === undefined ? undefined : serialText(count, period);
}

/**
 * Every period from one date to another, both included, written as by `periodOf`. Months without a year run on from
 * December to January. undefined: one of them lies in no period, only one has a year, `to` is first, or there are too many.
 */
export function walk(from: EdtfDate, to: EdtfDate, period: Period): readonly string[] | undefined {
  let [first, last] = [serial(from, period), serial(to, period)];
  const yearless = period === 'month' && from.kind === 'yearless-month' && to.kind === 'yearless-month';
  if (yearless) [first, last] = [from.month - 1, to.month - 1 + (to.month < from.month ? 12 : 0)];
  if (first === undefined || last === undefined || last < first || last - first >= MAX_PERIODS) return undefined;
  const start = first;
  return Array.from({ length: last - first + 1 }, (_, step) =>
    yearless ? `XXXX-${pad(((start + step) % 12) + 1)}` : serialText(start + step, period),
  );
}

/** First and last second that a date may mean, counted in seconds of its own place unless `utc`. */
function reach(date: Edtf, timed: boolean): readonly [number, number] | undefined {
  const days = (first: number, last: number) => [first * 86_400, last * 86_400 + 86_399] as const;
  switch (date.kind) {
    case 'interval': {
      const from = typeof date.from === 'string' ? ([-Infinity] as const) : reach(date.from, timed);
      const to = typeof date.to === 'string' ? ([, Infinity] as const) : reach(date.to, timed);
      return from && to && [from[0], to[1]!];
    }
    case 'year':
      return days(dayNumber(date.year, 1, 1), dayNumber(date.year, 12, 31));
    case 'years':
      return days(dayNumber(date.from, 1, 1), dayNumber(date.to, 12, 31));
    case 'season': // a winter or a southern summer reaches over New Year, and we are not told which
      return days(dayNumber(date.year - 1, 12, 1), dayNumber(date.year + 1, 3, 31));
    case 'month':
      return days(dayNumber(date.year, date.month, 1), dayNumber(date.year, date.month + 1, 0));
    case 'day': {
      const day = dayNumber(date.year, date.month, date.day);
      if (!timed || !date.time) return days(day, day);
      const { hour, minute, second, offset = 0 } = date.time;
      const start = day * 86_400 + (hour * 60 + minute - offset) * 60;
      return second === undefined ? [start, start + 59] : [start + second, start + second];
    }
    default:
      return undefined;
  }
}

/** -1: a is before b in whole; 1: after; 0: the same time. undefined: they overlap, or a year is not stated. */
export function order(a: Edtf, b: Edtf): -1 | 0 | 1 | undefined {
  const [zoneA, zoneB] = [a, b].map((date) => (date.kind === 'day' && date.time ? date.time.offset !== undefined : undefined));
  const timed = zoneA !== undefined && zoneA === zoneB;
  const [x, y] = [reach(a, timed), reach(b, timed)];
  if (!x || !y) return undefined;
  if (x[1] < y[0]) return -1;
  if (x[0] > y[1]) return 1;
  return x[0] === y[0] && x[1] === y[1] ? 0 : undefined;
}

/**
 * Whether the whole date lies from one date to another, both included; an absent end is open. undefined: it reaches
 * over an end, or only one of them has a year. Months without a year run on from December to January.
 */
export function isWithin(date: Edtf, from: EdtfDate | undefined, to: EdtfDate | undefined): boolean | undefined {
  const month = periodOf(date, 'month');
  const months = from && to && walk(from, to, 'month');
  if (month?.startsWith('XXXX')) return months?.[0]!.startsWith('XXXX') ? months.includes(month) : undefined;
  const own = reach(date, false);
  const [first, last] = [from ? reach(from, false) : ([-Infinity] as const), to ? reach(to, false) : ([, Infinity] as const)];
  if (!own || !first || !last) return undefined;
  if (own[1] < first[0] || own[0] > last[1]!) return false;
  return own[0] >= first[0] && own[1] <= last[1]! ? true : undefined;
}
