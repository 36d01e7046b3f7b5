import { drawLines, labelLines, linesHeight, linesWidth, type LabelRun } from '../../layout/labels.js';
import { facing } from '../../layout/facing.js';
import { sourceGlyph, standingGlyph } from '../../layout/glyph.js';
import { moved } from '../../layout/picture.js';
import type { Scene, SceneGroup, Shape } from '../../layout/scene.js';
import { plain } from '../../view/view.js';
import type { QuoteCardView, QuoteView } from './plain.view.js';
import { quoteWords } from '../../words/en.quote.js';

/** A quote as a picture to share: the card's own words, drawn. */

export type Emphasis = 'inline' | 'supporting' | 'showcase';

const SIZE: Readonly<Record<Emphasis, number>> = { inline: 14, supporting: 17, showcase: 25 };

/** How the words are given, and how sure they are: side by side as far as there is room. */
function tagShapes({ words }: QuoteCardView, { mode, standing }: QuoteView, width: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const tag = labelLines([{ text: `${quoteWords(words).mode[mode]} ${quoteWords(words).modeNote[mode]}`, size: 12, ink: 'soft' }], width);
  const shapes: Shape[] = [...drawLines(tag, 0, 1, 'start')];
  let [x, y, bottom] = [linesWidth(tag) + 14, 0, linesHeight(tag)];
  for (const { level, full } of standing) {
    const lines = labelLines([{ text: full, size: 12, ink: 'ink', bold: true }], width - 17);
    if (x + 17 + linesWidth(lines) > width) [x, y] = [0, bottom + 3];
    shapes.push(...standingGlyph(level, x, y + 2), ...drawLines(lines, x + 17, y + 1, 'start'));
    x += linesWidth(lines) + 34;
    bottom = y + linesHeight(lines);
  }
  return { shapes, height: bottom + 1 };
}

/** One quote from the upper left corner. */
function cardShapes(view: QuoteCardView, quote: QuoteView, emphasis: Emphasis, width: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const paraphrase = quote.mode === 'paraphrase';
  const tag = tagShapes(view, quote, width);
  const shapes: Shape[] = [...tag.shapes];
  const indent = paraphrase ? 18 : 0;
  const size = SIZE[emphasis];
  const whole = [quote.lead, plain(quote.pieces).trim()].filter(Boolean).join(' ');
  const body = labelLines([{ text: whole, size, ink: 'ink', story: true }], width - indent);
  const top = tag.height + 12;
  const height = linesHeight(body);
  if (paraphrase) shapes.push({ is: 'rect', x: 0, y: top, width: 4, height, fill: 'marker' });
  shapes.push(...drawLines(body, indent, top, 'start'));
  const below = top + height + 14;
  const { verb } = quote;
  const name = verb ? (verb.before ? `${verb.text} ${quote.speaker}` : `${quote.speaker} ${verb.text}`) : quote.speaker;
  const runs: LabelRun[] = [
    { text: name, size: 14, ink: 'ink', bold: true, story: true },
    ...(quote.details.length ? [{ text: quote.details.join(' · '), size: 13, ink: 'soft', story: true } as const] : []),
  ];
  const who = labelLines(runs, width - 40);
  shapes.push(...sourceGlyph(quote.glyph, 0, below), ...drawLines(who, 40, below, 'start'));
  return { shapes, height: below + Math.max(30, linesHeight(who)) };
}

/** The quotes one under the other, at most 640 px wide: a reader's picture is of the one that is seen, a server's of all. */
export function quoteScene(view: QuoteCardView, quotes: readonly QuoteView[], emphasis: Emphasis, room: number): Scene {
  const width = Math.max(280, Math.min(room, 640));
  const groups: SceneGroup[] = [];
  let height = 0;
  for (const quote of quotes) {
    const top = groups.length ? height + 28 : 0;
    const card = cardShapes(view, quote, emphasis, width);
    groups.push(...moved([{ name: 'quote', shapes: card.shapes }], 0, top));
    height = top + card.height;
  }
  return facing({ width, height, dir: 'ltr', hits: [], groups }, view.words.dir);
}
