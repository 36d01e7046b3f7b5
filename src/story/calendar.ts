/** Periods of the Gregorian calendar: all that a chart needs to know of dates. What may be written is in edtf.ts. */
import type { Period } from './types.js';

/** The parts of a date that are stated. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** The longest walk, so that a slip such as 0202 for 2024 cannot fill the memory. */
const MAX_PERIODS = 100_000;

/** Days from 1970-01-01 in the Gregorian calendar, for any year: its cycle is 400 years. */
export function dayNumber(year: number, month: number, day: number): number {
  const cycle = Math.floor(year / 400);
  return Date.UTC(2000 + year - cycle * 400, month - 1, day) / 864e5 + (cycle - 5) * 146_097;
}

/**
 * The parts of a date that is sound EDTF. undefined: an interval, a decade, a season, a month or day not stated which.
 */
export function dateParts(edtf: string): DateParts | undefined {
  const [, year, month, day] = /^(?:(?:Y(?=.{5})|)(-?\d{4,})|XXXX)(?:-([01]\d))?(?:-([0-3]\d))?(?:T.*)?[?~%]?$/.exec(edtf) ?? [];
  if (!year && !month) return undefined;
  return { ...(year && { year: +year }), ...(month && { month: +month }), ...(day && { day: +day }) };
}

const pad = (part: number): string => String(part).padStart(2, '0');

function dateText(year: number, month?: number, day?: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const whole = (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
  return [whole, ...[month, day].flatMap((part) => (part ? pad(part) : []))].join('-');
}

/** How many months a period has; 0: it is counted in days. */
const MONTHS: Readonly<Record<Period, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };

/** Number of the period, counted from any fixed start. */
function serial({ year, month = NaN, day = NaN }: DateParts, period: Period): number | undefined {
  if (year === undefined) return undefined;
  const days = () => dayNumber(year, month, day);
  const count = MONTHS[period] ? (year * 12 + (period === 'year' ? 0 : month - 1)) / MONTHS[period] : period === 'day' ? days() : (days() + 3) / 7;
  return Number.isNaN(count) ? undefined : Math.floor(count);
}

function serialText(count: number, period: Period): string {
  const month = count * MONTHS[period];
  const year = Math.floor(month / 12);
  if (MONTHS[period]) return dateText(year, period === 'year' ? undefined : month - year * 12 + 1);
  const date = new Date((period === 'day' ? count : count * 7 - 3) * 864e5);
  return dateText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The period that holds the date: see `periodOf` in edtf.ts. */
export function periodText(date: DateParts, period: Period): string | undefined {
  const { year, month, day } = date;
  if (year === undefined && month !== undefined && (period === 'month' || (period === 'day' && day !== undefined))) {
    return `XXXX-${pad(month)}${period === 'day' ? `-${pad(day!)}` : ''}`;
  }
  const count = serial(date, period);
  return count === undefined ? undefined : serialText(count, period);
}

/** Every period from one date to another: see `walk` in edtf.ts. */
export function periodsBetween(from: DateParts, to: DateParts, period: Period): readonly string[] | undefined {
  const months = (date: DateParts) => (period === 'month' && date.year === undefined && date.day === undefined ? date.month : undefined);
  const [start, end] = [months(from), months(to)];
  const yearless = start !== undefined && end !== undefined;
  const first = yearless ? start - 1 : serial(from, period);
  const last = yearless ? end - 1 + (end < start ? 12 : 0) : serial(to, period);
  if (first === undefined || last === undefined || last < first || last - first >= MAX_PERIODS) return undefined;
  return Array.from({ length: last - first + 1 }, (_, step) => (yearless ? `XXXX-${pad(((first + step) % 12) + 1)}` : serialText(first + step, period)));
}
