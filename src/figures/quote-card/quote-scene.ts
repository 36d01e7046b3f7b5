import { drawLines, labelLines, linesHeight, type LabelRun } from '../../layout/labels.js';
import { facing, type Scene, type Shape } from '../../layout/scene.js';
import { sourceGlyph } from '../../layout/source-glyph.js';
import { standingGlyph } from '../../layout/standing.js';
import { textWidth } from '../../layout/text.js';
import { plain } from '../../view/view.js';
import type { QuoteCardView, QuoteView } from './quote-card.view.js';

/** A quote as a picture to share: the card's own words, drawn. */

export type Emphasis = 'inline' | 'supporting' | 'showcase';

const SIZE: Readonly<Record<Emphasis, number>> = { inline: 14, supporting: 17, showcase: 25 };

export function quoteScene(view: QuoteCardView, quote: QuoteView, emphasis: Emphasis, width: number): Scene {
  const { words } = view;
  const paraphrase = quote.mode === 'paraphrase';
  const shapes: Shape[] = [];
  const tag = `${words.quote.mode[quote.mode]} ${words.quote.modeNote[quote.mode]}`;
  shapes.push({ is: 'text', x: 0, y: 12, anchor: 'start', text: tag, size: 12, ink: 'soft' });
  let x = textWidth(tag, 12) + 14;
  for (const standing of quote.standing) {
    shapes.push(...standingGlyph(standing.level, x, 2), { is: 'text', x: x + 17, y: 12, anchor: 'start', text: standing.full, size: 12, ink: 'ink', bold: true });
    x += textWidth(standing.full, 12, true) + 34;
  }
  const indent = paraphrase ? 18 : 0;
  const size = SIZE[emphasis];
  const whole = [quote.lead, plain(quote.pieces).trim()].filter(Boolean).join(' ');
  const body = labelLines([{ text: whole, size, ink: 'ink', story: true }], width - indent);
  const top = 28;
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
  const scene: Scene = {
    width, height: below + Math.max(30, linesHeight(who)), dir: 'ltr', hits: [],
    groups: [{ name: 'quote', shapes }],
  };
  return facing(scene, words.dir);
}
