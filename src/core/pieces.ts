import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { drawnIcon } from '../layout/drawn.js';
import type { Shape } from '../layout/scene.js';
import { standingGlyph } from '../layout/standing.js';
import type { StandingView } from '../view/view.js';
import { drawing } from './drawing.js';
import { text } from './text.js';

/** Small drawings beside words; they repeat what the words say. */
export const icon = (shapes: readonly Shape[], width: number, height: number): DirectiveResult => drawing(() => drawnIcon(shapes, width, height), shapes, width, height);

/** A level of standing: its glyph and its words, always together. */
export const standingTemplate = (standing: readonly StandingView[]): readonly TemplateResult[] =>
  standing.map(({ level, full }) => html`<span class=${`standing ${level}`}>${icon(standingGlyph(level), 12, 12)}<span>${text(full)}</span></span> `);
