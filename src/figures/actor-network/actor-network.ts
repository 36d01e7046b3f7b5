import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartStyles } from '../../core/chart.styles.js';
import { define } from '../../core/define.js';
import { FactboxFigure } from '../../core/figure.js';
import type { Wanted } from './focus.js';
import type { NetworkTools } from './network-tools.js';
import { MarkFocus } from '../../core/mark-focus.js';
import { Width } from '../../core/measure.js';
import { icon } from '../../core/pieces.js';
import { sceneTemplate } from '../../core/scene.js';
import { text } from '../../core/text.js';
import { familySample, isFamily, openEnd, SAMPLE_WIDTH } from '../../layout/family.js';
import type { Scene } from '../../layout/scene.js';
import { standingGlyph } from '../../layout/standing.js';
import type { StandingLevel } from '../../story/types.js';
import type { LegendEntry, ViewOptions } from '../../view/view.js';
import { networkWords } from '../../words/en.network.js';
import { actorNetworkReading, type ActorNetworkStory } from './actor-network.reading.js';
import type { LargePicture } from './actor-network-map.js';
import { actorNetworkScene, THREE, type NetworkScene } from './actor-network-scene.js';
import { actorNetworkStyles } from './actor-network.styles.js';
import { actorNetworkView, isLarge, type ActorNetworkView } from './actor-network.view.js';
import { optionsTemplate } from './network-options.js';

/** One file on purpose: picture, list and tools share which actor is looked at and what is drawn. */

/** Under this width in px a list is read more easily than a picture: its words have no room, and it stays as wide and scrolls. */
const LIST = 420;
/** How wide a server draws what is at least that wide: most columns of text are. */
const COLUMN = 640;

/**
 * Who acts on whom, as far as the article says: lines by family, with direction, sign, time and standing; ends that it
 * does not name left open; what holds only in one actor's eyes in a frame of its own. As a picture or as a list.
 *
 * @summary Actors and what runs between them.
 * @tag factbox-actor-network
 * @slot - What stands in place of the figure until it is drawn, and if it never is.
 * @fires {FactboxSelectEvent} factbox-select - The reader has opened the evidence of a mark.
 * @fires {FactboxReadyEvent} factbox-ready - The figure is drawn.
 * @fires {FactboxErrorEvent} factbox-error - The figure could not be drawn.
 */
export class FactboxActorNetwork extends FactboxFigure<ActorNetworkStory, ActorNetworkView> {
  static override styles = [...FactboxFigure.styles, chartStyles, actorNetworkStyles];
  static override properties: PropertyDeclarations = { display: { reflect: true }, degrees: { type: Number }, without: {} };

  /** `picture` or `list`; unset, a list where the figure is narrower than 420 px. */
  declare display: 'picture' | 'list' | undefined;
  /** How many relations away from the actor of `item` to look: 1, or 2. */
  declare degrees: number | undefined;
  /** Families of relations and kinds of actors to leave out, with spaces between: "stance person". */
  declare without: string | undefined;

  protected override readonly reading = actorNetworkReading;
  #width = new Width(this);
  #focus = new MarkFocus(this);
  /** The actor whose relations the reader walks. */
  #actor: string | undefined;
  /** Fetched where a list is shown, and at the first sign of a reader. */
  #list: typeof import('./network-list.js').networkList | undefined;
  /** Fetched at the first sign of a reader. */
  #tools: NetworkTools | undefined;
  /** Fetched where there are more actors than columns can hold. */
  #large: LargePicture | undefined;
  #largeNow: typeof import('./actor-network-map.js').largeSceneNow | undefined;
  /** The page's address has been heeded. */
  #followed = false;
  #drawn: (NetworkScene & { readonly view: ActorNetworkView; readonly width: number }) | undefined;

  protected override options(): ViewOptions & Wanted {
    return { ...super.options(), degrees: this.degrees === 2 ? 2 : 1, without: this.without };
  }

  protected override view(story: ActorNetworkStory, options: ViewOptions & Wanted) {
    return actorNetworkView(story, options);
  }

  protected override async scene(view: ActorNetworkView, width = Math.max(THREE, this.#width.px ?? COLUMN)): Promise<Scene> {
    if (isLarge(view.boxes)) {
      if (!isServer) await (await this.#loadLarge()).arrange(view, () => this.requestUpdate());
      return this.#draw(view, width)!;
    }
    // What a file is drawn for must not move what the reader sees.
    return this.#drawn?.view === view && this.#drawn.width === width ? this.#drawn.scene : actorNetworkScene(view, width).scene;
  }

  async #loadLarge(): Promise<LargePicture> {
    const map = await import('./actor-network-map.js');
    this.#largeNow = map.largeSceneNow;
    return (this.#large ??= new map.LargePicture());
  }

  /** A large picture comes when it is worked out. */
  protected override get finished(): boolean {
    return this.#drawn !== undefined || this.#isList();
  }

  protected override async rows() {
    return (await import('./actor-network.table.js')).actorNetworkTable;
  }

  protected override legend({ legend }: ActorNetworkView) {
    if (this.#isList() || !legend.length) return nothing;
    return html`<ul class=${this.#isAuto() ? 'legend pictured' : 'legend'} part="legend">${legend.map((entry) => html`<li>${sample(entry)}<span>${text(entry.label)}</span></li>`)}</ul>`;
  }

  /** Where there are as many columns as before, what stays keeps its place. */
  #draw(view: ActorNetworkView, width: number): Scene | undefined {
    const known = this.#drawn;
    if (known?.view === view && known.width === width) return known.scene;
    const before = known && (known.width < THREE) === (width < THREE) ? known.order : undefined;
    const drawn = isLarge(view.boxes) ? this.#drawLarge(view, width) : actorNetworkScene(view, width, before);
    // A part of what stood there is shown: when the rest comes back, it comes to its place.
    const isPart = before && drawn?.order.every((ids, column) => ids.every((id) => before[column]?.includes(id)));
    if (drawn) this.#drawn = { ...drawn, ...(isPart && { order: before }), view, width };
    return drawn?.scene;
  }

  #drawLarge(view: ActorNetworkView, width: number): NetworkScene | undefined {
    const scene = isServer ? this.#largeNow?.(view, width) : this.#large?.scene(view, width, () => this.requestUpdate());
    if (!this.#large && !isServer) void this.#loadLarge().then(() => this.requestUpdate(), () => (this.display = 'list')); // which holds all of it
    return scene && { scene, order: [] };
  }

  #asked(): 'picture' | 'list' {
    return this.display ?? ((this.#width.px ?? THREE) < LIST ? 'list' : 'picture');
  }

  /** Neither page nor reader have said, and the width is not known: a container query shows what fits. */
  #isAuto(): boolean {
    return this.#width.px === undefined && this.display === undefined;
  }

  #isList(): boolean {
    return this.#asked() === 'list' && this.#list !== undefined;
  }

  async #loadList(): Promise<void> {
    this.#list ??= (await import('./network-list.js').catch(() => undefined))?.networkList;
  }

  protected override async gather(): Promise<void> {
    await this.#width.early;
    if (this.#asked() === 'list' || (this.fromServer && !this.hasUpdated)) await this.#loadList();
  }

  override async loadTable(): Promise<void> {
    await Promise.all([super.loadTable(), this.#loadList(), isServer ? this.#loadLarge() : this.#loadTools().catch(() => undefined)]);
  }

  /** Before the width is known, a server draws what fits a narrow, a middle and a wide place; a container query shows one. */
  protected override plot(view: ActorNetworkView): TemplateResult {
    const picture = (width: number) => {
      const scene = this.#draw(view, width);
      return scene ? sceneTemplate(scene, `${this.heading ?? view.title}. ${this.summary ?? view.summary}`, view.storyLang) : html`<div class="reserved"></div>`;
    };
    const width = this.#width.px && Math.max(LIST, this.#width.px);
    if (width === undefined && !isServer && !this.fromServer) return html`<div class="plot reserved"></div>`;
    const list = this.#isList();
    const listed = () => this.#list?.(view, (mark, anchor) => void this.act(view, { is: 'evidence', mark, anchor })) ?? picture(LIST);
    const auto = this.#isAuto();
    const early = width === undefined && !list;
    const across = !list && (width ?? COLUMN) >= THREE;
    const pane = (name: string, at: number | undefined) => html`<div class=${name} part=${at === undefined ? nothing : 'plot'}>${at === undefined ? nothing : html`<div class="zoom" .style=${this.#tools?.transform ? `transform:${this.#tools.transform}` : ''}>${picture(at)}${early ? nothing : this.#options(view, at)}</div>`}</div>`;
    // What a server has drawn across stays where it is when the width is known.
    return html`${this.#modes(view, list)}
      <div class=${auto ? 'narrow' : nothing}>${auto || list ? listed() : nothing}</div>
      ${pane(early ? `middle${auto ? '' : ' least'}` : across ? '' : 'plot', early ? LIST : list || across ? undefined : width)}
      ${pane(early ? 'plot wide' : across ? 'plot' : '', across ? (width ?? COLUMN) : undefined)}`;
  }

  #modes({ words }: ActorNetworkView, list: boolean): TemplateResult {
    const w = networkWords(words);
    const mode = (display: 'picture' | 'list', label: string) => html`<button type="button" aria-pressed=${(display === 'list') === list} @click=${() => (this.display = display)}>${text(label)}</button>`;
    const all = html`<button type="button" @click=${() => (this.item = undefined)}>${text(w.all)}</button>`;
    return html`<div class="modes">${mode('picture', w.picture)}${mode('list', w.list)}
        <button type="button" aria-expanded=${!!this.#tools?.open} @click=${() => this.#openTools()}>${text(w.tools)}</button>${this.item === undefined ? nothing : all}</div>
      ${this.#tools?.panel() ?? nothing}`;
  }

  async #loadTools(): Promise<NetworkTools> {
    const { NetworkTools: Tools } = await import('./network-tools.js');
    this.#tools ??= new Tools({
      root: this.shadowRoot!,
      story: () => (this.state.is === 'ready' ? this.state.story : undefined),
      wanted: () => this.options(),
      want: ({ item, degrees, without }) => Object.assign(this, { item, degrees, without }),
      words: () => this.words,
      say: (news) => this.say(news),
      changed: () => this.requestUpdate(),
    });
    this.#tools.watch(this.renderRoot.querySelector<HTMLElement>('.plot'));
    return this.#tools;
  }

  #openTools(): void {
    void this.#loadTools().then((tools) => tools.toggle(), () => this.say(this.words.failed));
  }

  protected override updated(): void {
    super.updated();
    this.#tools?.watch(this.renderRoot.querySelector<HTMLElement>('.plot'));
    this.#follow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    addEventListener('hashchange', () => {
      this.#followed = false;
      this.#follow();
    }, { signal: this.stop.signal });
  }

  /** A page's address may end in `#factbox=` and the id of an actor or a relation: its evidence is opened. */
  #follow(): void {
    const view = this.#drawn?.view;
    const mark = new URLSearchParams(location.hash.slice(1)).get('factbox') ?? '';
    if (this.#followed || !view?.marks.has(mark)) return;
    this.#followed = true;
    const anchor = this.renderRoot.querySelector(`[data-mark="${CSS.escape(mark)}"]`);
    anchor?.scrollIntoView({ block: 'center' });
    if (anchor) void this.act(view, { is: 'evidence', mark, anchor });
    else if (view.actors.has(mark)) this.item = mark; // one of many has no place of its own to point at
  }

  #options(view: ActorNetworkView, width: number): TemplateResult | typeof nothing {
    const scene = this.#draw(view, width);
    if (!scene) return nothing;
    return optionsTemplate(scene, view, this.#actor, this.#tools?.lit, {
      active: this.#focus.active,
      move: (mark) => {
        if (view.boxes.some(({ id }) => id === mark)) this.#actor = mark;
        void this.#focus.move(mark);
      },
      // Of many, one is looked at before what it rests on.
      open: (mark, anchor) => (isLarge(view.boxes) ? (this.item = mark) : void this.act(view, { is: 'evidence', mark, anchor })),
    });
  }
}

function sample({ key }: LegendEntry): unknown {
  if (isFamily(key)) return icon(familySample(key), SAMPLE_WIDTH, 15);
  if (key === 'open-end') return icon([openEnd(6, 6)], 12, 12);
  return icon(standingGlyph(key as StandingLevel), 12, 12); // a network has no columns
}

define('factbox-actor-network', FactboxActorNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'factbox-actor-network': FactboxActorNetwork;
  }
}
