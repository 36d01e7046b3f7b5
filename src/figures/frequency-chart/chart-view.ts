import type { Change, NumericQuantity, Period, StandingLevel } from '../../story/types.js';
import type { FigureView, Piece, StandingView, ViewOptions } from '../../view/view.js';
import type { SplitWord } from '../../words/words.js';
import type { PeriodName } from './periods.js';

/** All that a frequency chart shows, before a pixel is drawn, and what may be asked of it. */

/** How often something happened, period by period, as far as the article says. */
export interface FrequencyChartView extends FigureView {
  readonly period: Period;
  readonly columns: readonly ColumnView[];
  /** Only where at least two points are numbers; else nothing has a height. */
  readonly scale: ScaleView | undefined;
  readonly span: SpanView | undefined;
  readonly annotations: readonly AnnotationView[];
  /** Of more periods than can be labelled: runs of them that one cell stands for, from the finest division to the coarsest. */
  readonly stretches?: readonly (readonly Stretch[])[];
  readonly split?: SplitView;
  /** The numbers are counts of the story's events, which may be added. */
  readonly counted?: boolean;
  /** Numbers are lines as long as their period, not bars. */
  readonly steps?: boolean;
  /** Stands once under the axis: the one year of all periods, or that none is stated. */
  readonly yearNote: string | undefined;
}

/** A chart split into measures. */
export interface SplitView {
  readonly by: SplitWord;
  /** A chart for each measure, its title the measure's name, on one scale and one axis of time. */
  readonly panels: readonly FrequencyChartView[];
  /** The measures stand in one bar a period, as parts of its marks. */
  readonly stacked: boolean;
  /** Head of the table's column of measures; absent: the column of standing says it. */
  readonly head: string | undefined;
  /** What the table calls all measures together. */
  readonly whole: string;
}

export interface Stretch {
  readonly id: string;
  /** Index of its first column, and of the first behind it. */
  readonly from: number;
  readonly to: number;
}

export interface ScaleView {
  /** "outages a month". */
  readonly label: string;
  /** Highest number that is stated, as a bound or a value. */
  readonly max: number;
  /** Highest number of this chart, where it shares the maximum of another. */
  readonly own?: number;
  /** A value may lie beyond the highest that is stated. */
  readonly open: boolean;
}

export interface ColumnView extends PeriodName {
  /** EDTF: "2031-04", "XXXX-03". */
  readonly key: string;
  /** Empty: the article is silent on this period. */
  readonly marks: readonly FrequencyMark[];
  /** Not silent, though it has no mark here: another measure has one. */
  readonly elsewhere?: boolean;
}

export interface FrequencyMark {
  readonly id: string;
  /** A number has a length; words and unknowns have none. */
  readonly quantity: NumericQuantity | undefined;
  readonly is: 'number' | 'words' | 'unknown';
  readonly change: Change['direction'] | undefined;
  readonly label: readonly Piece[];
  /** Small words under the label: a stated best, a missing baseline. */
  readonly notes: readonly string[];
  /** Who counts so, where it is not who counts most; who confirms or disputes it. */
  readonly by: readonly string[];
  readonly level: StandingLevel;
  readonly standing: readonly StandingView[];
  /** A later count replaces it. */
  readonly struck: boolean;
  /** The exact count of the period just before, which a step goes on from. */
  readonly before?: number;
  /** The step of the next period goes on from this one. */
  readonly goesOn?: boolean;
  /** What it is made of, from the base line up. */
  readonly parts?: readonly PartView[];
}

/** One measure's part of an exact count. */
export interface PartView {
  /** Index of the panel. */
  readonly measure: number;
  readonly value: number;
  /** Its standing, where the chart is split by that. */
  readonly level: StandingLevel | undefined;
}

export interface SpanView {
  readonly id: string;
  /** "November to no stated end". */
  readonly when: string;
  /** "numerous claimed attacks, November to no stated end". */
  readonly pieces: readonly Piece[];
  readonly level: StandingLevel;
  readonly standing: readonly StandingView[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface AnnotationView {
  readonly id: string;
  readonly label: string;
  readonly when: string;
  /** The article's own word of how often or how much. */
  readonly term: string | undefined;
  readonly level: StandingLevel;
  /** Index of the first and last column; an absent end is open. */
  readonly from: number;
  readonly to: number | undefined;
}

/** What may be asked for beside the story: attributes of the element, which say what each means. */
export interface FrequencyOptions extends ViewOptions {
  readonly by?: SplitWord | undefined;
  readonly layout?: 'stacked' | 'beside' | undefined;
  readonly mark?: 'bars' | 'steps' | undefined;
  /** Highest number of the charts that share their maximum, where it is another chart's. */
  readonly most?: number | undefined;
}
