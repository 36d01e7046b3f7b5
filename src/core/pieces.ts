import { html, nothing, type TemplateResult } from 'lit';
import type { Shape } from '../layout/scene.js';
import { standingBox, standingGlyph } from '../layout/standing.js';
import type { LegendEntry, Piece, StandingView } from '../view/view.js';
import { shapeTemplate } from './scene.js';
import { text } from './text.js';

/** Words, the article's own with the marker, names isolated and left alone by translators. */
export const piecesTemplate = (pieces: readonly Piece[], storyLang: string): readonly unknown[] =>
  pieces.map(({ text: words, is }) => {
    switch (is) {
      case 'article':
        return html`<mark class="article" lang=${storyLang}>${text(words)}</mark>`;
      case 'name':
        return html`<bdi translate="no" lang=${storyLang}>${text(words)}</bdi>`;
      case undefined:
        return text(words);
      default:
        return html`<span class=${is}>${text(words)}</span>`;
    }
  });

/** Small drawings beside words; they repeat what the words say. */
export const icon = (shapes: readonly Shape[], width: number, height: number): TemplateResult =>
  html`<svg aria-hidden="true" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>${shapes.map((s) => shapeTemplate(s))}</svg>`;

/** A level of standing: its glyph and its words, always together. */
export const standingTemplate = (standing: readonly StandingView[]): readonly TemplateResult[] =>
  standing.map(({ level, full }) => html`<span class=${`standing ${level}`}>${icon(standingGlyph(level), 12, 12)}<span>${text(full)}</span></span> `);

const SAMPLE = { x: 0, y: 0, width: 22, height: 12 };

export const legendTemplate = (legend: readonly LegendEntry[]): TemplateResult | typeof nothing =>
  legend.length
    ? html`<ul class="legend" part="legend">${legend.map(({ key, label, glyph }) => html`<li>${sample(key, glyph)}<span>${text(label)}</span></li>`)}</ul>`
    : nothing;

function sample(key: LegendEntry['key'], glyph: boolean | undefined): TemplateResult {
  if (key === 'article') return html`<mark class="article" aria-hidden="true">abc</mark>`;
  const frame = { is: 'rect', x: 0.5, y: 0.5, width: 21, height: 11, stroke: 'line', strokeWidth: 1 } as const;
  if (key === 'silent') return icon([{ ...frame, dash: '1 4' }], 22, 12);
  if (key === 'unknown') return icon([frame], 22, 12);
  return glyph ? icon(standingGlyph(key), 12, 12) : icon(standingBox(key, SAMPLE), 22, 12);
}
