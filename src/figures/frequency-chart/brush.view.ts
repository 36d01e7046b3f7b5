import { numberText } from '../../view/quantity.js';
import { plain } from '../../view/view.js';
import { measureWords } from '../../words/en.measures.js';
import { quantityWords } from '../../words/en.quantity.js';
import { formatNumber } from '../../words/number.js';
import { highestOf, numbered } from './many.view.js';
import type { ColumnView, FrequencyChartView } from './plain.view.js';

/** A span of a chart's periods, and what is said of it. */

export interface Chosen {
  /** Index of the first and of the last column. */
  readonly from: number;
  readonly to: number;
}

/** The periods from "2031-03" to "2031-06", in any fineness: dates of one form compare as text. undefined: none of the chart's. */
export function chosenIn(columns: readonly ColumnView[], span: string | null | undefined): Chosen | undefined {
  const [start = '', end = start] = span?.split('/') ?? [];
  if (!start) return undefined;
  const yearless = start.startsWith('XXXX'); // the walk of the months is the only order they have
  const from = columns.findIndex(({ key }) => (yearless ? key === start : key >= start));
  const to = columns.findLastIndex(({ key }) => (yearless ? key === end : key <= `${end}~`));
  return from >= 0 && to >= from ? { from, to } : undefined;
}

export const spanText = (columns: readonly ColumnView[], { from, to }: Chosen): string => `${columns[from]?.key}/${columns[to]?.key}`;

/** What is said of the periods in words, as many as one reads in a line. */
const WORDS = 4;

/**
 * "March to June 2031: 4 counts, the highest 41, April 2031", then what is said in words. In all, only where every count
 * is the story's own.
 */
export function saidOf({ columns, split, counted, words }: FrequencyChartView, { from, to }: Chosen): string {
  const [first, last] = [columns[from], columns[to]];
  if (!first || !last) return '';
  const m = measureWords(words);
  const n = (value: number) => formatNumber(value, words.locale);
  const charts = split && !split.stacked ? split.panels.map((panel) => panel.columns) : [columns];
  const marks = charts.flatMap((some) => numbered(some, from, to + 1));
  const best = highestOf(marks);
  const values = marks.map(({ mark: { quantity } }) => (quantity?.is === 'exact' ? quantity.value : NaN));
  const spoken = charts.flatMap((some) => some.slice(from, to + 1)).flatMap(({ long, marks: own }) => own.flatMap((mark) => (mark.is === 'number' ? [] : [`${long}: ${plain(mark.label)}`])));
  const said = [
    ...(best ? [m.inStretch(n(marks.length), [numberText(best.mark.quantity!, words), ...best.mark.by].join(words.comma), best.column.full)] : []),
    ...(best && counted && (!split || split.stacked) ? [m.inAll(n(values.reduce((sum, value) => sum + value, 0)))] : []),
    ...spoken.slice(0, WORDS),
    ...(spoken.length > WORDS ? ['…'] : []),
  ];
  const span = first === last ? first.full : quantityWords(words).span(first.full, last.full);
  return `${span}: ${said.join(words.semicolon) || quantityWords(words).noStatement}`;
}
