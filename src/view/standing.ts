import type { Attribution, Id, Standing } from '../story/types.js';
import type { Words } from '../words/words.js';
import { joinNames } from '../words/format.js';
import type { Piece, Sources, StandingView } from './view.js';

/** Name of a source as the article describes it. An id that names nobody cannot get past the parser. */
export const sourceName = (story: Sources, id: Id): string => story.sources.find((source) => source.id === id)?.name ?? id;

const namesOf = (story: Sources, ids: readonly Id[], words: Words): string =>
  joinNames(ids.map((id) => sourceName(story, id)), words.locale);

/** The levels of a fact, each with who stands behind it or the article's own words for it. */
export function standingViews(story: Sources, status: readonly Standing[], words: Words): readonly StandingView[] {
  return status.map(({ level, by, words: own }) => {
    const word = words.level[level];
    return { level, word, full: by ? words.levelBy(level, namesOf(story, by, words)) : (own ?? word), own: !by && own !== undefined };
  });
}

/** Who says it; the article itself where nobody is named. */
export function speakerText(story: Sources, attribution: Attribution | undefined, words: Words): string {
  if (!attribution) return words.ownVoice;
  const names = namesOf(story, attribution.by, words);
  return attribution.joint ? words.together(names) : names;
}

/** Who says it, and who relays it. */
export function attributionText(story: Sources, attribution: Attribution | undefined, words: Words): string {
  const said = speakerText(story, attribution, words);
  return attribution?.via ? `${said}${words.comma}${words.relayedBy(sourceName(story, attribution.via))}` : said;
}

/** Marks `word` wherever it stands in `text` as the article's own. */
export function markWord(text: string, word: string | undefined): readonly Piece[] {
  const at = word ? text.toLowerCase().indexOf(word.toLowerCase()) : -1;
  if (!word || at < 0) return [{ text }];
  return [
    { text: text.slice(0, at) },
    { text: text.slice(at, at + word.length), is: 'article' as const },
    { text: text.slice(at + word.length) },
  ].filter((piece) => piece.text);
}
