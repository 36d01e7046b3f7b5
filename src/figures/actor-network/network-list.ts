import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../core/pieces.js';
import { text } from '../../core/text.js';
import { familyLine, openEnd } from '../../layout/family.js';
import { kindGlyph } from '../../layout/kind-glyph.js';
import { standingGlyph } from '../../layout/standing.js';
import { networkWords } from '../../words/en.network.js';
import type { Id } from '../../story/types.js';
import type { ActorNetworkView, ActorView, LineView } from './actor-network.view.js';

/** The network as a list: each actor with all its lines, read from its side. */

type Open = (mark: Id, anchor: Element) => void;

const WIDE = 34;

/** The line as the picture draws it, with this actor at its left end. */
function sample({ family, sign, directed, from, to }: LineView, inward: boolean): unknown {
  const ends = inward ? ({ from: [WIDE - 1, 8], to: [1, 8] } as const) : ({ from: [1, 8], to: [WIDE - 1, 8] } as const);
  const open = from === undefined || to === undefined;
  return icon([...familyLine(family, { ...ends, sign, arrow: directed }), ...(open ? [openEnd(inward ? 6 : WIDE - 5, 8)] : [])], WIDE, 16);
}

const notesTemplate = ({ notes }: LineView): TemplateResult | typeof nothing =>
  notes.length
    ? html`<span class="more">${notes.map(({ text: words, level }) => html`<span>${level ? icon(standingGlyph(level), 12, 12) : nothing}${text(words)}</span> `)}</span>`
    : nothing;

export function networkList(view: ActorNetworkView, open: Open): TemplateResult {
  const { boxes, lines, viewpoints, actors, storyLang, storyDir, words } = view;
  const w = networkWords(words);
  const nameOf = (id: Id | undefined) =>
    id === undefined ? html`<i>${text(w.notStated)}</i>` : html`<b translate="no">${text(actors.get(id)?.name ?? id)}</b>`;
  const entry = (mark: Id, shown: unknown, words: TemplateResult, more: TemplateResult | typeof nothing) => html`<li>
    <button class="line" type="button" aria-haspopup="dialog" data-mark=${mark} @click=${(event: Event) => open(mark, event.currentTarget as Element)}>${shown}<span lang=${storyLang} dir=${storyDir}><span>${words}</span> ${more}</span></button>
  </li>`;
  const lineOf = (line: LineView, self: Id) => {
    const inward = line.directed && line.to === self;
    const other = nameOf(line.from === self ? line.to : line.from);
    const said = html`<span>${text(line.label)}</span>`;
    return entry(line.id, sample(line, inward), inward ? html`${other} ${said}` : html`${said} ${other}`, notesTemplate(line));
  };
  // In a list nothing shows in which of the boxes somebody stands: it is said.
  const inside = (actor: ActorView, outer = true): readonly TemplateResult[] =>
    actor.inside.flatMap((one) => [
      entry(one.relation, icon([kindGlyph(one.kind)], 12, 12), nameOf(one.id), html`<span class="more">${text(one.label)}${outer ? nothing : html` · ${nameOf(actor.id)}`}</span>`),
      ...inside(one, false),
    ]);
  const kinds = [...new Set(boxes.map(({ kind }) => kind))];
  const at = new Map<Id | undefined, LineView[]>();
  for (const line of lines) for (const id of new Set([line.from, line.to])) (at.get(id) ?? at.set(id, []).get(id)!).push(line);
  const linesOf = (id: Id): readonly LineView[] => at.get(id) ?? [];
  const busiest = boxes.reduce((best, next) => (linesOf(next.id).length > linesOf(best?.id ?? '').length ? next : best), boxes[0]);
  const actorTemplate = (actor: ActorView) => {
    const own = linesOf(actor.id);
    return html`<details class="actor" ?open=${actor === busiest}>
      <summary>${icon([kindGlyph(actor.kind)], 12, 12)}<span lang=${storyLang} dir=${storyDir}><b translate="no">${text(actor.name)}</b>${actor.role === undefined ? nothing : html` <span class="more">${text(actor.role)}</span>`}</span><span class="count">${text(w.relations(own.length + actor.inside.length))}</span></summary>
      <ul>${inside(actor)}${own.map((line) => lineOf(line, actor.id))}</ul>
    </details>`;
  };
  return html`<div class="list" part="plot">
    ${kinds.map((kind) => {
      const there = boxes.filter((box) => box.kind === kind);
      return html`<section><div class="kind">${text(w.kind(kind, there.length > 1))}</div>${there.map(actorTemplate)}</section>`;
    })}
    ${viewpoints.map(({ label, lines: seen }) => html`<section class="viewpoint"><div class="kind">${icon(standingGlyph('assessed'), 12, 12)} <b>${text(label)}</b> <span>${text(w.notAsFact)}</span></div>
      <ul>${seen.map((line) => entry(line.id, sample(line, false), html`${nameOf(line.from)} <span>${text(line.label)}</span> ${nameOf(line.to)}`, notesTemplate(line)))}</ul></section>`)}
  </div>`;
}
