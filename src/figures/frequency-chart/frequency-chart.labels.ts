import type { LabelRun } from '../../layout/labels.js';
import type { ColumnView, FrequencyMark } from './plain.view.js';

/** The drawn words of a mark, the same in columns and in rows. */

export function markRuns(mark: FrequencyMark): readonly LabelRun[] {
  const number = mark.is === 'number';
  return [
    ...mergeRuns(mark),
    ...[...mark.notes, ...mark.by].map((text): LabelRun => ({ text, size: 12, ink: 'soft', halo: number })),
  ];
}

/** Neighbouring pieces of one dress are one run; the marker lies only under the article's own words. */
function mergeRuns(mark: FrequencyMark): readonly LabelRun[] {
  return mark.label
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, is }): LabelRun => ({
      text: text.trim(), size: 13, ink: mark.struck ? 'soft' : 'ink', bold: !mark.struck,
      ...(is === 'article' && { marker: true, story: true }),
      ...(mark.struck && { struck: true }),
      ...(mark.is === 'number' && !mark.struck && { halo: true }),
    }));
}

export const nameRun = (column: ColumnView, name: string, wordsOnly: boolean): LabelRun => ({
  text: name, size: 13, ink: 'ink', bold: wordsOnly && column.marks.length > 0,
});
