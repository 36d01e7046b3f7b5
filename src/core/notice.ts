import { FactboxErrorEvent } from './events.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { problemText, type Problem } from '../story/problem.js';
import type { Nothing } from '../view/view.js';
import { noticeWords } from '../words/en.notice.js';
import type { Words } from '../words/words.js';
import type { Faulty } from './load.js';
import { addStyles } from './sheets.js';

/** What is said when something is wrong. Fetched when something is. */

const SHOWN = 5;

/** Why there is no drawing. */
export type Trouble = Faulty | { readonly is: 'nothing'; readonly nothing: Nothing } | { readonly is: 'crash'; readonly error: string };

const noticeStyles = css`
  .notice {
    border-inline-start: 4px solid var(--minus);
    margin: 10px 0;
    padding-block: 2px;
    padding-inline: 14px 0;
    font-size: 12px;
    line-height: 17px;
  }
  .notice strong {
    display: block;
    font-size: 14px;
    line-height: 20px;
  }
  .notice ul {
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
`;

/** Gives a figure what its notices look like. */
export const styleNotices = (root: ShadowRoot): void => addStyles(root, noticeStyles);

/** The cause in the reader's language. */
export function troubleText(trouble: Trouble, words: Words): string {
  const w = noticeWords(words);
  if (trouble.is === 'crash') return trouble.error;
  if (trouble.is === 'nothing') return 'item' in trouble.nothing ? w.noItem(trouble.nothing.item) : w.noFacts(trouble.nothing.what);
  return trouble.fault ? w.fault[trouble.fault](trouble.detail) : w.problems(trouble.problems.length);
}

const troubleProblems = (trouble: Trouble): readonly Problem[] => (trouble.is === 'problem' ? trouble.problems : []);

/** What the page is told. */
export const troubleEvent = (trouble: Trouble, words: Words): FactboxErrorEvent => new FactboxErrorEvent(troubleText(trouble, words), troubleProblems(trouble));

/** Which records of the story are wrong, and how. */
function problemList(problems: readonly Problem[], words: Words): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  const more = problems.length - SHOWN;
  return html`<ul dir="ltr">
    ${problems.slice(0, SHOWN).map((problem) => html`<li>${problemText(problem)}</li>`)}
    ${more > 0 ? html`<li>${noticeWords(words).andMore(more)}</li>` : nothing}
  </ul>`;
}

/** Stands in the figure's place: what happened, where, what to do. */
export function troubleTemplate(trouble: Trouble, words: Words, retry: () => void): TemplateResult {
  const w = noticeWords(words);
  const again = trouble.is === 'problem' && trouble.fault !== undefined && trouble.fault !== 'missing-element';
  return html`<div class="notice" role="status">
    <strong>${w.cannotDraw}</strong>${troubleText(trouble, words)} ${problemList(troubleProblems(trouble), words)}
    ${again ? html`<button class="link" type="button" @click=${retry}>${w.retry}</button>` : nothing}
  </div>`;
}

/** Stands under a drawing: what of the story is not in it. */
export const leftOutTemplate = (problems: readonly Problem[], words: Words): TemplateResult =>
  html`<div class="notice"><strong>${noticeWords(words).leftOut(problems.length)}</strong>${problemList(problems, words)}</div>`;
