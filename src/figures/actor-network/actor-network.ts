import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartStyles } from '../../core/chart.styles.js';
import { define } from '../../core/define.js';
import { FactboxFigure } from '../../core/figure.js';
import { legendTemplate } from '../../core/legend.js';
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
import { actorNetworkScene, type NetworkScene } from './actor-network-scene.js';
import { actorNetworkStyles } from './actor-network.styles.js';
import { actorNetworkView, type ActorNetworkView } from './actor-network.view.js';
import { networkList } from './network-list.js';
import { optionsTemplate } from './network-options.js';

/** Under this width in px a list is read more easily than a picture: its words have no room, and it stays as wide and scrolls. */
const LIST = 420;
const ACROSS = 560;

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
  static override properties: PropertyDeclarations = { display: { reflect: true } };

  /** `picture` or `list`; unset, a list where the figure is narrower than 420 px. */
  declare display: 'picture' | 'list' | undefined;

  protected override readonly reading = actorNetworkReading;
  #width = new Width(this);
  #focus = new MarkFocus(this);
  /** The actor whose relations the reader walks. */
  #actor: string | undefined;
  #drawn: (NetworkScene & { readonly view: ActorNetworkView; readonly width: number }) | undefined;

  protected override view(story: ActorNetworkStory, options: ViewOptions) {
    return actorNetworkView(story, options);
  }

  protected override scene(view: ActorNetworkView, width = Math.max(ACROSS, this.#width.px ?? 640)): Scene {
    // What a file is drawn for must not move what the reader sees.
    return this.#drawn?.view === view && this.#drawn.width === width ? this.#drawn.scene : actorNetworkScene(view, width).scene;
  }

  protected override async rows() {
    return (await import('./actor-network.table.js')).actorNetworkTable;
  }

  protected override legend({ legend }: ActorNetworkView) {
    return this.#isList() ? nothing : legendTemplate(legend, '', sample);
  }

  /** Where there are as many columns as before, what stays keeps its place. */
  #draw(view: ActorNetworkView, width: number): Scene {
    const known = this.#drawn;
    if (known?.view === view && known.width === width) return known.scene;
    const drawn = actorNetworkScene(view, width, known && (known.width < ACROSS) === (width < ACROSS) ? known.order : undefined);
    this.#drawn = { ...drawn, view, width };
    return drawn.scene;
  }

  #isList(): boolean {
    return (this.display ?? ((this.#width.px ?? ACROSS) < LIST ? 'list' : 'picture')) === 'list';
  }

  /** Before the width is known, a server draws what fits a narrow, a middle and a wide place; a container query shows one. */
  protected override plot(view: ActorNetworkView): TemplateResult {
    const picture = (width: number) => sceneTemplate(this.#draw(view, width), `${this.heading ?? view.title}. ${this.summary ?? view.summary}`, view.storyLang);
    const width = this.#width.px && Math.max(LIST, this.#width.px);
    if (width === undefined && !isServer && !this.fromServer) return html`<div class="plot reserved"></div>`;
    const list = this.#isList();
    const listed = () => networkList(view, (mark, anchor) => void this.act(view, { is: 'evidence', mark, anchor }));
    const auto = width === undefined && this.display === undefined;
    return html`${this.#modes(view, list)}
      <div class=${auto ? 'narrow' : nothing}>${auto || list ? listed() : nothing}</div>
      <div class=${auto ? 'plot middle' : 'plot'} part="plot">${auto ? picture(LIST) : list ? nothing : html`${picture(width ?? ACROSS)}${width === undefined ? nothing : this.#options(view, width)}`}</div>
      <div class=${auto ? 'wide' : nothing}>${auto ? picture(ACROSS) : nothing}</div>`;
  }

  #modes({ words }: ActorNetworkView, list: boolean): TemplateResult {
    const w = networkWords(words);
    const mode = (display: 'picture' | 'list', label: string) => html`<button type="button" aria-pressed=${(display === 'list') === list} @click=${() => (this.display = display)}>${text(label)}</button>`;
    return html`<div class="modes">${mode('picture', w.picture)}${mode('list', w.list)}</div>`;
  }

  #options(view: ActorNetworkView, width: number): TemplateResult {
    return optionsTemplate(this.#draw(view, width), view, this.#actor, {
      active: this.#focus.active,
      move: (mark) => {
        if (view.boxes.some(({ id }) => id === mark)) this.#actor = mark;
        void this.#focus.move(mark);
      },
      open: (mark, anchor) => void this.act(view, { is: 'evidence', mark, anchor }),
    });
  }
}

function sample({ key }: LegendEntry): TemplateResult {
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
