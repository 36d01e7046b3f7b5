import { FADE } from '../../layout/bar.js';
import { drawLines, labelLines, type LabelRun } from '../../layout/labels.js';
import { line, type Shape } from '../../layout/scene.js';
import { standingGlyph } from '../../layout/glyph.js';
import { INK } from '../../layout/standing.js';
import { DASH } from '../../layout/standing-box.js';
import type { StandingView } from '../../view/view.js';
import type { FrequencyChartView, SpanView } from './plain.view.js';

/** What is said of the whole span, drawn. */

/** "numerous attacks, November to no stated end", and what is said of their standing. */
function spanRuns(span: SpanView): readonly LabelRun[] {
  const [head, ...rest] = span.pieces;
  const tail = rest.map((piece) => piece.text).join('').trim();
  return head
    ? [{
        text: head.text, size: 15, ink: 'ink', bold: true, ...(head.is === 'article' && { marker: true, story: true }),
        ...(tail && { then: { text: tail, size: 13, ink: 'ink' } }),
      }]
    : [];
}

/** A level beside its glyph: the article's own words, or ours. */
const statusRun = ({ full, own }: StandingView): LabelRun =>
  own ? { text: full, size: 12, ink: 'ink', marker: true, story: true } : { text: full, size: 12, ink: 'soft' };

/** What is said of the whole span, and how sure it is, from the upper left corner x, y. */
export function spanWords({ span }: FrequencyChartView, x: number, y: number, width: number): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  if (!span) return { shapes: [], bottom: y };
  const lines = labelLines(spanRuns(span), width);
  const shapes = [...drawLines(lines, x, y, 'start')];
  let bottom = lines.reduce((sum, { height }) => sum + height, y);
  for (const standing of span.standing) {
    const own = labelLines([statusRun(standing)], width - 18);
    shapes.push(...standingGlyph(standing.level, x, bottom + 2), ...drawLines(own, x + 18, bottom, 'start'));
    bottom = own.reduce((sum, { height }) => sum + height, bottom);
  }
  return { shapes, bottom };
}

/** The lane of what is said of the whole span: a bracket, open where an end is not stated. */
export function spanLane(view: FrequencyChartView, right: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { span } = view;
  if (!span) return { shapes: [], height: 0 };
  const said = spanWords(view, 12, 7, right - 80);
  const height = said.bottom + 7;
  const ink = INK[span.level];
  const from = span.openStart ? FADE : 1.5;
  const to = span.openEnd ? right - 44 : right - 1.5;
  const edge = (y: number): readonly Shape[] => [
    line(from, y, `M0 0H${to - from}`, ink, 1.5, DASH[span.level]),
    ...(span.openEnd ? [0.7, 0.45, 0.25, 0.1].map((opacity, i): Shape => ({ ...line(to + i * 9, y, 'M0 0H9', ink, 1.5), opacity })) : []),
  ];
  const end = (x: number): Shape => line(x, 0, `M0 0V${height}`, ink, 3);
  return {
    height,
    shapes: [
      ...edge(1), ...edge(height - 1),
      ...(span.openStart ? [] : [end(1.5)]),
      span.openEnd ? line(right - 12, height / 2, 'M0-8L8 0 0 8', ink, 2) : end(right - 1.5),
      ...said.shapes,
    ],
  };
}

/** The span beside rows, from the first to below the last. */
export function spanRail({ level, openStart, openEnd }: SpanView, first: number, last: number): readonly Shape[] {
  const ink = INK[level];
  const end = (at: number) => line(0, at, 'M0 0H6', ink, 3);
  return [
    line(3, first, `M0 0V${last - first - (openEnd ? 4 : 0)}`, ink, 1.5, DASH[level]),
    ...(openStart ? [] : [end(first)]),
    openEnd ? line(3, last, 'M-4-5L0 0 4-5', ink, 1.75) : end(last),
  ];
}
