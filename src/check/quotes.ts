import type { Case, Desk, Pointer } from './desk.js';
import { said } from './desk.js';
import { nearestText } from './evidence.js';
import { hasMarks, isQuoted, quotedSpans, stripMarks } from './marks.js';
import { nearest } from './nearest.js';
import { findAll, fold } from './prose.js';
import type { Prose } from './prose.js';
import type { Rule } from './report.js';

/** The article's quotation marks bear out the mode: round all the words, round the marked ones, or round none. */
export function checkQuote(item: Case, desk: Desk): void {
  if (item.in !== 'quotes') return;
  const { record, path, texts } = item;
  const { mode, text } = record;
  const at = `${path}.${text === record.evidence[0].exact ? 'evidence[0].exact' : 'text'}`;
  const find: Find = (rule, expected, found, to) =>
    desk.find(rule, { path: at, expected, found }, record.id, to);

  const pieces = mode === 'direct' ? directPieces(item) : [text];
  const places = pieces.map((piece) => pointersTo(piece, texts));
  const lost = pieces.findIndex((_, i) => places[i]?.length === 0);
  if (lost >= 0) {
    // Evidence that is not in the article has been reported as such.
    if (at.endsWith('.text')) find('quote-text', 'the words of the article', lostText(texts, pieces[lost] ?? ''));
    return;
  }
  const isMarked = ({ text: source, span }: Pointer): boolean => isQuoted(spansOf(source), span);
  if (mode === 'direct') {
    const bare = places.find((found) => !found.some(isMarked))?.[0];
    const expected = 'quotation marks round the words in the article, or mode "partial" or "paraphrase"';
    if (bare) find('quote-marks', expected, 'words without them', bare);
  } else if (mode === 'partial') {
    checkMarkedWords(text, texts, find);
  } else {
    const spoken = places[0]?.every(isMarked) ? places[0][0] : undefined;
    const expected = 'mode "direct", as the article has the words in quotation marks';
    if (spoken) find('quote-marks', expected, 'mode "paraphrase"', spoken);
    else if (hasMarks(text)) find('quote-marks', 'no quotation marks in a paraphrase, or mode "partial"', said(text));
  }
}

function pointersTo(words: string, texts: readonly Prose[]): Pointer[] {
  return texts.flatMap((text) => findAll(text, words, 'folded').map((span) => ({ text, span })));
}

const marked = new WeakMap<Prose, ReturnType<typeof quotedSpans>>();

function spansOf(text: Prose): ReturnType<typeof quotedSpans> {
  const spans = marked.get(text) ?? quotedSpans(text.raw);
  marked.set(text, spans);
  return spans;
}

/** What must each stand in marks: the text, or its parts where it leaves something out or joins clauses of evidence. */
function directPieces({ record, texts }: Extract<Case, { in: 'quotes' }>): string[] {
  const pieces = record.text.split(/\[?(?:…|\.\.\.)\]?/).map(stripMarks).filter((piece) => piece !== '');
  return pieces.flatMap((piece) => {
    if (texts.some((text) => findAll(text, piece, 'folded').length > 0)) return [piece];
    const clauses: string[] = [];
    let rest = fold(piece);
    for (const { exact } of record.evidence) {
      const clause = fold(stripMarks(exact));
      if (!clause || !rest.startsWith(clause)) continue;
      clauses.push(stripMarks(exact));
      rest = rest.slice(clause.length).trim();
    }
    return rest === '' ? clauses : [piece];
  });
}

type Find = (rule: Rule, expected: string, found: string, to?: Pointer) => void;

function checkMarkedWords(text: string, texts: readonly Prose[], find: Find): void {
  const spans = quotedSpans(text);
  if (spans.length === 0) {
    return find('quote-marks', 'quotation marks round the speaker’s words in the text, or mode "paraphrase"', said(text));
  }
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    const places = pointersTo(stripMarks(words), texts);
    if (!places.some(({ text: source, span }) => isQuoted(spansOf(source), span))) {
      const found = places.length > 0 ? 'words without them' : 'no such words';
      find('quote-marks', `quotation marks round ${said(words)} in the article`, found, places[0]);
    }
  }
}

function lostText([article]: readonly Prose[], words: string): string {
  return article ? nearestText(article, nearest(article, words), words) : said(words);
}
