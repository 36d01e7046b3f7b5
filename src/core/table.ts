import { css, html, nothing, type TemplateResult } from 'lit';
import { cellText } from '../view/cell.js';
import type { CellView, FigureView, Piece, TableView } from '../view/view.js';
import { readerWords } from '../words/en.reader.js';
import type { Words } from '../words/words.js';
import { standingTemplate } from './standing.js';
import { addStyles } from './sheets.js';

/** The figure's facts as rows. Fetched at the first sign of a reader, drawn when one opens it or prints. */

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

/** Words, the article's own with the marker, names isolated and left alone by translators. */
const piecesTemplate = (pieces: readonly Piece[], storyLang: string): readonly unknown[] =>
  pieces.map(({ text: words, is }) => {
    switch (is) {
      case 'article':
        return html`<mark class="article" lang=${storyLang}>${words}</mark>`;
      case 'story':
        return html`<bdi lang=${storyLang}>${words}</bdi>`;
      case 'name':
        return html`<bdi translate="no" lang=${storyLang}>${words}</bdi>`;
      case undefined:
        return words;
      default:
        return html`<span class=${is}>${words}</span>`;
    }
  });

const content = (cell: CellView, storyLang: string): unknown => {
  const words = cell.standing ? standingTemplate(cell.standing) : piecesTemplate(cell.pieces, storyLang);
  return cell.struck ? html`<s>${words}</s>` : words;
};

export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    overflow-wrap: break-word;
    margin-block: 6px;
  }
  .sort {
    cursor: pointer;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
    line-height: 18px;
    color: var(--ink);
  }
  caption {
    padding-block: 2px 6px;
    font-size: 12px;
    line-height: 17px;
    color: var(--soft);
    text-align: start;
  }
  th,
  td {
    padding-block: 5px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 1px solid var(--ink);
    font-weight: 600;
  }
  tbody th {
    font-weight: 400;
  }
  td.number {
    white-space: nowrap;
  }
  s {
    color: var(--soft);
  }
  .strong {
    font-weight: 600;
  }
  details[open] {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    th,
    td {
      overflow-wrap: anywhere;
    }
    details {
      flex: 1 0 100%;
      min-inline-size: 0;
    }
    details:not([open]) > :not(summary) {
      display: block;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** A table with the order that its reader has chosen. `changed` asks for it to be drawn anew. */
export class Table<V extends FigureView> {
  #rows: (view: V) => TableView;
  #changed: () => void;
  #column: number | undefined;
  #down = false;

  constructor(root: ShadowRoot | null, rows: (view: V) => TableView, changed: () => void) {
    if (root) addStyles(root, tableStyles);
    this.#rows = rows;
    this.#changed = changed;
  }

  #sort(column: number): void {
    this.#down = this.#column === column && !this.#down;
    this.#column = column;
    this.#changed();
  }

  template(view: V): TemplateResult {
    const { words, storyLang } = view;
    const table = this.#rows(view);
    const [column, down] = [this.#column, this.#down];
    const direction = (i: number) => (i === column ? (down ? 'descending' : 'ascending') : nothing);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
      <table>
        <caption>${table.caption}</caption>
        <thead>
          <tr>${table.columns.map((head, i) => html`<th scope="col" aria-sort=${direction(i)}>
            <button class="sort" type="button" title=${readerWords(words).sortBy(head.label)} @click=${() => this.#sort(i)}>${head.label}${i !== column ? '' : down ? ' ▼' : ' ▲'}</button>
          </th>`)}</tr>
        </thead>
        <tbody>${sortedRows(table, column, down, words).map(({ cells }) => html`<tr>
          ${cells.map((cell, i) => (i === 0 ? html`<th scope="row">${content(cell, storyLang)}</th>` : html`<td>${content(cell, storyLang)}</td>`))}
        </tr>`)}</tbody>
      </table>
    </div>`;
  }
}
