import { css, html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../core/sheets.js';
import { text } from '../../core/text.js';
import { FAMILIES, isFamily } from '../../layout/family.js';
import type { Id } from '../../story/types.js';
import { networkWords } from '../../words/en.network.js';
import type { Words } from '../../words/words.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import { listed, type Wanted } from './focus.js';

/** How a reader finds an actor, leaves kinds and families out, and walks a tour. Fetched when the panel is opened. */

export interface Step {
  readonly tour: Id;
  readonly at: number;
}

export interface Tools extends Wanted {
  readonly step?: Step | undefined;
}

const toolsStyles = css`
  .tools {
    display: grid;
    gap: 8px;
    margin: 0 0 12px;
    padding: 10px 12px;
    border: 1px solid var(--line);
    font-size: 13px;
    line-height: 18px;
  }
  .tools [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: baseline;
  }
  .tools .link[disabled] {
    visibility: hidden;
  }
  .tools label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 24px;
  }
  .tools input[type='search'] {
    inline-size: min(260px, 100%);
    padding: 4px 8px;
    border: 1px solid var(--line);
    background: var(--ground);
    color: var(--ink);
    font: inherit;
  }
  .tools input {
    accent-color: var(--ink);
    margin: 0;
  }
`;

/** Gives a figure what its tools look like. */
export const styleTools = (root: ShadowRoot): void => addStyles(root, toolsStyles);

/** The actor that a reader means: by name or alias, or by the only one that begins so. */
export function actorCalled({ actors }: ActorNetworkStory, words: string): Id | undefined {
  const wanted = words.trim().toLowerCase();
  const names = actors.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].map((one) => one.toLowerCase()) }));
  const exact = names.find((actor) => actor.names.includes(wanted));
  if (exact || !wanted) return exact?.id;
  const begun = names.filter((actor) => actor.names.some((name) => name.startsWith(wanted)));
  return begun.length === 1 ? begun[0]?.id : undefined;
}

/** What a step of a tour points out in this network: its actors and relations, and the relations in which its events show. */
export function pointedOut({ tours, relations }: ActorNetworkStory, step: Step | undefined): ReadonlySet<Id> {
  const focus = tours.find(({ id }) => id === step?.tour)?.steps[step?.at ?? 0]?.focus ?? [];
  return new Set([...focus, ...relations.filter(({ event }) => event !== undefined && focus.includes(event)).map(({ id }) => id)]);
}

export function toolsTemplate(story: ActorNetworkStory, tools: Tools, words: Words, set: (change: Partial<Tools>) => void, say: (news: string) => void): TemplateResult {
  const w = networkWords(words);
  const { actors, relations, tours } = story;
  const without = listed(tools.without);
  const families = FAMILIES.filter((family) => relations.some(({ kind }) => kind === family));
  const others = [...new Set(relations.map(({ kind }) => kind))].filter((kind) => !isFamily(kind));
  const kinds = [...new Set(actors.map(({ kind }) => kind))];
  const find = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const id = actorCalled(story, value);
    if (id === undefined && value) say(w.nobody(value));
    else set({ item: id });
  };
  const box = (name: string, label: string) => html`<label><input type="checkbox" .checked=${!without.includes(name)}
    @change=${() => set({ without: (without.includes(name) ? without.filter((one) => one !== name) : [...without, name]).join(' ') || undefined })}>${text(label)}</label>`;
  const group = (heading: string, boxes: readonly TemplateResult[]) => html`<div role="group" aria-label=${heading}><span class="soft">${text(heading)}</span>${boxes}</div>`;
  return html`<div class="tools">
    <label><input type="search" list="actors" aria-label=${w.find} placeholder=${w.find} .value=${actors.find(({ id }) => id === tools.item)?.name ?? ''} @change=${find}></label>
    <datalist id="actors">${actors.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => html`<option value=${name}></option>`)}</datalist>
    ${tools.item === undefined ? nothing : html`<label><input type="checkbox" .checked=${tools.degrees === 2} @change=${() => set({ degrees: tools.degrees === 2 ? 1 : 2 })}>${text(w.twoSteps)}</label>`}
    ${group(w.relationsShown, [...families.map((family) => box(family, w.family[family])), ...others.map((kind) => box(kind, kind))])}
    ${group(w.actorsShown, kinds.map((kind) => box(kind, w.kind(kind, true))))}
    ${tours.map((tour) => {
      const at = tools.step?.tour === tour.id ? tools.step.at : undefined;
      const go = (to: number | undefined) => {
        set({ step: to === undefined ? undefined : { tour: tour.id, at: to } });
        if (to !== undefined) say(tour.steps[to]?.text ?? '');
      };
      const step = (label: string, to: number | undefined, off = false) => html`<button class="link" type="button" ?disabled=${off} @click=${() => go(to)}>${text(label)}</button>`;
      return at === undefined
        ? html`<div>${step(w.tour(tour.title), 0)}</div>`
        : html`<div role="group" aria-label=${tour.title}><span class="soft">${text(`${at + 1}/${tour.steps.length}`)}</span> <span>${text(tour.steps[at]?.text ?? '')}</span>
            ${step(w.previous, at - 1, at === 0)} ${step(w.next, at + 1, at === tour.steps.length - 1)} ${step(w.endTour, undefined)}</div>`;
    })}
  </div>`;
}
