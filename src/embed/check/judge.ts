import { checkStory, reportWithoutArticle } from '../../check/index.js';
import type { CheckReport, Finding } from '../../check/index.js';
import { jsonFault } from '../../story/json.js';
import { parseStory } from '../../story/parse.js';
import type { Problem } from '../../story/problem.js';
import type { Story } from '../../story/types.js';
import { locate, type Place } from './locate.js';

/** A problem and where it is in the story's text. */
export interface Placed extends Problem {
  readonly place: Place;
}

/** All that can be said of a story's text and, if it is there, its article's. */
export interface Judgement {
  /** The result in a sentence. */
  readonly verdict: string;
  readonly ok: boolean;
  readonly problems: readonly Placed[];
  readonly warnings: readonly Placed[];
  /** What the article does not bear out. */
  readonly findings: readonly (Placed & Finding)[];
  readonly report?: CheckReport;
  /** Where it is sound: the story, and as it came. */
  readonly story?: Story;
  readonly input?: unknown;
}

const count = (number: number, one: string, many = `${one}s`): string => `${number === 0 ? 'No' : number} ${number === 1 ? one : many}`;

export function judge(text: string, article: string): Judgement {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    const { line, column, expected, found } = jsonFault(text);
    const problems = [{ path: '', expected, found, place: { line, column } }];
    return { verdict: `The story is no JSON yet: see line ${line}, column ${column}.`, ok: false, problems, warnings: [], findings: [] };
  }
  const parsed = parseStory(input);
  const report = !parsed.ok ? undefined : article.trim() ? checkStory(parsed.story, article) : reportWithoutArticle(parsed.story);
  const problems = parsed.ok ? [] : parsed.problems;
  const findings = report?.findings ?? [];
  const where = locate(text, [...problems, ...parsed.warnings, ...findings].map(({ path }) => path));
  const placed = <P extends Problem>(list: readonly P[]) => list.map((problem) => ({ ...problem, place: where(problem.path) }));
  return {
    verdict: verdict(problems.length, report, article),
    ok: !problems.length && !findings.length,
    problems: placed(problems),
    warnings: placed(parsed.warnings),
    findings: placed(findings),
    ...(parsed.ok && { report: report!, story: parsed.story, input }),
  };
}

function verdict(problems: number, report: CheckReport | undefined, article: string): string {
  if (!report) return `${count(problems, 'problem')} in the story; mend it first, then its words can be checked against the article.`;
  if (!article.trim()) return `No problems in the story; ${count(report.records, 'record')} read. Add the article, and the words are checked against it.`;
  return `${count(report.findings.length, 'problem')}; ${count(report.records, 'record')} checked against the article.`;
}
