import { top } from '../../story/quantity.js';
import { plain, type CellView, type Piece, type TableView } from '../../view/view.js';
import { quantityWords } from '../../words/en.quantity.js';
import { readerWords } from '../../words/en.reader.js';
import type { FrequencyChartView, FrequencyMark } from './plain.view.js';

type Row = TableView['rows'][number];

/** The span, then every period with what the article says of it, silent ones too. */
export function frequencyChartTable({ columns, span, marks, title, period, words, split }: FrequencyChartView): TableView {
  const heads = readerWords(words);
  const { noStatement } = quantityWords(words);
  const cell = (text: string): CellView => ({ pieces: [{ text, is: 'soft' }] });
  const remarks = (mark: FrequencyMark): readonly Piece[] => [...mark.notes, ...mark.by].map((note) => ({ text: words.semicolon + note, is: 'soft' }));
  const measure = (text: string): readonly CellView[] => (split?.head ? [{ pieces: [{ text }] }] : []);
  const row = (mark: FrequencyMark, name: CellView, of = ''): Row => {
    const said: CellView = { pieces: [...mark.label, ...remarks(mark)], struck: mark.struck };
    return {
      mark: mark.id,
      cells: [
        name,
        ...measure(of),
        mark.quantity ? { pieces: [{ text: marks.get(mark.id)?.fact.evidence[0].exact ?? '', is: 'story' }], struck: mark.struck } : said,
        { pieces: [], standing: mark.standing },
        mark.quantity ? { ...said, sort: top(mark.quantity) } : cell(mark.is === 'unknown' ? plain(mark.label) : heads.inWords),
      ],
    };
  };
  return {
    caption: title,
    columns: [
      { key: 'period', label: heads.period[period] },
      ...(split?.head ? [{ key: 'measure', label: split.head }] : []),
      { key: 'says', label: heads.says },
      { key: 'standing', label: heads.standing },
      { key: 'count', label: heads.count, numeric: true },
    ],
    rows: [
      ...(span ? [{ mark: span.id, cells: [{ pieces: [{ text: span.when }] }, ...measure(''), { pieces: span.pieces }, { pieces: [], standing: marks.get(span.id)?.standing ?? [] }, cell(heads.wholeSpan)] }] : []),
      ...columns.flatMap((column, i): readonly Row[] => {
        const name: CellView = { pieces: [{ text: column.full }], sort: i }; // by time, not by name
        if (!column.marks.length) return [{ cells: [name, ...measure(''), cell(noStatement), cell(''), cell(noStatement)] }];
        return [
          ...(!split || split.stacked ? column.marks.map((mark) => row(mark, name, split?.whole)) : []),
          ...(split?.panels.flatMap((panel) => (panel.columns[i]?.marks ?? []).map((mark) => row(mark, name, panel.title))) ?? []),
        ];
      }),
    ],
  };
}
