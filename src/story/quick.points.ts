/** The quick reader's rules for numbers and for the points of a series. */
import { DAY, MONTH, sure, whole } from './quick.js';
import type { Quantity, Story } from './types.js';

/** How a day, a month and a year are written. */
const WRITTEN: Readonly<Record<string, RegExp>> = { day: whole(DAY), month: whole(MONTH), year: /^\d{4}$/ };

function readRange(quantity: Quantity | undefined): void {
  if (quantity?.is !== 'range') return;
  const { min, max, best = min } = quantity;
  sure(min <= best && best <= max);
}

function readCount(quantity: Quantity | undefined): void {
  readRange(quantity);
  sure(!Object.values(quantity ?? {}).some((value) => Number(value) < 0));
}

function readPoints(series: Story['series'][number]): void {
  const { period, points, coverage: { from, to }, computed, status, attribution } = series;
  sure(!computed || !points.length);
  sure(!from || !to || (from.length === to.length && (from[0] === 'X') === (to[0] === 'X') && (from[0] === 'X' || from <= to)));
  const latest = new Map<string, string>();
  const before = new Set<string | undefined>([undefined]);
  points.forEach((point, i) => {
    const { edtf } = point.when;
    sure(WRITTEN[period]?.test(edtf));
    for (const end of [from, to]) sure(end === undefined || end[0] === 'X' || edtf[0] === 'X' || end.length === edtf.length);
    if (edtf[0] !== 'X') sure(!(from && from[0] !== 'X' && edtf < from) && !(to && to[0] !== 'X' && edtf > to));
    Object.assign(point, {
      id: point.id || `${series.id}.${i + 1}`,
      status: point.status.length ? point.status : status,
      ...(attribution && { attribution: point.attribution ?? attribution }),
    });
    const key = [edtf, ...[...(point.attribution?.by ?? [])].sort()].join(' ');
    const rival = latest.get(key);
    sure((rival === undefined || point.replaces === rival) && before.has(point.replaces));
    before.add(point.id);
    latest.set(key, point.id);
    readCount(point.quantity);
  });
  readCount(series.overall);
}

/** Fills in what points leave to their series, and is sure of every count. */
export function finishNumbers({ series, measures }: Pick<Story, 'series' | 'measures'>): void {
  series.forEach(readPoints);
  for (const { quantity } of measures) readRange(quantity);
}
