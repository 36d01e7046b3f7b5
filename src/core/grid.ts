import { html, type TemplateResult } from 'lit';
import type { Hit, Scene } from '../layout/scene.js';
import type { FigureView } from '../view/view.js';

/**
 * Marks as a grid of the ARIA Authoring Practices: one tab stop, arrows between marks, Enter opens the evidence. The
 * cells lie over the drawing, so that pointing, focus and screen readers work on plain HTML.
 */
export interface GridActions {
  /** Mark that holds the tab stop; the first where it is unknown. */
  readonly active: string | undefined;
  readonly move: (mark: string) => void;
  readonly open: (mark: string, cell: Element) => void;
}

const byPlace = (a: Hit, b: Hit): number => a.row - b.row || a.column - b.column;

/** The mark that a key leads to from `mark`, or undefined where the key is none of the grid's. */
export function gridStep(scene: Scene, mark: string, key: string, whole: boolean): string | undefined {
  const hits = scene.hits.toSorted(byPlace);
  const from = hits.find((hit) => hit.mark === mark) ?? hits[0];
  if (!from) return undefined;
  const row = hits.filter((hit) => hit.row === from.row);
  const i = row.indexOf(from);
  const rows = [...new Set(hits.map((hit) => hit.row))];
  const other = (step: number): Hit | undefined => {
    const target = rows[rows.indexOf(from.row) + step];
    const there = hits.filter((hit) => hit.row === target);
    const centre = (hit: Hit) => hit.x + hit.width / 2;
    return there.toSorted((a, b) => Math.abs(centre(a) - centre(from)) - Math.abs(centre(b) - centre(from)))[0];
  };
  const onward = scene.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return (row[i + (key === onward ? 1 : -1)] ?? from).mark;
    case 'ArrowDown':
      return (other(1) ?? from).mark;
    case 'ArrowUp':
      return (other(-1) ?? from).mark;
    case 'Home':
      return (whole ? hits : row)[0]?.mark;
    case 'End':
      return (whole ? hits : row).at(-1)?.mark;
    default:
      return undefined;
  }
}

export function gridTemplate(scene: Scene, view: FigureView, { active, move, open }: GridActions): TemplateResult {
  const hits = scene.hits.toSorted(byPlace);
  const stop = hits.some((hit) => hit.mark === active) ? active : hits[0]?.mark;
  const rows = Map.groupBy(hits, (hit) => hit.row);
  const name = (mark: string) => {
    const { title = '', standing = [] } = view.marks.get(mark) ?? {};
    return [title, ...standing.map(({ full }) => full)].join(view.words.semicolon);
  };
  const key = (event: KeyboardEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-mark]');
    const mark = cell?.dataset['mark'];
    if (!cell || mark === undefined || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') open(mark, cell);
    else {
      const next = gridStep(scene, mark, event.key, event.ctrlKey);
      if (next === undefined) return;
      move(next);
    }
    event.preventDefault();
  };
  return html`<div class="cells" role="grid" aria-label=${view.title}>
    ${[...rows.values()].map((row) => html`<div role="row">${row.map(
      ({ mark, x, y, width, height }) => html`<div role="gridcell" part="mark" data-mark=${mark} aria-label=${name(mark)} aria-haspopup="dialog"
        aria-selected=${mark === active}
        tabindex=${mark === stop ? 0 : -1} .style=${`left:${x}px;top:${y}px;width:${width}px;height:${height}px`}
        @focus=${() => mark === stop || move(mark)} @keydown=${key} @click=${(event: MouseEvent) => (move(mark), open(mark, event.currentTarget as Element))}></div>`,
    )}</div>`)}
  </div>`;
}
