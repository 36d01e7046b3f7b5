import type { TemplateResult } from 'lit';
import { markCell, marksTemplate, type MarkActions } from '../../core/mark-cells.js';
import type { Scene } from '../../layout/scene.js';
import type { Id } from '../../story/types.js';
import { networkWords } from '../../words/en.network.js';
import type { ActorNetworkView } from './actor-network.view.js';

/**
 * Actors and relations as a listbox of the ARIA Authoring Practices over the picture: one tab stop; up and down lead from
 * actor to actor, right and left through the relations of one; Enter opens the evidence. What an actor is called says its
 * neighbours and how many relations it has, never where it stands.
 */

let keys: typeof import('./network-keys.js') | undefined;
export const loadKeys = async () => (keys ??= await import('./network-keys.js'));

export const linesAt = ({ lines }: ActorNetworkView, id: Id) => lines.filter(({ from, to }) => from === id || to === id);

function nameOf(view: ActorNetworkView, mark: Id): string {
  const { words, actors } = view;
  const { title = mark, standing = [] } = view.marks.get(mark) ?? {};
  const actor = view.boxes.find(({ id }) => id === mark);
  if (!actor) return [title, ...standing.map(({ full }) => full)].join(words.semicolon);
  const w = networkWords(words);
  const own = linesAt(view, mark);
  const names = [...new Set(own.map(({ from, to }) => (from === mark ? to : from)))].map((id) => (id === undefined ? w.notStated : (actors.get(id)?.name ?? id)));
  return [title, w.kind(actor.kind, false), w.relations(own.length + actor.inside.length), names.join(words.comma)].filter(Boolean).join(words.semicolon);
}

/** `actor`: whose relations the reader walks. `lit`: marks that are pointed out. */
export function optionsTemplate(scene: Scene, view: ActorNetworkView, actor: Id | undefined, lit: ReadonlySet<Id> | undefined, actions: MarkActions): TemplateResult {
  const { active, move } = actions;
  const stop = scene.hits.some(({ mark }) => mark === active) ? active : scene.hits[0]?.mark;
  const step = (mark: Id, event: KeyboardEvent): undefined => {
    const { key, ctrlKey } = event;
    if (ctrlKey || !/^(Arrow|Home$|End$)/.test(key)) return;
    event.preventDefault();
    void loadKeys().then(({ optionStep }) => {
      const next = optionStep(view, scene, mark, actor ?? mark, key);
      if (next !== undefined) move(next);
    }, () => undefined);
  };
  const parts = scene.hits.map((hit) => markCell('option', hit, nameOf(view, hit.mark), active, stop, { 'data-lit': lit?.has(hit.mark) ? '' : undefined }));
  return marksTemplate('listbox', view.title, parts, stop, step, actions);
}
