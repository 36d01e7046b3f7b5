import { top } from '../../story/quantity.js';
import type { Series } from '../../story/types.js';
import { standingLegend } from '../../view/legend.js';
import { numberText } from '../../view/quantity.js';
import type { LegendEntry } from '../../view/view.js';
import { frequencyWords } from '../../words/en.frequency.js';
import { measureWords } from '../../words/en.measures.js';
import { joinNames } from '../../words/format.js';
import { formatNumber } from '../../words/number.js';
import type { SplitWord, Words } from '../../words/words.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';
import { manyView } from './many.view.js';
import { MANY, scaleOf, seriesView, type ColumnView, type FrequencyChartView, type FrequencyMark, type SplitView } from './plain.view.js';
import { splitSeries, type Split } from './split.js';

/** A chart split by measures: side by side, or stacked where that is honest. */

/** What stands behind all marks of a measure alike is said once, as its name: "confirmed by the police". */
function named(own: FrequencyChartView, name: string, by: SplitWord): { readonly title: string; readonly said: string | undefined } {
  const [first, ...rest] = own.columns.flatMap(({ marks }) => marks.map(({ standing }) => standing[0]?.full));
  const alike = by === 'standing' && first !== undefined && rest.every((full) => full === first);
  return { title: alike ? first : name, said: by === 'claimant' ? name : alike ? first : undefined };
}

/** The measure's own marks in the periods of the whole chart. */
function panelOf(story: FrequencyChartStory, base: FrequencyChartView, { name, series }: Split['measures'][number], by: SplitWord, words: Words): FrequencyChartView {
  const own = seriesView(story, { ...series, coverage: {} }, words, {});
  const { title, said } = named(own, name, by);
  const marks = new Map(own.columns.map((column) => [column.key, column.marks.map((mark) => ({ ...mark, by: mark.by.filter((one) => one !== said) }))]));
  return {
    ...own, words, title, span: undefined, annotations: [], yearNote: base.yearNote,
    legend: own.legend.filter(({ key }) => key !== 'silent'),
    columns: base.columns.map((column) => ({ ...column, marks: marks.get(column.key) ?? [], elsewhere: column.marks.length > 0 })),
  };
}

const splitOf = (by: SplitWord, panels: readonly FrequencyChartView[], stacked: boolean, words: Words): SplitView => ({
  by, panels, stacked, head: by === 'standing' ? undefined : measureWords(words).measure[by], whole: measureWords(words).allTogether,
});

const eachMark = (columns: readonly ColumnView[]) => columns.flatMap((column) => column.marks.map((mark) => ({ column, mark })));

/** Every entry once, levels of standing in their own order. */
function legendOf(views: readonly FrequencyChartView[], words: Words): readonly LegendEntry[] {
  const entries = new Map(views.flatMap(({ legend }) => legend.map((entry) => [`${entry.key} ${entry.glyph}`, entry] as const)));
  const levels = standingLegend(Object.keys(words.level) as Parameters<typeof standingLegend>[0], [], words);
  const ranked = (entry: LegendEntry) => (levels.findIndex(({ key }) => key === entry.key) + 1 || levels.length + 1);
  const shaped = new Set([...entries.values()].flatMap(({ key, glyph }) => (glyph ? [] : [key])));
  return [...entries.values()].filter(({ key, glyph }) => !glyph || !shaped.has(key)).toSorted((a, b) => ranked(a) - ranked(b));
}

/** The highest count of any measure, and whose it is. */
function highest(panels: readonly FrequencyChartView[], series: Series, words: Words): readonly string[] {
  const marks = panels.flatMap((panel) => eachMark(panel.columns).map((one) => ({ ...one, panel: panel.title })));
  const numbers = marks.flatMap(({ mark, column, panel }) => (mark.quantity && !mark.struck ? [{ quantity: mark.quantity, mark, column, panel }] : []));
  const best = numbers.reduce<(typeof numbers)[number] | undefined>((most, next) => (most && top(most.quantity) >= top(next.quantity) ? most : next), undefined);
  if (!best) return [];
  const say = series.computed ? measureWords(words).highestCount : frequencyWords(words).highest;
  const named = best.mark.by.some((by) => by.includes(best.panel)) ? best.mark.by : [best.panel, ...best.mark.by];
  const years = new Set(marks.map(({ column }) => column.year));
  return [say(numberText(best.quantity, words), years.size > 1 ? best.column.full : best.column.long, named.join(words.comma))];
}

const silentIn = (base: FrequencyChartView, words: Words): readonly string[] => {
  const silent = base.columns.filter(({ marks }) => !marks.length);
  const n = (value: number) => formatNumber(value, words.locale);
  if (!silent.length) return [];
  return [silent.length > 12 ? measureWords(words).silentMany(n(silent.length), n(base.columns.length)) : frequencyWords(words).silent(joinNames(silent.map(({ long }) => long), words.locale))];
};

/** One chart for each measure, on one scale. */
function besideView(base: FrequencyChartView, panels: readonly FrequencyChartView[], series: Series, by: SplitWord, words: Words): FrequencyChartView {
  const scale = scaleOf(series, panels.flatMap(({ columns }) => columns), words);
  const last = panels.length - 1;
  const drawn = panels.map((panel, i): FrequencyChartView => {
    const one = { ...panel, scale, ...(i === 0 && { span: base.span }), ...(i === last && { annotations: base.annotations }) };
    return base.columns.length > MANY ? manyView(one, { ...series, id: `${series.id} ${i + 1}` }) : one;
  });
  const kept = [...base.annotations.map(({ id }) => id), ...(base.span ? [base.span.id] : [])];
  const notes = panels.flatMap(({ title, notes: own }) => (by === 'claimant' ? [] : own.map((note) => `${title}: ${note}`)));
  return {
    ...base, scale,
    split: splitOf(by, drawn, false, words),
    marks: new Map([...[...base.marks].filter(([id]) => kept.includes(id)), ...drawn.flatMap(({ marks }) => [...marks])]),
    legend: legendOf([{ ...base, legend: base.legend.filter(({ key, glyph }) => glyph || key === 'silent') }, ...panels], words),
    summary: [...highest(panels, series, words), measureWords(words).beside[by](joinNames(panels.map(({ title }) => title), words.locale)), ...silentIn(base, words)].join(' '),
    notes,
  };
}

/** One bar a period, made of the measures' exact counts. */
function stackedView(base: FrequencyChartView, panels: readonly FrequencyChartView[], by: SplitWord, words: Words): FrequencyChartView {
  const marks = new Map(base.marks);
  const columns = base.columns.map((column, at) => ({
    ...column,
    marks: column.marks.map((whole): FrequencyMark => {
      const parts = panels.flatMap((panel, measure) =>
        (panel.columns[at]?.marks ?? []).flatMap(({ quantity, level }) => (quantity?.is === 'exact' ? [{ measure, value: quantity.value, level: by === 'standing' ? level : undefined }] : [])));
      const said = parts.map(({ measure, value }) => `${panels[measure]?.title} ${formatNumber(value, words.locale)}`).join(words.comma);
      const mark = marks.get(whole.id);
      if (mark) marks.set(whole.id, { ...mark, title: `${mark.title}${words.semicolon}${said}` });
      return { ...whole, parts };
    }),
  }));
  for (const [id, mark] of panels.flatMap((panel) => [...panel.marks])) marks.set(id, mark);
  const levels = by === 'standing' ? legendOf(panels, words) : [];
  return {
    ...base, columns, marks,
    split: splitOf(by, panels, true, words),
    legend: [...levels, ...base.legend.filter(({ key, glyph }) => glyph || key === 'silent' || key === 'article')],
    summary: `${base.summary} ${measureWords(words).stacked[by](joinNames(panels.map(({ title }) => title), words.locale))}`,
  };
}

/** `base` is the chart as it is unsplit. Where stacking would add what cannot be added, a note says why it is not done. */
export function measuresView(story: FrequencyChartStory, base: FrequencyChartView, series: Series, by: SplitWord, stack: boolean, words: Words): FrequencyChartView {
  const { measures, adds } = splitSeries(story, series, by, words);
  const panels = measures.map((measure) => panelOf(story, base, measure, by, words));
  if (!panels.length) return base;
  const m = measureWords(words);
  const plainDress = by === 'standing' || series.status[0].level === 'reported'; // other standings have a dress that a measure's would hide
  const many = base.columns.length > MANY;
  if (stack && adds && plainDress && !many) return stackedView(base, panels, by, words);
  const view = besideView(base, panels, series, by, words);
  return stack ? { ...view, notes: [...view.notes, adds && plainDress ? m.tooManyToStack : m.notStacked] } : view;
}
