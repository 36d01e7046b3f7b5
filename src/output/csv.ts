import { cellText, type TableView } from '../view/view.js';

/** A cell that a spreadsheet would run as a formula is given a leading apostrophe; quotes are doubled. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180), one line a row, the header first; the source closes it. */
export function tableCsv(table: TableView, source: string): string {
  const lines = [
    table.columns.map((column) => column.label),
    ...table.rows.map((row) => row.cells.map(cellText)),
    [source],
  ];
  return lines.map((cells) => cells.map(field).join(',')).join('\r\n') + '\r\n';
}
