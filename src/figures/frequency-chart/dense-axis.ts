import { line, small, type Shape } from '../../layout/scene.js';
import { textWidth } from '../../layout/text.js';
import { formatDate } from '../../words/format.js';
import type { FrequencyChartView } from './plain.view.js';

/** The time axis under columns too narrow for a name each: a tick where a month, a quarter or a year begins. */

interface Tick {
  readonly at: number;
  readonly text: string;
  /** Stands under it where a new year begins. */
  readonly year: string | undefined;
}

interface Date {
  readonly year: number | undefined;
  readonly month: number;
}

/** Months between two ticks. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const GAP = 8;

function dateOf(key: string): Date {
  const [, year, month = 1] = /^(?:Y?(-?\d+)|XXXX)(?:-(\d\d))?/.exec(key) ?? [];
  return { year: year === undefined ? undefined : Number(year), month: Number(month) };
}

function ticksBy(step: number, dates: readonly Date[], { words, yearNote }: FrequencyChartView): readonly Tick[] {
  const serial = ({ year = 0, month }: Date) => Math.floor((year * 12 + month - 1) / step);
  const ticks: Tick[] = [];
  let lastYear: number | undefined;
  dates.forEach((date, at) => {
    const before = dates[at - 1];
    if (before && serial(before) === serial(date)) return;
    const year = date.year === undefined ? undefined : formatDate({ year: date.year }, words.locale);
    const text = step >= 12 && year !== undefined ? year : formatDate({ month: date.month }, words.locale, 'short');
    ticks.push({ at, text, year: yearNote === undefined && text !== year && date.year !== lastYear ? year : undefined });
    lastYear = date.year;
  });
  return ticks;
}

/** Of days, every seventh. */
const weekly = ({ columns, period }: FrequencyChartView): readonly Tick[] =>
  period === 'day' ? columns.flatMap(({ short }, at) => (at % 7 ? [] : [{ at, text: short, year: undefined }])) : [];

/** Labels stand at the start of what they name. */
export function denseAxis(view: FrequencyChartView, x: (at: number) => number, base: number, right: number): readonly Shape[] {
  const dates = view.columns.map(({ key }) => dateOf(key));
  const end = ({ at, text, year = '' }: Tick) => x(at) + 3 + Math.max(textWidth(text, 13), textWidth(year, 12));
  const fits = (ticks: readonly Tick[]) => ticks.every((tick, i) => !ticks[i + 1] || end(tick) + GAP <= x(ticks[i + 1]!.at));
  // The first tick may name a month of which the chart holds a day: where there is no room for it, it gives way.
  const rows = [...(view.yearNote === undefined ? [] : [weekly(view)]), ...STEPS.map((step) => ticksBy(step, dates, view))];
  const ticks = rows.flatMap((some) => [some, some.slice(1)]).find((some) => some.length > 0 && fits(some)) ?? [];
  return ticks.flatMap((tick): readonly Shape[] => {
    const from = x(tick.at);
    return [
      line(from, base, 'M0 0V6', 'ink', 1),
      ...(end(tick) > right
        ? []
        : [
            { is: 'text', x: from + 3, y: base + 18, anchor: 'start', text: tick.text, size: 13, ink: 'ink' } satisfies Shape,
            ...(tick.year === undefined ? [] : [small(from + 3, base + 34, tick.year)]),
          ]),
    ];
  });
}
