import { cellText } from '../view/cell.js';
import type { FigureText } from './figure-text.js';
import { saidBy } from './html.js';

/** A figure's words as plain text: for a terminal, an agency wire, the text part of a newsletter. */
export function plainText({ words, title, summary, quotes, table, notes, source }: FigureText): string {
  const rows = table?.rows.map(({ cells }) => {
    const said = cells.map((cell, i) => [table.columns[i]?.label, cellText(cell, words)] as const).filter(([, text]) => text);
    return `- ${said.map(([label, text]) => `${label ?? ''}: ${text}`).join(words.semicolon)}`;
  });
  const blocks = [
    title,
    summary,
    ...quotes.map((quote) => `${quote.said}\n— ${saidBy(quote)}`),
    rows?.join('\n'),
    notes.map((note) => `* ${note}`).join('\n'),
    [`${words.source}: ${source.text}`, source.href, source.rights].filter(Boolean).join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
