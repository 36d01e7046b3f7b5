import type { Fact, Quantity, Standing } from '../story/types.js';
import { said } from './desk.js';
import type { Case, Desk } from './desk.js';
import { findWords } from './match.js';
import type { Prose } from './prose.js';
import { factOf } from './records.js';
import type { Rule } from './report.js';

/** Words that the format calls the article's own stand where the fact stands. An editor's addition has its own words. */
export function checkWords(item: Case, desk: Desk): void {
  if (item.record.basis === 'editorial') return;
  const { path } = item;
  const need = (rule: Rule, at: string, words: string | undefined, where: Where): void => {
    if (words !== undefined) checkPhrase(item, desk, rule, `${path}.${at}`, words, where);
  };
  const fact = factOf(item);
  if (fact) checkFact(item, fact, need);
  switch (item.in) {
    case 'sources':
      return need('as-written', 'role', item.record.role, 'article');
    case 'actors':
      need('as-written', 'role', item.record.role, 'article');
      return item.record.aliases.forEach((alias, i) => need('as-written', `aliases[${i}]`, alias, 'article'));
    case 'events':
      return item.record.means.forEach((means, i) => need('as-written', `means[${i}]`, means, 'article'));
    case 'quotes':
      return need('as-written', 'channel', item.record.channel, 'article');
    case 'series':
      return checkQuantity('overall', item.record.overall, need);
    case 'points':
      need('degree', 'change.degree', item.record.change?.degree, 'evidence');
      need('as-written', 'change.baseline', item.record.change?.baseline, 'article');
      return checkQuantity('quantity', item.record.quantity, need);
    case 'measures':
      return checkQuantity('quantity', item.record.quantity, need);
    default:
  }
}

type Where = 'evidence' | 'sentence' | 'article';
const WHERE: Readonly<Record<Where, string>> = {
  evidence: 'its evidence',
  sentence: 'its evidence or the same sentence',
  article: 'the article',
};
type Need = (rule: Rule, at: string, words: string | undefined, where: Where) => void;

function checkFact(item: Case, fact: Fact, need: Need): void {
  need('when-text', 'when.text', fact.when?.text, 'article');
  // What a point takes from its series was looked at there.
  const { series } = item;
  if (!isSame(fact.attribution, series?.attribution)) need('verb', 'attribution.verb', fact.attribution?.verb, 'sentence');
  need('hedge', 'hedge', fact.hedge, 'sentence');
  fact.status.forEach((standing: Standing, i) => {
    const taken = series?.status.some((other) => isSame(standing, other));
    if (!taken) need('standing-words', `status[${i}].words`, standing.words, 'evidence');
  });
}

function checkQuantity(at: string, quantity: Quantity | undefined, need: Need): void {
  if (quantity?.is === 'verbal') need('term', `${at}.term`, quantity.term, 'evidence');
  need('as-written', `${at}.words`, quantity?.words, 'evidence');
}

const isSame = (a: unknown, b: unknown): boolean => a !== undefined && JSON.stringify(a) === JSON.stringify(b);

const WHAT: Partial<Record<Rule, string>> = {
  'when-text': 'the time',
  verb: 'the verb',
  hedge: 'the hedge',
  'standing-words': 'the words',
  term: 'the term',
  degree: 'the degree',
};

function checkPhrase(item: Case, desk: Desk, rule: Rule, path: string, words: string, where: Where): void {
  const how = { whole: desk.isEnglish, anyCase: where === 'article' };
  const has = (text: Prose): boolean => findWords(text, words, how).length > 0;
  const places = { evidence: [item.words], sentence: [item.words, item.sentences], article: item.texts }[where];
  if (places.some(has)) return;
  const elsewhere = where === 'article' ? undefined : item.texts.find(has);
  const span = elsewhere && findWords(elsewhere, words, how)[0];
  desk.find(
    rule,
    {
      path,
      expected: `${WHAT[rule] ?? 'the words'} ${said(words)} in ${WHERE[where]}`,
      found: span ? 'it only elsewhere' : where === 'article' ? 'no such words' : 'no such words in the article',
    },
    item.record.id,
    elsewhere && span && { text: elsewhere, span },
  );
}
