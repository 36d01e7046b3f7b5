import { frame, line, SILENT, small, type Hit, type Scene, type SceneGroup, type Shape } from '../../layout/scene.js';
import { drawLines, linesHeight } from '../../layout/labels.js';
import { textWidth } from '../../layout/text.js';
import { valueScale } from '../../layout/value-scale.js';
import { formatNumber } from '../../words/number.js';
import { annotationLane } from './annotation-lane.js';
import { spanLane } from './span.js';
import { denseAxis } from './dense-axis.js';
import { denseLabels, denseLabelsHeight, drawDenseLabels } from './dense-labels.js';
import { scaleText, silentLines } from './frequency-marks.js';
import type { FrequencyChartView } from './plain.view.js';
import { thinBars, thinTop, type ThinBar } from './thin-bars.js';

/** More periods than can be labelled, as narrow columns across, on any page: rows would fill a screen after the other. */

const PLOT = 170;
/** Beyond a bound that is open, px. */
const OPEN = 20;
const CELL = 24;

export function denseColumns(view: FrequencyChartView, width: number, steps: boolean): Scene {
  const { columns, scale, yearNote, words, stretches = [] } = view;
  const number = (value: number) => formatNumber(value, words.locale);
  const whole = columns.every(({ marks }) => marks.every(({ quantity }) => quantity?.is !== 'exact' || Number.isInteger(quantity.value)));
  const values = valueScale(scale?.max ?? 1, PLOT - (scale?.open ? OPEN : 0), 42, whole);
  const left = 10 + Math.max(...values.ticks.map((tick) => textWidth(number(tick), 12)));
  const each = (width - left) / columns.length;
  const x = (at: number) => left + at * each;
  const middle = (at: number) => x(at + 0.5);

  const lane = spanLane(view, width);
  const top = lane.height + (lane.height ? 16 : 0) + 20;
  const labels = denseLabels(view, middle, left, width);
  const frameTop = top + denseLabelsHeight(labels);
  const base = frameTop + PLOT;

  const air = steps ? 0 : each >= 4 ? 1 : each >= 2 ? each * 0.25 : 0;
  const bars: ThinBar[] = [];
  const unknown: Shape[] = [];
  const ends = new Map<number, number>();
  columns.forEach(({ marks }, at) => {
    const part = each / Math.max(1, marks.length);
    marks.forEach(({ quantity, level, struck }, i) => {
      const place = { x: x(at) + i * part + air / 2, width: part - air };
      if (!quantity) unknown.push(frame({ ...place, y: frameTop, height: PLOT - 1 }));
      else {
        bars.push({ quantity, level: struck ? 'retracted' : level, ...place });
        ends.set(at, Math.min(ends.get(at) ?? Infinity, base - thinTop(quantity, values.px)));
      }
    });
  });

  const silent: Shape[] = [];
  for (let from = 0, to = 0; from < columns.length; from = to + 1) {
    for (to = from; to < columns.length && !columns[to]!.marks.length && !columns[to]!.elsewhere; to++);
    const box = { x: x(from) + 1, y: frameTop, width: (to - from) * each - 2, height: PLOT - 1 };
    if (box.width < 6) continue; // a gap is all that can be seen of it
    const said = silentLines(words, box.width - 16);
    silent.push(frame(box, SILENT), ...drawLines(said, box.x + box.width / 2, (frameTop + base - linesHeight(said)) / 2, 'middle'));
  }

  const grid = values.ticks.flatMap((tick): readonly Shape[] => [
    ...(tick === 0 ? [] : [line(left, base - values.px(tick), `M0 0H${width - left}`, 'rule', 1)]),
    small(left - 7, base - values.px(tick) + 4, number(tick), 'end'),
  ]);
  const axis: Shape[] = [
    line(left, base, `M0 0H${width - left}`, 'ink', 1.5),
    ...denseAxis(view, x, base, width),
    ...(yearNote === undefined ? [] : [small(left + 2, base + 36, yearNote)]),
    ...(scale ? [small(0, top - 8, scaleText(scale, words))] : []),
  ];
  const notes = annotationLane(view, columns.map((_, at) => ({ x: x(at), width: each })), base + 44, width, left);

  const cells = stretches.find((some) => some.every(({ from, to }) => (to - from) * each >= CELL)) ?? stretches.at(-1) ?? [];
  const hits: Hit[] = [
    ...(view.span ? [{ mark: view.span.id, row: 0, column: 0, x: 0, y: 0, width, height: lane.height }] : []),
    ...cells.map(({ id, from, to }): Hit => ({ mark: id, row: 1, column: from, x: x(from), y: frameTop - 2, width: (to - from) * each, height: PLOT + 22 })),
    ...notes.hits.map((hit) => ({ ...hit, row: 2 })),
  ];
  const groups: SceneGroup[] = [
    ...(lane.shapes.length ? [{ name: 'span', shapes: lane.shapes }] : []),
    { name: 'grid', shapes: grid },
    { name: 'silent', shapes: silent },
    { name: 'marks', shapes: [...unknown, ...thinBars(bars, base, values.px, steps)] },
    { name: 'labels', shapes: drawDenseLabels(labels, top, middle, (at) => ends.get(at) ?? base) },
    { name: 'axis', shapes: axis },
    ...notes.groups,
  ];
  return { width, height: Math.max(base + 42, notes.bottom), dir: 'ltr', groups, hits, bands: columns.map((_, at) => ({ x: x(at), width: each, y: frameTop, height: PLOT })) };
}
