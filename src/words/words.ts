/** Every word that factbox itself puts on screen, in one language. One file a language implements this. */
export interface Words {
  /** BCP 47 tag with its numbering system pinned, so that server and browser write the same digits. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';

  readonly level: Readonly<Record<LevelWord, string>>;
  /** "confirmed by Israeli authorities"; only for levels with a name. */
  readonly levelBy: (level: LevelWord, names: string) => string;

  /** Between things of one line, and between sayings of one mark. */
  readonly comma: string;
  readonly semicolon: string;
  readonly ownVoice: string;
  readonly together: (names: string) => string;
  readonly relayedBy: (name: string) => string;
  /** Of a record for which the story has a later one. */
  readonly replaced: string;
  readonly evidence: string;
  readonly copy: string;

  readonly source: string;
  readonly table: string;
  readonly image: string;
  readonly embed: string;
  readonly failed: string;

  readonly loading: string;

  /** Absent in English, where each comes with the code that says it. */
  readonly quantity?: QuantityWords;
  readonly reader?: ReaderWords;
  readonly quote?: QuoteWords;
  readonly frequency?: FrequencyWords;
  readonly network?: NetworkWords;
  readonly tools?: ToolWords;
  readonly measures?: MeasureWords;
  readonly notice?: NoticeWords;
}

/** Numbers, changes and spans of time in words. */
export interface QuantityWords {
  readonly atLeast: (n: string) => string;
  readonly moreThan: (n: string) => string;
  readonly atMost: (n: string) => string;
  readonly fewerThan: (n: string) => string;
  readonly about: (n: string) => string;
  readonly range: (min: string, max: string) => string;
  readonly best: (n: string) => string;
  readonly unknown: Readonly<Record<'not-stated' | 'withheld' | 'not-knowable', string>>;
  readonly statedZero: string;
  readonly direction: Readonly<Record<'up' | 'down' | 'same', string>>;
  readonly degreeChange: (degree: string, change: string) => string;
  readonly baselineNotStated: string;
  readonly comparedWith: (baseline: string) => string;
  readonly noStatement: string;
  readonly noStatementLegend: string;
  readonly numberNotStatedLegend: string;
  readonly articlesWord: string;
  /** Stands as a sample under the marker. */
  readonly sampleWord: string;
  readonly spanOpenEnd: (from: string) => string;
  readonly spanOpenStart: (to: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly yearNotStated: string;
  readonly yearsNotStated: string;
}

/** What is said once a reader asks for more: evidence, tables, sorting, copying. */
export interface ReaderWords {
  readonly standing: string;
  readonly saidBy: string;
  readonly when: string;
  readonly baseline: string;
  readonly hedge: string;
  readonly editorial: (cite: string) => string;
  readonly inPlaceOf: string;
  readonly replacedBy: string;
  readonly inCorrection: string;
  readonly readInArticle: string;
  readonly close: string;
  readonly copyWithSource: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly embedLabel: string;
  /** For pages that take any tag; that keep plain tags only; that take frames. */
  readonly embedElement: string;
  readonly embedData: string;
  readonly embedFrame: string;
  /** The code holds an address to be replaced. */
  readonly embedAddress: string;
  readonly sortBy: (column: string) => string;

  readonly speaker: string;
  readonly verb: string;
  readonly words: string;
  readonly reading: string;
  readonly period: Readonly<Record<PeriodWord, string>>;
  readonly says: string;
  readonly count: string;
  readonly inWords: string;
  readonly wholeSpan: string;
  readonly from: string;
  readonly to: string;
  readonly relation: string;
}

export interface QuoteWords {
  readonly title: (speaker: string) => string;
  readonly titleMany: (n: number) => string;
  readonly mode: Readonly<Record<'direct' | 'partial' | 'paraphrase', string>>;
  readonly modeNote: Readonly<Record<'direct' | 'partial' | 'paraphrase', string>>;
  readonly summary: Readonly<Record<'direct' | 'partial' | 'paraphrase', (speaker: string) => string>>;
  readonly notNamed: string;
  readonly translatedBy: (language: string, translator: string) => string;
  readonly saidIn: (language: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly position: (i: string, n: string) => string;
}

export interface FrequencyWords {
  readonly title: (label: string, period: PeriodWord, year: string | undefined) => string;
  readonly titleWords: (periods: string, period: PeriodWord, many: boolean) => string;
  readonly titleNoCount: (label: string, period: PeriodWord) => string;
  readonly overall: (label: string, quantity: string, span: string) => string;
  readonly highest: (value: string, period: string, by: string) => string;
  readonly rivals: (periods: string) => string;
  readonly silent: (periods: string) => string;
  readonly noScale: (period: PeriodWord, noYears: boolean) => string;
  readonly axis: (unit: string, period: PeriodWord) => string;
  readonly runsOn: (value: string) => string;
  readonly week: (n: string, year: string) => string;
  readonly quarter: (n: string) => string;
  readonly unlessNoted: (name: string) => string;
  /** Follows `quantity`, which may ask for a word between itself and the unit. */
  readonly spanLabel: (unit: string, span: string, quantity: string) => string;
}

export interface NetworkWords {
  /** `verbs` are of the most frequent families: "opposes, backs and controls". */
  readonly title: (verbs: string) => string;
  readonly verb: Readonly<Record<FamilyWord, string>>;
  readonly family: Readonly<Record<FamilyWord, string>>;
  readonly openEndLegend: string;
  /** A kind of actor as a heading; a kind that factbox has no word for as the story writes it. */
  readonly kind: (kind: string, several: boolean) => string;
  readonly actors: (n: number) => string;
  readonly most: (name: string, n: number) => string;
  /** `viewers` absent: too many to name. */
  readonly views: (n: number, viewers: string | undefined) => string;
  readonly openEnds: (n: number) => string;
  readonly alone: (names: string) => string;
  readonly around: (name: string) => string;
  readonly leftOut: (names: string) => string;
  readonly sizeSaysNothing: string;
  readonly placeSaysNothing: string;
  readonly notStated: string;
  readonly listNotComplete: string;
  readonly inView: (viewer: string) => string;
  readonly notAsFact: string;
  readonly relations: (n: number) => string;
  readonly picture: string;
  readonly list: string;
  readonly all: string;
  readonly tools: string;
}

/** What a reader may do with a network beside opening its marks. */
export interface ToolWords {
  readonly find: string;
  readonly nobody: (name: string) => string;
  readonly twoSteps: string;
  readonly relationsShown: string;
  readonly actorsShown: string;
  readonly tour: (title: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly endTour: string;
  readonly zoom: string;
  readonly closer: string;
  readonly farther: string;
  readonly whole: string;
}

/** What a frequency chart says beyond the plain one: of measures, counted events, many periods, a chosen span. */
export interface MeasureWords {
  readonly beside: Readonly<Record<SplitWord, (names: string) => string>>;
  readonly stacked: Readonly<Record<SplitWord, (names: string) => string>>;
  /** Head of the table's column. */
  readonly measure: Readonly<Record<SplitWord, string>>;
  readonly allTogether: string;
  readonly notStacked: string;
  readonly tooManyToStack: string;
  readonly others: (n: string) => string;
  readonly noActor: string;
  readonly highestCount: (value: string, period: string, by: string) => string;
  readonly countedFrom: (n: string) => string;
  readonly datedEvents: (period: string, n: string) => string;
  readonly notCounted: (n: string) => string;
  readonly silentMany: (n: string, of: string) => string;
  readonly first: string;
  readonly last: string;
  readonly highest: string;
  /** Of several periods at once. */
  readonly inStretch: (counts: string, highest: string, period: string) => string;
  readonly firstClauses: (shown: string, all: string) => string;
  readonly inAll: (n: string) => string;
  readonly sharedScale: string;
  readonly brush: string;
  readonly brushFrom: string;
  readonly brushTo: string;
  readonly brushClear: string;
}

/** What stands in a figure's place, or beside it, when something is wrong. */
export interface NoticeWords {
  readonly cannotDraw: string;
  readonly problems: (n: number) => string;
  readonly leftOut: (n: number) => string;
  readonly andMore: (n: number) => string;
  readonly retry: string;
  readonly noFacts: (what: 'quotes' | 'series' | 'relations') => string;
  readonly noItem: (item: string) => string;
  readonly fault: Readonly<Record<Fault, (detail: string) => string>>;
}

export type LevelWord =
  | 'confirmed' | 'reported' | 'claimed' | 'alleged' | 'unverified' | 'assessed' | 'disputed' | 'denied' | 'retracted';

/** A family of relations: how its lines are drawn. */
export type FamilyWord = 'hostility' | 'support' | 'defence' | 'control' | 'mediation' | 'stance' | 'membership' | 'role' | 'other';

export type PeriodWord = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What a chart is split by. */
export type SplitWord = 'standing' | 'claimant' | 'actor';

/** Why a story could not be read. */
export type Fault = 'network' | 'status' | 'slow' | 'too-big' | 'web-page' | 'json' | 'missing-element';
