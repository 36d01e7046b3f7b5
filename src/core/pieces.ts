import { html, type TemplateResult } from 'lit';
import type { Shape } from '../layout/scene.js';
import { standingGlyph } from '../layout/standing.js';
import type { StandingView } from '../view/view.js';
import { shapeTemplate } from './shape.js';
import { text } from './text.js';

/** Small drawings beside words; they repeat what the words say. */
export const icon = (shapes: readonly Shape[], width: number, height: number): TemplateResult =>
  html`<svg aria-hidden="true" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>${shapes.map((s) => (s.is === 'text' ? '' : shapeTemplate(s)))}</svg>`;

/** A level of standing: its glyph and its words, always together. */
export const standingTemplate = (standing: readonly StandingView[]): readonly TemplateResult[] =>
  standing.map(({ level, full }) => html`<span class=${`standing ${level}`}>${icon(standingGlyph(level), 12, 12)}<span>${text(full)}</span></span> `);
