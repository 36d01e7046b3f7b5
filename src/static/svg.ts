import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { pictureTemplate } from '../core/picture.js';
import type { Paint } from '../core/shape.js';
import { COLOURS } from '../core/tokens.js';
import type { Story } from '../story/types.js';
import { serverFigure, type FigureAttributes, type FigureName } from './server-figure.js';

export interface FigureSvgOptions extends FigureAttributes {
  /** Width of the drawing in px, without its margins; 640 unless set. */
  readonly width?: number | undefined;
  /** Colours on light ground unless set. */
  readonly scheme?: 'light' | 'dark' | undefined;
}

/**
 * A figure as an SVG file: title, drawing, legend, source and licence, with live text in named groups. No script, style
 * or reference; the same story gives the same bytes.
 * @throws Error that says what is wrong with the story or the options, or why there is nothing to draw.
 */
export async function figureSvg(story: Story, figure: FigureName, options: FigureSvgOptions = {}): Promise<string> {
  const { width = 640, ...attributes } = options;
  const { picture } = await serverFigure(story, figure, attributes);
  const drawn = await picture(width);
  const tone = options.scheme === 'dark' ? 1 : 0;
  const paint: Paint = (ink) => (ink === 'none' ? 'none' : COLOURS[ink][tone]);
  const markup = await collectResult(render(pictureTemplate(drawn, paint)));
  return svgFile(markup, { 'font-family': 'system-ui, sans-serif', lang: drawn.view.words.locale });
}

/** From the markup that Lit writes for browsers to the one that a browser writes for files. */
function svgFile(markup: string, attributes: Readonly<Record<string, string>>): string {
  const added = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join('');
  return markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(\w+)((?:[^<>])*)>/g, (_, name: string, inner: string) => {
      const own = [...inner.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => ` ${key}="${value}"`).join('');
      return `<${name}${own}${name === 'svg' ? added : ''}>`;
    })
    .replaceAll(/<(\w+)([^<>]*)><\/\1>/g, '<$1$2/>')
    .replaceAll('&#39;', "'")
    .replaceAll(/>[^<]+/g, (text) => text.replaceAll('&quot;', '"'));
}
