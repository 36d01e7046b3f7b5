import { bar } from '../../layout/bar.js';
import { labelLines, type LabelLine } from '../../layout/labels.js';
import { frame, line, SILENT, type Box, type Shape } from '../../layout/scene.js';
import { INK } from '../../layout/standing.js';
import { widestWord } from '../../layout/text.js';
import { DASH } from '../../layout/standing-box.js';
import { frequencyWords } from '../../words/en.frequency.js';
import { quantityWords } from '../../words/en.quantity.js';
import { formatNumber } from '../../words/number.js';
import type { Words } from '../../words/words.js';
import type { Kit } from './kit.js';
import type { FrequencyMark, ScaleView } from './plain.view.js';

/** What columns and rows draw alike. */

/** An arrow up, down or to the side, 34 by 38 px, for a change whose level nobody states. */
const ARROW: Readonly<Record<NonNullable<FrequencyMark['change']>, string>> = {
  up: 'M0-19L17 0H8V19H-8V0H-17z',
  down: 'M0 19L17 0H8V-19H-8V0H-17z',
  same: 'M-17 0L-6-10V-4H6V-10L17 0L6 10V4H-6V10z',
};

/** A number as a bar in the dress of its standing. */
export const drawMark: NonNullable<Kit['draw']> = (mark, place, _, px) => bar(mark.quantity!, mark.struck ? 'retracted' : mark.level, place, px);

/** A mark without a height: its box, and the arrow of its change around x and y. */
export const wordsBox = ({ is, change, level }: FrequencyMark, box: Box, x: number, y: number): readonly Shape[] => [
  is === 'unknown' ? frame(box) : { is: 'rect', ...box, fill: 'tint' },
  ...(change ? [line(x, y, ARROW[change], INK[level], 2, DASH[level])] : []),
];

export const silentBox = (box: Box): Shape => frame(box, SILENT);
/** None where they would be cut: the legend says what the frame means. */
export function silentLines(words: Words, width: number): readonly LabelLine[] {
  const text = quantityWords(words).noStatement;
  return widestWord(text, 12) > width ? [] : labelLines([{ text, size: 12, ink: 'soft' }], width);
}

/** What the numbers count, and that they may go beyond the axis. */
export const scaleText = ({ label, open, max }: ScaleView, words: Words): string =>
  open ? label + words.semicolon + frequencyWords(words).runsOn(formatNumber(max, words.locale)) : label;
