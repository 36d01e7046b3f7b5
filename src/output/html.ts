import { cellText } from '../view/cell.js';
import type { CellView, Piece, SaidView, TableView } from '../view/view.js';
import type { FigureText } from './figure-text.js';

/**
 * A figure's words as plain markup: what stands in a page until the figure is drawn, in a feed, in a newsletter. It holds
 * without a style, a script or an attribute, because many a system takes them out. All in one line: some make a
 * paragraph of every other.
 */

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => NAMED[sign]!);

/** A tag with what is in it; nothing in it, no tag. Values that are undefined are left out. */
export function element(tag: string, inner: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const set = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`));
  return inner && `<${tag}${set.join('')}>${inner}</${tag}>`;
}

type Reading = Pick<FigureText, 'words' | 'storyLang' | 'storyDir'>;

/** Language and direction of the story's words, where they are not those around them. */
export const ofStory = ({ words, storyLang, storyDir }: Reading) => ({
  lang: storyLang && storyLang !== words.locale ? storyLang : undefined,
  dir: storyDir === words.dir ? undefined : storyDir,
});

function pieceHtml({ text, is }: Piece, reading: Reading): string {
  if (is === 'article') return element('mark', escapeHtml(text), ofStory(reading));
  if (is === 'strong') return element('strong', escapeHtml(text));
  const other = ofStory(reading);
  return (is === 'story' || is === 'name') && (other.lang ?? other.dir) ? element('span', escapeHtml(text), other) : escapeHtml(text);
}

export function cellHtml(cell: CellView, reading: Reading): string {
  const inner = cell.standing ? escapeHtml(cellText(cell, reading.words)) : cell.pieces.map((piece) => pieceHtml(piece, reading)).join('');
  return cell.struck ? element('s', inner) : inner;
}

function tableHtml({ caption, columns, rows }: TableView, reading: Reading): string {
  const head = columns.map(({ label }) => element('th', escapeHtml(label), { scope: 'col' })).join('');
  const lines = rows.map(({ cells }) => `<tr>${cells.map((cell) => `<td>${cellHtml(cell, reading)}</td>`).join('')}</tr>`);
  return `<table>${element('caption', escapeHtml(caption))}<thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** Who said it, how, and how sure it is: one line under the words. */
export const saidBy = ({ speaker, details, reading, standing }: SaidView): string =>
  [speaker, ...details, reading, ...standing.map(({ full }) => full)].join(' · ');

function quoteHtml(quote: SaidView, reading: Reading): string {
  const words = element('p', escapeHtml(quote.said), ofStory(reading));
  return `${quote.own ? element('blockquote', words) : words}${element('p', `— ${escapeHtml(saidBy(quote))}`)}`;
}

/** "Source: headline · outlet · date", with the article's address where the story has one. */
export function sourceHtml({ words, source: { text, href, rights }, ...reading }: FigureText): string {
  const other = ofStory({ words, ...reading });
  const name = href ? element('a', escapeHtml(text), { href, ...other }) : other.lang ? element('span', escapeHtml(text), other) : escapeHtml(text);
  return `${escapeHtml(words.source)}: ${name}${rights ? ` · ${escapeHtml(rights)}` : ''}`;
}

/** The fallback: title, summary, quotes or table, notes, source. Only a speaker's own words stand in a block quotation. */
export function fallbackHtml(text: FigureText): string {
  const { words, title, summary, quotes, table, notes } = text;
  return element('figure', [
    element('p', element('strong', escapeHtml(title))),
    element('p', escapeHtml(summary)),
    ...quotes.map((quote) => quoteHtml(quote, text)),
    table ? element('details', `${element('summary', escapeHtml(words.table))}${tableHtml(table, text)}`) : '',
    element('ul', notes.map((note) => element('li', escapeHtml(note))).join('')),
    element('figcaption', sourceHtml(text)),
  ].join(''), { lang: words.locale, dir: words.dir === 'rtl' ? 'rtl' : undefined });
}
