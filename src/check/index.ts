/**
 * The story against its article: `factbox/check`.
 * ```
 *  Story + article's text
 *      |  prose      the text made comparable, its sentences        match    where evidence stands, or comes nearest
 *      v
 *   Case             a record, the words it rests on, where they stand
 *      |  one file a concern: evidence, words, quantities, dates, names, quotes, labels, twice, editorial
 *      v
 *  CheckReport       what is not borne out, what could not be looked at, what an editor added
 * ```
 */
import type { Story } from '../story/types.js';
import { checkDates } from './dates.js';
import { Desk } from './desk.js';
import { editorialOf } from './editorial.js';
import { checkEvidence, checkStoryHeadline } from './evidence.js';
import { checkLabels } from './labels.js';
import { checkName } from './names.js';
import { checkNumbers } from './quantities.js';
import { checkQuote } from './quotes.js';
import { entries } from './records.js';
import type { CheckReport } from './report.js';
import { checkTwice } from './twice.js';
import { checkWords } from './words.js';

export type { CheckReport, Editorial, Finding, Rule, Unchecked } from './report.js';
export type { Spot } from './prose.js';
export { findingText, reportText } from './report-text.js';

/**
 * Compares every record with the article. Pure and complete: all findings at once, in the story's order.
 * @param articleText The article as plain text: its headline, if it is there, on a line of its own; paragraphs parted
 *   by empty lines.
 */
export function checkStory(story: Story, articleText: string): CheckReport {
  const desk = new Desk(story, articleText);
  const all = entries(story);
  const cases = all.map((entry) => desk.open(entry));
  checkStoryHeadline(desk);
  for (const item of cases) {
    checkName(item, desk);
    checkEvidence(item, desk);
    checkWords(item, desk);
    checkNumbers(item, desk);
    checkDates(item, desk);
    checkQuote(item, desk);
  }
  checkLabels(cases, desk);
  checkTwice(cases, desk);
  return { records: all.length, findings: desk.findings, unchecked: desk.unchecked, editorial: editorialOf(story, all) };
}

/** What can be told of a story without its article: how many records it has, and what an editor added. */
export function reportWithoutArticle(story: Story): CheckReport {
  const all = entries(story);
  return { records: all.length, findings: [], unchecked: [], editorial: editorialOf(story, all) };
}
