import { html, nothing, type TemplateResult } from 'lit';
import { cellText, type CellView, type FigureView, type TableView } from '../view/view.js';
import type { Words } from '../words/words.js';
import { piecesTemplate, standingTemplate } from './pieces.js';
import { text } from './text.js';

/** Which column the reader has sorted by, and how to choose another. */
export interface Sorting {
  readonly column: number | undefined;
  readonly down: boolean;
  readonly sort: (column: number) => void;
}

/** Numbers by number, words by the language's own order; what has no number comes last, never as zero. */
export function sortedRows(table: TableView, column: number | undefined, down: boolean, words: Words): TableView['rows'] {
  if (column === undefined) return table.rows;
  const order = new Intl.Collator(words.locale, { numeric: true });
  const sign = down ? -1 : 1;
  return table.rows.toSorted((a, b) => {
    const [x, y] = [a.cells[column], b.cells[column]];
    if (!x || !y) return 0;
    if (x.sort !== undefined && y.sort !== undefined) return sign * (x.sort - y.sort);
    if (x.sort !== undefined || y.sort !== undefined) return x.sort === undefined ? 1 : -1;
    return sign * order.compare(cellText(x, words), cellText(y, words));
  });
}

const content = (cell: CellView, storyLang: string): unknown => {
  const words = cell.standing ? standingTemplate(cell.standing) : piecesTemplate(cell.pieces, storyLang);
  return cell.struck ? html`<s>${words}</s>` : words;
};

/** The same rows as the drawing, always there, open when the page is printed; `below` stands under them. */
export function tableTemplate({ table, words, storyLang }: FigureView, { column, down, sort }: Sorting, below: TemplateResult | typeof nothing): TemplateResult {
  const direction = (i: number) => (i === column ? (down ? 'descending' : 'ascending') : nothing);
  return html`<details part="table">
    <summary class="link">${text(words.table)}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
      <table>
        <caption>${text(table.caption)}</caption>
        <thead>
          <tr>${table.columns.map((head, i) => html`<th scope="col" aria-sort=${direction(i)}>
            <button class="sort" type="button" title=${words.sortBy(head.label)} @click=${() => sort(i)}>${text(head.label)}${text(i !== column ? '' : down ? ' ▼' : ' ▲')}</button>
          </th>`)}</tr>
        </thead>
        <tbody>${sortedRows(table, column, down, words).map(({ cells }) => html`<tr>
          ${cells.map((cell, i) => (i === 0 ? html`<th scope="row">${content(cell, storyLang)}</th>` : html`<td>${content(cell, storyLang)}</td>`))}
        </tr>`)}</tbody>
      </table>
    </div>
    <div class="row">${below}</div>
  </details>`;
}
