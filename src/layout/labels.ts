import type { Ink, Shape, TextShape } from './scene.js';
import { shortened, textWidth, wrapText } from './text.js';

/** A run of words of one dress. `marker` lies under the article's own words. */
export interface LabelRun {
  readonly text: string;
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  readonly marker?: boolean;
  readonly struck?: boolean;
  readonly halo?: boolean;
  readonly story?: boolean;
  /** Goes on in the same line if there is room for all of it. */
  readonly then?: { readonly text: string; readonly size: number; readonly ink: Ink; readonly bold?: boolean };
}

export interface LabelLine extends LabelRun {
  readonly width: number;
  readonly height: number;
  /** Width of the marked words, where others follow in the same line. */
  readonly marked?: number;
}

const lineHeight = (size: number): number => Math.round(size * 1.27);

/** Breaks runs into lines no wider than `width` px, each run beginning on a line of its own. A wider word is cut short. */
export const labelLines = (runs: readonly LabelRun[], width: number): readonly LabelLine[] =>
  runs.flatMap(({ then, ...run }) => {
    const height = lineHeight(run.size);
    const lines: LabelLine[] = wrapText(shortened(run.text, width, run.size, run.bold), width, run.size, run.bold).map((text) => ({
      ...run, text, height, width: textWidth(text, run.size, run.bold),
    }));
    const last = lines.at(-1);
    if (!then || !last) return lines;
    const more = textWidth(` ${then.text}`, then.size, then.bold);
    return last.width + more <= width
      ? [...lines.slice(0, -1), { ...last, width: last.width + more, marked: last.width, then }]
      : [...lines, ...labelLines([then], width)];
  });

export const linesHeight = (lines: readonly LabelLine[]): number => lines.reduce((sum, line) => sum + line.height, 0);
export const linesWidth = (lines: readonly LabelLine[]): number => Math.max(0, ...lines.map((line) => line.width));

/** Draws lines below `top`; `x` is where their anchor stands. */
export function drawLines(lines: readonly LabelLine[], x: number, top: number, anchor: TextShape['anchor']): readonly Shape[] {
  let y = top;
  return lines.flatMap((line): readonly Shape[] => {
    const base = y + Math.round(line.height * 0.76);
    y += line.height;
    const text: Shape = {
      is: 'text', x, y: base, anchor, text: line.text, size: line.size, ink: line.ink,
      ...(line.bold && { bold: true }), ...(line.struck && { struck: true }), ...(line.halo && { halo: true }), ...(line.story && { story: true }), ...(line.then && { then: line.then }),
    };
    if (!line.marker) return [text];
    const start = anchor === 'start' ? x : anchor === 'end' ? x - line.width : x - line.width / 2;
    return [{ is: 'rect', x: start - 1, y: base - line.size * 0.26, width: (line.marked ?? line.width) * 0.97 + 1, height: line.size * 0.46, fill: 'marker' }, text];
  });
}
