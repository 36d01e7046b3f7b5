import { html, nothing, type TemplateResult } from 'lit';
import type { FigureView } from '../view/view.js';

export type FileKind = 'csv' | 'json' | 'svg' | 'png';

/** What a figure tells its frame. */
export interface Frame {
  readonly view: FigureView;
  readonly plot: TemplateResult | typeof nothing;
  readonly legend: TemplateResult | typeof nothing;
  readonly title: string;
  readonly summary: string;
  readonly level: number;
  /** Title and summary are there for screen readers only, and the downloads wait under the table. */
  readonly quiet: boolean;
  /** Only the drawing is seen, without source line, table and downloads: a figure among the words it comes from. */
  readonly bare: boolean;
  /** What of the story is not shown. */
  readonly notice: TemplateResult | typeof nothing;
  /** Rows under the drawing, once they are there; undefined: the figure has no table. */
  readonly table: TemplateResult | typeof nothing | undefined;
  /** The reader has opened or closed the table. */
  readonly toggle: (event: Event) => void;
  readonly files: ((kind: FileKind) => void) | undefined;
  readonly embed: (() => void) | undefined;
  /** Controls of the figure's own, before the others. */
  readonly actions: TemplateResult | typeof nothing;
  /** Said politely to screen readers. */
  readonly news: string;
}

const sourceTemplate = ({ source: { parts, href, rights }, words, storyLang: lang, storyDir }: FigureView): TemplateResult => {
  const line = parts.map((part, i) => html`${i ? '\u00a0· ' : nothing}<bdi>${part}</bdi>`);
  return html`<p class="source" part="source">
    ${`${words.source}: `}${href ? html`<a href=${href} rel="noopener" lang=${lang}>${line}</a>` : html`<span lang=${lang}>${line}</span>`}${rights ? html`\u00a0· <bdi dir=${storyDir}>${rights}</bdi>` : nothing}
  </p>`;
};

const FILES: readonly FileKind[] = ['csv', 'json', 'svg', 'png'];

/** Title, summary, drawing, legend, notes, table, source, downloads: the same order in every figure. */
export function frameTemplate(frame: Frame): TemplateResult {
  const { view, plot, legend, title, summary, level, quiet, bare, notice, table, toggle, files, embed, actions, news } = frame;
  const { words } = view;
  const controls = html`${files ? FILES.map((kind) => html`<button class="link" type="button" @click=${() => files(kind)}>${kind.toUpperCase()}</button>`) : nothing}
    ${embed ? html`<button class="link" type="button" @click=${embed}>${words.embed}</button>` : nothing}`;
  return html`<div class=${quiet ? 'hidden' : 'head'}>
      <div class="title" part="title" role="heading" aria-level=${level} id="title">${title}</div>
      <p class="summary" part="summary">${summary}</p>
    </div>
    ${plot} ${legend}
    ${view.notes.length ? html`<ul class="notes" part="notes">${view.notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
    ${notice}
    ${bare ? nothing : html`<footer>
      ${sourceTemplate(view)} ${actions}
      ${table === undefined ? nothing : html`<details part="table" @toggle=${toggle}>
        <summary class="link">${words.table}</summary>
        ${table}
        <div class="row">${quiet ? controls : nothing}</div>
      </details>`} ${quiet && table !== undefined ? nothing : controls}
    </footer>`}
    <div class="hidden" role="status">${news}</div>`;
}
