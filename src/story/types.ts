/**
 * The story: one typed dataset per article. This file is the manual of the format `factbox/1`.
 * These are the types after `parseStory`: what an author may leave out has its default here.
 * Three rules: no record without evidence; what the article does not say is absent; what an editor adds is marked.
 */

/** Points to a record by its id. An id is any non-empty text without white space, unique in the story. */
export type Id = string;

/** A list that holds at least one entry. */
export type NonEmpty<T> = readonly [T, ...T[]];

export interface Story {
  /** Version of this format. A page refuses a major version it does not know. */
  readonly format: 'factbox/1';
  /** Name of the story, unique among the newsroom's stories. */
  readonly id: Id;
  /** Language of the article and of every label: a BCP 47 tag such as "en" or "ar". */
  readonly lang: string;
  /** Counts up with each published change of this file. */
  readonly revision?: number;
  /** When this file last changed, an EDTF date or time. */
  readonly updated?: string;
  /** The article that everything rests on. */
  readonly article: Article;
  /** Who said it, described as the article describes them. */
  readonly sources: readonly Source[];
  /** Who acts or is acted on. */
  readonly actors: readonly Actor[];
  /** Where. */
  readonly places: readonly Place[];
  /** What happened, once or over a time. */
  readonly events: readonly Event[];
  /** What holds between two actors. */
  readonly relations: readonly Relation[];
  /** What somebody said. */
  readonly quotes: readonly Quote[];
  /** How often something happened, period by period. */
  readonly series: readonly Series[];
  /** One quantity of one thing. */
  readonly measures: readonly Measure[];
  /** Who rates what above or below what. */
  readonly comparisons: readonly Comparison[];
  /** Facts in words that fit nowhere else. */
  readonly statements: readonly Statement[];
  /** Facts that do not fit together, shown side by side. */
  readonly tensions: readonly Tension[];
  /** Presentation: actors or facts shown together under one heading. */
  readonly groups: readonly Group[];
  /** Presentation: named spans of time. */
  readonly eras: readonly Era[];
  /** Presentation: facts to point out on a series. */
  readonly annotations: readonly Annotation[];
  /** Presentation: walks through the story, step by step. */
  readonly tours: readonly Tour[];
  /** What is taken out or made coarser before the story is published. */
  readonly redact: readonly Redaction[];
}

/** The article itself. */
export interface Article {
  /** Headline as printed. */
  readonly headline: string;
  /** Outlet that published it, as named. */
  readonly publisher?: string;
  /** Author line as printed. */
  readonly byline?: string;
  /** Address of the article: http, https or relative. Without it there are no links into the article. */
  readonly url?: string;
  /** Date of publication, EDTF. */
  readonly published?: string;
  /** Licence or rights line, printed under every picture. */
  readonly rights?: string;
  /** Corrections the newsroom has appended; evidence may stand in one of them. */
  readonly corrections: readonly Correction[];
}

export interface Correction {
  /** Name of the correction, for `in` of evidence. */
  readonly id: Id;
  /** The correction's own words. */
  readonly text: string;
  /** When it was made, EDTF. */
  readonly when: string;
}

/** The words that a record rests on: a W3C TextQuoteSelector. */
export interface Evidence {
  /** The shortest clause of the article that states it, letter by letter. Not a whole sentence. */
  readonly exact: string;
  /** Words straight before `exact`; only where it occurs more than once. */
  readonly prefix?: string;
  /** Words straight after `exact`; only where it occurs more than once. */
  readonly suffix?: string;
  /** Id of the correction in which the words stand, if not in the article. */
  readonly in?: Id;
}

/** A published work that an editor's addition rests on. */
export interface Citation {
  /** Its title and, if need be, its author. */
  readonly title: string;
  /** http, https or relative. */
  readonly url?: string;
  /** Day it was read, EDTF. */
  readonly accessed: string;
}

/** How a record came into the story: the article says it, it follows from the article's words, or an editor added it. */
export type Basis =
  | {
      /** stated: the article says it. entailed: it follows from the article's words. editorial: an editor added it. Stated unless said. */
      readonly basis: 'stated' | 'entailed';
    }
  | {
      readonly basis: 'editorial';
      /** What the editor's addition rests on; needed where the basis is editorial. */
      readonly cite: Citation;
    };

export interface RecordFields {
  /** Short name that others refer to it by: no white space, unique in the story. */
  readonly id: Id;
  /** The words it rests on. */
  readonly evidence: NonEmpty<Evidence>;
  /** Free word that groups records, such as "attacks-on-israel". */
  readonly topic?: string;
}

/** What every record has. */
export type StoryRecord = RecordFields & Basis;

/** Who said it. Absent: the article says it in its own voice. */
export interface Attribution {
  /** Sources that say it. */
  readonly by: NonEmpty<Id>;
  /** The article's own reporting verb: "stated", "according to". */
  readonly verb?: string;
  /** Source that relays it, such as a news agency. */
  readonly via?: Id;
  /** True when those named say it together, as one. */
  readonly joint: boolean;
}

/** How sure a fact is. Several may hold at once: claimed and unverified. */
export type Standing =
  | {
      /** Borne out, or rejected, by somebody who must be named. */
      readonly level: 'confirmed' | 'denied';
      /** Sources that say so. */
      readonly by: NonEmpty<Id>;
      /** The article's own words for it. */
      readonly words?: string;
      /** Since when, EDTF. */
      readonly when?: string;
    }
  | {
      /**
       * reported: the article says so. claimed: a party says so of itself. alleged: a party says so of another.
       * unverified: nobody has borne it out. assessed: opinion, motive, forecast or rating. disputed: others say
       * otherwise. retracted: taken back.
       */
      readonly level: 'reported' | 'claimed' | 'alleged' | 'unverified' | 'assessed' | 'disputed' | 'retracted';
      /** Sources that say so. */
      readonly by?: NonEmpty<Id>;
      /** The article's own words for it. */
      readonly words?: string;
      /** Since when, EDTF. */
      readonly when?: string;
    };

export type StandingLevel = Standing['level'];

/** A time as the article gives it. */
export interface When {
  /** EDTF level 0 or 1, also XXXX-MM and XXXX-MM-DD where the year is not stated. Absent: words without a date. */
  readonly edtf?: string;
  /** The article's own words: "since May". */
  readonly text: string;
}

export interface FactFields {
  /** Your own short name for the fact, in the story's language. */
  readonly label?: string;
  readonly attribution?: Attribution;
  /** How sure it is; reported unless said. */
  readonly status: NonEmpty<Standing>;
  /** The article's own word of doubt: "likely", "could". */
  readonly hedge?: string;
  readonly when?: When;
  /** Facts that came before this one, by the article's words. */
  readonly after: readonly Id[];
  /** Fact that this one updates or corrects; it stays in the story and is drawn struck through. */
  readonly replaces?: Id;
}

/** A record that asserts something. */
export type Fact = StoryRecord & FactFields;

export interface QuantityFields {
  /** What is counted: "impacts", "deaths". */
  readonly unit?: string;
  /** The article's own words: "over a dozen". */
  readonly words?: string;
}

/** A quantity with a number that can be put on a scale. */
export type NumericQuantity = QuantityFields &
  (
    | { readonly is: 'exact'; readonly value: number }
    | {
        readonly is: 'range';
        readonly min: number;
        readonly max: number;
        /** Only where the article states a best estimate; never the middle. */
        readonly best?: number;
      }
    | {
        readonly is: 'at-least';
        readonly min: number;
        /** True for "more than". */
        readonly strict: boolean;
      }
    | {
        readonly is: 'at-most';
        readonly max: number;
        /** True for "fewer than". */
        readonly strict: boolean;
      }
    | { readonly is: 'approximate'; readonly value: number }
  );

/** A quantity that has no number: it can be written, never measured. */
export type WordQuantity = QuantityFields &
  (
    | {
        readonly is: 'verbal';
        /** The article's own word. */
        readonly term: string;
        /** "numerous" of count, "most" of proportion, "often" of frequency, "severe" of degree. */
        readonly of: 'count' | 'proportion' | 'frequency' | 'degree';
      }
    | { readonly is: 'unknown'; readonly why: 'not-stated' | 'withheld' | 'not-knowable' }
  );

/** How many or how much, no more exact than the article says it. */
export type Quantity = NumericQuantity | WordQuantity;

/** A rise or fall that the article states without a level. */
export interface Change {
  /** Which way it went. */
  readonly direction: 'up' | 'down' | 'same';
  /** The article's own word: "significant". */
  readonly degree?: string;
  /** What it rose or fell from, in the article's words. Absent: not stated. */
  readonly baseline?: string;
}

export type Source = StoryRecord & {
  /** As the article describes it; for an anonymous source, the description. */
  readonly name: string;
  /** person, institution, group, outlet, media, document or another word. */
  readonly kind: string;
  /** Whether the article names it; collective: several, spoken of as one. */
  readonly naming: 'named' | 'anonymous' | 'collective';
  /** Office or part, as written. */
  readonly role?: string;
  /** Actor that this source is or speaks for. */
  readonly actor?: Id;
  /** What became of the newsroom's question; cited unless said. */
  readonly response: 'cited' | 'did-not-comment' | 'declined';
};

export type Actor = StoryRecord & {
  /** As written. */
  readonly name: string;
  /** state, government, military, armed-group, alliance, agency, person, people, company, party, union, court, collective or another word. */
  readonly kind: string;
  /** Office or part, as written. */
  readonly role?: string;
  /** Other names the article uses for it. */
  readonly aliases: readonly string[];
};

export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

export type Place = StoryRecord & {
  /** As written. */
  readonly name: string;
  /** city, area, country, region or another word. */
  readonly kind: string;
  /** Place that holds this one. */
  readonly in?: Id;
  /** Places that the article describes this one by. */
  readonly relativeTo: readonly Id[];
} & (
    | { readonly geometry: null }
    | {
        /** GeoJSON; null where the article names no spot. */
        readonly geometry: Geometry;
        /** gazetteer: looked up by the place's name. editorial: set by an editor. */
        readonly geometryBasis: 'gazetteer' | 'editorial';
        /** Where the coordinates come from. */
        readonly geometryCite: Citation;
      }
  );

export type Event = Fact & {
  /** attack, strike, agreement, flood or another word. */
  readonly kind?: string;
  /** Where it happened. */
  readonly places: readonly {
    readonly place: Id;
    /** target, origin, site or another word. */
    readonly role?: string;
  }[];
  /** Who acted or was acted on. */
  readonly parties: readonly {
    readonly actor: Id;
    /** by, against or another word. */
    readonly role?: string;
  }[];
  /** Weapons, tools or ways, as written. */
  readonly means: readonly string[];
};

export type Relation = Fact & {
  /** Actor it starts from; null: the article names none. */
  readonly from: Id | null;
  /** Actor it goes to; null: the article names none. */
  readonly to: Id | null;
  /** support, membership, control, hostility, defence, mediation, stance, role or another word. */
  readonly kind: string;
  /** Friendly 1, hostile -1, neither 0. */
  readonly sign: 1 | -1 | 0;
  /** False where it holds both ways alike. */
  readonly directed: boolean;
  /** Event in which it shows. */
  readonly event?: Id;
  /** Actor in whose eyes alone it holds. */
  readonly view?: Id;
};

export type Quote = Fact & {
  /** direct: the speaker's words. partial: only the words inside quotation marks are. paraphrase: none are. */
  readonly mode: 'direct' | 'partial' | 'paraphrase';
  /** The words; the first evidence unless said. */
  readonly text: string;
  /** Where it was said: "on local radio". */
  readonly channel?: string;
  /** Language it was said in, BCP 47. */
  readonly originalLang?: string;
  /** Who translated it. */
  readonly translator?: string;
};

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * One period of a series. Its id is `<series>.<number>` unless given, counted from 1; standing and attribution are
 * the series' unless said. Two points of one period are rival counts: their attributions differ.
 */
export type SeriesPoint = StoryRecord &
  Omit<FactFields, 'when'> & {
    /** The period: as long as the series says, and inside its coverage. */
    readonly when: When & { readonly edtf: string };
    /** The count. Absent: the article gives none for this period. */
    readonly quantity?: Quantity;
    /** Rise or fall. */
    readonly change?: Change;
  };

export interface SeriesFields {
  /** Id of the record whose occurrences are counted. */
  readonly about: Id;
  /** What is counted: "attacks". */
  readonly unit: string;
  /** How long each period is. */
  readonly period: Period;
  /** First and last period, EDTF; a missing end is open. */
  readonly coverage: { readonly from?: string; readonly to?: string };
  /** What is said of the whole span. */
  readonly overall?: Quantity;
}

export type Series = Fact &
  SeriesFields & {
    /** In order of time. A period without a point is one on which the article is silent. */
    readonly points: readonly SeriesPoint[];
    /** Counted from the story's own dated events instead of stated; then there are no points. */
    readonly computed?: {
      readonly from: 'events';
      /** Which events: those that agree with all that is given here. */
      readonly where: { readonly kind?: string; readonly topic?: string; readonly party?: Id; readonly place?: Id };
    };
  };

export type Measure = Fact & {
  /** Id of what is measured. Measures of the same thing by other sources are rivals. */
  readonly about: Id;
  /** "deaths", "impacts". */
  readonly measure: string;
  /** The number, or the article's word for it. */
  readonly quantity: Quantity;
  /** Time the number held, EDTF. */
  readonly asOf?: string;
};

export type Comparison = Fact & {
  /** "threat", "severity". The rater is `attribution.by`, or nobody stated. */
  readonly criterion: string;
  /** What is rated lower than each in `higher`. */
  readonly lower: NonEmpty<Id>;
  /** What is rated higher. Nothing orders these among themselves. */
  readonly higher: NonEmpty<Id>;
};

export type Statement = Fact & {
  readonly label: string;
  /** Records it speaks of. */
  readonly about: readonly Id[];
};

export type Tension = StoryRecord & {
  /** The records that do not fit together. */
  readonly between: readonly [Id, Id, ...Id[]];
  /** In what they do not fit. */
  readonly kind: 'count' | 'chronology' | 'identity' | 'attribution';
  /** What does not fit, in one sentence. */
  readonly note: string;
};

export interface Group {
  readonly id: Id;
  /** Heading. */
  readonly label: string;
  /** Actors or facts. */
  readonly members: NonEmpty<Id>;
}

export interface Era {
  readonly id: Id;
  /** Name of the span. */
  readonly label: string;
  /** The span. */
  readonly when: When;
}

export interface Annotation {
  readonly id: Id;
  /** Series it is drawn on. */
  readonly on: Id;
  /** Dated fact it points out. */
  readonly fact: Id;
  /** Shorter words than the fact's own label. */
  readonly text?: string;
}

export interface Tour {
  readonly id: Id;
  /** Heading. */
  readonly title: string;
  /** In order: what is read, and the records pointed out meanwhile. */
  readonly steps: NonEmpty<{ readonly text: string; readonly focus: readonly Id[] }>;
}

export type Redaction = {
  /** remove: it goes, and what cannot stand without it. coarsen: it becomes `to`. */
  readonly how: 'remove' | 'coarsen';
  /** What a coarsened value becomes. */
  readonly to?: string;
} & (
  | {
      /** The record. */
      readonly id: Id;
    }
  | {
      /** One field: "places[2].geometry". */
      readonly path: string;
    }
);
