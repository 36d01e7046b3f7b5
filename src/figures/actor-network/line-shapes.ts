import { familyLine, openEnd } from '../../layout/family.js';
import { kindGlyph } from '../../layout/kind-glyph.js';
import { drawLines, labelLines, linesHeight, type LabelLine, type LabelRun } from '../../layout/labels.js';
import type { Shape } from '../../layout/scene.js';
import { standingGlyph } from '../../layout/glyph.js';
import { networkWords } from '../../words/en.network.js';
import type { Words } from '../../words/words.js';
import type { ActorView, LineView } from './actor-network.view.js';

/** The words of a line: over it what it says; under it the end that is not drawn, when, and how sure. */
export interface LineWords {
  readonly over: readonly LabelLine[];
  readonly under: readonly Under[];
  /** px from the line to the end of its words. */
  readonly above: number;
  readonly below: number;
  readonly height: number;
}

/** Words with a glyph before them, or without one. */
interface Under {
  readonly lines: readonly LabelLine[];
  readonly glyph?: ((x: number, y: number) => readonly Shape[]) | undefined;
}

const GLYPH = 17;

/** `other`: the end that the line leads to without a box of its own there; null: one that the article does not name. */
export function lineWords({ label, notes, sign, struck }: LineView, width: number, other: ActorView | null | undefined, w: Words): LineWords {
  const written = (text: string, more: Pick<LabelRun, 'bold' | 'story' | 'struck'>, size = 12, glyph?: Under['glyph']): Under =>
    ({ lines: labelLines([{ text, size, ink: size > 12 ? 'ink' : 'soft', halo: true, ...more }], width - (glyph ? GLYPH : 0)), glyph });
  const { lines: over } = written(label, { story: true, struck }, 13);
  const under = [
    ...(other === null ? [written(networkWords(w).notStated, {})] : []),
    ...(other ? [written(other.name, { story: true, bold: true }, 13, (x, y) => [kindGlyph(other.kind, x, y + 1)])] : []),
    ...notes.map(({ text, level }) => written(text, { story: true }, 12, level && ((x, y) => standingGlyph(level, x, y)))),
  ];
  const [overHeight, underHeight] = [linesHeight(over), linesHeight(under.flatMap(({ lines }) => lines))];
  return { over, under, above: overHeight + (sign ? 9 : 4), below: (under.length ? underHeight + 1 : 0) + (sign ? 9 : under.length ? 3 : 5), height: overHeight + underHeight };
}

const underShapes = (under: LineWords['under'], x: number, top: number): readonly Shape[] => {
  let y = top;
  return under.flatMap(({ lines, glyph }) => {
    const at = y;
    y += linesHeight(lines);
    return [...(glyph?.(x, at + 2) ?? []), ...drawLines(lines, glyph ? x + GLYPH : x, at, 'start')];
  });
};

/** A level line from x to x2 with its words beginning at `textX`. */
export function levelLine(line: LineView, words: LineWords, { from, to, y, textX, open }: { readonly from: number; readonly to: number; readonly y: number; readonly textX: number; readonly open?: boolean }): readonly Shape[] {
  const unnamed = open && (line.to === undefined || line.from === undefined);
  const [start, end] = unnamed ? (line.to === undefined ? [from, to + Math.sign(from - to) * 5] : [from + Math.sign(to - from) * 5, to]) : [from, to];
  return [
    ...familyLine(line.family, { from: [start, y], to: [end, y], sign: line.sign, arrow: line.directed, struck: line.struck }),
    ...(unnamed ? [openEnd(line.to === undefined ? to : from, y)] : []),
    ...drawLines(words.over, textX, y - words.above, 'start'),
    ...underShapes(words.under, textX, y + (line.sign ? 10 : 4)),
  ];
}

/** A line down from box to box, its words beside it. */
export function downLine(line: LineView, words: LineWords, { x, from, to, textX, textY }: { readonly x: number; readonly from: number; readonly to: number; readonly textX: number; readonly textY: number }): readonly Shape[] {
  return [
    ...familyLine(line.family, { from: [x, from], to: [x, to], sign: Math.abs(from - to) > 44 ? line.sign : 0, arrow: line.directed, struck: line.struck }),
    ...drawLines(words.over, textX, textY, 'start'),
    ...underShapes(words.under, textX, textY + linesHeight(words.over)),
  ];
}
