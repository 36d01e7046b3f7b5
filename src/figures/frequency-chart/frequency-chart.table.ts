import { top } from '../../story/quantity.js';
import { plain, type CellView, type Piece, type TableView } from '../../view/view.js';
import { quantityWords } from '../../words/en.quantity.js';
import { readerWords } from '../../words/en.reader.js';
import { unsaid } from '../../view/unsaid.js';
import type { AnnotationView, FrequencyChartView, FrequencyMark } from './plain.view.js';

type Row = TableView['rows'][number];

/** The span, then every period with what the article says of it, silent ones too, then the dated facts beside them. */
export function frequencyChartTable({ columns, span, annotations, marks, story, title, period, words, split }: FrequencyChartView): TableView {
  const heads = readerWords(words);
  const { noStatement } = quantityWords(words);
  const cell = (text: string): CellView => ({ pieces: [{ text, is: 'soft' }] });
  const remarks = (mark: FrequencyMark): readonly Piece[] => [...mark.notes, ...mark.by].map((note) => ({ text: words.semicolon + note, is: 'soft' }));
  const measure = (text: string): readonly CellView[] => (split?.head ? [{ pieces: [{ text }] }] : []);
  const annotationRow = ({ id, label, when, term, from }: AnnotationView): Row => {
    const { fact, standing = [] } = marks.get(id) ?? {};
    const said = [label, ...(term === undefined ? [] : [term])];
    const more = fact ? unsaid(fact, story, [...said, ...standing.map(({ full }) => full)], words) : [];
    const pieces: readonly Piece[] = [
      { text: label, is: 'story' },
      ...(term === undefined ? [] : [{ text: words.semicolon }, { text: term, is: 'article' as const }]),
      ...more.map((text) => ({ text: words.semicolon + text, is: 'soft' as const })),
    ];
    return { mark: id, cells: [{ pieces: [{ text: when, is: 'story' }], sort: from + 0.5 }, ...measure(''), { pieces }, { pieces: [], standing }, cell('')] };
  };
  const row = (mark: FrequencyMark, name: CellView, of = ''): Row => {
    const exact = marks.get(mark.id)?.fact.evidence[0].exact ?? '';
    const hedge = unsaid({ hedge: marks.get(mark.id)?.fact.hedge }, story, [plain(mark.label), ...(mark.quantity ? [exact] : [])], words);
    const said: CellView = { pieces: [...mark.label, ...remarks(mark), ...hedge.flatMap((text): readonly Piece[] => [{ text: words.semicolon }, { text, is: 'article' }])], struck: mark.struck };
    return {
      mark: mark.id,
      cells: [
        name,
        ...measure(of),
        mark.quantity ? { pieces: [{ text: exact, is: 'story' }], struck: mark.struck } : said,
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
      ...annotations.map(annotationRow),
    ],
  };
}
