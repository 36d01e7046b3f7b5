import { cellText } from '../view/cell.js';
import type { FigureView, TableView } from '../view/view.js';

/** A cell that a spreadsheet would run as a formula is given a leading apostrophe; quotes are doubled. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A figure's table as CSV (RFC 4180), one line a row, the header first; the source closes it. */
export function tableCsv({ words, source }: FigureView, table: TableView): string {
  const lines = [
    table.columns.map((column) => column.label),
    ...table.rows.map((row) => row.cells.map((cell) => cellText(cell, words))),
    [`${words.source}: ${source.text}`],
  ];
  return lines.map((cells) => cells.map(field).join(',')).join('\r\n') + '\r\n';
}
