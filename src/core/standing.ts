import { html, type TemplateResult } from 'lit';
import { INK, STANDING } from '../layout/standing.js';
import type { StandingView } from '../view/view.js';
import { glyphTemplate } from './glyph.js';

/** A level of standing: its glyph and its words, always together. */
export const standingTemplate = (standing: readonly StandingView[]): readonly TemplateResult[] =>
  standing.map(({ level, full }) => html`<span class=${`standing ${level}`}>${glyphTemplate(STANDING[level], 12, INK[level])}<span>${full}</span></span> `);
