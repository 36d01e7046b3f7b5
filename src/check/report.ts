import type { Problem } from '../story/problem.js';
import type { Citation, Id } from '../story/types.js';
import type { Spot } from './prose.js';

/** What was looked at. Closed: a new rule is a new word here. */
export type Rule =
  /** Evidence does not stand in the article. */
  | 'words-missing'
  /** Evidence stands there but for quotation marks, apostrophes, dashes or invisible characters. */
  | 'words-letters'
  /** Evidence stands there more than once and nothing picks one place. */
  | 'words-repeated'
  /** Evidence is a whole sentence or longer. */
  | 'whole-sentence'
  /** Evidence is the headline's though the text says it too. */
  | 'headline-only'
  /** The story's headline is not the article's. */
  | 'headline'
  /** A number is not among the words it rests on. */
  | 'number'
  /** "at least", "over" or "about" has been lost or turned round. */
  | 'bound'
  /** The word of a quantity in words. */
  | 'term'
  /** The word for how much something changed. */
  | 'degree'
  /** A reporting verb. */
  | 'verb'
  | 'hedge'
  /** The words for how sure something is. */
  | 'standing-words'
  /** Other words that the format calls the article's own. */
  | 'as-written'
  /** A quote's text is not the article's. */
  | 'quote-text'
  /** Quotation marks in the article do not fit the quote's mode. */
  | 'quote-marks'
  /** A strong word of the editor's without a baseline. */
  | 'loaded-word'
  /** The words of a time. */
  | 'when-text'
  /** A year, month or day that the article does not state. */
  | 'date'
  /** A name that the article does not use. */
  | 'name'
  /** The same fact twice. */
  | 'recorded-twice';

/** One thing in the story that its article does not bear out. `path`, `expected` and `found` read as in a Problem. */
export interface Finding extends Problem {
  readonly rule: Rule;
  /** Record it was found in; absent for the whole document. */
  readonly id?: Id;
  /** Where the article has the words, or the nearest to them; `in`: the correction that the place is counted in. */
  readonly at?: Spot & { readonly in?: Id };
}

/** Something that could not be looked at. */
export interface Unchecked {
  readonly rule: Rule;
  /** In plain words, why. */
  readonly why: string;
  /** The places in the story that were left unchecked. */
  readonly paths: readonly string[];
}

/** An editor's addition and all that is drawn from it. */
export interface Editorial {
  readonly path: string;
  readonly id: Id;
  /** What was added: the record, or only a place's spot. */
  readonly adds: 'record' | 'geometry';
  readonly name: string;
  readonly cite: Citation;
  /** Paths of the records that refer to it. */
  readonly usedBy: readonly string[];
}

export interface CheckReport {
  /** How many records were checked, points of series among them. */
  readonly records: number;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly editorial: readonly Editorial[];
}
