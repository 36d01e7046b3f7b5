import { labelLines, drawLines, linesHeight, type LabelRun } from '../../layout/labels.js';
import { kindGlyph } from '../../layout/kind-glyph.js';
import type { Hit, SceneGroup, Shape } from '../../layout/scene.js';
import { standingGlyph } from '../../layout/glyph.js';
import { networkWords } from '../../words/en.network.js';
import type { Words } from '../../words/words.js';
import type { ActorNetworkView, ActorView, ViewpointView } from './actor-network.view.js';
import { frameShape } from './box-shapes.js';
import { levelLine, lineWords } from './line-shapes.js';

/** What holds only in one actor's eyes, in a frame of its own with copies of its actors. */

const PAD = 12;
const WIDEST = 520;

interface Views {
  readonly groups: readonly SceneGroup[];
  readonly hits: readonly Omit<Hit, 'row' | 'column'>[];
  readonly bottom: number;
}

export function viewpointScene(view: ActorNetworkView, width: number, top: number): Views {
  const groups: SceneGroup[] = [];
  const hits: Omit<Hit, 'row' | 'column'>[] = [];
  let y = top;
  for (const viewpoint of view.viewpoints) {
    const one = frameOf(view, viewpoint, Math.min(width, WIDEST), y);
    groups.push(...one.groups);
    hits.push(...one.hits);
    y = one.bottom + 14;
  }
  return { groups, hits, bottom: view.viewpoints.length ? y - 14 : 0 };
}

const nameRun = (actor: ActorView | undefined, words: Words): LabelRun => ({
  text: actor?.name ?? networkWords(words).notStated, size: 13, ink: actor ? 'ink' : 'soft', bold: !!actor, ...(actor && { story: true }),
});

/** A copy of an actor, as tall as it has lines. */
function copy(actor: ActorView | undefined, box: { x: number; width: number }, top: number, bottom: number, words: Words): readonly Shape[] {
  const name = labelLines([nameRun(actor, words)], box.width - 32);
  const y = (top + bottom - linesHeight(name)) / 2;
  return [
    frameShape({ ...box, y: top, height: bottom - top }, 'line', 1.25),
    ...(actor ? [kindGlyph(actor.kind, box.x + 8, y + 3)] : []),
    ...drawLines(name, box.x + 25, y, 'start'),
  ];
}

function frameOf({ actors, words }: ActorNetworkView, { viewer, label, note, lines }: ViewpointView, width: number, top: number): Views {
  const box = Math.round(Math.min(150, Math.max(96, width * 0.26)));
  const [leftBox, rightBox] = [{ x: PAD, width: box }, { x: width - PAD - box, width: box }];
  const gap = width - 2 * PAD - 2 * box;
  const head = labelLines([{ text: label, size: 13, ink: 'assessed', bold: true, then: { text: note, size: 12, ink: 'soft' } }], width - 2 * PAD - 18);
  const shapes: Shape[] = [];
  const groups: SceneGroup[] = [];
  const hits: Omit<Hit, 'row' | 'column'>[] = [];
  let y = top + PAD + linesHeight(head) + 8;
  const heightOf = (actor: ActorView | undefined) => Math.max(30, linesHeight(labelLines([nameRun(actor, words)], box - 32)) + 12);
  // Lines from one actor follow each other, and share its copy.
  const sources = [...new Set(lines.map(({ from }) => from))];
  for (const source of sources) {
    const first = y;
    for (const line of lines.filter(({ from }) => from === source)) {
      const said = lineWords(line, gap - 12, undefined, words);
      const target = line.to === undefined ? undefined : actors.get(line.to);
      const height = heightOf(target);
      const at = Math.max(y + said.above, y + height / 2);
      shapes.push(...copy(target, rightBox, at - height / 2, at + height / 2, words));
      groups.push({ name: `relation ${line.id}`, shapes: levelLine(line, said, { from: PAD + box, to: width - PAD - box, y: at, textX: PAD + box + 6 }) });
      hits.push({ mark: line.id, x: PAD + box, y: at - said.above, width: gap, height: Math.max(24, said.above + said.below) });
      y = Math.max(at + said.below, at + height / 2) + 5;
    }
    const actor = source === undefined ? undefined : actors.get(source);
    y = Math.max(y, first + 7 + heightOf(actor));
    shapes.push(...copy(actor, leftBox, first + 2, y - 5, words));
    y += 4;
  }
  const bottom = y - 4 + PAD;
  const frames: readonly Shape[] = [1, 4].map((inset) => ({
    is: 'rect', x: inset - 0.5, y: top + inset - 0.5, width: width - 2 * inset + 1, height: bottom - top - 2 * inset + 1, stroke: 'assessed', strokeWidth: 1, ...(inset === 1 && { fill: 'ground' }),
  }));
  const headShapes = [...standingGlyph('assessed', PAD, top + PAD + 2), ...drawLines(head, PAD + 18, top + PAD, 'start')];
  return {
    groups: [{ name: `view ${viewer}`, shapes: [...frames, ...headShapes, ...shapes] }, ...groups],
    hits,
    bottom,
  };
}

