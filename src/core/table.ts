import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { cellText } from '../view/cell.js';
import type { CellView, FigureView, Piece, TableView } from '../view/view.js';
import { readerWords } from '../words/en.reader.js';
import type { Words } from '../words/words.js';
import { standingTemplate } from './standing.js';
import { addStyles } from './sheets.js';
import { nextTask } from './task.js';

/** The figure's facts as rows. Fetched at the first sign of a reader, drawn when one opens it or prints. */

/** Numbers by number, words by the language's own order; what has no number comes last, never as zero. */
export function sortedRows(table: TableView, column: number | undefined, down: boolean, words: Words): TableView['rows'] {
  if (column === undefined) return table.rows;
  const order = new Intl.Collator(words.locale, { numeric: true });
  const sign = down ? -1 : 1;
  const keys = table.rows.map((row) => {
    const cell = row.cells[column];
    return { row, number: cell?.sort, text: cell && cell.sort === undefined ? cellText(cell, words) : '' };
  });
  return keys.sort((a, b) => {
    if (a.number !== undefined && b.number !== undefined) return sign * (a.number - b.number);
    if (a.number !== undefined || b.number !== undefined) return a.number === undefined ? 1 : -1;
    return sign * order.compare(a.text, b.text);
  }).map(({ row }) => row);
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
        return words || nothing; // Lit takes over an empty text from a server as if there were one, and loses what comes after it
      default:
        return html`<span class=${is}>${words || nothing}</span>`;
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
  /* Of thousands of rows only those that are seen are laid out: each block of them by itself. */
  @media screen {
    .long {
      min-inline-size: 36em;
    }
    .long,
    .long :is(caption, thead, tbody) {
      display: block;
    }
    .long tr {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .long tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 1500px;
    }
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

/** More rows than these come in blocks of so many, each in a task and laid out by itself. */
const LONG = 100;
const BLOCK = 50;

type Rows = TableView['rows'];

/** A table with the order that its reader has chosen. `changed` asks for it to be drawn anew. */
export class Table<V extends FigureView> {
  #rows: (view: V) => TableView;
  #changed: () => void;
  #column: number | undefined;
  #down = false;
  /** All of it is drawn at once: by a server, where one has drawn it, and on paper. */
  #whole: boolean;
  #view: V | undefined;
  #table: TableView | undefined;
  #sorted: Rows = [];
  /** How many rows there are so far. */
  #shown = 0;

  constructor(root: ShadowRoot | null, rows: (view: V) => TableView, changed: () => void) {
    if (root) addStyles(root, tableStyles);
    this.#rows = rows;
    this.#changed = changed;
    this.#whole = !root || !!root.querySelector('tbody');
  }

  /** All of it, as soon as it is drawn again. */
  unfold(): void {
    this.#whole = true;
    this.#changed();
  }

  #sort(column: number): void {
    this.#down = this.#column === column && !this.#down;
    this.#column = column;
    this.#arrange(this.#table!, this.#view!.words);
    this.#changed();
  }

  /** Rows in their order, from the first block on. */
  #arrange(table: TableView, words: Words): void {
    this.#table = table;
    const rows = (this.#sorted = sortedRows(table, this.#column, this.#down, words));
    this.#shown = rows.length > LONG ? 0 : Infinity;
    const more = () => {
      if (this.#sorted !== rows || this.#whole || this.#shown >= rows.length) return;
      if (this.#shown) this.#changed();
      this.#shown += BLOCK;
      void nextTask().then(more);
    };
    more();
  }

  template(view: V): TemplateResult {
    const { words, storyLang } = view;
    if (this.#view !== view) {
      this.#view = view;
      this.#arrange(this.#rows(view), words);
    }
    const [table, rows, column, down] = [this.#table!, this.#sorted, this.#column, this.#down];
    const shown = this.#whole ? Infinity : this.#shown;
    const isLong = rows.length > LONG;
    const role = (name: string) => (isLong ? name : nothing); // which CSS takes from a table that it lays out otherwise
    const direction = (i: number) => (i === column ? (down ? 'descending' : 'ascending') : nothing);
    const rowTemplate = ({ cells }: Rows[number]) => html`<tr role=${role('row')}>
          ${cells.map((cell, i) => (i === 0 ? html`<th scope="row" role=${role('rowheader')}>${content(cell, storyLang)}</th>` : html`<td role=${role('cell')}>${content(cell, storyLang)}</td>`))}
        </tr>`;
    const block = isLong ? BLOCK : LONG;
    const blocks = Array.from({ length: Math.ceil(Math.min(shown, rows.length) / block) || 1 }, (_, i) => rows.slice(i * block, (i + 1) * block));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
      <table class=${isLong ? 'long' : nothing} role=${role('table')} aria-busy=${shown < rows.length ? 'true' : nothing}>
        <caption>${table.caption}</caption>
        <thead role=${role('rowgroup')}>
          <tr role=${role('row')}>${table.columns.map((head, i) => html`<th scope="col" role=${role('columnheader')} aria-sort=${direction(i)}>
            <button class="sort" type="button" title=${readerWords(words).sortBy(head.label)} @click=${() => this.#sort(i)}>${head.label}${i !== column ? '' : down ? ' ▼' : ' ▲'}</button>
          </th>`)}</tr>
        </thead>
        ${blocks.map((part) => html`<tbody role=${role('rowgroup')}>${guard([rows], () => part.map(rowTemplate))}</tbody>`)}
      </table>
    </div>`;
  }
}
