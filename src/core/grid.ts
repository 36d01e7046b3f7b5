import type { TemplateResult } from 'lit';
import type { Drawn } from '../layout/drawn.js';
import type { Hit, Scene } from '../layout/scene.js';
import type { FigureView } from '../view/view.js';
import { markCell, marksTemplate, type MarkActions } from './mark-cells.js';

/**
 * Marks as a grid of the ARIA Authoring Practices: one tab stop, arrows between marks, Enter opens the evidence. The
 * cells lie over the drawing, so that pointing, focus and screen readers work on plain HTML.
 */

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

export function gridTemplate(scene: Scene, view: FigureView, actions: MarkActions): TemplateResult {
  const { active } = actions;
  const hits = scene.hits.toSorted(byPlace);
  const stop = hits.some((hit) => hit.mark === active) ? active : hits[0]?.mark;
  const rows = Map.groupBy(hits, (hit) => hit.row);
  const name = (mark: string) => {
    const { title = '', standing = [] } = view.marks.get(mark) ?? {};
    return [title, ...standing.map(({ full }) => full)].join(view.words.semicolon);
  };
  const cell = (hit: Hit) => markCell('gridcell', hit, name(hit.mark), active, stop, { 'aria-haspopup': 'dialog' });
  const parts = [...rows.values()].map((row): Drawn => ({ tag: 'div', set: { role: 'row' }, parts: row.map(cell) }));
  return marksTemplate('grid', view.title, parts, stop, (mark, event) => gridStep(scene, mark, event.key, event.ctrlKey), actions);
}
