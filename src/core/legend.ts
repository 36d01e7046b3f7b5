import { html, nothing, type TemplateResult } from 'lit';
import type { StandingLevel } from '../story/types.js';
import { standingBox } from '../layout/standing-box.js';
import { standingGlyph } from '../layout/glyph.js';
import type { LegendEntry } from '../view/view.js';
import { icon } from './icon.js';

const SAMPLE = { x: 0, y: 0, width: 22, height: 12 };

/** What the drawing's shapes and glyphs mean, in the one order that all figures keep. */
export const legendTemplate = (legend: readonly LegendEntry[], word: string): TemplateResult | typeof nothing =>
  legend.length
    ? html`<ul class="legend" part="legend">${legend.map(({ key, label, glyph }) => html`<li>${sample(key, glyph, word)}<span>${label}</span></li>`)}</ul>`
    : nothing;

function sample(key: LegendEntry['key'], glyph: boolean | undefined, word: string): unknown {
  if (key === 'article') return html`<mark class="article" aria-hidden="true">${word}</mark>`;
  const frame = { is: 'rect', x: 0.5, y: 0.5, width: 21, height: 11, stroke: 'line', strokeWidth: 1 } as const;
  if (key === 'silent') return icon([{ ...frame, dash: '1 4' }], 22, 12);
  if (key === 'unknown') return icon([frame], 22, 12);
  const level = key as StandingLevel; // lines between actors have a legend of their own
  return glyph ? icon(standingGlyph(level), 12, 12) : icon(standingBox(level, SAMPLE), 22, 12);
}
