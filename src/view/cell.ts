import type { Words } from '../words/words.js';
import { plain, type CellView } from './view.js';

/** Text of a cell: what the reader hears, the CSV holds and the drawn label says. */
export const cellText = (cell: CellView, words: Words): string =>
  cell.standing ? cell.standing.map((standing) => standing.full).join(words.semicolon) : plain(cell.pieces);
