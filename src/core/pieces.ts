import { html, type TemplateResult } from 'lit';
import type { Shape } from '../layout/scene.js';
import { standingGlyph } from '../layout/standing.js';
import type { Piece, StandingView } from '../view/view.js';
import { shapeTemplate } from './shape.js';
import { text } from './text.js';

/** Words, the article's own with the marker, names isolated and left alone by translators. */
export const piecesTemplate = (pieces: readonly Piece[], storyLang: string): readonly unknown[] =>
  pieces.map(({ text: words, is }) => {
    switch (is) {
      case 'article':
        return html`<mark class="article" lang=${storyLang}>${text(words)}</mark>`;
      case 'story':
        return html`<bdi lang=${storyLang}>${text(words)}</bdi>`;
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
  html`<svg aria-hidden="true" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>${shapes.map((s) => (s.is === 'text' ? '' : shapeTemplate(s)))}</svg>`;

/** A level of standing: its glyph and its words, always together. */
export const standingTemplate = (standing: readonly StandingView[]): readonly TemplateResult[] =>
  standing.map(({ level, full }) => html`<span class=${`standing ${level}`}>${icon(standingGlyph(level), 12, 12)}<span>${text(full)}</span></span> `);
