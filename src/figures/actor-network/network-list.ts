import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../../core/icon.js';
import { addStyles } from '../../core/sheets.js';
import { familyLine, openEnd } from '../../layout/family.js';
import { kindGlyph } from '../../layout/kind-glyph.js';
import { standingGlyph } from '../../layout/glyph.js';
import { networkWords } from '../../words/en.network.js';
import type { Id } from '../../story/types.js';
import { atEnds } from './lines.js';
import { listStyles } from './network-list.styles.js';
import { isLarge, type ActorNetworkView, type ActorView, type LineView, type ViewpointView } from './plain.view.js';

export { listStyles };

/** The network as a list: each actor with all its lines, read from its side. */

type Open = (mark: Id, anchor: Element) => void;

const WIDE = 34;

/** The line as the picture draws it, with this actor at its left end. */
function sample({ family, sign, directed, struck, from, to }: LineView, inward: boolean): unknown {
  const ends = inward ? ({ from: [WIDE - 1, 8], to: [1, 8] } as const) : ({ from: [1, 8], to: [WIDE - 1, 8] } as const);
  const open = from === undefined || to === undefined;
  return icon([...familyLine(family, { ...ends, sign, arrow: directed, struck }), ...(open ? [openEnd(inward ? 6 : WIDE - 5, 8)] : [])], WIDE, 16);
}

const notesTemplate = ({ notes }: LineView): TemplateResult | typeof nothing =>
  notes.length
    ? html`<span class="more">${notes.map(({ text: words, level }) => html`<span>${level ? icon(standingGlyph(level), 12, 12) : nothing}${words}</span> `)}</span>`
    : nothing;

const saying = ({ label, struck }: LineView): TemplateResult => (struck ? html`<s>${label}</s>` : html`<span>${label}</span>`);

/** So many actors more are listed in each task; a large network's lines come when their actor is opened. */
const SLICE = 30;
/** And so many lines of it. */
const LINES = 40;

const lengthOf = ({ boxes, viewpoints }: ActorNetworkView): number => viewpoints.reduce((sum, { lines }) => sum + lines.length, boxes.length);

/** Gives a figure what its list looks like. A server's styles, which it had until now, go. */
export function styleList(root: ShadowRoot): void {
  addStyles(root, listStyles);
  root.querySelector('style')?.remove();
}

/** A list, and what its reader has opened of it. */
export class NetworkList {
  #changed: () => void;
  #view: ActorNetworkView | undefined;
  #whole: boolean;
  /** How many actors, and lines in viewpoints, of a large network are listed so far. */
  #listed = 0;
  /** How many of its lines are listed, of each actor that was opened. */
  #opened = new Map<Id, number>();

  /** `whole`: all of it at once, as a server and paper have it. `changed` asks for it to be drawn anew. */
  constructor(whole: boolean, changed: () => void) {
    this.#whole = whole;
    this.#changed = changed;
  }

  template(view: ActorNetworkView, open: Open): TemplateResult {
    if (this.#view !== view) this.#start(view);
    const { boxes, lines, viewpoints } = view;
    const w = networkWords(view.words);
    const at = atEnds<Id | undefined, LineView>(lines);
    const entries = new Entries(view, open);
    const isWhole = this.#isWhole(view);
    const busiest = isLarge(boxes) ? undefined : boxes.reduce((best, next) => ((at.get(next.id)?.length ?? 0) > (at.get(best?.id)?.length ?? 0) ? next : best), boxes[0]);
    const shownOf = ({ id }: ActorView) => (isWhole ? Infinity : (this.#opened.get(id) ?? 0));
    const actorTemplate = (actor: ActorView) => {
      const own = at.get(actor.id) ?? [];
      const shown = shownOf(actor);
      return html`<details class="actor" ?open=${actor === busiest} @toggle=${() => this.#open(actor.id, own.length)}>
        <summary>${icon([kindGlyph(actor.kind)], 12, 12)}${entries.head(actor)}<span class="count">${w.relations(own.length + actor.inside.length)}</span></summary>
        <ul aria-busy=${shown && shown < own.length ? 'true' : nothing}>${shown ? [...entries.inside(actor), ...own.slice(0, shown).map((line) => entries.line(line, actor.id))] : nothing}</ul>
      </details>`;
    };
    let left = isWhole ? Infinity : this.#listed;
    const part = <T>(all: readonly T[]): readonly T[] => {
      const listed = all.slice(0, left);
      left -= listed.length;
      return listed;
    };
    return html`<div class="list" part="plot">
      ${[...new Set(boxes.map(({ kind }) => kind))].map((kind) => {
        const there = boxes.filter((box) => box.kind === kind);
        const listed = part(there);
        return listed.length ? html`<section><div class="kind">${w.kind(kind, there.length > 1)}</div>${listed.map((actor) => guard([view, shownOf(actor)], () => actorTemplate(actor)))}</section>` : nothing;
      })}
      ${viewpoints.map((viewpoint) => {
        const listed = part(viewpoint.lines);
        return listed.length ? guard([view, listed.length], () => entries.viewpoint({ ...viewpoint, lines: listed })) : nothing;
      })}
    </div>`;
  }

  /** All of it, as soon as it is drawn again. */
  unfold(): void {
    this.#whole = true;
    this.#changed();
  }

  #start(view: ActorNetworkView): void {
    this.#view = view;
    this.#listed = 0;
    for (const id of this.#opened.keys()) this.#opened.set(id, Infinity); // they stay open
    const more = () => {
      this.#listed += SLICE;
      if (this.#view !== view || this.#isWhole(view) || this.#listed >= lengthOf(view) + SLICE) return;
      if (this.#listed > SLICE) this.#changed();
      setTimeout(more);
    };
    more();
  }

  #isWhole({ boxes }: ActorNetworkView): boolean {
    return this.#whole || !isLarge(boxes);
  }

  #open(id: Id, length: number): void {
    const view = this.#view;
    if (!view || this.#opened.has(id)) return;
    if (this.#isWhole(view)) this.#opened.set(id, Infinity); // when there are more around it, it is open still
    const more = () => {
      const shown = this.#opened.get(id) ?? 0;
      if (this.#view !== view || this.#isWhole(view) || (shown && shown >= length)) return;
      this.#opened.set(id, shown + LINES);
      this.#changed();
      setTimeout(more);
    };
    more();
  }
}

/** The lines of a list. */
class Entries {
  #view: ActorNetworkView;
  #open: Open;

  constructor(view: ActorNetworkView, open: Open) {
    this.#view = view;
    this.#open = open;
  }

  head({ name, role }: ActorView): TemplateResult {
    const { storyLang, storyDir } = this.#view;
    return html`<span lang=${storyLang} dir=${storyDir}><b translate="no">${name}</b>${role === undefined ? nothing : html` <span class="more">${role}</span>`}</span>`;
  }

  /** In a list nothing shows in which of the boxes somebody stands: it is said. */
  inside(actor: ActorView, outer = true): readonly TemplateResult[] {
    return actor.inside.flatMap((one) => [
      this.#entry(one.relation, icon([kindGlyph(one.kind)], 12, 12), this.#name(one.id), html`<span class="more">${one.label}${outer ? nothing : html` · ${this.#name(actor.id)}`}</span>`),
      ...this.inside(one, false),
    ]);
  }

  line(line: LineView, self: Id): TemplateResult {
    const inward = line.directed && line.to === self;
    const other = this.#name(line.from === self ? line.to : line.from);
    const said = saying(line);
    return this.#entry(line.id, sample(line, inward), inward ? html`${other} ${said}` : html`${said} ${other}`, notesTemplate(line));
  }

  viewpoint({ label, note, lines }: ViewpointView): TemplateResult {
    return html`<section class="viewpoint"><div class="kind">${icon(standingGlyph('assessed'), 12, 12)} <b>${label}</b> <span>${note}</span></div>
      <ul>${lines.map((line) => this.#entry(line.id, sample(line, false), html`${this.#name(line.from)} ${saying(line)} ${this.#name(line.to)}`, notesTemplate(line)))}</ul></section>`;
  }

  #name(id: Id | undefined): TemplateResult {
    const { actors, words } = this.#view;
    return id === undefined ? html`<i>${networkWords(words).notStated}</i>` : html`<b translate="no">${actors.get(id)?.name ?? id}</b>`;
  }

  #entry(mark: Id, shown: unknown, words: TemplateResult, more: TemplateResult | typeof nothing): TemplateResult {
    const { storyLang, storyDir } = this.#view;
    return html`<li>
      <button class="line" type="button" aria-haspopup="dialog" data-mark=${mark} @click=${(event: Event) => this.#open(mark, event.currentTarget as Element)}>${shown}<span lang=${storyLang} dir=${storyDir}><span>${words}</span> ${more}</span></button>
    </li>`;
  }
}
