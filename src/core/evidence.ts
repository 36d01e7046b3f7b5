import { html, nothing, render, type TemplateResult } from 'lit';
import type { EvidenceView, FigureView } from '../view/view.js';
import { evidenceStyles } from './evidence.styles.js';
import { standingTemplate } from './standing.js';
import { addStyles } from './sheets.js';
import { mend } from './translated.js';
import { readerWords } from '../words/en.reader.js';

/** The evidence box: in the top layer, so that nothing clips it. Loaded when a reader first opens one. */

type Say = (news: string) => void;
const EDGE = 8;
const TIP = 10;

/** The figure's one box, made when it is first wanted; what the figure draws anew may take it away. */
export function evidenceBox({ shadowRoot }: HTMLElement): HTMLElement {
  const frame = shadowRoot!.querySelector('.figure')!;
  const there = frame.querySelector<HTMLElement>('.evidence');
  if (there) return there;
  const box = Object.assign(document.createElement('div'), { className: 'evidence', popover: 'auto', tabIndex: -1, role: 'dialog' });
  frame.append(box);
  return box;
}

/** Puts the box above the anchor, or below it where there is more room, within the window. */
function place(box: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const above = at.top - height - TIP >= EDGE || at.top > innerHeight - at.bottom;
  const top = above ? Math.max(EDGE, at.top - height - TIP) : at.bottom + TIP;
  const wide = document.documentElement.clientWidth;
  const left = Math.max(EDGE, Math.min(at.left + at.width / 2 - width / 2, wide - width - EDGE));
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${left + scrollX}px`;
  box.style.setProperty('--tip', `${Math.max(16, Math.min(at.left + at.width / 2 - left, width - 16))}px`);
  box.dataset['side'] = above ? 'above' : 'below';
}

/** Whether nothing but the box has had the focus: what the reader has gone to keeps it. */
function isFree(box: HTMLElement): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !active || active === document.body || box.contains(active);
}

export function openBox(box: HTMLElement, anchor: Element, label: string, content: TemplateResult): void {
  const root = box.getRootNode() as ShadowRoot;
  addStyles(root, evidenceStyles);
  mend(box);
  render(content, box);
  box.setAttribute('aria-label', label);
  if (!box.matches(':popover-open')) box.showPopover();
  place(box, anchor);
  box.focus({ preventScroll: true });
  const back = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    box.removeEventListener('toggle', back);
    if (anchor instanceof HTMLElement && anchor.isConnected && isFree(box)) anchor.focus({ preventScroll: true });
  };
  box.addEventListener('toggle', back);
}

/** Copies, and says whether it worked. A page may forbid it. */
export async function copyText(words: string, view: FigureView, say: Say): Promise<void> {
  const done = await navigator.clipboard?.writeText(words).then(() => true, () => false);
  say(done ? readerWords(view.words).copied : readerWords(view.words).copyFailed);
}

export const boxHead = (title: string, box: HTMLElement, view: FigureView): TemplateResult => html`<div class="bar">
  <strong>${title}</strong>
  <button class="link" type="button" aria-label=${readerWords(view.words).close} @click=${() => box.hidePopover()}>✕</button>
</div>`;

export function openEvidence(box: HTMLElement, anchor: Element, evidence: EvidenceView, view: FigureView, say: Say, address?: string): void {
  const { words, storyLang, storyDir, source } = view;
  const said = evidence.rows[0]?.text ?? '';
  const quote = `${evidence.clauses.map((clause) => `“${clause.text}”`).join(' … ')} — ${said}. ${source.text}${source.href ? ` ${source.href}` : ''}`;
  openBox(box, anchor, evidence.title, html`${boxHead(evidence.title, box, view)}
    ${evidence.clauses.map((clause) => html`<p class="clause" lang=${storyLang} dir=${storyDir}><mark class="article" translate="no">${clause.text}</mark>${clause.note ? html` <span class="soft">${clause.note}</span>` : nothing}</p>`)}
    <dl>${evidence.rows.map(({ term, text: value, standing }) => html`<dt>${term}</dt><dd>${standing ? standingTemplate(standing) : value}</dd>`)}</dl>
    ${evidence.note ? html`<p class="soft">${evidence.note}</p>` : nothing}
    <div class="bar">
      ${evidence.clauses[0]?.href ? html`<a class="link" rel="noopener" href=${evidence.clauses[0].href}>${readerWords(words).readInArticle}</a>` : nothing}
      <button class="link" type="button" @click=${() => void copyText(quote, view, say)}>${readerWords(words).copyWithSource}</button>
      ${address ? html`<button class="link" type="button" @click=${() => void copyText(address, view, say)}>${readerWords(words).copyLink}</button>` : nothing}
    </div>`);
}
