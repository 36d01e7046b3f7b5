import type { FigureView, LegendEntry } from '../view/view.js';
import { familySample, isFamily, openEnd, SAMPLE_WIDTH } from './family.js';
import { drawLines, labelLines, linesHeight, type LabelRun } from './labels.js';
import { facing } from './facing.js';
import { standingGlyph } from './glyph.js';
import type { Scene, SceneGroup, Shape } from './scene.js';
import { standingBox } from './standing-box.js';
import { textWidth } from './text.js';

/** A figure as one picture for a file: title, summary, drawing, legend, notes, source and licence. */

const PAD = 20;

const offset = (shape: Shape, dx: number, dy: number): Shape => ({ ...shape, x: shape.x + dx, y: shape.y + dy });

export const moved = (groups: readonly SceneGroup[], dx: number, dy: number): readonly SceneGroup[] =>
  groups.map(({ name, shapes }) => ({ name, shapes: shapes.map((shape) => offset(shape, dx, dy)) }));

function sample({ key, glyph, thin }: LegendEntry, x: number, y: number): readonly Shape[] {
  const box = { x, y, width: 22, height: 12 };
  const frame = { is: 'rect', x: x + 0.5, y: y + 0.5, width: 21, height: 11, stroke: 'line', strokeWidth: 1 } as const;
  if (key === 'silent') return [{ ...frame, dash: '1 4' }];
  if (key === 'unknown') return [frame];
  if (isFamily(key)) return familySample(key, thin, x, y - 1.5);
  if (key === 'open-end') return [openEnd(x + 6, y + 6)];
  if (key === 'article') return [{ is: 'rect', x, y: y + 4, width: 22, height: 7, fill: 'marker' }];
  return glyph ? standingGlyph(key, x, y) : standingBox(key, box);
}

function legend(entries: readonly LegendEntry[], width: number, top: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  let [x, y] = [0, top];
  const shapes = entries.flatMap((entry): readonly Shape[] => {
    const lead = isFamily(entry.key) ? SAMPLE_WIDTH + 6 : entry.glyph ? 18 : 28;
    const wide = lead + textWidth(entry.label, 12);
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
    const at = x;
    x += wide + 18;
    return [...sample(entry, at, y), { is: 'text', x: at + lead, y: y + 10, anchor: 'start', text: entry.label, size: 12, ink: 'soft' }];
  });
  return { shapes, height: entries.length ? y - top + 20 : 0 };
}

/** `drawing` already faces the reading direction; so does the result. `title` and `summary` empty: left out. */
export function pictureScene(view: FigureView, drawing: Scene, title: string, summary: string): Scene {
  const { width } = drawing;
  const part = (runs: readonly LabelRun[], top: number) => {
    const lines = labelLines(runs.filter((run) => run.text), width);
    return { shapes: drawLines(lines, 0, top, 'start'), height: linesHeight(lines) };
  };
  const head = part([{ text: title, size: 19, ink: 'ink', bold: true }, { text: summary, size: 14, ink: 'soft' }], 12);
  const drawingTop = 12 + head.height + (head.height ? 14 : 4);
  const legendTop = drawingTop + drawing.height + 12;
  const samples = legend(title ? view.legend : [], width, legendTop);
  const footTop = legendTop + samples.height + 8;
  const { source, words } = view;
  const rights = [source.rights, source.href].filter(Boolean).join(' · ');
  const foot = part(
    [...view.notes, `${words.source}: ${source.text}`, rights].map((text): LabelRun => ({ text, size: 12, ink: 'soft' })),
    footTop + 8,
  );
  const around: Scene = {
    width, height: 0, dir: 'ltr', hits: [],
    groups: [
      { name: 'head', shapes: [{ is: 'rect', x: 0, y: 0, width, height: 2, fill: 'ink' }, ...head.shapes] },
      { name: 'legend', shapes: samples.shapes },
      { name: 'source', shapes: [{ is: 'rect', x: 0, y: footTop, width, height: 1, fill: 'rule' }, ...foot.shapes] },
    ],
  };
  const height = footTop + 8 + foot.height + 2 * PAD;
  return {
    width: width + 2 * PAD, height, dir: drawing.dir, hits: [],
    groups: [
      { name: 'ground', shapes: [{ is: 'rect', x: 0, y: 0, width: width + 2 * PAD, height, fill: 'ground' }] },
      ...moved(facing(around, drawing.dir).groups, PAD, PAD),
      ...moved(drawing.groups, PAD, PAD + drawingTop),
    ],
  };
}
