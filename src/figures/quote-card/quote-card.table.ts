import { plain, sourceLine, type SaidView, type TableView } from '../../view/view.js';
import { quoteWords } from '../../words/en.quote.js';
import { readerWords } from '../../words/en.reader.js';
import type { Words } from '../../words/words.js';
import type { QuoteCardView, QuoteView } from './plain.view.js';

/** The quotes as rows: who, with which verb, which words, whose words they are, how sure. */
export function quoteCardTable({ quotes, marks, title, words }: QuoteCardView): TableView {
  const [heads, { mode: modes }] = [readerWords(words), quoteWords(words)];
  return {
    caption: title,
    columns: [
      { key: 'speaker', label: heads.speaker },
      { key: 'verb', label: heads.verb },
      { key: 'words', label: heads.words },
      { key: 'reading', label: heads.reading },
      { key: 'standing', label: heads.standing },
    ],
    rows: quotes.map(({ id, speaker, details, said, mode }) => {
      const { fact: { attribution } = {}, standing = [] } = marks.get(id) ?? {};
      return {
        mark: id,
        cells: [
          { pieces: [{ text: speaker, ...(attribution && { is: 'story' as const }) }, ...details.map((detail) => ({ text: words.semicolon + detail, is: 'soft' as const }))] },
          { pieces: attribution?.verb ? [{ text: attribution.verb, is: 'story' }] : [] },
          { pieces: [{ text: said, is: 'story' }] },
          { pieces: [{ text: modes[mode] }] },
          { pieces: [], standing },
        ],
      };
    }),
    quotes: quotes.map((quote) => saidView(quote, words)),
  };
}

function saidView({ mode, lead, pieces, verb, speaker, details, standing }: QuoteView, words: Words): SaidView {
  const { mode: modes, modeNote } = quoteWords(words);
  return {
    own: mode !== 'paraphrase',
    said: [lead, plain(pieces).trim()].filter(Boolean).join(' '),
    reading: `${modes[mode]} ${modeNote[mode]}`.trim(),
    speaker: verb ? (verb.before ? `${verb.text} ${speaker}` : `${speaker} ${verb.text}`) : speaker,
    details,
    standing,
  };
}

/** A quote for the clipboard: the words, who said them, and where they stand. */
export function quoteText({ story, marks, words }: QuoteCardView, { id, lead, said, speaker, mode }: QuoteView): string {
  const { mode: modes, modeNote } = quoteWords(words);
  const how = mode === 'paraphrase' ? ` (${modes.paraphrase.toLowerCase()} ${modeNote.paraphrase})` : '';
  const { text, href } = sourceLine(story, words);
  return `${lead === undefined ? '' : `${marks.get(id)?.fact.attribution?.verb ?? ''} `}${said} — ${speaker}${how}. ${text}${href ? ` ${href}` : ''}`;
}
