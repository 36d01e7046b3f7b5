import { html, type TemplateResult } from 'lit';
import type { Drawn } from '../layout/drawn.js';
import type { Box } from '../layout/scene.js';
import { drawing } from './drawing.js';

/** Marks over a drawing: plain HTML elements to be pointed at, focused and read out. One element hears for all of them. */
export interface MarkActions {
  /** Mark that holds the tab stop; the first where it is unknown. */
  readonly active: string | undefined;
  readonly move: (mark: string) => void;
  readonly open: (mark: string, cell: Element) => void;
}

/** One mark; `stop` is the one that has the tab stop. */
export const markCell = (role: string, { x, y, width, height, mark }: Box & { readonly mark: string }, name: string, active: string | undefined, stop: string | undefined, more: Drawn['set'] = {}): Drawn => ({
  tag: 'div',
  set: {
    role, part: 'mark', 'data-mark': mark, 'aria-label': name, 'aria-selected': `${mark === active}`, tabindex: mark === stop ? 0 : -1,
    style: `left:${x}px;top:${y}px;width:${width}px;height:${height}px`, ...more,
  },
});

/** The marks in their list or grid; `step` answers where a key leads from a mark, if anywhere. */
export function marksTemplate(role: string, label: string, parts: readonly Drawn[], stop: string | undefined, step: (mark: string, event: KeyboardEvent) => string | undefined, { move, open }: MarkActions): TemplateResult {
  const at = (act: (mark: string, cell: HTMLElement) => void) => ({ target }: Event): void => {
    const cell = (target as Element).closest<HTMLElement>('[data-mark]');
    if (cell) act(cell.dataset['mark'] ?? '', cell);
  };
  const key = (event: KeyboardEvent): void =>
    at((mark, cell) => {
      if (event.altKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') open(mark, cell);
      else {
        const next = step(mark, event);
        if (next === undefined) return;
        move(next);
      }
      event.preventDefault();
    })(event);
  const cells: Drawn = { tag: 'div', set: { class: 'cells', role, 'aria-label': label }, parts };
  return html`<div @focusin=${at((mark) => mark === stop || move(mark))} @keydown=${key} @click=${at((mark, cell) => (move(mark), open(mark, cell)))}>${drawing(() => cells, cells)}</div>`;
}
