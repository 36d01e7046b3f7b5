import { html, type TemplateResult } from 'lit';
import type { Shape } from '../layout/scene.js';
import { shapeTemplate } from './shape.js';

/** A sample of a drawing's shapes beside words; it repeats what the words say. */
export const icon = (shapes: readonly Shape[], width: number, height: number): TemplateResult =>
  html`<svg aria-hidden="true" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>${shapes.map((s) => (s.is === 'text' ? '' : shapeTemplate(s)))}</svg>`;
