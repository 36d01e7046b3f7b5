import type { SaidView, TableView } from '../view/view.js';
import type { FigureText } from './figure-text.js';
import { cellHtml, element, escapeHtml, ofStory, saidBy, sourceHtml } from './html.js';

/**
 * A figure's words for a newsletter: tables for layout and a style on each element, because Outlook draws with Word and
 * Gmail takes style sheets out. Each text stands on a ground of its own, so that a client that darkens mail darkens both.
 */

/** A picture of the figure, by its address. */
export interface EmailImage {
  readonly src: string;
  /** px as it is shown; the file has twice as many. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for readers whose client blocks images. */
  readonly alt: string;
}

const [INK, SOFT, RULE, GROUND] = ['#17191c', '#555b63', '#d6d9dd', '#ffffff'];
const WIDTH = 600;
const PAD = 20;
const TEXT = `font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45;color:${INK}`;

/** What mail clients do not know becomes what they know. The words in it are escaped, so that only tags begin with "<". */
const known = (html: string): string =>
  html.replaceAll('<mark', `<span style="background-color:#ffe38a;color:${INK}"`).replaceAll('</mark>', '</span>').replaceAll('<a ', '<a style="color:#0a4f88" ');

const paragraph = (html: string, style: string): string => element('p', known(html), { style: `margin:0 0 10px;${style}` });

/** A table that only lays out. */
const frame = (inner: string, attributes: Readonly<Record<string, string | undefined>>): string =>
  element('table', `<tr>${inner}</tr>`, { role: 'presentation', cellpadding: '0', cellspacing: '0', border: '0', ...attributes });

function imageHtml({ src, width, height, alt }: EmailImage): string {
  const shown = Math.min(width, WIDTH - 2 * PAD);
  const size = `width="${shown}" height="${Math.round((height * shown) / width)}"`;
  return `<img src="${escapeHtml(src)}" ${size} alt="${escapeHtml(alt)}" style="display:block;width:100%;max-width:${shown}px;height:auto;border:0;margin:0 0 14px">`;
}

function tableHtml({ columns, rows }: TableView, text: FigureText): string {
  const align = text.words.dir === 'rtl' ? 'right' : 'left';
  const cell = (tag: 'th' | 'td', inner: string, style: string) =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''} align="${align}" valign="top" style="padding:6px 8px;border-bottom:1px solid ${RULE};font-size:14px;color:${INK};${style}">${known(inner)}</${tag}>`;
  const head = columns.map(({ label }) => cell('th', escapeHtml(label), `font-weight:bold;border-bottom-color:${INK}`)).join('');
  const lines = rows.map(({ cells }) => `<tr>${cells.map((one) => cell('td', cellHtml(one, text), '')).join('')}</tr>`);
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;margin:0 0 14px"><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function quoteHtml(quote: SaidView, text: FigureText): string {
  const said = element('p', escapeHtml(quote.said), { style: 'margin:0;font-size:18px', ...ofStory(text) });
  const words = quote.own ? element('blockquote', said, { style: 'margin:0 0 6px;padding:0' }) : said;
  return `${words}${paragraph(`— ${escapeHtml(saidBy(quote))}`, `margin-bottom:16px;color:${SOFT}`)}`;
}

/** Title, picture, summary, quotes or the whole table, notes and source, at most 600 px wide. */
export function emailHtml(text: FigureText, image?: EmailImage): string {
  const { words, title, summary, quotes, table, notes } = text;
  const { dir } = words;
  const inner = [
    paragraph(element('strong', escapeHtml(title)), 'font-size:20px;line-height:1.3'),
    paragraph(escapeHtml(summary), ''),
    image ? imageHtml(image) : '',
    ...quotes.map((quote) => quoteHtml(quote, text)),
    table ? tableHtml(table, text) : '',
    ...notes.map((note) => paragraph(escapeHtml(note), `font-size:13px;color:${SOFT}`)),
    paragraph(sourceHtml(text), `margin-bottom:0;padding-top:8px;border-top:1px solid ${RULE};font-size:13px;color:${SOFT}`),
  ].join('');
  const column = element('td', inner, { dir, align: dir === 'rtl' ? 'right' : 'left', bgcolor: GROUND, style: `padding:16px ${PAD}px;border-top:2px solid ${INK};background-color:${GROUND};${TEXT}` });
  const card = frame(column, { width: `${WIDTH}`, dir, style: `width:100%;max-width:${WIDTH}px;background-color:${GROUND}` });
  return frame(element('td', card, { align: 'center' }), { width: '100%', lang: words.locale, dir });
}
