import type { Article, Evidence } from '../story/types.js';
import { readerWords } from '../words/en.reader.js';
import { attributionText } from './standing.js';
import type { EvidenceView, FigureView, MarkView } from './view.js';
import { quantityWords } from '../words/en.quantity.js';

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** Address of the words in the article: a text fragment, which browsers scroll to and light up. */
function deepLink({ url }: Article, { exact, prefix, suffix }: Evidence): string | undefined {
  if (!url || url.startsWith('mailto:')) return undefined;
  const parts = [prefix && `${encode(prefix)}-`, encode(exact), suffix && `-${encode(suffix)}`].filter(Boolean);
  return `${url.split('#')[0]}#:~:text=${parts.join(',')}`;
}

/** What opens at a mark: the article's words, who said them, how sure they are, and the way back into the article. */
export function evidenceView({ story, words, marks }: FigureView, { fact, title, standing }: MarkView): EvidenceView {
  const reader = readerWords(words);
  const correction = (id: string | undefined) => story.article.corrections.find((c) => c.id === id);
  const { attribution, hedge, when, change, replaces } = fact;
  const earlier = replaces === undefined ? undefined : marks.get(replaces);
  const later = [...marks.values()].find((mark) => mark.fact.replaces === fact.id);
  const said = attributionText(story, attribution, words);
  return {
    title,
    clauses: fact.evidence.map((evidence) => {
      const href = evidence.in ? undefined : deepLink(story.article, evidence);
      const when = correction(evidence.in)?.when;
      return {
        text: evidence.exact,
        ...(href && { href }),
        ...(evidence.in && { note: [reader.inCorrection, when].filter(Boolean).join(words.comma) }),
      };
    }),
    rows: [
      ...(standing.length
        ? [{ term: reader.saidBy, text: attribution?.verb ? `${said} (${attribution.verb})` : said }, { term: reader.standing, text: '', standing }]
        : []),
      ...(when ? [{ term: reader.when, text: when.edtf?.startsWith('XXXX') ? `${when.text}${words.semicolon}${quantityWords(words).yearNotStated}` : when.text }] : []),
      ...(change ? [{ term: reader.baseline, text: change.baseline ?? quantityWords(words).baselineNotStated }] : []),
      ...(hedge ? [{ term: reader.hedge, text: hedge }] : []),
      ...(earlier ? [{ term: reader.inPlaceOf, text: earlier.title }] : []),
      ...(later ? [{ term: reader.replacedBy, text: later.title }] : []),
    ],
    ...(fact.basis === 'editorial' && { note: reader.editorial(fact.cite.title) }),
  };
}
