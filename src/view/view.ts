import type { Family } from '../layout/family.js';
import type { SliceFigure } from '../story/slice.js';
import type { Change, Fact, Id, StandingLevel, Story, StoryRecord } from '../story/types.js';
import { formatDay, normalLocale } from '../words/format.js';
import type { Words } from '../words/words.js';

/**
 * What every figure shows, before any pixel is drawn: plain data that the element, the static picture and the text
 * read, and from which the table, the CSV and the evidence are made, so that they cannot disagree.
 */
export interface FigureView {
  /** Tag without its prefix: "quote-card". */
  readonly figure: SliceFigure;
  /** Words, language and direction of the interface around the story's own words. */
  readonly words: Words;
  /** Language of the story's own words, and how it is read. */
  readonly storyLang: string;
  readonly storyDir: 'ltr' | 'rtl';
  readonly title: string;
  readonly summary: string;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  readonly source: SourceLine;
  /** What each mark says and the record that it rests on, by the mark's id. */
  readonly marks: ReadonlyMap<Id, MarkView>;
  /** What the evidence is looked up in. */
  readonly story: Sources;
}

/** What every figure reads of a story: who says it, and where it stands. */
export type Sources = Pick<Story, 'id' | 'lang' | 'article' | 'sources'>;

/** What every record with evidence may say of itself. */
export type Told = Partial<Pick<Fact, 'attribution' | 'status' | 'hedge' | 'when' | 'replaces'>> & StoryRecord & { readonly change?: Change };

export interface MarkView {
  readonly title: string;
  /** Empty for what asserts nothing: an actor. */
  readonly standing: readonly StandingView[];
  readonly fact: Told;
}

/** What a view is asked for beside the story. */
export interface ViewOptions {
  readonly words: Words;
  /** Id of the record to show; absent: the figure's own choice. */
  readonly item?: string | undefined;
}

/** A view, or why there is none: the story has no such facts, or none by that id. */
export type ViewResult<V extends FigureView> = { readonly view: V } | { readonly nothing: Nothing };
export type Nothing = { readonly what: 'quotes' | 'series' | 'relations' } | { readonly item: string };

/**
 * Words with what they are: the article's own (they carry the marker), others in the story's language, a name (kept whole,
 * isolated, not translated), strong or soft words of the interface.
 */
export interface Piece {
  readonly text: string;
  readonly is?: 'article' | 'story' | 'name' | 'strong' | 'soft';
}

export interface StandingView {
  readonly level: StandingLevel;
  /** One word: "claimed". */
  readonly word: string;
  /** With who stands behind it, or the article's own words: "confirmed by Israeli authorities". */
  readonly full: string;
  /** `full` is the article's own words. */
  readonly own: boolean;
}

/** What the legend shows beside its label: a level or a family of relations as it is drawn, or what is neither. */
export interface LegendEntry {
  readonly key: StandingLevel | Family | 'silent' | 'unknown' | 'article' | 'open-end';
  readonly label: string;
  /** The level is drawn as a glyph only, on no shape of its own. */
  readonly glyph?: boolean;
  /** The family is drawn thin, as where lines are many. */
  readonly thin?: boolean;
}

export interface SourceLine {
  /** Headline, outlet and date of the article, each in its own direction. */
  readonly parts: readonly string[];
  readonly text: string;
  readonly href?: string;
  readonly rights?: string;
}

export interface EvidenceView {
  readonly title: string;
  readonly clauses: readonly { readonly text: string; readonly href?: string; readonly note?: string }[];
  readonly rows: readonly { readonly term: string; readonly text: string; readonly standing?: readonly StandingView[] }[];
  readonly note?: string;
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly mark?: Id; readonly cells: readonly CellView[] }[];
  /** The rows are quotes, which text is better told as. */
  readonly quotes?: readonly SaidView[];
}

/** A quote as text sets it: the words, then who said them and how. */
export interface SaidView {
  /** The speaker's own words, in whole or in part; else the article's. */
  readonly own: boolean;
  readonly said: string;
  /** Whose words they are: "Paraphrased by the article". */
  readonly reading: string;
  /** With the verb: "according to Mike Knights". */
  readonly speaker: string;
  readonly details: readonly string[];
  readonly standing: readonly StandingView[];
}

export interface CellView {
  readonly pieces: readonly Piece[];
  readonly standing?: readonly StandingView[];
  /** What the column is sorted by; absent: the text. */
  readonly sort?: number;
  /** Struck through: replaced by a later row. */
  readonly struck?: boolean;
}

const FROM_THE_RIGHT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'sd', 'ug']);

/** Language and direction of a story's own words; "" where its `lang` is none. */
export function storyReading({ lang }: Sources) {
  const storyLang = normalLocale(lang, '');
  return { storyLang, storyDir: FROM_THE_RIGHT.has(storyLang.split('-')[0] ?? '') ? 'rtl' : 'ltr' } as const;
}

export const plain = (pieces: readonly { readonly text: string }[]): string => pieces.map((piece) => piece.text).join('');

export function sourceLine({ article }: Sources, words: Words): SourceLine {
  const published = article.published && formatDay(article.published, words.locale);
  const parts = [article.headline, article.publisher, published].filter((part) => part !== undefined);
  return {
    parts,
    text: parts.join(' · '),
    ...(article.url && { href: article.url }),
    ...(article.rights && { rights: article.rights }),
  };
}
