import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Ink } from '../layout/scene.js';
import type { Stroke } from '../layout/standing.js';

/** A small drawing beside words; it repeats what the words say. */
export const glyphTemplate = (strokes: readonly Stroke[], size: number, ink: Ink = 'ink'): TemplateResult =>
  html`<svg aria-hidden="true" width=${size} height=${size} viewBox=${`0 0 ${size} ${size}`}>${strokes.map(([d, width, dash, own = ink]) => {
    const paint = `var(--${own})`;
    return svg`<path d=${d} fill=${width ? 'none' : paint} stroke=${width ? paint : nothing} stroke-width=${width || nothing} stroke-dasharray=${dash ?? nothing} stroke-linejoin="round"></path>`;
  })}</svg>`;
