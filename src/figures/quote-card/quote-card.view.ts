import type { Quote } from '../../story/types.js';
import { standingViews } from '../../view/standing.js';
import type { StandingView, ViewOptions } from '../../view/view.js';
import { keep, normalLocale } from '../../words/format.js';
import type { Words } from '../../words/words.js';
import { ENGLISH, plainView, type Customs } from './plain.view.js';
import type { QuoteCardStory } from './quote-card.reading.js';

export type { QuoteCardView, QuotePiece, QuoteView } from './plain.view.js';

/** The languages that factbox is prepared for, beside English. */
const CUSTOMS: Readonly<Record<string, Customs>> = {
  ar: { marks: ['«', '»'], follow: ['وفقا ل', 'بحسب', 'وفق', 'حسب'], join: /^(أن|إن|بأن)\s+/ },
  de: { marks: ['„', '“'], follow: ['laut', 'nach'], join: /^(dass|daß)\s+/ },
  es: { marks: ['«', '»'], follow: ['según'], join: /^que\s+/ },
  fa: { marks: ['«', '»'], follow: [] },
  fr: { marks: ['«\u202f', '\u202f»'], follow: ['selon', 'd’après'], join: /^que\s+/ },
  he: { marks: ['”', '”'], follow: [] },
};

/** A language in the page's language; its tag where the browser has no name for it. */
function languageName(tag: string, locale: string): string {
  try {
    return keep(`g ${locale}`, () => new Intl.DisplayNames(locale, { type: 'language' })).of(normalLocale(tag, tag)) ?? tag;
  } catch {
    return tag;
  }
}

/** What is said of the words; by whom only where it is not the speaker. */
function standingOf(story: QuoteCardStory, { status, attribution }: Quote, words: Words): readonly StandingView[] {
  const speakers = [...(attribution?.by ?? [])].sort().join(' ');
  return standingViews(story, status, words)
    .map((view, i) => (speakers && [...(status[i]?.by ?? [])].sort().join(' ') === speakers ? { ...view, full: view.word } : view))
    .filter(({ level }) => level !== 'reported' || status.length > 1);
}

/** Quotes as cards. `item`: one id, or several with spaces between; without it, all of the story's. */
export const quoteCardView = (story: QuoteCardStory, options: ViewOptions) =>
  plainView(story, options, { ...(CUSTOMS[normalLocale(story.lang).split('-')[0]!] ?? ENGLISH), languageName, standingOf });
