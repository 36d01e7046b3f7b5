import type { FigureEmailOptions, FigureHtmlOptions, FigureName, FigurePngOptions } from '../static/index.js';
import type { Story } from '../story/types.js';

/** The forms that a figure is rendered in. */

type Server = typeof import('../static/index.js');
export type Options = FigurePngOptions & FigureEmailOptions & FigureHtmlOptions;

export interface Form {
  /** Ending of its files. */
  readonly ending: string;
  /** What it takes beside the figure's attributes. */
  readonly takes: readonly ('width' | 'density' | 'scheme' | 'image')[];
  /** What makes it. */
  readonly maker: (server: Server) => (story: Story, figure: FigureName, options: Options) => Promise<string | Uint8Array>;
}

/** What `--as` may be. */
export const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['svg', { ending: 'svg', takes: ['width', 'scheme'], maker: ({ figureSvg }) => figureSvg }],
  ['png', { ending: 'png', takes: ['width', 'density', 'scheme'], maker: ({ figurePng }) => figurePng }],
  ['html', { ending: 'html', takes: ['scheme'], maker: ({ figureHtml }) => figureHtml }],
  ['email', { ending: 'email.html', takes: ['width', 'image'], maker: ({ figureEmail }) => figureEmail }],
  ['text', { ending: 'txt', takes: [], maker: ({ figurePlainText }) => figurePlainText }],
  ['fallback', { ending: 'fallback.html', takes: [], maker: ({ figureFallback }) => figureFallback }],
]);
