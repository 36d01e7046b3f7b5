import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartStyles } from '../../core/chart.styles.js';
import { define } from '../../core/define.js';
import { FactboxFigure } from '../../core/figure.js';
import type { Picture } from '../../core/picture.js';
import { MarkFocus } from '../../core/mark-focus.js';
import { Width } from '../../core/measure.js';
import { icon } from '../../core/icon.js';
import { sceneTemplate } from '../../core/scene.js';
import { familySample, isFamily, openEnd, SAMPLE_WIDTH } from '../../layout/family.js';
import type { Scene } from '../../layout/scene.js';
import { standingGlyph } from '../../layout/glyph.js';
import type { StandingLevel } from '../../story/types.js';
import type { LegendEntry } from '../../view/view.js';
import { networkWords } from '../../words/en.network.js';
import { actorNetworkReading, type ActorNetworkStory } from './actor-network.reading.js';
import type { LargePicture } from './actor-network-map.js';
import { actorNetworkStyles } from './actor-network.styles.js';
import { boardScene, THREE, type NetworkScene } from './board-scene.js';
import type { NetworkList } from './network-list.js';
import type { NetworkTools } from './network-tools.js';
import { loadKeys, optionsTemplate } from './network-options.js';
import { isLarge, needsMore, plainView, type ActorNetworkView, type NetworkOptions } from './plain.view.js';

/** One file on purpose: picture, list and tools share which actor is looked at and what is drawn. */

/** Under this width in px a list is read more easily than a picture: its words have no room, and it stays as wide and scrolls. */
const LIST = 420;
/** How wide a server draws what is at least that wide: most columns of text are. */
const COLUMN = 640;

/** What a plain network does without, once it is there. */
let more: typeof import('./more-live.js') | undefined;
let map: typeof import('./actor-network-map.js') | undefined;
let list: typeof import('./network-list.js') | undefined;

const loadMore = async (): Promise<void> => void (more ??= await import('./more-live.js').catch(() => undefined));
const loadMap = async (): Promise<void> => void (map ??= await import('./actor-network-map.js'));

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
  /** Fetched at the first sign of a reader. */
  #tools: NetworkTools | undefined;
  #large: LargePicture | undefined;
  #list: NetworkList | undefined;
  /** What this network needs beyond a plain one. */
  #more: typeof more;
  /** The page's address has been heeded. */
  #followed = false;
  /** What the reader is to see, and what is drawn of it. */
  #shown: ActorNetworkView | undefined;
  #drawn: (NetworkScene & { readonly view: ActorNetworkView; readonly width: number }) | undefined;

  protected override options(): NetworkOptions {
    return { ...super.options(), degrees: this.degrees === 2 ? 2 : 1, without: this.without, more: this.#more };
  }

  protected override view(story: ActorNetworkStory, options: NetworkOptions) {
    if (!options.more && needsMore(story, options)) {
      void this.#loadMore().then(() => this.requestUpdate()); // it was asked for after all had been gathered
      throw new Error(this.words.failed);
    }
    return (this.#more?.view ?? plainView)(story, options);
  }

  override async scene(view: ActorNetworkView, width = Math.max(THREE, this.#width.px ?? COLUMN)): Promise<Scene> {
    if (isLarge(view.boxes)) {
      await loadMap();
      if (!isServer) await this.#largePicture(map!).arrange(view, () => this.requestUpdate());
      return this.#draw(view, width)!;
    }
    // What a file is drawn for must not move what the reader sees.
    return this.#drawn?.view === view && this.#drawn.width === width ? this.#drawn.scene : boardScene(view, width, undefined, more?.facing).scene;
  }

  /**
   * Height in px that drawing and controls take on a page of this width.
   * @internal
   */
  async place(picture: Picture, width: number): Promise<number> {
    return (await import('./place.js')).placeHeight(picture, width, width < LIST);
  }

  #largePicture({ LargePicture: Picture }: NonNullable<typeof map>): LargePicture {
    return (this.#large ??= new Picture());
  }

  /** A large picture comes when it is worked out. */
  protected override get finished(): boolean {
    return !!this.#shown && (this.#isList() || this.#drawn?.view === this.#shown);
  }

  override async rows() {
    return (await import('./actor-network.table.js')).actorNetworkTable;
  }

  protected override legend({ legend }: ActorNetworkView) {
    if (this.#isList() || !legend.length) return nothing;
    return html`<ul class=${this.#isAuto() ? 'legend pictured' : 'legend'} part="legend">${legend.map((entry) => html`<li>${sample(entry)}<span>${entry.label}</span></li>`)}</ul>`;
  }

  /** Where there are as many columns as before, what stays keeps its place. */
  #draw(view: ActorNetworkView, width: number): Scene | undefined {
    const known = this.#drawn;
    if (known?.view === view && known.width === width) return known.scene;
    const before = known && (known.width < THREE) === (width < THREE) ? known.order : undefined;
    const drawn = isLarge(view.boxes) ? this.#drawLarge(view, width) : boardScene(view, width, before, more?.facing);
    // A part of what stood there is shown: when the rest comes back, it comes to its place.
    const isPart = before && drawn?.order.every((ids, column) => ids.every((id) => before[column]?.includes(id)));
    if (drawn) this.#drawn = { ...drawn, ...(isPart && { order: before }), view, width };
    return drawn?.scene;
  }

  #drawLarge(view: ActorNetworkView, width: number): NetworkScene | undefined {
    const changed = () => this.requestUpdate();
    if (!map) void loadMap().then(changed, () => (this.display = 'list')); // which holds all of it
    const scene = map && (isServer ? map.largeSceneNow(view, width) : this.#largePicture(map).scene(view, width, changed));
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
    return this.#asked() === 'list' && !!list;
  }

  async #loadMore(): Promise<void> {
    await loadMore();
    this.#more = more;
  }

  async #loadList(): Promise<void> {
    list ??= await import('./network-list.js').catch(() => undefined);
    if (!isServer) list?.styleList(this.shadowRoot!);
    else if (!FactboxActorNetwork.elementStyles.includes(list!.listStyles)) FactboxActorNetwork.elementStyles.push(list!.listStyles);
  }

  protected override async gather(): Promise<void> {
    const { state } = this;
    await this.#width.early; // it says whether a list is asked for
    await Promise.all([
      state.is === 'ready' && needsMore(state.story, this.options()) && this.#loadMore(),
      (this.#asked() === 'list' || (this.fromServer && !this.hasUpdated)) && this.#loadList(),
    ]);
    if (state.is === 'ready') await this.#more?.ahead(state.story, this.options());
  }

  override async loadTable(): Promise<void> {
    await Promise.all([super.loadTable(), isServer ? this.#loadMore() : loadMore(), this.#loadList(), isServer ? loadMap() : Promise.all([this.#loadTools(), loadKeys()]).catch(() => undefined)]);
  }

  /** Before the width is known, a server draws what fits a narrow, a middle and a wide place; a container query shows one. */
  protected override plot(view: ActorNetworkView): TemplateResult {
    const picture = (width: number) => {
      const scene = this.#draw(view, width);
      return scene ? sceneTemplate(scene, `${this.heading ?? view.title}. ${this.summary ?? view.summary}`, view.storyLang) : html`<div class="reserved"></div>`;
    };
    const width = this.#width.px && Math.max(LIST, this.#width.px);
    if (width === undefined && !isServer && !this.fromServer) return html`<div class="plot reserved"></div>`;
    this.#shown = view;
    const isList = this.#isList();
    const listed = () => (list ? (this.#list ??= new list.NetworkList(isServer || this.fromServer, () => this.requestUpdate())).template(view, this.#open(view)) : picture(LIST));
    const auto = this.#isAuto();
    const early = width === undefined && !isList;
    const across = !isList && (width ?? COLUMN) >= THREE;
    const pane = (name: string, at: number | undefined) => html`<div class=${name} part=${at === undefined ? nothing : 'plot'}>${at === undefined ? nothing : html`<div class="zoom" .style=${this.#tools?.transform ? `transform:${this.#tools.transform}` : ''}>${picture(at)}${early ? nothing : this.#options(view, at)}</div>`}</div>`;
    // What a server has drawn across stays where it is when the width is known.
    return html`${this.#modes(view, isList)}
      <div class=${auto ? 'narrow' : isList ? 'listed' : nothing}>${auto || isList ? listed() : nothing}</div>
      ${pane(early ? `middle${auto ? '' : ' least'}` : across ? '' : 'plot', early ? LIST : isList || across ? undefined : width)}
      ${pane(early ? 'plot wide' : across ? 'plot' : '', across ? (width ?? COLUMN) : undefined)}`;
  }

  #modes({ words }: ActorNetworkView, isList: boolean): TemplateResult {
    const w = networkWords(words);
    const button = (label: string, act: () => void, pressed?: boolean, expanded?: boolean) => html`<button type="button" aria-pressed=${pressed ?? nothing} aria-expanded=${expanded ?? nothing} @click=${act}>${label}</button>`;
    const mode = (display: 'picture' | 'list') => button(w[display], () => (this.display = display), (display === 'list') === isList);
    return html`<div class="modes">${mode('picture')}${mode('list')}${button(w.tools, () => this.#openTools(), undefined, !!this.#tools?.open)}${
      this.item === undefined || !more ? nothing : button(more.moreNetworkWords(words).all, () => (this.item = undefined))}</div>
      ${this.#tools?.panel() ?? nothing}`;
  }

  async #loadTools(): Promise<NetworkTools> {
    const { NetworkTools: Tools } = await import('./network-tools.js');
    this.#tools ??= new Tools({
      root: this.shadowRoot!,
      story: () => (this.state.is === 'ready' ? this.state.story : undefined),
      wanted: () => this.options(),
      want: (changes) => Object.assign(this, changes),
      words: () => this.words,
      say: (news) => this.say(news),
      changed: () => this.requestUpdate(),
      pictured: () => !this.#isList(),
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
    const { signal } = this.stop;
    addEventListener('beforeprint', () => this.#list?.unfold(), { signal });
    addEventListener('hashchange', () => {
      this.#followed = false;
      this.#follow();
    }, { signal });
  }

  /** A page's address may name an actor or a relation: its evidence is opened. */
  #follow(): void {
    const view = this.finished && this.#shown;
    if (!view || this.#followed || !location.hash.includes('factbox=')) return;
    void import('./address.js').then(({ follow }) => {
      this.#followed ||= follow(view, { root: this.renderRoot, item: this.item, look: (item) => (this.item = item), open: this.#open(view) });
    }, () => undefined);
  }

  #open(view: ActorNetworkView): (mark: string, anchor: Element) => void {
    return (mark, anchor) => void this.act(view, { is: 'evidence', mark, anchor, linked: true });
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
      open: isLarge(view.boxes) ? (mark) => (this.item = mark) : this.#open(view),
    });
  }
}

function sample({ key, thin }: LegendEntry): unknown {
  if (isFamily(key)) return icon(familySample(key, thin), SAMPLE_WIDTH, 15);
  if (key === 'open-end') return icon([openEnd(6, 6)], 12, 12);
  return icon(standingGlyph(key as StandingLevel), 12, 12); // a network has no columns
}

define('factbox-actor-network', FactboxActorNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'factbox-actor-network': FactboxActorNetwork;
  }
}
