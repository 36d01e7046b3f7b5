import type { Problem } from '../story/problem.js';
import type { Evidence, Id, Story } from '../story/types.js';
import { locate } from './match.js';
import type { Place } from './match.js';
import { findAll, prose, spotOf } from './prose.js';
import type { Prose, Span } from './prose.js';
import type { Entry } from './records.js';
import type { Finding, Rule, Unchecked } from './report.js';
import { sentencesAt } from './sentences.js';

/** A record on the desk, with the places where its evidence stands. */
export type Case = Entry & {
  /** One for each evidence, in order. */
  readonly places: readonly { readonly text: Prose; readonly place: Place }[];
  /** What the record may take its words from: the article, and the corrections its evidence stands in. */
  readonly texts: readonly Prose[];
  /** The words of its evidence, one clause a paragraph. */
  readonly words: Prose;
  /** The sentences that these words stand in. */
  readonly sentences: Prose;
};

/** Where a finding points to. */
export interface Pointer {
  readonly text: Prose;
  readonly span: Span;
}

/** The story, its article, and what has been found so far. */
export class Desk {
  readonly story: Story;
  readonly article: Prose;
  readonly corrections: readonly Prose[];
  /** Where the headline stands in the article as a line of its own; it may be printed twice. */
  readonly headlines: readonly Span[];
  /** Rules about words of a language are written for English; elsewhere the desk says so. */
  readonly isEnglish: boolean;
  readonly findings: Finding[] = [];
  readonly #unchecked = new Map<string, { rule: Rule; why: string; paths: string[] }>();

  constructor(story: Story, articleText: string) {
    this.story = story;
    this.article = prose(articleText);
    this.corrections = story.article.corrections.map(({ id, text }) => prose(text, id));
    const isLine = ({ start, end }: Span): boolean =>
      /(?:^|\n)[^\S\n]*$/.test(articleText.slice(0, start)) && /^[^\S\n]*(?:\n|$)/.test(articleText.slice(end));
    this.headlines = findAll(this.article, story.article.headline, 'folded').filter(isLine);
    this.isEnglish = /^en(-|$)/i.test(story.lang);
  }

  open(entry: Entry): Case {
    const { evidence } = entry.record;
    const places = evidence.map((words) => {
      const text = this.textOf(words);
      return { text, place: locate(text, words) };
    });
    const sentences = places.flatMap(({ text, place: { span } }) =>
      span ? sentencesAt(text.sentences, span).map(({ start, end }) => text.raw.slice(start, end)) : [],
    );
    return {
      ...entry,
      places,
      texts: [...new Set([this.article, ...places.map(({ text }) => text)])],
      words: prose(evidence.map(({ exact }) => exact).join('\n\n')),
      sentences: prose([...new Set(sentences)].join('\n\n')),
    };
  }

  textOf({ in: correction }: Evidence): Prose {
    return this.corrections.find((text) => text.correction === correction) ?? this.article;
  }

  find(rule: Rule, problem: Problem, id?: Id, to?: Pointer): void {
    this.findings.push({
      ...problem,
      rule,
      ...(id === undefined ? {} : { id }),
      ...(to && { at: { ...spotOf(to.text, to.span.start), ...(to.text.correction && { in: to.text.correction }) } }),
    });
  }

  leave(rule: Rule, why: string, path: string): void {
    const key = `${rule} ${why}`;
    const known = this.#unchecked.get(key);
    if (known) known.paths.push(path);
    else this.#unchecked.set(key, { rule, why, paths: [path] });
  }

  get unchecked(): readonly Unchecked[] {
    return [...this.#unchecked.values()];
  }
}

/** Words set in marks, cut where they are long. */
export function said(words: string): string {
  const characters = Array.from(words.trim().replace(/\s+/g, ' '));
  return `"${characters.length > 90 ? `${characters.slice(0, 89).join('')}…` : characters.join('')}"`;
}
