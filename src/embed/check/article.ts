import type { Finding } from '../../check/index.js';
import { findAll, prose, type Prose, type Span } from '../../check/prose.js';
import { sentencesAt } from '../../check/sentences.js';
import { record } from '../../story/lookup.js';
import type { Story } from '../../story/types.js';
import { make } from './make.js';

/** A stretch of the article, and the numbers of the findings that are about it. */
interface Marking extends Span {
  readonly numbers: readonly number[];
}

/** Where a clause ends inside its sentence. */
const END = /[,;:،؛](?=\s)/;

/** A count of characters as one of UTF-16 units. */
function unitsOf(text: string, characters: number): number {
  let at = 0;
  for (let left = characters; left > 0 && at < text.length; left--) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}

/** The record's own words there, or else the clause that begins there. */
function clauseAt(text: Prose, start: number, { id }: Finding, story: Story): Span {
  const evidence = id === undefined ? undefined : record(story, id)?.record;
  const words = evidence && 'evidence' in evidence ? evidence.evidence : [];
  const own = words.flatMap(({ exact }) => findAll(text, exact, 'folded')).find((span) => span.start <= start && start < span.end);
  if (own) return own;
  const end = sentencesAt(text.sentences, { start, end: start + 1 })[0]?.end ?? start + 1;
  const clause = END.exec(text.raw.slice(start, end));
  return { start, end: clause ? start + clause.index : end };
}

/** What is marked in the article, in its order; where two overlap, the later begins where the first ends. */
function markings(findings: readonly Finding[], story: Story, text: Prose): Marking[] {
  const spans = findings.flatMap((finding, index) =>
    finding.at && finding.at.in === undefined ? [{ ...clauseAt(text, unitsOf(text.raw, finding.at.offset), finding, story), numbers: [index + 1] }] : []);
  const marks: Marking[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    const start = Math.max(span.start, last?.end ?? 0);
    if (last && start >= span.end) marks[marks.length - 1] = { ...last, numbers: [...last.numbers, ...span.numbers] };
    else marks.push({ ...span, start });
  }
  return marks;
}

/** Where the text of the article begins to be about a finding; the id of that mark. */
export const markId = (number: number): string => `mark-${number}`;
export const findingId = (number: number): string => `finding-${number}`;

/** The article with what the findings are about marked and numbered; each number leads to its finding. */
export function articleText(article: string, findings: readonly Finding[], story: Story): Node[] {
  const text = prose(article);
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end, numbers } of markings(findings, story, text)) {
    const links = numbers.map((number) => make('a', { href: `#${findingId(number)}`, id: markId(number), 'aria-label': `Problem ${number}`, lang: 'en' }, String(number)));
    nodes.push(new Text(article.slice(at, start)), make('mark', {}, article.slice(start, end)), make('sup', {}, ...links.flatMap((link, i) => (i ? [' ', link] : [link]))));
    at = end;
  }
  return [...nodes, new Text(article.slice(at))];
}
