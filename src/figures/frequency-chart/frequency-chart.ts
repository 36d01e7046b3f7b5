import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartStyles } from '../../core/chart.styles.js';
import { define } from '../../core/define.js';
import { FactboxFigure } from '../../core/figure.js';
import { gridTemplate } from '../../core/grid.js';
import { legendTemplate } from '../../core/legend.js';
import { MarkFocus } from '../../core/mark-focus.js';
import { Width } from '../../core/measure.js';
import { sceneTemplate } from '../../core/scene.js';
import type { Scene } from '../../layout/scene.js';
import { frequencyChartReading, type FrequencyChartStory } from './frequency-chart.reading.js';
import { frequencyChartStyles } from './frequency-chart.styles.js';
import type { Kit } from './kit.js';
import { ACROSS, NARROW, plainScene } from './plain-scene.js';
import { isNoted, isPlain, plainView, type FrequencyChartView, type FrequencyOptions } from './plain.view.js';
import { quantityWords } from '../../words/en.quantity.js';

/** Where something cannot be fetched, a drawing does without it; one that is nothing without it says so. */
const late = <T>(module: Promise<T>): Promise<T | undefined> => module.catch(() => undefined);

const fetchMore = () => late(import('./more.js'));

/** What a plain chart does without, once it is there. */
let more: typeof import('./more.js') | undefined;
let notes: Kit | undefined;
let brushes: typeof import('./brush.js') | undefined;

/** What has to be fetched before the story can be drawn. */
function lack(story: FrequencyChartStory, options: FrequencyOptions): 'more' | 'notes' | undefined {
  if (more) return undefined;
  if (!isPlain(story, options)) return 'more';
  return !notes && isNoted(story, options) ? 'notes' : undefined;
}

/**
 * How often something happened, period by period, as far as the article says: numbers with their bounds, words as
 * words, silent periods visibly silent.
 *
 * @summary Frequency by day, week, month, quarter or year.
 * @tag factbox-frequency-chart
 * @slot - What stands in place of the figure until it is drawn, and if it never is.
 * @fires {FactboxSelectEvent} factbox-select - The reader has opened the evidence of a mark.
 * @fires {FactboxSpanEvent} factbox-span - The reader has chosen a span of time, or cleared it.
 * @fires {FactboxReadyEvent} factbox-ready - The figure is drawn.
 * @fires {FactboxErrorEvent} factbox-error - The figure could not be drawn.
 */
export class FactboxFrequencyChart extends FactboxFigure<FrequencyChartStory, FrequencyChartView> {
  static override styles = [...FactboxFigure.styles, chartStyles, frequencyChartStyles];

  static override properties: PropertyDeclarations = { by: {}, layout: {}, mark: {}, brush: { type: Boolean }, span: { reflect: true }, shareMax: { attribute: 'share-max' } };

  /** Splits the chart into measures: by `standing`, by `claimant` (who says it) or by `actor`. */
  declare by: FrequencyOptions['by'];
  /** Measures `beside` each other, as they are unless said, or `stacked`: only where exact counts may be added; else a note says why not. */
  declare layout: FrequencyOptions['layout'];
  /** Numbers as `bars`, as they are unless said, or as `steps`: a line over each period, broken where the article is silent. */
  declare mark: FrequencyOptions['mark'];
  /** Gives the reader a strip under the drawing to choose a span of time with. */
  declare brush: boolean;
  /** The span that is chosen, an EDTF interval such as "2031-03/2031-06"; the reader's choice stands here too. */
  declare span: string | null | undefined;
  /** Charts of a page that give the same name here share one maximum, so that their bars can be compared. */
  declare shareMax: string | undefined;

  protected override readonly reading = frequencyChartReading;
  #width = new Width(this);
  #focus = new MarkFocus(this);
  #shared: import('./share.js').SharedMax | undefined;
  #scene: { readonly view: FrequencyChartView; readonly width: number; readonly scene: Scene } | undefined;

  protected override options(): FrequencyOptions {
    return { ...super.options(), by: this.by, layout: this.layout, mark: this.mark, most: this.#shared?.most };
  }

  protected override async gather(): Promise<void> {
    const { state } = this;
    const lacks = state.is === 'ready' && lack(state.story, this.options());
    if (lacks === 'notes') notes = (await late(import('./annotations.js'))) ?? {};
    else if (lacks) more = await fetchMore();
    if (this.brush) brushes ??= await late(import('./brush.js'));
    if (this.shareMax) this.#shared ??= await late(import('./share.js').then(({ SharedMax }) => new SharedMax(this, () => this.#scene?.view.scale)));
  }

  /** A server draws at once: all is there before. */
  override async loadTable(): Promise<void> {
    if (isServer) more = await fetchMore();
    await super.loadTable();
  }

  protected override view(story: FrequencyChartStory, options: FrequencyOptions) {
    if (lack(story, options)) throw new Error(this.words.failed);
    return more ? more.frequencyChartView(story, options) : plainView(story, options, notes);
  }

  override scene(view: FrequencyChartView, width = this.#width.px ?? 640): Scene {
    return this.#draw(view, width);
  }

  override async rows() {
    return (await import('./frequency-chart.table.js')).frequencyChartTable;
  }

  protected override legend({ legend, words }: FrequencyChartView) {
    return legendTemplate(legend, quantityWords(words).sampleWord);
  }

  #draw(view: FrequencyChartView, width: number): Scene {
    const known = this.#scene;
    if (known && known.view === view && known.width === width) return known.scene;
    const scene = more ? more.frequencyScene(view, width) : plainScene(view, width, notes);
    this.#scene = { view, width, scene };
    return scene;
  }

  /** Before the width is known, a server draws the narrow and the wide form; a container query shows the one that fits. */
  protected override plot(view: FrequencyChartView): TemplateResult {
    const draw = (width: number) => sceneTemplate(this.#draw(view, width), `${this.heading ?? view.title}. ${this.summary ?? view.summary}`, view.storyLang);
    const width = this.#width.px;
    if (width === undefined && !isServer && !this.fromServer) return html`<div class="plot reserved" part="plot"></div>`;
    const across = width !== undefined && width >= ACROSS;
    // Out of sight its words need not be laid out: they stay in the page, in room of just their height.
    const room = width === undefined ? '' : `content-visibility:auto;contain-intrinsic-block-size:${this.#draw(view, width).height}px`;
    return html`<div class="plot" part="plot">
      <div class=${width === undefined ? 'narrow' : nothing} .style=${across ? '' : room}>${across ? nothing : draw(width ?? NARROW)}</div>
      <div class=${width === undefined ? 'wide' : nothing} .style=${across ? room : ''}>${width === undefined || across ? draw(width ?? ACROSS) : nothing}</div>
      ${width === undefined ? nothing : this.#grid(view, width)}
      ${width !== undefined && this.brush ? brushes?.brushTemplate(view, this.#draw(view, width), this) : nothing}
    </div>`;
  }

  #grid(view: FrequencyChartView, width: number): TemplateResult {
    return gridTemplate(this.#draw(view, width), view, {
      active: this.#focus.active,
      move: (mark) => void this.#focus.move(mark),
      open: (mark, cell) => void this.act(view, { is: 'evidence', mark, anchor: cell }),
    });
  }
}

define('factbox-frequency-chart', FactboxFrequencyChart);

declare global {
  interface HTMLElementTagNameMap {
    'factbox-frequency-chart': FactboxFrequencyChart;
  }
}
