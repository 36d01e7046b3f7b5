import type { Evidence, Series } from '../../story/types.js';
import { top } from '../../story/quantity.js';
import { numberText } from '../../view/quantity.js';
import { standingViews } from '../../view/standing.js';
import type { MarkView } from '../../view/view.js';
import { measureWords } from '../../words/en.measures.js';
import { quantityWords } from '../../words/en.quantity.js';
import { formatNumber } from '../../words/number.js';
import type { Words } from '../../words/words.js';
import type { ColumnView, FrequencyChartView, FrequencyMark, Stretch } from './plain.view.js';

/** More periods than can be labelled: what of them is named, and which of them one cell stands for. */

interface Numbered {
  readonly column: ColumnView;
  readonly at: number;
  readonly mark: FrequencyMark;
}

/** The marks with a number that still stands, in order of time. */
export const numbered = (columns: readonly ColumnView[], from = 0, to = columns.length): readonly Numbered[] =>
  columns.slice(from, to).flatMap((column, i) => column.marks.flatMap((mark) => (mark.quantity && !mark.struck ? [{ column, at: from + i, mark }] : [])));

/** The first that reaches highest. */
export const highestOf = (marks: readonly Numbered[]): Numbered | undefined =>
  marks.reduce<Numbered | undefined>((best, next) => (best && top(best.mark.quantity!) >= top(next.mark.quantity!) ? best : next), undefined);

/** Cells that fit side by side at the widths that pages have, 24 px each. */
const CELLS = [64, 32, 16, 8];

/** How a number of columns is divided into cells: a rest that is smaller goes with the cell before it. */
function division(count: number, cells: number): readonly (readonly [from: number, to: number])[] {
  const size = Math.ceil(count / cells);
  const whole = Math.max(1, Math.floor(count / size));
  return Array.from({ length: whole }, (_, i) => [i * size, i === whole - 1 ? count : (i + 1) * size]);
}

const CLAUSES = 12;

/** The words that a stretch rests on, each once; of many, the first, which is said. */
function restsOn(view: FrequencyChartView, marks: readonly Numbered[], series: Series) {
  const all = new Map<string, Evidence>();
  for (const { mark } of marks) for (const clause of view.marks.get(mark.id)?.fact.evidence ?? []) all.set(clause.exact, clause);
  const [first, ...rest] = [...all.values()].slice(0, CLAUSES);
  return { evidence: [first ?? series.evidence[0], ...rest] as const, shown: Math.min(all.size, CLAUSES), all: all.size };
}

function stretchMark(view: FrequencyChartView, series: Series, { id, from, to }: Stretch, words: Words): MarkView | undefined {
  const marks = numbered(view.columns, from, to);
  const best = highestOf(marks);
  const [first, last] = [view.columns[from], view.columns[to - 1]];
  if (!best || !first || !last) return undefined;
  const m = measureWords(words);
  const n = (value: number) => formatNumber(value, words.locale);
  const span = first === last ? first.full : quantityWords(words).span(first.full, last.full);
  const value = [numberText(best.mark.quantity!, words), ...best.mark.by].join(words.comma);
  const { evidence, shown, all } = restsOn(view, marks, series);
  const title = first === last ? `${span}: ${value}` : `${span}: ${m.inStretch(n(marks.length), value, best.column.full)}`;
  const status = view.marks.get(best.mark.id)?.fact.status ?? series.status;
  return {
    title: shown < all ? `${title} (${m.firstClauses(n(shown), n(all))})` : title,
    standing: standingViews(view.story, status, words),
    fact: {
      id, basis: 'entailed', evidence, status, when: { text: span },
      ...(series.attribution && { attribution: series.attribution }),
    },
  };
}

/** The view with a cell for each stretch of periods; words and unknowns need a place each and keep it, row by row. */
export function manyView(view: FrequencyChartView, series: Series): FrequencyChartView {
  const { columns, words, scale } = view;
  if (!scale || columns.some(({ marks }) => marks.some(({ is }) => is === 'words'))) return view;
  const marks = new Map(view.marks);
  const divisions = new Map(CELLS.map((cells) => [Math.ceil(columns.length / cells), cells]));
  const stretches = [...divisions.values()].map((cells) =>
    division(columns.length, cells).flatMap(([from, to]): readonly Stretch[] => {
      const stretch = { id: `${series.id} ${from}-${to}`, from, to };
      const mark = stretchMark(view, series, stretch, words);
      if (!mark) return [];
      marks.set(stretch.id, mark);
      return [stretch];
    }),
  );
  return { ...view, marks, stretches };
}
