import type { Picture } from '../../core/picture.js';
import { textWidth, wrapText } from '../../layout/text.js';
import type { Id } from '../../story/types.js';
import { networkWords } from '../../words/en.network.js';
import { atEnds } from './lines.js';
import { isLarge, type ActorNetworkView, type LineView } from './plain.view.js';

/** How high a network stands on a page, in px: worked out for pages that keep its place before it is drawn. */

const LINE = 17;
/** Buttons over the picture, and the room that its notes take beyond those in a file. */
const MODES = 76;
/** The same for a list, less the legend and the first note, which it does without. */
const LISTED = -10;
/** Head of a kind; what surrounds an actor's words, and a line's. */
const [KIND, ACTOR, ENTRY] = [36, 17, 8];
/** What stands beside a line's words. */
const SAMPLE = 44;

const linesOf = (text: string, width: number, size: number, bold = false): number => LINE * wrapText(text, width, size, bold).length;

/** The list with its busiest actor open, as a narrow page shows it. */
function listHeight(view: ActorNetworkView, width: number): number {
  const { boxes, lines, viewpoints, actors, words } = view;
  const at = atEnds<Id | undefined, LineView>(lines);
  const count = (id: Id) => at.get(id)?.length ?? 0;
  const entry = (text: string, more: string) => ENTRY + linesOf(text, width - SAMPLE, 13, true) + (more ? linesOf(more, width - SAMPLE, 12) : 0);
  const name = (id: Id | undefined) => (id === undefined ? networkWords(words).notStated : (actors.get(id)?.name ?? id));
  const lineHeight = (line: LineView, said: string) => entry(said, line.notes.map(({ text }) => text).join(' '));
  const busiest = isLarge(boxes) ? undefined : boxes.reduce((best, next) => (count(next.id) > count(best?.id ?? '') ? next : best), boxes[0]);
  const actorsHeight = boxes.reduce((sum, { id, name: own, role, inside }) => {
    const free = width - 36 - textWidth(networkWords(words).relations(count(id) + inside.length), 12);
    return sum + ACTOR + linesOf(own, free, 13, true) + (role === undefined ? 0 : linesOf(role, free, 12));
  }, KIND * new Set(boxes.map(({ kind }) => kind)).size);
  const opened = busiest ? [
    ...busiest.inside.map((one) => entry(one.name, one.label)),
    ...(at.get(busiest.id) ?? []).map((line) => lineHeight(line, `${line.label} ${name(line.from === busiest.id ? line.to : line.from)}`)),
    6,
  ] : [];
  const seen = viewpoints.flatMap(({ lines: own }) => [KIND + 6, ...own.map((line) => lineHeight(line, `${name(line.from)} ${line.label} ${name(line.to)}`))]);
  return [...opened, ...seen].reduce((sum, height) => sum + height, actorsHeight) + LISTED;
}

export const placeHeight = ({ view, drawing }: Picture, width: number, isList: boolean): number =>
  isList ? listHeight(view as ActorNetworkView, width) : drawing.height + MODES;
