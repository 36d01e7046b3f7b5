/** What the points of a series must keep: its period, its span, counts from 0 up, and one of them a period for each claimant. */
import { isWithin, order, parseEdtf, periodOf } from './edtf.js';
import type { Edtf, EdtfDate } from './edtf.js';
import { described, quoted } from './problem.js';
import type { Report } from './rules.js';
import type { Id, Period, Quantity, Series, SeriesPoint } from './types.js';

/** How fine the date of a point is written; a quarter by one of its months, a week by one of its days. */
const WRITTEN: Readonly<Record<Period, readonly Edtf['kind'][]>> = {
  day: ['day', 'yearless-day'],
  week: ['day'],
  month: ['month', 'yearless-month'],
  quarter: ['month'],
  year: ['year'],
};
const EXAMPLE: Readonly<Record<Period, string>> = {
  day: '"2024-03-05"',
  week: 'one of its days, "2024-03-05"',
  month: '"2024-03" or "XXXX-03"',
  quarter: 'one of its months, "2024-03"',
  year: '"2024"',
};

const read = (text: string | undefined) => (text === undefined ? undefined : (parseEdtf(text) as EdtfDate));

/** Nothing happens less than never. */
function checkCount(quantity: Quantity | undefined, path: string, report: Report): void {
  for (const [field, value] of Object.entries(quantity ?? {})) {
    if (typeof value === 'number' && value < 0) report(`${path}.${field}`, 'a number from 0 up', described(value));
  }
}

/** `paths` holds the sound points. */
export function checkPoints(series: Series, path: string, paths: ReadonlyMap<SeriesPoint, string>, report: Report): void {
  const { period, computed } = series;
  const [from, to] = [read(series.coverage.from), read(series.coverage.to)];
  if (from && to && order(from, to) === 1) report(`${path}.coverage.to`, 'a date not before the first', quoted(series.coverage.to!));
  if (computed && series.points.length > 0) report(`${path}.points`, 'no points, since the series is computed', `${series.points.length}`);
  checkCount(series.overall, `${path}.overall`, report);
  const latest = new Map<string, { id: Id; replaces?: Id; path: string }>();
  for (const point of series.points) {
    const at = paths.get(point);
    if (at === undefined) continue;
    checkCount(point.quantity, `${at}.quantity`, report);
    const date = read(point.when.edtf)!;
    if (!WRITTEN[period].includes(date.kind) || 'some' in date) {
      report(`${at}.when.edtf`, `a ${period}, the period of the series: ${EXAMPLE[period]}`, quoted(point.when.edtf));
      continue;
    }
    if (isWithin(date, from, to) === false) report(`${at}.when.edtf`, `a ${period} in the coverage of the series`, quoted(point.when.edtf));
    const claimants = [...(point.attribution?.by ?? [])].sort();
    const key = [periodOf(date, period), ...claimants].join(' '); // no id has a space
    const rival = latest.get(key);
    if (rival && point.replaces !== rival.id && rival.replaces !== point.id) {
      report(at, 'one count a period by the same claimant, or one that replaces the other', `a second one, after ${rival.path}`);
    }
    if (!rival || point.replaces === rival.id) latest.set(key, { ...point, path: at });
  }
}
