// Dates say what the article says and nothing more: no year where none is stated, no day that no calendar has.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isWithin, order, parseEdtf, periodOf, walk } from '../src/story/edtf.js';
import type { EdtfDate } from '../src/story/edtf.js';
import type { Period } from '../src/story/types.js';

const sure = { uncertain: false, approximate: false };
const date = (text: string): EdtfDate => {
  const parsed = parseEdtf(text);
  if (!parsed || parsed.kind === 'interval') throw new Error(text);
  return parsed;
};

/** The day so many days after 1970-01-01, by the engine's own calendar. */
function dayText(days: number): string {
  const [, sign, year, rest] = /^([+-]?)(\d+)(-\d\d-\d\d)/.exec(new Date(days * 864e5).toISOString())!;
  return `${sign === '-' ? '-' : ''}${year!.slice(-4)}${rest}`;
}

const read: Readonly<Record<string, object>> = {
  '2024': { kind: 'year', year: 2024, ...sure },
  '0000': { kind: 'year', year: 0, ...sure },
  '-0044': { kind: 'year', year: -44, ...sure },
  '2024-03': { kind: 'month', year: 2024, month: 3, ...sure },
  '2024-02-29': { kind: 'day', year: 2024, month: 2, day: 29, ...sure },
  '2000-02-29': { kind: 'day', year: 2000, month: 2, day: 29, ...sure },
  '-0044-03-15': { kind: 'day', year: -44, month: 3, day: 15, ...sure },
  'XXXX-11': { kind: 'yearless-month', month: 11, ...sure },
  'XXXX-02-29': { kind: 'yearless-day', month: 2, day: 29, ...sure },
  'XXXX-03~': { kind: 'yearless-month', month: 3, uncertain: false, approximate: true },
  '1984?': { kind: 'year', year: 1984, uncertain: true, approximate: false },
  '2004-06~': { kind: 'month', year: 2004, month: 6, uncertain: false, approximate: true },
  '2004-06-11%': { kind: 'day', year: 2004, month: 6, day: 11, uncertain: true, approximate: true },
  '201X': { kind: 'years', from: 2010, to: 2019, ...sure },
  '20XX': { kind: 'years', from: 2000, to: 2099, ...sure },
  '19XX?': { kind: 'years', from: 1900, to: 1999, uncertain: true, approximate: false },
  '2004-XX': { kind: 'year', year: 2004, some: 'month', ...sure },
  '1985-04-XX': { kind: 'month', year: 1985, month: 4, some: 'day', ...sure },
  '1985-XX-XX': { kind: 'year', year: 1985, some: 'day', ...sure },
  '2001-21': { kind: 'season', year: 2001, season: 'spring', ...sure },
  '2001-24~': { kind: 'season', year: 2001, season: 'winter', uncertain: false, approximate: true },
  Y170000002: { kind: 'year', year: 170_000_002, ...sure },
  'Y-170000002': { kind: 'year', year: -170_000_002, ...sure },
  '2031-06-04T09:30': { kind: 'day', year: 2031, month: 6, day: 4, time: { hour: 9, minute: 30 }, ...sure },
  '2031-06-04T09:30:15': { kind: 'day', year: 2031, month: 6, day: 4, time: { hour: 9, minute: 30, second: 15 }, ...sure },
  '2031-06-04T09:30:15Z': { kind: 'day', year: 2031, month: 6, day: 4, time: { hour: 9, minute: 30, second: 15, offset: 0 }, ...sure },
  '2031-06-04T09:30-03:30': { kind: 'day', year: 2031, month: 6, day: 4, time: { hour: 9, minute: 30, offset: -210 }, ...sure },
  '2031-06-04T09:30+05': { kind: 'day', year: 2031, month: 6, day: 4, time: { hour: 9, minute: 30, offset: 300 }, ...sure },
  '2004-02/2005': { kind: 'interval', from: { kind: 'month', year: 2004, month: 2, ...sure }, to: { kind: 'year', year: 2005, ...sure } },
  'XXXX-11/..': { kind: 'interval', from: { kind: 'yearless-month', month: 11, ...sure }, to: 'open' },
  '../1985': { kind: 'interval', from: 'open', to: { kind: 'year', year: 1985, ...sure } },
  '1985/': { kind: 'interval', from: { kind: 'year', year: 1985, ...sure }, to: 'unknown' },
  '/1985-04~': { kind: 'interval', from: 'unknown', to: { kind: 'month', year: 1985, month: 4, uncertain: false, approximate: true } },
};

const refused = [
  '', ' ', 'today', 'March', '24', '202', '20240', '2024-3', '2024-00', '2024-13', '2024-20', '2024-25', '2024-02-30', '2023-02-29', '1900-02-29', '2024-04-31', '2024-01-00',
  '2024-01-32', '2024/02/30', '2024-W05', '2024-060', '20240305', '2024-03-05 ', '\n2024', '2024-03-05T', '2024-03-05T24:00', '2024-03-05T12:60', '2024-03-05T12:00:60', '2024-03T12:00',
  '2024-03-05T12:00+15:00', '2024-03-05T12:00+05:60', '2024-03-05T12:00?', '2024-03-05T12', 'XXXX', 'XXXX-XX', 'XXXX-13', 'XXXX-02-30', 'XXXX-04-31', 'XXXX-03-XX', 'XXXX-21', 'XXXX-03-05T10:00', '2XXX',
  'X024', '201X-05', '20XX-05-01', '2004-XX-05', '2024-21-05', '2024-21T10:00', 'Y2024', 'Y02024', 'Y170000002-05', 'Y1e99', '-0000', '-0000-01', '+2024', '2024??', '?2024', '2024-03-05Z', '..', '../..', '/',
  '/..', '2024/2025/2026', '2025/2024', '2024-05/2024-04', '2024/nonsense', '٢٠٢٤', '2024–25', '2024-03-05/XXXX-13',
];

describe('a date', () => {
  for (const [text, meaning] of Object.entries(read)) it(`reads ${text}`, () => expect(parseEdtf(text)).to.deep.equal(meaning));
  it('is refused where it is none', () => {
    for (const text of refused) expect(parseEdtf(text), JSON.stringify(text)).to.equal(undefined);
  });
  it('without a year has no year to take', () => {
    const yearless = date('XXXX-03');
    expect(yearless).not.to.have.property('year');
    // @ts-expect-error the type has none either
    expect(yearless.year).to.equal(undefined);
    if (yearless.kind === 'yearless-month') expect(yearless.month).to.equal(3);
  });
  it('is a day of the calendar, and every day of the calendar is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
        const calendar = new Date(0);
        calendar.setUTCFullYear(year, month - 1, day);
        const pad = (part: number, size = 2) => String(part).padStart(size, '0');
        const text = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;
        const expected = calendar.getUTCDate() === day && calendar.getUTCMonth() === month - 1 ? { kind: 'day', year, month, day, ...sure } : undefined;
        expect(parseEdtf(text), text).to.deep.equal(expected);
        if (expected) expect(periodOf(expected as EdtfDate, 'day')).to.equal(text);
      }),
      { seed: 3 },
    );
  });
});

describe('the period of a date', () => {
  const table: readonly (readonly [text: string, period: Period, key: string | undefined])[] = [
    ['2024-03-05', 'day', '2024-03-05'], ['2024-03-05', 'week', '2024-03-04'], ['2024-03-04', 'week', '2024-03-04'], ['2024-03-03', 'week', '2024-02-26'], ['1969-12-31', 'week', '1969-12-29'],
    ['2024-03-05', 'month', '2024-03'], ['2024-03-05', 'quarter', '2024-01'], ['2024-12', 'quarter', '2024-10'], ['2024-03-05', 'year', '2024'], ['2024-03', 'year', '2024'], ['-0001-12-31', 'month', '-0001-12'],
    ['0001-01', 'month', '0001-01'], ['Y12345', 'year', 'Y12345'], ['Y-12345', 'year', 'Y-12345'],
    ['XXXX-03', 'month', 'XXXX-03'], ['XXXX-03-05', 'month', 'XXXX-03'], ['XXXX-03-05', 'day', 'XXXX-03-05'], ['2024-03-05T23:30-05:00', 'day', '2024-03-05'],
    ['2024-03-04/2024-03-06', 'week', '2024-03-04'], ['2024-03-01/2024-03-31', 'month', '2024-03'],
    ['2024', 'month', undefined], ['2024-03', 'day', undefined], ['2024-03', 'week', undefined], ['XXXX-03', 'year', undefined], ['XXXX-03', 'quarter', undefined], ['XXXX-03-05', 'week', undefined],
    ['201X', 'year', undefined], ['2024-21', 'year', undefined], ['2024-03/2024-04', 'month', undefined], ['2024-03/..', 'year', undefined],
  ];
  for (const [text, period, key] of table) it(`${text} by ${period}: ${key ?? 'none'}`, () => expect(periodOf(parseEdtf(text)!, period)).to.equal(key));
});

describe('the walk of periods', () => {
  const between = (from: string, to: string, period: Period = 'month') => walk(date(from), date(to), period);
  it('goes over New Year', () => expect(between('2023-11', '2024-02')).to.deep.equal(['2023-11', '2023-12', '2024-01', '2024-02']));
  it('goes over New Year where no year is stated', () => {
    expect(between('XXXX-11', 'XXXX-05')).to.deep.equal(['XXXX-11', 'XXXX-12', 'XXXX-01', 'XXXX-02', 'XXXX-03', 'XXXX-04', 'XXXX-05']);
    expect(between('XXXX-03', 'XXXX-05')).to.deep.equal(['XXXX-03', 'XXXX-04', 'XXXX-05']);
  });
  it('may be one period long', () => expect(between('XXXX-03', 'XXXX-03')).to.deep.equal(['XXXX-03']));
  it('goes by day, week, quarter and year', () => {
    expect(between('2024-02-28', '2024-03-01', 'day')).to.deep.equal(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(between('2024-12-31', '2025-01-06', 'week')).to.deep.equal(['2024-12-30', '2025-01-06']);
    expect(between('2023-11', '2024-05', 'quarter')).to.deep.equal(['2023-10', '2024-01', '2024-04']);
    expect(between('-0001', '0001', 'year')).to.deep.equal(['-0001', '0000', '0001']);
  });
  it('goes nowhere where there is no way', () => {
    expect(between('2024-03', '2024-02')).to.equal(undefined);
    expect(between('XXXX-03', '2024-05')).to.equal(undefined);
    expect(between('2024', '2025')).to.equal(undefined);
    expect(between('XXXX-03', 'XXXX-05', 'quarter')).to.equal(undefined);
    expect(between('2024-21', '2025-03')).to.equal(undefined);
    expect(between('0202-01-01', '2024-01-01', 'day')).to.equal(undefined);
    expect(between('0001', 'Y999999', 'year')).to.equal(undefined);
  });
  it('meets every day between two days once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), fc.nat(70), (start, more) => {
        const days = walk(date(dayText(start)), date(dayText(start + more)), 'day')!;
        expect(days).to.have.length(more + 1);
        expect(days).to.deep.equal(days.map((_, n) => dayText(start + n)));
      }),
      { seed: 5 },
    );
  });
});

describe('the order of dates', () => {
  const ordered = (a: string, b: string) => order(parseEdtf(a)!, parseEdtf(b)!);
  it('is told where one ends before the other begins', () => {
    for (const [a, b] of [
      ['2023', '2024'], ['2023-12', '2024'], ['2024-03-05', '2024-03-06'], ['-0044', '0001'], ['1990/1995', '1996'], ['../1985', '1986'], ['1991', '2003/..'], ['199X', '2000'], ['2024-21', '2026'],
      ['2024-03-05T09:00', '2024-03-05T09:30'], ['2024-03-05T09:00:01', '2024-03-05T09:00:02'], ['2024-03-05T12:00+03:00', '2024-03-05T10:00Z'], ['2024-02-29T23:00Z', '2024-03-01T00:30+01:00'], ['Y-20000', '-9999'],
    ] as const) {
      expect(ordered(a, b), `${a} ${b}`).to.equal(-1);
      expect(ordered(b, a), `${b} ${a}`).to.equal(1);
    }
  });
  it('is the same for the same time', () => {
    for (const text of ['2024', '2024-03', '2024-03-05', '2003/..', '201X', '2024-03-05T09:00']) expect(ordered(text, text), text).to.equal(0);
    expect(ordered('2024-03~', '2024-03')).to.equal(0);
    expect(ordered('2024-03-05T09:00:00Z', '2024-03-05T11:00:00+02:00')).to.equal(0);
  });
  it('is not told where they overlap or a year is missing', () => {
    for (const [a, b] of [
      ['2024', '2024-03'], ['2003/..', '2024'], ['XXXX-11', 'XXXX-03'], ['XXXX-11', '2024-03'], ['XXXX-11/..', '2024'], ['2024-24', '2025-01'], ['2024-03-05', '2024-03-05T09:00'], ['2024-03-05T09:00', '2024-03-05T10:00Z'], ['1985/', '1990'],
    ] as const) {
      expect(ordered(a, b), `${a} ${b}`).to.equal(undefined);
    }
  });
  it('never says both: antisymmetric and, where told, transitive', () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 28 })).map(([y, m, d]) => [String(y).padStart(4, '0'), ...[m, m && d].filter(Boolean).map((part) => String(part).padStart(2, '0'))].join('-'));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const reverse = ordered(b, a);
        expect(ordered(a, b)).to.equal(reverse === undefined ? undefined : reverse === 0 ? 0 : -reverse);
        if (ordered(a, b) === -1 && ordered(b, c) === -1) expect(ordered(a, c)).to.equal(-1);
      }),
      { seed: 9 },
    );
  });
});

describe('a date within a span', () => {
  const within = (text: string, from?: string, to?: string) => isWithin(parseEdtf(text)!, from === undefined ? undefined : date(from), to === undefined ? undefined : date(to));
  it('lies in it whole', () => {
    expect(within('2024-03', '2024', '2024')).to.equal(true);
    expect(within('2024-03-05', '2024-03-05')).to.equal(true);
    expect(within('2024-03/2024-04', undefined, '2024-04')).to.equal(true);
    expect(within('XXXX-01', 'XXXX-11', 'XXXX-05')).to.equal(true);
    expect(within('XXXX-01-15', 'XXXX-11', 'XXXX-05')).to.equal(true);
  });
  it('lies outside', () => {
    expect(within('2023-12', '2024')).to.equal(false);
    expect(within('2024-06', '2024-01', '2024-05')).to.equal(false);
    expect(within('XXXX-07', 'XXXX-11', 'XXXX-05')).to.equal(false);
  });
  it('may do either', () => {
    expect(within('2024', '2024-03', '2024-05')).to.equal(undefined);
    expect(within('2003/..', '2024')).to.equal(undefined);
    expect(within('XXXX-03', '2024-01', '2024-12')).to.equal(undefined);
    expect(within('2024-03', 'XXXX-01', 'XXXX-05')).to.equal(undefined);
    expect(within('XXXX-03', 'XXXX-11')).to.equal(undefined);
  });
});
