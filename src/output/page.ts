import { element, escapeHtml } from './html.js';
import { figureElement, frameSize, headSnippet, scriptTag, styleTag, type SnippetParts } from './snippet.js';

/** A page that shows one figure alone, for frames, and what it answers to a system that asks how to embed it (oEmbed 1.0). */

export interface PageParts extends SnippetParts {
  /** Where the page will stand. */
  readonly page: string;
  /** Where its oEmbed answer will stand. */
  readonly oembed: string;
  /** Who publishes the article, where the story says so. */
  readonly publisher?: string | undefined;
}

const meta = (name: string, content: string): string => content && `<meta name="${name}" content="${escapeHtml(content)}">`;

/** The page: the figure with its fallback, its story inside or by `src`, and a way for other sites to find its oEmbed answer. */
export function figurePage(parts: PageParts): string {
  const { text, name, page, oembed } = parts;
  const { words, source } = text;
  const address = (rel: string, href: string, more = '') => `<link rel="${rel}" href="${escapeHtml(href)}"${more}>`;
  return `${[
    '<!doctype html>',
    `<html lang="${words.locale}" dir="${words.dir}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    element('title', escapeHtml(name)),
    meta('description', text.summary || (text.quotes[0]?.said ?? '')),
    '<base target="_blank">',
    address('canonical', source.href ?? page),
    address('alternate', oembed, ` type="application/json+oembed" title="${escapeHtml(name)}"`),
    styleTag(parts, 'frame.css'),
    headSnippet(parts),
    scriptTag(parts, 'frame.js'),
    figureElement(parts),
  ].filter(Boolean).join('\n')}\n`;
}

/**
 * The oEmbed answer. WordPress takes a quotation, which it shows until the frame speaks, and a frame, both with few
 * attributes; it sets the rest itself.
 */
export function oembedAnswer({ name, heights, page, publisher }: PageParts): string {
  const { width, height } = frameSize(heights);
  const frame = `<iframe src="${escapeHtml(page)}" width="${width}" height="${height}" title="${escapeHtml(name)}"></iframe>`;
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    generator: 'factbox', // lets the plugin for WordPress know it
    provider_name: publisher,
    title: name,
    width,
    height,
    html: `${element('blockquote', element('a', escapeHtml(name), { href: page }))}${frame}`,
  }, null, 2)}\n`;
}
