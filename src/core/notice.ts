import { html, nothing, type TemplateResult } from 'lit';
import { problemText, type Problem } from '../story/problem.js';
import type { Words } from '../words/words.js';
import type { StoryState } from './load.js';
import { text } from './text.js';

const SHOWN = 5;

/** The cause of a problem in the reader's language. */
export const problemMessage = (state: StoryState & { readonly is: 'problem' }, words: Words): string =>
  state.fault ? words.fault[state.fault](state.detail) : state.problems.length ? words.problems(state.problems.length) : state.detail;

/** Which records of the story are wrong, and how. */
export function problemList(problems: readonly Problem[], words: Words): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  const more = problems.length - SHOWN;
  return html`<ul dir="ltr">
    ${problems.slice(0, SHOWN).map((problem) => html`<li>${text(problemText(problem))}</li>`)}
    ${more > 0 ? html`<li>${text(words.andMore(more))}</li>` : nothing}
  </ul>`;
}

/** Stands in the figure's place: what happened, where, what to do. The page's own fallback stays below it. */
export const problemTemplate = (message: string, problems: readonly Problem[], words: Words, retry: (() => void) | undefined, fallback: boolean): TemplateResult =>
  html`<div class="notice" role="status">
      <strong>${text(words.cannotDraw)}</strong>${text(message)} ${problemList(problems, words)}
      ${retry ? html`<button class="link" type="button" @click=${retry}>${text(words.retry)}</button>` : nothing}
    </div>
    ${fallback ? html`<slot></slot>` : nothing}`;

/** Keeps the figure's place while the story is fetched; the page's own fallback is shown if there is one. */
export const loadingTemplate = (hasFallback: boolean, words: Words): TemplateResult =>
  hasFallback ? html`<slot></slot>` : html`<div class="loading" role="status">${text(words.loading)}</div>`;
