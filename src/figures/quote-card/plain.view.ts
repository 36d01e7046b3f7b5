import type { SourceGlyph } from '../../layout/source-glyph.js';
import type { Quote, Source } from '../../story/types.js';
import { markWord, sourceName, speakerText, standingViews } from '../../view/standing.js';
import { plain, sourceLine, storyReading, type FigureView, type StandingView, type ViewOptions, type ViewResult } from '../../view/view.js';
import { formatDay } from '../../words/format.js';
import type { Words } from '../../words/words.js';
import { quoteWords } from '../../words/en.quote.js';
import type { QuoteCardStory } from './quote-card.reading.js';

/** What somebody said, as far as the article gives their own words. */
export interface QuoteCardView extends FigureView {
  /** One, or several to page through. */
  readonly quotes: readonly [QuoteView, ...QuoteView[]];
}

export interface QuoteView {
  readonly id: string;
  readonly mode: Quote['mode'];
  /** Whole: `lead` and `verb` say again how it begins. */
  readonly said: string;
  /** Reporting verb that leads into the words: "stated that". */
  readonly lead: string | undefined;
  readonly pieces: readonly QuotePiece[];
  readonly speaker: string;
  /** Reporting verb beside the name: "according to" before it, "said" after it. */
  readonly verb: { readonly text: string; readonly before: boolean } | undefined;
  /** Role, channel, date, translation: one line of small words. */
  readonly details: readonly string[];
  readonly glyph: SourceGlyph;
  readonly standing: readonly StandingView[];
}

/** `quoted` words are the speaker's own; `mark` is a quotation mark; `article` is the article's word of doubt. */
export interface QuotePiece {
  readonly text: string;
  readonly is?: 'quoted' | 'mark' | 'article' | 'soft';
}

/** How a language quotes, and what only some quotes need. */
export interface Customs {
  readonly marks: readonly [open: string, close: string];
  /** Reporting verbs that take the speaker's name, in small letters. */
  readonly follow: readonly string[];
  /** The words that join a verb to its clause, at the clause's beginning. */
  readonly join?: RegExp;
  /** A language's name in the page's language. */
  readonly languageName?: (tag: string, locale: string) => string;
  /** What is said of the words. */
  readonly standingOf?: (story: QuoteCardStory, quote: Quote, words: Words) => readonly StandingView[];
}

export const ENGLISH: Customs = { marks: ['“', '”'], follow: ['according to', 'per'], join: /^that\s+/ };
const INNER = /["“„«]\s*([^"“”„«»]+?)\s*["”“»]/gu;
/** Marks round the whole; single ones only where no other stands inside, or an apostrophe would pass for one. */
const OUTER = /^\s*(?:["“„«]\s*([^]+?)\s*["”“»]|['‘]\s*([^'‘’]+?)\s*['’])\s*$/u;

const hedged = (text: string, hedge: string | undefined): readonly QuotePiece[] =>
  markWord(text, hedge).map(({ text: words, is }) => (is === 'article' ? { text: words, is } : { text: words }));

/** The words with quotation marks round what the speaker said, and round nothing else. */
function quotePieces({ mode, text, hedge }: Quote, [open, close]: Customs['marks']): readonly QuotePiece[] {
  const said = (words: string): readonly QuotePiece[] => [{ text: open, is: 'mark' }, { text: words, is: 'quoted' }, { text: close, is: 'mark' }];
  const whole = OUTER.exec(text);
  if (mode === 'direct') return said(whole?.[1] ?? whole?.[2] ?? text);
  if (mode === 'paraphrase') return hedged(text, hedge);
  const pieces: QuotePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(INNER)) {
    if (match.index > end) pieces.push(...hedged(text.slice(end, match.index), hedge));
    pieces.push(...said(match[1] ?? ''));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(...hedged(text.slice(end), hedge));
  return pieces;
}

function glyphOf(sources: readonly Source[]): SourceGlyph {
  const [first] = sources;
  if (!first || sources.length > 1 || first.naming === 'collective') return 'collective';
  if (first.naming === 'anonymous') return 'anonymous';
  return first.kind === 'person' ? 'named' : 'institution';
}

/** The day in the page's language where one is stated, else the article's own words. */
function dateText({ when }: Quote, words: Words): string | undefined {
  const day = when?.edtf === undefined ? undefined : formatDay(when.edtf, words.locale);
  return day === when?.edtf ? when?.text : day;
}

function quoteView(story: QuoteCardStory, quote: Quote, words: Words, { marks, follow, join, languageName, standingOf }: Customs): QuoteView {
  const sources = (quote.attribution?.by ?? []).flatMap((id) => story.sources.find((source) => source.id === id) ?? []);
  const verb = quote.attribution?.verb;
  const pieces = quotePieces(quote, marks);
  const first = plain(pieces)[0] ?? '';
  const follows = verb !== undefined && follow.includes(verb.toLowerCase());
  const spoken = plain(pieces).toLowerCase();
  const leads = quote.mode !== 'direct' && verb !== undefined && !follows && first === first.toLowerCase() && !spoken.startsWith(verb.toLowerCase());
  const joint = leads ? join?.exec(pieces[0]?.is ? '' : (pieces[0]?.text ?? ''))?.[0] : undefined;
  const body = joint ? [{ text: (pieces[0]?.text ?? '').slice(joint.length) }, ...pieces.slice(1)] : pieces;
  const speaker = speakerText(story, quote.attribution, words);
  const via = quote.attribution?.via;
  const language = quote.originalLang && languageName?.(quote.originalLang, words.locale);
  const [source] = sources;
  return {
    id: quote.id,
    mode: quote.mode,
    said: plain(pieces),
    lead: leads ? [verb, joint?.trim()].filter(Boolean).join(' ') : undefined,
    pieces: body,
    speaker,
    verb: leads || verb === undefined || spoken.startsWith(verb.toLowerCase()) ? undefined : { text: verb, before: follows },
    details: [
      sources.length === 1 ? source?.role : undefined,
      sources.some((s) => s.naming === 'anonymous') ? quoteWords(words).notNamed : undefined,
      quote.channel,
      via !== undefined && sourceName(story, via) !== quote.channel ? words.relayedBy(sourceName(story, via)) : undefined,
      dateText(quote, words),
      language && (quote.translator ? quoteWords(words).translatedBy(language, quote.translator) : quoteWords(words).saidIn(language)),
    ].filter((detail): detail is string => !!detail),
    glyph: glyphOf(sources),
    standing: standingOf?.(story, quote, words) ?? [],
  };
}

const idsOf = (item: string | undefined) => item?.split(/\s+/u).filter(Boolean);

/** The quotes to show: of one id, or several with spaces between; without it, all of the story's. */
export const quotesOf = ({ quotes }: QuoteCardStory, item: string | undefined): readonly Quote[] =>
  idsOf(item)?.flatMap((id) => quotes.filter((quote) => quote.id === id)) ?? quotes;

/** Quotes as cards, in the customs of the story's language. */
export function plainView(story: QuoteCardStory, { words, item }: ViewOptions, customs = ENGLISH): ViewResult<QuoteCardView> {
  const missing = idsOf(item)?.find((id) => !story.quotes.some((quote) => quote.id === id));
  if (missing !== undefined) return { nothing: { item: missing } };
  const quotes = quotesOf(story, item);
  const [first, ...rest] = quotes.map((quote) => quoteView(story, quote, words, customs));
  if (!first) return { nothing: { what: 'quotes' } };
  const views = [first, ...rest] as const;
  const q = quoteWords(words);
  const voices = new Set(quotes.map(({ attribution }) => attribution?.by.join(' '))).size;
  const title = voices > 1 ? q.titleMany(voices) : q.title(first.speaker);
  return {
    view: {
      figure: 'quote-card', words, ...storyReading(story), title, quotes: views,
      summary: views.map((view) => q.summary[view.mode](view.speaker)).join('. ') + '.',
      legend: [], // each standing has its words
      notes: [],
      source: sourceLine(story, words),
      marks: new Map(quotes.map((quote, i) => [quote.id, { title: q.title(views[i]?.speaker ?? ''), standing: standingViews(story, quote.status, words), fact: quote }])),
      story,
    },
  };
}
