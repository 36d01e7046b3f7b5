import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../core/sheets.js';
import { FactboxSpanEvent } from '../../core/span.js';
import type { Scene } from '../../layout/scene.js';
import { measureWords } from '../../words/en.measures.js';
import { brushStyles } from './brush.styles.js';
import { chosenIn, saidOf, spanText, type Chosen } from './brush.view.js';
import type { FrequencyChartView } from './plain.view.js';

/** A strip under the drawing to choose a span with: two sliders of the ARIA Authoring Practices, or a drag. Fetched with `brush`. */

interface Brushed extends HTMLElement {
  span: string | null | undefined;
}

const THUMB = 24;

/** Where the periods lie along the strip, px: under their columns, or evenly where the periods are rows. */
function edges({ bands = [], width, dir }: Scene): readonly { readonly left: number; readonly right: number }[] {
  const across = new Set(bands.map(({ x }) => x)).size > 1;
  return bands.map(({ x, width: wide }, i) => {
    if (across) return { left: x, right: x + wide };
    const step = width / bands.length;
    const left = dir === 'rtl' ? width - (i + 1) * step : i * step;
    return { left, right: left + step };
  });
}

/** Index of the period that a key leads to, or undefined where the key is none of a slider's. */
function keyStep(key: string, at: number, last: number, dir: Scene['dir']): number | undefined {
  const onward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const page = Math.max(1, Math.round(last / 10));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return at + (key === onward ? 1 : -1);
    case 'ArrowUp':
      return at + 1;
    case 'ArrowDown':
      return at - 1;
    case 'PageUp':
      return at + page;
    case 'PageDown':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

export function brushTemplate(view: FrequencyChartView, scene: Scene, figure: Brushed): TemplateResult {
  if (figure.shadowRoot) addStyles(figure.shadowRoot, brushStyles);
  const { columns, words } = view;
  const m = measureWords(words);
  const places = edges(scene);
  const last = columns.length - 1;
  const chosen = chosenIn(columns, figure.span);
  const { from, to } = chosen ?? { from: 0, to: last };

  const set = (next: Chosen | undefined): void => {
    figure.span = next && spanText(columns, next);
  };
  const tell = (): boolean => figure.dispatchEvent(new FactboxSpanEvent(figure.span ?? undefined));
  const clear = (): void => {
    set(undefined);
    tell();
  };

  const key = (event: KeyboardEvent, end: 'from' | 'to'): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && chosen) clear();
    else {
      const next = keyStep(event.key, end === 'from' ? from : to, last, scene.dir);
      if (next === undefined) return;
      set(end === 'from' ? { from: Math.max(0, Math.min(next, to)), to } : { from, to: Math.min(last, Math.max(next, from)) });
      tell();
    }
    event.preventDefault();
  };

  const drag = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const strip = event.currentTarget as HTMLElement;
    const thumb = (event.target as Element).closest<HTMLElement>('[role=slider]');
    const at = ({ clientX }: PointerEvent): number => {
      const x = clientX - strip.getBoundingClientRect().left;
      const away = ({ left, right }: (typeof places)[number]) => Math.max(left - x, x - right, 0);
      return places.reduce((best, place, i) => (away(place) < away(places[best]!) ? i : best), 0);
    };
    const anchor = thumb ? (thumb.dataset['end'] === 'from' ? to : from) : at(event);
    const controller = new AbortController();
    const { signal } = controller;
    const abort = (): void => controller.abort();
    const move = (moved: PointerEvent): void => {
      const here = at(moved);
      set({ from: Math.min(anchor, here), to: Math.max(anchor, here) });
    };
    strip.setPointerCapture(event.pointerId);
    strip.addEventListener('pointermove', move, { signal });
    strip.addEventListener('pointercancel', abort, { signal });
    strip.addEventListener('pointerup', () => (abort(), tell()), { signal });
    if (!thumb) move(event);
  };

  const start = places[from];
  const end = places[to];
  if (!start || !end) return html``;
  const [left, right] = [Math.min(start.left, end.left), Math.max(start.right, end.right)];
  const slider = (which: 'from' | 'to', at: number, x: number) => html`<div role="slider" tabindex="0" data-end=${which}
    aria-label=${which === 'from' ? m.brushFrom : m.brushTo} aria-orientation="horizontal" aria-valuemin=${which === 'from' ? 1 : from + 1} aria-valuemax=${which === 'from' ? to + 1 : last + 1}
    aria-valuenow=${at + 1} aria-valuetext=${columns[at]?.full ?? ''} .style=${`left:${x}px`} @keydown=${(event: KeyboardEvent) => key(event, which)}></div>`;
  // The handles stay inside the figure and beside each other, however short the span is.
  const half = Math.max(THUMB / 2, (right - left) / 2);
  const middle = Math.max(half + THUMB / 2, Math.min((left + right) / 2, scene.width - half - THUMB / 2));
  const handles = half * 2 + THUMB > scene.width ? [THUMB / 2, scene.width - THUMB / 2] : [middle - half, middle + half];
  const [low = 0, high = 0] = scene.dir === 'rtl' ? handles.toReversed() : handles;
  const boxes = (scene.bands ?? []).slice(from, to + 1);
  const band = { x: Math.min(...boxes.map(({ x }) => x)), y: Math.min(...boxes.map(({ y }) => y)), right: Math.max(...boxes.map(({ x, width }) => x + width)), bottom: Math.max(...boxes.map(({ y, height }) => y + height)) };
  return html`<div role="group" aria-label=${m.brush}>
    ${chosen ? html`<div class="band" .style=${`left:${band.x}px;top:${band.y}px;width:${band.right - band.x}px;height:${band.bottom - band.y}px`}></div>` : nothing}
    <div class="strip" @pointerdown=${drag}>
      ${chosen ? html`<div class="chosen" .style=${`left:${left}px;width:${right - left}px`}></div>` : nothing}
      ${slider('from', from, low)} ${slider('to', to, high)}
    </div>
    <p class="said">${chosen ? saidOf(view, chosen) : m.brush} ${chosen ? html`<button class="link" type="button" @click=${clear}>${m.brushClear}</button>` : nothing}</p>
  </div>`;
}
