import { bounds, isNumeric, top } from '../../story/quantity.js';
import type { Attribution, Event, Series, SeriesPoint, Standing } from '../../story/types.js';
import { changePieces, numberText, quantityPieces } from '../../view/quantity.js';
import { standingLegend } from '../../view/legend.js';
import { attributionText, standingViews } from '../../view/standing.js';
import { plain, sourceLine, storyReading, type LegendEntry, type MarkView, type StandingView, type Told, type ViewResult } from '../../view/view.js';
import { formatDate } from '../../words/format.js';
import type { Words } from '../../words/words.js';
import type { AnnotationView, ColumnView, FrequencyChartView, FrequencyMark, FrequencyOptions, ScaleView, SpanView } from './chart-view.js';
import type { Kit } from './kit.js';
import { coveredPeriods, periodKey, periodName } from './periods.js';
import { sentences, spanText } from './sentences.js';
import { frequencyWords } from '../../words/en.frequency.js';
import { quantityWords } from '../../words/en.quantity.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';

export type * from './chart-view.js';

/** What is worked out once for each thing that many points share. */
function once<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** Who says most of it: named once for the whole chart, the others at their marks. */
function usualSpeaker({ points, attribution }: Series, { speaker }: Tellers): string {
  const counts = new Map<string, number>();
  for (const point of points) {
    const said = speaker(point.attribution);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const most = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  return most[1] > 1 ? most[0] : speaker(attribution);
}

/** Who says it and how sure it is, in words. */
interface Tellers {
  readonly speaker: (attribution: Attribution | undefined) => string;
  readonly standing: (status: readonly Standing[]) => readonly StandingView[];
}

function markOf(series: Series, point: SeriesPoint, usualName: string, replaced: ReadonlySet<string>, tellers: Tellers, words: Words): FrequencyMark {
  const { quantity, change } = point;
  const sameUnit = !quantity?.unit || quantity.unit === series.unit;
  const numeric = quantity && isNumeric(quantity) && sameUnit ? quantity : undefined;
  const standing = tellers.standing(point.status);
  const said = tellers.speaker(point.attribution);
  const usual = tellers.standing(series.status);
  const unusual = standing.map((view) => view.full).filter((full) => !usual.some((view) => view.full === full) && full !== words.level.reported);
  const isOther = said !== usualName && (numeric || point.attribution) && !unusual.some((full) => full.includes(said));
  const struck = replaced.has(point.id);
  const label = [
    ...(quantity ? quantityPieces(quantity, words) : []),
    ...(quantity?.unit && !sameUnit ? [{ text: ` ${quantity.unit}` }] : []),
    ...(quantity && change ? [{ text: words.comma }] : []),
    ...(change ? changePieces(change, point.evidence, words) : []),
  ];
  return {
    id: point.id,
    quantity: numeric,
    is: numeric ? 'number' : quantity?.is === 'unknown' && !change ? 'unknown' : 'words',
    change: change?.direction,
    label,
    notes: [
      ...(numeric?.is === 'exact' && numeric.value === 0 ? [quantityWords(words).statedZero] : []),
      ...(numeric?.is === 'range' && numeric.best !== undefined ? [quantityWords(words).best(numberText({ is: 'exact', value: numeric.best }, words))] : []),
      ...(change ? [change.baseline ? quantityWords(words).comparedWith(change.baseline) : quantityWords(words).baselineNotStated] : []),
      ...(struck && !standing.some(({ level }) => level === 'retracted') ? [words.replaced] : []),
    ],
    by: [...(isOther ? [said] : []), ...unusual],
    level: point.status[0].level,
    standing,
    struck,
  };
}

/** At least two numbers of one unit make a scale; fewer have no height, whatever they are. */
export function scaleOf(series: Series, columns: readonly ColumnView[], words: Words): ScaleView | undefined {
  const numbers = columns.flatMap((column) => column.marks.flatMap((mark) => mark.quantity ?? []));
  if (numbers.length < 2) return undefined;
  return {
    label: frequencyWords(words).axis(series.unit, series.period),
    max: numbers.reduce((max, quantity) => Math.max(max, top(quantity)), 0),
    open: numbers.some((quantity) => bounds(quantity).to === undefined),
  };
}

function spanOf(story: FrequencyChartStory, series: Series, span: string, words: Words): SpanView | undefined {
  if (!series.overall) return undefined;
  return {
    id: series.id,
    when: span,
    pieces: [...quantityPieces(series.overall, words), { text: frequencyWords(words).spanLabel(series.unit, span, plain(quantityPieces(series.overall, words))) }],
    level: series.status[0].level,
    standing: standingViews(story, series.status, words).filter(({ level, own }) => level !== 'reported' || own),
    openStart: series.coverage.from === undefined,
    openEnd: series.coverage.to === undefined,
  };
}

/** All that stands at a mark, but for the standing, which is named beside it. */
const spoken = (mark: FrequencyMark, words: Words): string =>
  [plain(mark.label), ...mark.notes, ...mark.by.filter((name) => !mark.standing.some(({ full }) => full === name))].join(words.semicolon);

function legendOf(columns: readonly ColumnView[], span: SpanView | undefined, annotations: readonly AnnotationView[], words: Words): readonly LegendEntry[] {
  const marks = columns.flatMap((column) => column.marks);
  const drawn = [...marks.filter((mark) => mark.is !== 'unknown'), ...(span ? [span] : [])];
  const own = [...marks.flatMap((mark) => mark.label), ...(span?.pieces ?? [])].some((piece) => piece.is === 'article');
  return [
    ...standingLegend(
      drawn.map((mark) => ('struck' in mark && mark.struck ? 'retracted' : mark.level)),
      [...(span?.standing.map(({ level }) => level) ?? []), ...annotations.map(({ level }) => level)],
      words,
    ),
    ...(marks.some((mark) => mark.is === 'unknown') ? [{ key: 'unknown' as const, label: quantityWords(words).numberNotStatedLegend }] : []),
    ...(columns.some((column) => !column.marks.length) ? [{ key: 'silent' as const, label: quantityWords(words).noStatementLegend }] : []),
    ...(own || annotations.some((a) => a.term) ? [{ key: 'article' as const, label: quantityWords(words).articlesWord }] : []),
  ];
}

/** One note where all periods share a year or none has one; else each January carries its own. */
function yearNoteOf(columns: readonly ColumnView[], period: Series['period'], words: Words): string | undefined {
  const years = new Set(columns.map((column) => column.year));
  if (years.size !== 1 || period === 'year') return undefined;
  const [year] = years;
  return year === undefined ? quantityWords(words).yearsNotStated : formatDate({ year }, words.locale);
}

export const seriesOf = ({ series }: Pick<FrequencyChartStory, 'series'>, item: string | undefined): Series | undefined =>
  item === undefined ? series[0] : series.find(({ id }) => id === item);

/** With more periods than these, not every mark is labelled. */
export const MANY = 30;

/** Whether `plainView` and `plainScene` draw all that is asked for; the rest of the code is fetched where they do not. */
export function isPlain(story: FrequencyChartStory, { item, by, mark, most }: FrequencyOptions): boolean {
  const series = seriesOf(story, item);
  return !series || (!by && !most && mark !== 'steps' && !series.computed && coveredPeriods(series).length <= MANY);
}

/** Whether an event is pointed out on the series because of what it is about. */
const isOfTopic = ({ id, topic }: Event, series: Series): boolean => id !== series.about && topic !== undefined && topic === series.topic;

/** Whether events may be pointed out on the chart, something is said of its whole span, or it is read from right to left. */
export function isNoted({ events, annotations, series }: FrequencyChartStory, { item, words }: FrequencyOptions): boolean {
  const one = seriesOf({ series }, item);
  return !!one && (words.dir === 'rtl' || !!one.overall || annotations.some(({ on }) => on === one.id) || events.some((event) => event.when && isOfTopic(event, one)));
}

/** The chart of a series whose points are there. */
export function seriesView(story: FrequencyChartStory, series: Series, words: Words, kit: Kit, keys = coveredPeriods(series)): FrequencyChartView {
  const replaced = new Set(series.points.flatMap((point) => point.replaces ?? []));
  const tellers: Tellers = { speaker: once((said) => attributionText(story, said, words)), standing: once((status) => standingViews(story, status, words)) };
  const usual = usualSpeaker(series, tellers);
  const held = once((_key: string | undefined): SeriesPoint[] => []);
  const keyOf = once((edtf: string) => periodKey(edtf, series.period));
  for (const point of series.points) held(keyOf(point.when.edtf)).push(point);
  const columns = keys.map((key): ColumnView => ({
    key,
    ...periodName(key, series.period, words),
    marks: held(key).map((point) => markOf(series, point, usual, replaced, tellers, words)),
  }));
  const scale = scaleOf(series, columns, words);
  const spanLabel = spanText(series, columns, words);
  const span = spanOf(story, series, spanLabel, words);
  const annotations = kit.annotationsOf?.(story, series, (edtf) => keys.indexOf(periodKey(edtf, series.period) ?? ''), (event) => isOfTopic(event, series)) ?? [];
  const { title, summary } = sentences(series, columns, scale, spanLabel, words);
  const marks = new Map<string, MarkView>();
  const add = (fact: Told & Pick<SeriesPoint, 'status'>, title: string) => marks.set(fact.id, { title, standing: tellers.standing(fact.status), fact });
  if (span) add(series, plain(span.pieces));
  for (const { key, full, marks: own } of columns) own.forEach((mark, i) => add(held(key)[i]!, `${full}: ${spoken(mark, words)}`));
  for (const { id, label } of annotations) add(story.events.find((event) => event.id === id)!, label);
  return {
    figure: 'frequency-chart', words, ...storyReading(story), title, summary, marks, story, columns, scale, span, annotations, period: series.period,
    legend: legendOf(columns, span, annotations, words),
    notes: usual === words.ownVoice ? [] : [frequencyWords(words).unlessNoted(usual)],
    source: sourceLine(story, words),
    yearNote: yearNoteOf(columns, series.period, words),
  };
}

/** The series as a figure, as far as its points are stated. Without `item`, the story's first series. */
export function plainView(story: FrequencyChartStory, { words, item }: FrequencyOptions, kit: Kit = {}): ViewResult<FrequencyChartView> {
  const series = seriesOf(story, item);
  return series ? { view: seriesView(story, series, words, kit) } : { nothing: item === undefined ? { what: 'series' } : { item } };
}
