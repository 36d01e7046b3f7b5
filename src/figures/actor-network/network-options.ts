import type { TemplateResult } from 'lit';
import { markCell, marksTemplate, type MarkActions } from '../../core/mark-cells.js';
import type { Hit, Scene } from '../../layout/scene.js';
import type { Id } from '../../story/types.js';
import { networkWords } from '../../words/en.network.js';
import type { ActorNetworkView, ActorView } from './actor-network.view.js';

/**
 * Actors and relations as a listbox of the ARIA Authoring Practices over the picture: one tab stop; up and down lead from
 * actor to actor, right and left through the relations of one; Enter opens the evidence. What an actor is called says its
 * neighbours and how many relations it has, never where it stands.
 */

const linesAt = ({ lines }: ActorNetworkView, id: Id) => lines.filter(({ from, to }) => from === id || to === id);

/** Ids of the relations at a box: those inside it, at any depth, and its lines. */
export function relationsAt(view: ActorNetworkView, id: Id): readonly Id[] {
  const within = ({ inside }: ActorView): readonly Id[] => inside.flatMap((one) => [one.relation, ...within(one)]);
  return [...view.boxes.filter((box) => box.id === id).flatMap(within), ...linesAt(view, id).map((line) => line.id)];
}

/** Where a key leads from a mark; undefined where it leads nowhere. `actor`: whose relations are being walked. */
export function optionStep(view: ActorNetworkView, scene: Scene, mark: Id, actor: Id, key: string): Id | undefined {
  const shown = scene.hits.map((hit) => hit.mark);
  const boxes = shown.filter((id) => view.boxes.some((box) => box.id === id));
  const loose = shown.filter((id) => view.viewpoints.some(({ lines }) => lines.some((line) => line.id === id)));
  const stops = [...boxes, ...loose];
  // A line that was pointed at belongs to the actor who is being walked, or else to the first who has it.
  const home = [mark, actor, ...boxes].find((id) => stops.includes(id) && (id === mark || relationsAt(view, id).includes(mark))) ?? mark;
  const at = stops.indexOf(home);
  const around = [home, ...relationsAt(view, home).filter((id) => shown.includes(id))];
  const forward = view.words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowDown':
      return stops[Math.min(stops.length - 1, at + 1)];
    case 'ArrowUp':
      return stops[Math.max(0, at - 1)];
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = around.indexOf(mark) + (key === forward ? 1 : -1);
      return around[Math.max(0, Math.min(around.length - 1, next))];
    }
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}

function nameOf(view: ActorNetworkView, { mark }: Hit): string {
  const { words, actors } = view;
  const { title = mark, standing = [] } = view.marks.get(mark) ?? {};
  const actor = view.boxes.find(({ id }) => id === mark);
  if (!actor) return [title, ...standing.map(({ full }) => full)].join(words.semicolon);
  const w = networkWords(words);
  const own = linesAt(view, mark);
  const names = [...new Set(own.map(({ from, to }) => (from === mark ? to : from)))].map((id) => (id === undefined ? w.notStated : (actors.get(id)?.name ?? id)));
  return [title, w.kind(actor.kind, false), w.relations(own.length + actor.inside.length), names.join(words.comma)].filter(Boolean).join(words.semicolon);
}

export function optionsTemplate(scene: Scene, view: ActorNetworkView, actor: Id | undefined, lit: ReadonlySet<Id> | undefined, actions: MarkActions): TemplateResult {
  const { active } = actions;
  const stop = scene.hits.some(({ mark }) => mark === active) ? active : scene.hits[0]?.mark;
  const step = (mark: Id, { key, ctrlKey }: KeyboardEvent) => (ctrlKey ? undefined : optionStep(view, scene, mark, actor ?? mark, key));
  const parts = scene.hits.map((hit) => markCell('option', hit, nameOf(view, hit), active, stop, { 'data-lit': lit?.has(hit.mark) ? '' : undefined }));
  return marksTemplate('listbox', view.title, parts, stop, step, actions);
}
