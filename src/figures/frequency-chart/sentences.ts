import { top } from '../../story/quantity.js';
import type { Series } from '../../story/types.js';
import { numberText, quantityPieces } from '../../view/quantity.js';
import { plain } from '../../view/view.js';
import { formatDate, joinNames } from '../../words/format.js';
import type { Words } from '../../words/words.js';
import type { ColumnView, ScaleView } from './plain.view.js';
import { frequencyWords } from '../../words/en.frequency.js';
import { quantityWords } from '../../words/en.quantity.js';

/** The span that the series covers, in words; a missing end is said to be open. */
export function spanText({ coverage, period }: Series, columns: readonly ColumnView[], words: Words): string {
  const [first, last] = [columns[0], columns.at(-1)];
  const from = coverage.from === undefined ? undefined : first?.long;
  const to = coverage.to === undefined ? undefined : last?.long;
  if (from !== undefined && to !== undefined) return period === 'year' && from === to ? from : quantityWords(words).span(from, to);
  return from !== undefined ? quantityWords(words).spanOpenEnd(from) : quantityWords(words).spanOpenStart(to ?? '…');
}

/** What the title and the summary say is worked out from the same columns that are drawn. */
export function sentences(series: Series, columns: readonly ColumnView[], scale: ScaleView | undefined, span: string, words: Words) {
  const f = frequencyWords(words);
  const names = (picked: readonly ColumnView[]) => joinNames(picked.map((column) => column.long), words.locale);
  const label = series.label ?? series.unit;
  const years = new Set(columns.map((column) => column.year));
  const year = years.size === 1 ? [...years][0] : undefined;
  const spoken = columns.filter(({ marks }) => marks.some((mark) => mark.is === 'words'));
  const silent = columns.filter(({ marks }) => !marks.length);
  const standingMarks = (column: ColumnView) => column.marks.filter((mark) => !mark.struck);
  const rivals = columns.filter((column) => standingMarks(column).length > 1);
  const numbers = columns.flatMap((column) => standingMarks(column).flatMap((mark) => (mark.quantity ? [{ column, mark, quantity: mark.quantity }] : [])));
  const highest = numbers.reduce((best, next) => (best && top(best.quantity) >= top(next.quantity) ? best : next), numbers[0]);
  const title = numbers.length
    ? f.title(label, series.period, year === undefined ? undefined : formatDate({ year }, words.locale))
    : spoken.length
      ? f.titleWords(names(spoken), series.period, spoken.length > 1)
      : f.titleNoCount(label, series.period);
  const overall = series.overall && plain(quantityPieces(series.overall, words));
  const unverified = series.status.flatMap((status) => (status.words ? [status.words] : []));
  return {
    title,
    summary: [
      ...(overall || !scale ? [f.overall(label, [overall, ...unverified].filter(Boolean).join(words.comma) || quantityWords(words).unknown['not-stated'], span)] : []),
      ...(scale && highest ? [f.highest(numberText(highest.quantity, words), years.size > 1 ? highest.column.full : highest.column.long, highest.mark.by.join(words.comma))] : []),
      ...(rivals.length ? [f.rivals(names(rivals))] : []),
      ...(scale ? (silent.length ? [f.silent(names(silent))] : []) : [f.noScale(series.period, columns.every((column) => column.year === undefined))]),
    ].join(' '),
  };
}
