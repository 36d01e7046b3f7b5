/**
 * Figures for pages and files that are made on a server or at build time: the package entry `factbox/server`. Node only;
 * needs `@lit-labs/ssr`, and `@napi-rs/canvas` for PNG.
 */
export { figureHtml, storyHtml, type FigureHtmlOptions } from './html.js';
export { figurePng, type FigurePngOptions } from './png.js';
export { figureSvg, type FigureSvgOptions } from './svg.js';
export { figureSnippet, oembedName, type SnippetForm, type SnippetPlace } from './snippet.js';
export { figureEmail, figureFallback, figurePlainText, type FigureEmailOptions } from './text.js';
export type { FigureAttributes, FigureName } from './server-figure.js';
