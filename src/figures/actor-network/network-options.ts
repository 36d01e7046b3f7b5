import { html, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import type { Id } from '../../story/types.js';
import { networkWords } from '../../words/en.network.js';
import type { ActorNetworkView } from './actor-network.view.js';

/**
 * Actors and relations as a listbox of the ARIA Authoring Practices over the picture: one tab stop; up and down lead from
 * actor to actor, right and left through the relations of one; Enter opens the evidence. What an actor is called says its
 * neighbours and how many relations it has, never where it stands.
 */
export interface OptionActions {
  /** Mark that holds the tab stop; the first where it is unknown. */
  readonly active: Id | undefined;
  /** The actor whose relations the reader walks. */
  readonly actor: Id | undefined;
  /** Marks that are pointed out. */
  readonly lit: ReadonlySet<Id> | undefined;
  readonly move: (mark: Id) => void;
  readonly open: (mark: Id, option: Element) => void;
}

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

export function optionsTemplate(scene: Scene, view: ActorNetworkView, { active, actor, lit, move, open }: OptionActions): TemplateResult {
  const stop = scene.hits.some(({ mark }) => mark === active) ? active : scene.hits[0]?.mark;
  const pressed = (event: KeyboardEvent, mark: Id): void => {
    const { key } = event;
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    if (key === 'Enter' || key === ' ') open(mark, event.currentTarget as Element);
    else if (/^(Arrow|Home$|End$)/.test(key)) {
      void loadKeys().then(({ optionStep }) => {
        const next = optionStep(view, scene, mark, actor ?? mark, key);
        if (next !== undefined) move(next);
      }, () => undefined);
    } else return;
    event.preventDefault();
  };
  return html`<div class="cells" role="listbox" aria-label=${view.title}>
    ${scene.hits.map(({ mark, x, y, width, height }) => html`<div role="option" part="mark" data-mark=${mark} aria-label=${nameOf(view, mark)} aria-selected=${mark === active} ?data-lit=${lit?.has(mark)}
      tabindex=${mark === stop ? 0 : -1} .style=${`left:${x}px;top:${y}px;width:${width}px;height:${height}px`}
      @focus=${() => mark === stop || move(mark)} @keydown=${(event: KeyboardEvent) => pressed(event, mark)} @click=${(event: Event) => (move(mark), open(mark, event.currentTarget as Element))}></div>`)}
  </div>`;
}
