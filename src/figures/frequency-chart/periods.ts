import { dateParts, periodsBetween, periodText } from '../../story/calendar.js';
import type { Period, Series, SeriesPoint } from '../../story/types.js';
import { formatDate } from '../../words/format.js';
import { formatNumber } from '../../words/number.js';
import type { Words } from '../../words/words.js';
import { frequencyWords } from '../../words/en.frequency.js';

/** Period of a date as EDTF text: "2031-04", "XXXX-03". */
export const periodKey = (edtf: string, period: Period): string | undefined => {
  const date = dateParts(edtf);
  return date && periodText(date, period);
};

/**
 * Every period that the series covers, in order of time, those without a point too. Months without a year are walked
 * from one stated month to the next, so that March follows November; nothing is put beyond the last that is stated.
 */
export function coveredPeriods(series: Series): readonly string[] {
  const keys = covered.get(series) ?? walked(series);
  covered.set(series, keys);
  return keys;
}
const covered = new WeakMap<Series, readonly string[]>();

function walked({ coverage, period, points }: Series): readonly string[] {
  const stated = points.map((point: SeriesPoint) => point.when.edtf);
  const hasYears = stated.every((edtf) => !edtf.startsWith('XXXX'));
  const stops = [coverage.from, ...(hasYears ? stated.toSorted() : stated), coverage.to].flatMap((edtf) => (edtf === undefined ? [] : (dateParts(edtf) ?? [])));
  const whole = hasYears && stops[0] && periodsBetween(stops[0], stops.at(-1)!, period);
  if (whole) return whole;
  const keys: string[] = [];
  for (const [i, stop] of stops.entries()) {
    const run = periodsBetween(stops[i - 1] ?? stop, stop, period) ?? [periodText(stop, period) ?? ''];
    keys.push(...(keys.at(-1) === run[0] ? run.slice(1) : run));
  }
  return keys.filter(Boolean);
}

export interface PeriodName {
  /** "November", "4 May": without the year, which stands once. */
  readonly long: string;
  readonly short: string;
  /** Absent: not stated. */
  readonly year: number | undefined;
  /** With its year, for the table and the evidence. */
  readonly full: string;
}

/** ISO 8601 number of the week that begins on a Monday: its Thursday's day of the year, in sevens. */
function isoWeek(year: number, month: number, day: number): { readonly week: number; readonly year: number } {
  const thursday = Date.UTC(year, month - 1, day + 3);
  const own = new Date(thursday).getUTCFullYear();
  return { week: Math.floor((thursday - Date.UTC(own, 0, 1)) / 604_800_000) + 1, year: own };
}

export function periodName(key: string, period: Period, words: Words): PeriodName {
  const [y, m, d] = key.split('-');
  const year = y === undefined || y === 'XXXX' ? undefined : Number(y);
  const month = m === undefined ? undefined : Number(m);
  const day = d === undefined ? undefined : Number(d);
  const { locale } = words;
  const parts = { ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  const yearPart = year === undefined ? {} : { year };
  if (period === 'year') {
    const name = formatDate(yearPart, locale);
    return { long: name, short: name, year: undefined, full: name };
  }
  if (period === 'quarter' && month !== undefined) {
    const name = frequencyWords(words).quarter(formatNumber((month + 2) / 3, locale));
    return { long: name, short: name, year, full: year === undefined ? name : `${name} ${formatDate(yearPart, locale)}` };
  }
  if (period === 'week' && year !== undefined && month !== undefined && day !== undefined) {
    const iso = isoWeek(year, month, day);
    const n = formatNumber(iso.week, locale);
    const name = frequencyWords(words).week(n, '');
    return { long: name, short: n, year: iso.year, full: frequencyWords(words).week(n, formatDate({ year: iso.year }, locale)) };
  }
  return {
    long: formatDate(parts, locale),
    short: formatDate(parts, locale, 'short'),
    year,
    full: formatDate({ ...yearPart, ...parts }, locale),
  };
}
