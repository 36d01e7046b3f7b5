import type { FigureView, SaidView, SourceLine, TableView } from '../view/view.js';
import type { Words } from '../words/words.js';

/**
 * What a figure says, without its drawing: the one form behind the fallback on a page, the e-mail and the plain text, so
 * that they cannot disagree.
 */
export interface FigureText {
  readonly figure: FigureView['figure'];
  readonly words: Words;
  readonly storyLang: string;
  readonly storyDir: 'ltr' | 'rtl';
  /** Empty where the figure shows none: a quote is its own title. */
  readonly title: string;
  readonly summary: string;
  readonly quotes: readonly SaidView[];
  /** Absent where the quotes say it all. */
  readonly table?: TableView;
  readonly notes: readonly string[];
  readonly source: SourceLine;
}

/** Title and summary as the figure shows them; `quiet`: only a screen reader hears them. */
export interface Head {
  readonly title: string;
  readonly summary: string;
  readonly quiet: boolean;
}

/** The words of a figure from its view and its table. */
export function figureText(view: FigureView, table: TableView, { title, summary, quiet }: Head): FigureText {
  const { figure, words, storyLang, storyDir, notes, source } = view;
  const { quotes = [] } = table;
  return {
    figure, words, storyLang, storyDir, notes, source, quotes,
    title: quiet ? '' : title,
    summary: quiet ? '' : summary,
    ...(quotes.length ? {} : { table }),
  };
}
