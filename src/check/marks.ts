import type { Span } from './prose.js';

/** Pairs of marks. Of two pairs that are each other's reverse, the one whose opening mark comes first holds. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['‚', '‘'],
];
/** Marks that words may begin or end with in an evidence or a quote, without being part of what was said. */
export const MARKS = /^["'“”„‟«»‹›‘’‚「」『』\s]+|["'“”„‟«»‹›‘’‚「」『』\s]+$/g;
const DOUBLE_MARKS = /["“”„«»‹›「」『』]/;

export const stripMarks = (words: string): string => words.replace(MARKS, '');

/** True where a text has quotation marks other than single ones, which may be apostrophes. */
export const hasMarks = (words: string): boolean => DOUBLE_MARKS.test(words);

/** What stands between quotation marks, nested ones too. A quotation that a paragraph leaves open runs to its end. */
export function quotedSpans(raw: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphs(raw)) {
    const text = raw.slice(paragraph.start, paragraph.end);
    const found = [
      ...PAIRS.filter(([open, close]) => leads(raw, open, close)).flatMap((pair) => paired(text, pair)),
      ...straight(text),
      ...(raw.includes('”') && !/[“„]/.test(raw) ? toggled(text, '”') : []),
      ...single(text),
    ];
    spans.push(...found.map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start })));
  }
  return spans;
}

export function isQuoted(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

function paragraphs(raw: string): Span[] {
  return Array.from(raw.matchAll(/\S(?:.|\r?\n(?!\s*\n))*/g), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

/** « » and » « are both in use, but never in one text; “ opens in one text and closes „ in another. */
function leads(raw: string, open: string, close: string): boolean {
  const at = raw.indexOf(open);
  if (open === '“') return at >= 0 && !raw.includes('„');
  return at >= 0 && (!'«»‹›'.includes(open) || !raw.includes(close) || at < raw.indexOf(close));
}

function paired(text: string, [open, close]: readonly [string, string]): Span[] {
  const spans: Span[] = [];
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) starts.push(i + 1);
    else if (text[i] === close) {
      const start = starts.pop();
      if (start !== undefined) spans.push({ start, end: i });
    }
  }
  // „ may be closed by either of two marks: what one of them leaves open the other closes.
  if (open !== '„') spans.push(...starts.map((start) => ({ start, end: text.length })));
  return spans;
}

function straight(text: string): Span[] {
  // Where the marks do not pair up, those behind a digit are inches.
  const isOdd = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return toggled(isOdd ? text.replace(/(\d)"(?=\s)/g, '$1 ') : text, '"');
}

function toggled(text: string, mark: string): Span[] {
  const at = Array.from(text.matchAll(new RegExp(mark, 'g')), ({ index }) => index);
  return at.flatMap((start, i) => (i % 2 ? [] : [{ start: start + 1, end: at[i + 1] ?? text.length }]));
}

/**
 * Single marks double as apostrophes. One opens before a letter where a word begins; it is closed by a mark beside
 * punctuation, or by the first one behind a word. Both readings are kept.
 */
function single(text: string): Span[] {
  const opens = text.matchAll(/(?<=^|[\s(“"«—–-])[‘'](?=[\p{L}\p{N}“"])/gu);
  return Array.from(opens).flatMap(({ index }) => {
    const start = index + 1;
    const rest = text.slice(start);
    const sure = rest.search(/(?<=[,.!?…—–])[’']|(?<=[\p{L}\p{N}])[’'](?=[,.;:!?)”"]|$)/u);
    const first = rest.search(/(?<=[\p{L}\p{N}])[’'](?![\p{L}\p{N}])/u);
    return [sure, first].filter((at) => at >= 0).map((at) => ({ start, end: start + at }));
  });
}
