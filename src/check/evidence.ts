import type { Evidence } from '../story/types.js';
import { said } from './desk.js';
import type { Case, Desk, Pointer } from './desk.js';
import { firstUnlike } from './match.js';
import type { Nearest } from './nearest.js';
import { nearest } from './nearest.js';
import { findAll, isBounded, spotOf } from './prose.js';
import type { Prose, Span } from './prose.js';
import type { Rule } from './report.js';
import { sentencesAt } from './sentences.js';

/** A sentence of so few words has no shorter clause in it. */
const SHORT_SENTENCE = 6;
/** How many lines are named where words stand more than once. */
const NAMED = 6;

/** Every evidence stands in the article, once, is no whole sentence and not the headline's alone. */
export function checkEvidence(item: Case, desk: Desk): void {
  item.places.forEach((to, i) => {
    const evidence = item.record.evidence[i];
    const path = `${item.path}.evidence[${i}]`;
    if (evidence) checkPlace(evidence, to, path, item, desk);
  });
}

function checkPlace({ exact }: Evidence, at: Case['places'][number], path: string, item: Case, desk: Desk): void {
  const { text, place } = at;
  const where = nameOf(text);
  const to = place.span && { text, span: place.span };
  const find = (rule: Rule, field: string, expected: string, found: string): void =>
    desk.find(rule, { path: field, expected, found }, item.record.id, to);
  switch (place.is) {
    case 'found':
      checkLength(item, desk, path, { text, span: place.span });
      return checkHeadline(item, desk, path, { text, span: place.span });
    case 'repeated': {
      // A headline printed twice is one place.
      if (place.all.every((span) => inHeadline(desk, { text, span }))) {
        return checkHeadline(item, desk, path, { text, span: place.span });
      }
      const lines = [...new Set(place.all.map(({ start }) => spotOf(text, start).line))];
      const named = lines.slice(0, NAMED).join(', ') + (lines.length > NAMED ? ' …' : '');
      const expected = `words that stand once in ${where}, or a prefix or suffix`;
      return find('words-repeated', `${path}.exact`, expected, `them ${place.all.length} times, in line ${named}`);
    }
    case 'elsewhere':
      return find('words-missing', path, 'the words between their prefix and suffix', around(text, place.span));
    case 'lettered': {
      const found = `other marks, first ${pair(firstUnlike(exact, text.raw.slice(place.span.start, place.span.end)))}`;
      return find('words-letters', `${path}.exact`, `the letters of ${where}, which links need`, found);
    }
    case 'cut':
      return find('words-missing', `${path}.exact`, `whole words of ${where}`, `a part of ${around(text, place.span)}`);
    case 'missing': {
      const other = [desk.article, ...desk.corrections].find((one) => one !== text && findAll(one, exact).length > 0);
      const found = other ? `words of ${nameOf(other)}` : nearestText(text, place.nearest, exact);
      return find('words-missing', `${path}.exact`, `words of ${where}`, found);
    }
  }
}

const nameOf = ({ correction }: Prose): string =>
  correction === undefined ? 'the article' : `the correction "${correction}"`;

/** The story's headline is the article's. A text without a headline says nothing against it. */
export function checkStoryHeadline(desk: Desk): void {
  const { headline } = desk.story.article;
  if (findAll(desk.article, headline, 'folded').length > 0) return;
  const close = nearest(desk.article, headline);
  if (!close) return desk.leave('headline', 'the text of the article has no headline', 'article.headline');
  desk.find(
    'headline',
    { path: 'article.headline', expected: 'the headline of the article', found: nearestText(desk.article, close, headline) },
    undefined,
    { text: desk.article, span: close.span },
  );
}

export function nearestText(text: Prose, close: Nearest | undefined, sought: string): string {
  if (!close) return `${said(sought)}, and nothing like it is there`;
  const differs = close.differs.slice(0, 3).map(pair).join(', ');
  const words = said(text.raw.slice(close.span.start, close.span.end));
  return `no such words; nearest: ${words}, differs at ${differs || 'white space'}`;
}

const pair = ({ story, text }: { story: string; text: string }): string => `"${story}" / "${text}"`;

/** The words with a little of what stands round them. */
function around({ raw }: Prose, { start, end }: Span): string {
  const before = raw.slice(Math.max(0, start - 20), start).replace(/^\S*\s/, '');
  const after = raw.slice(end, end + 20).replace(/\s\S*$/, '');
  return said(before + raw.slice(start, end) + after);
}

function checkLength(item: Case, desk: Desk, path: string, to: Pointer): void {
  // The words of a speaker may fill a sentence; a quote needs them all.
  if (item.in === 'quotes' && item.record.mode !== 'paraphrase') return;
  const { text, span } = to;
  if (inHeadline(desk, to)) return;
  const whole = sentencesAt(text.sentences, span).find((sentence) => {
    const core = trimmed(text, sentence);
    const words = text.raw.slice(core.start, core.end).split(/\s+/).length;
    return span.start <= core.start && core.end <= span.end && words > SHORT_SENTENCE;
  });
  if (!whole) return;
  const problem = { path: `${path}.exact`, expected: 'the shortest clause that states it', found: 'a whole sentence' };
  desk.find('whole-sentence', problem, item.record.id, to);
}

/** A sentence without the marks at its ends. */
function trimmed({ raw }: Prose, { start, end }: Span): Span {
  const sentence = raw.slice(start, end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(sentence)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}]*$/u.exec(sentence)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

function inHeadline({ article, headlines }: Desk, { text, span }: Pointer): boolean {
  return text === article && headlines.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** The headline may be all there is; where the text says the same, the text is the better evidence. */
function checkHeadline(item: Case, desk: Desk, path: string, to: Pointer): void {
  if (!inHeadline(desk, to)) return;
  const { text, span } = to;
  const words = text.raw.slice(span.start, span.end).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').split(/\s+/);
  for (const { 0: match, index } of text.raw.matchAll(new RegExp(words.join('\\s+'), 'giu'))) {
    const other = { text, span: { start: index, end: index + match.length } };
    if (inHeadline(desk, other) || !isBounded(text, other.span)) continue;
    const expected = `the words of the text, which says it in line ${spotOf(text, index).line}`;
    return desk.find('headline-only', { path: `${path}.exact`, expected, found: 'the headline' }, item.record.id, to);
  }
}
