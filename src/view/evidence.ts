import type { Article, Change, Evidence, Fact, StoryRecord, Story } from '../story/types.js';
import type { Words } from '../words/words.js';
import { attributionText, standingViews } from './standing.js';
import type { EvidenceView } from './view.js';

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** Address of the words in the article: a text fragment, which browsers scroll to and light up. */
function deepLink({ url }: Article, { exact, prefix, suffix }: Evidence): string | undefined {
  if (!url || url.startsWith('mailto:')) return undefined;
  const parts = [prefix && `${encode(prefix)}-`, encode(exact), suffix && `-${encode(suffix)}`].filter(Boolean);
  return `${url.split('#')[0]}#:~:text=${parts.join(',')}`;
}

type Told = Pick<Fact, 'attribution' | 'status' | 'hedge' | 'when'> & StoryRecord & { readonly change?: Change };

/** What opens at a mark: the article's words, who said them, how sure they are, and the way back into the article. */
export function evidenceView(story: Story, fact: Told, title: string, words: Words): EvidenceView {
  const correction = (id: string | undefined) => story.article.corrections.find((c) => c.id === id);
  const { attribution, status, hedge, when, change } = fact;
  const said = attributionText(story, attribution, words);
  return {
    title,
    clauses: fact.evidence.map((evidence) => {
      const href = evidence.in ? undefined : deepLink(story.article, evidence);
      const when = correction(evidence.in)?.when;
      return {
        text: evidence.exact,
        ...(href && { href }),
        ...(evidence.in && { note: [words.inCorrection, when].filter(Boolean).join(words.comma) }),
      };
    }),
    rows: [
      { term: words.saidBy, text: attribution?.verb ? `${said} (${attribution.verb})` : said },
      { term: words.standing, text: '', standing: standingViews(story, status, words) },
      ...(when ? [{ term: words.when, text: when.edtf?.startsWith('XXXX') ? `${when.text}${words.semicolon}${words.yearNotStated}` : when.text }] : []),
      ...(change ? [{ term: words.baseline, text: change.baseline ?? words.baselineNotStated }] : []),
      ...(hedge ? [{ term: words.hedge, text: hedge }] : []),
    ],
    ...(fact.basis === 'editorial' && { note: words.editorial(fact.cite.title) }),
  };
}
