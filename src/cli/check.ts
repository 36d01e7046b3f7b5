import { checkStory, reportText, reportWithoutArticle } from '../check/index.js';
import type { CheckReport } from '../check/index.js';
import { parseStory } from '../story/parse.js';
import { problemText } from '../story/problem.js';
import type { Problem } from '../story/problem.js';
import { CLEAN, FOUND, Fault } from './command.js';
import type { Command } from './command.js';
import { readJson, readText } from './input.js';

const HELP = `usage: factbox check <story.json> [--article <article.txt>] [--json]

Reports all that is wrong with a story and, with its article's text, all that the article does not bear out:
words that do not stand there, numbers that are not in their evidence, quotation marks that do not fit.
It also lists what it could not check and what rests on an editor's addition.

  --article <file>  the article as plain text in UTF-8, paragraphs parted by empty lines
  --json            print the report as JSON

Ends with 0 where nothing is wrong, 1 where something is, 2 where a file cannot be read.
`;

export const check: Command = {
  summary: 'a story, by itself and against its article',
  help: HELP,
  options: { article: { type: 'string' }, json: { type: 'boolean' } },
  run([path, ...more], { article, json }) {
    if (path === undefined) throw new Fault('check: expected the path of a story, got nothing; see factbox check --help');
    if (more.length > 0) throw new Fault(`check: expected one story, got ${more.length + 1}; see factbox check --help`);
    const result = look(readJson(path), typeof article === 'string' ? readArticle(article) : undefined);
    process.stdout.write(json === true ? `${JSON.stringify(result, null, 2)}\n` : resultText(result));
    return result.ok ? CLEAN : FOUND;
  },
};

/** What `--json` prints. */
interface Result extends CheckReport {
  /** True where there are no problems and no findings. */
  readonly ok: boolean;
  /** Whether the words were compared with the article. */
  readonly compared: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function look(input: unknown, article: string | undefined): Result {
  const parsed = parseStory(input);
  const { warnings } = parsed;
  if (!parsed.ok) {
    const { problems } = parsed;
    return { ok: false, compared: false, problems, warnings, records: 0, findings: [], unchecked: [], editorial: [] };
  }
  const report = article === undefined ? reportWithoutArticle(parsed.story) : checkStory(parsed.story, article);
  return { ok: report.findings.length === 0, compared: article !== undefined, problems: [], warnings, ...report };
}

function resultText(result: Result): string {
  const { problems, warnings } = result;
  const lines = [
    ...problems.map(problemText),
    ...warnings.map((warning) => `warning: ${problemText(warning)}`),
    reportText(result),
    closing(result),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function closing({ compared, problems, findings, records }: Result): string {
  const count = problems.length + findings.length;
  const wrong = `${count} problem${count === 1 ? '' : 's'}`;
  if (compared) return `${wrong}; ${records} records checked against the article`;
  if (count > 0) return `${wrong}; the words were not checked: mend the story first`;
  return `${wrong}; ${records} records read; their words were not checked: no --article was given`;
}

function readArticle(path: string): string {
  const text = readText(path);
  if (text.trim() === '') throw new Fault(`${path}: expected the text of an article, got an empty file`);
  if (/^\s*<(?:!doctype|html|\?xml)\b/i.test(text)) {
    throw new Fault(`${path}: expected the plain text of an article, got a web page; save its text`);
  }
  return text;
}
