import { css, html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../core/sheets.js';
import { FAMILIES, isFamily } from '../../layout/family.js';
import type { Id, Tour } from '../../story/types.js';
import { networkWords } from '../../words/en.network.js';
import { toolWords } from '../../words/en.tools.js';
import type { ToolWords, Words } from '../../words/words.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import { listed, type Wanted } from './focus.js';
import { Zoom } from './zoom.js';

/**
 * What a reader may do with a network beside opening its marks: find an actor, leave kinds and families out, walk a tour,
 * zoom. Fetched at the first sign of one.
 */

interface Step {
  readonly tour: Id;
  readonly at: number;
}

/** What the tools need of their figure. */
export interface ToolsHost {
  readonly root: ShadowRoot;
  readonly story: () => ActorNetworkStory | undefined;
  readonly wanted: () => Wanted;
  /** Takes what the reader wants otherwise from now on. */
  readonly want: (changes: Wanted) => void;
  readonly words: () => Words;
  readonly say: (news: string) => void;
  readonly changed: () => void;
  /** Whether there is a picture to zoom. */
  readonly pictured: () => boolean;
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
  .cells [data-lit] {
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }
`;

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
function pointedOut({ tours, relations }: ActorNetworkStory, step: Step): ReadonlySet<Id> {
  const focus = tours.find(({ id }) => id === step.tour)?.steps[step.at]?.focus ?? [];
  return new Set([...focus, ...relations.filter(({ event }) => event !== undefined && focus.includes(event)).map(({ id }) => id)]);
}

export class NetworkTools {
  /** The panel is open. */
  open = false;
  #step: Step | undefined;
  #zoom: Zoom | undefined;
  #box: Element | undefined;
  #host: ToolsHost;

  constructor(host: ToolsHost) {
    this.#host = host;
    addStyles(host.root, toolsStyles);
  }

  toggle(): void {
    this.open = !this.open;
    this.#host.changed();
  }

  /** Marks that the tour points out. */
  get lit(): ReadonlySet<Id> | undefined {
    const story = this.#host.story();
    return story && this.#step && pointedOut(story, this.#step);
  }

  /** How the picture is zoomed, as a CSS transform. */
  get transform(): string {
    return this.#zoom?.transform ?? '';
  }

  /** Listens at what the picture is seen through; a new one after the picture was gone. */
  watch(box: HTMLElement | null): void {
    if (!box || this.#box === box) return;
    this.#box = box;
    this.#zoom = new Zoom(box, this.#host.changed);
  }

  panel(): TemplateResult | typeof nothing {
    const story = this.#host.story();
    return story && this.open ? this.#panel(story) : nothing;
  }

  #panel(story: ActorNetworkStory): TemplateResult {
    const { wanted: wantedNow, want, say, words } = this.#host;
    const [w, names, wanted] = [toolWords(words()), networkWords(words()), wantedNow()];
    const { actors, relations } = story;
    const without = listed(wanted.without);
    const families = FAMILIES.filter((family) => relations.some(({ kind }) => kind === family));
    const others = [...new Set(relations.map(({ kind }) => kind))].filter((kind) => !isFamily(kind));
    const kinds = [...new Set(actors.map(({ kind }) => kind))];
    const find = (event: Event) => {
      const { value } = event.target as HTMLInputElement;
      const id = actorCalled(story, value);
      if (id === undefined && value) say(w.nobody(value));
      else want({ item: id });
    };
    const box = (name: string, label: string) => html`<label><input type="checkbox" .checked=${!without.includes(name)}
      @change=${() => want({ without: (without.includes(name) ? without.filter((one) => one !== name) : [...without, name]).join(' ') || undefined })}>${label}</label>`;
    const group = (heading: string, boxes: readonly TemplateResult[]) => html`<div role="group" aria-label=${heading}><span class="soft">${heading}</span>${boxes}</div>`;
    const zoom = (label: string, act: () => void) => html`<button class="link" type="button" @click=${act}>${label}</button>`;
    return html`<div class="tools">
      <label><input type="search" list="actors" aria-label=${w.find} placeholder=${w.find} .value=${actors.find(({ id }) => id === wanted.item)?.name ?? ''} @change=${find}></label>
      <datalist id="actors">${actors.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => html`<option value=${name}></option>`)}</datalist>
      ${wanted.item === undefined ? nothing : html`<label><input type="checkbox" .checked=${wanted.degrees === 2} @change=${() => want({ degrees: wanted.degrees === 2 ? 1 : 2 })}>${w.twoSteps}</label>`}
      ${group(w.relationsShown, [...families.map((family) => box(family, names.family[family])), ...others.map((kind) => box(kind, kind))])}
      ${group(w.actorsShown, kinds.map((kind) => box(kind, names.kind(kind, true))))}
      ${this.#zoom && this.#host.pictured() ? html`<div role="group" aria-label=${w.zoom}><span class="soft">${w.zoom}</span>${zoom(w.closer, () => this.#zoom?.by(1.5))}${zoom(w.farther, () => this.#zoom?.by(1 / 1.5))}${zoom(w.whole, () => this.#zoom?.reset())}</div>` : nothing}
      ${story.tours.map((tour) => this.#tour(tour, w))}
    </div>`;
  }

  #tour({ id, title, steps }: Tour, w: ToolWords): TemplateResult {
    const { say, changed } = this.#host;
    const at = this.#step?.tour === id ? this.#step.at : undefined;
    const go = (to: number | undefined) => {
      this.#step = to === undefined ? undefined : { tour: id, at: to };
      if (to === undefined) changed();
      else say(steps[to]?.text ?? '');
    };
    const step = (label: string, to: number | undefined, off = false) => html`<button class="link" type="button" ?disabled=${off} @click=${() => go(to)}>${label}</button>`;
    return at === undefined
      ? html`<div>${step(w.tour(title), 0)}</div>`
      : html`<div role="group" aria-label=${title}><span class="soft">${`${at + 1}/${steps.length}`}</span> <span>${steps[at]?.text ?? ''}</span>
          ${step(w.previous, at - 1, at === 0)} ${step(w.next, at + 1, at === steps.length - 1)} ${step(w.endTour, undefined)}</div>`;
  }
}
