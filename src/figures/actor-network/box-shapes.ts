import { kindGlyph } from '../../layout/kind-glyph.js';
import { drawLines, labelLines, linesHeight, type LabelRun } from '../../layout/labels.js';
import type { Box, Ink, PathShape, Shape } from '../../layout/scene.js';
import { widestWord } from '../../layout/text.js';
import { networkWords } from '../../words/en.network.js';
import type { Words } from '../../words/words.js';
import type { ActorView, InsideView } from './actor-network.view.js';

/** What stands in a box: the actor's name, and who and what is inside it. */
export interface BoxContent {
  readonly shapes: readonly Shape[];
  readonly height: number;
  /** Where each relation that puts something inside can be pointed at. */
  readonly hits: readonly (Box & { readonly mark: string })[];
}

const PAD = 8;
const GLYPH = 17;

/** A frame with corners of 3 px. */
export const frameShape = ({ x, y, width, height }: Box, stroke: Ink, strokeWidth: number): PathShape => ({
  is: 'path', x, y, fill: 'ground', stroke, strokeWidth,
  d: `M3 0H${width - 3}a3 3 0 0 1 3 3V${height - 3}a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z`,
});

/** px of a box that no word of a name or an office in it has to be cut for. */
export const widestIn = ({ name, role = '', inside }: ActorView, office = role, x = PAD, within = PAD): number =>
  Math.max(x + GLYPH + Math.max(widestWord(name, 13, true), widestWord(office, 12)) + 5, ...inside.map((one) => widestIn(one, one.label, within, within + 10)));

export function boxContent(actor: ActorView, width: number, words: Words): BoxContent {
  const shapes: Shape[] = [];
  const hits: (Box & { mark: string })[] = [];
  let y = PAD - 1;
  const write = (runs: readonly LabelRun[], x: number) => {
    const lines = labelLines(runs, width - x - 5);
    shapes.push(...drawLines(lines, x, y, 'start'));
    y += linesHeight(lines);
  };
  const name = (one: ActorView, x: number) => {
    shapes.push(kindGlyph(one.kind, x, y + 3));
    write([{ text: one.name, size: 13, ink: 'ink', bold: true, story: true }], x + GLYPH);
  };
  const within = (inside: readonly InsideView[], x: number) => {
    const examples = inside.filter(({ is }) => is === 'example');
    let heading: string | undefined;
    for (const one of [...examples, ...inside.filter(({ is }) => is === 'role')]) {
      y += 7; // so that each has 24 px to point at
      if (one.is === 'example' && one.label !== heading) {
        write([{ text: one.label, size: 12, ink: 'soft', story: true }], x);
        heading = one.label;
        y += 3;
      }
      const top = y;
      name(one, x);
      if (one.is === 'role') write([{ text: one.label, size: 12, ink: 'soft', story: true }], x + GLYPH);
      hits.push({ mark: one.relation, x: x - 3, y: top - 1, width: width - x - 1, height: Math.max(24, y - top + 3) });
      within(one.inside, x + 10);
    }
    if (examples.length) {
      y += 5;
      write([{ text: networkWords(words).listNotComplete, size: 12, ink: 'soft' }], x);
    }
  };
  name(actor, PAD);
  if (actor.role !== undefined) write([{ text: actor.role, size: 12, ink: 'soft', story: true }], PAD + GLYPH);
  within(actor.inside, PAD);
  return { shapes, height: Math.max(30, y + PAD - 1), hits };
}
