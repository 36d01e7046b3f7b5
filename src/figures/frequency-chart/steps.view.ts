import type { ColumnView, FrequencyChartView, FrequencyMark } from './plain.view.js';

/** The one exact count of a period; a period with rivals has none, and a bound is no place to go on from. */
function exactIn(column: ColumnView | undefined): { readonly mark: FrequencyMark; readonly value: number } | undefined {
  const [mark, rival] = column?.marks ?? [];
  return mark?.quantity?.is === 'exact' && !rival && !mark.struck ? { mark, value: mark.quantity.value } : undefined;
}

/** The chart in steps: each exact count goes on from that of the period before, of one standing. Silence breaks the line. */
export function stepsView(view: FrequencyChartView): FrequencyChartView {
  const { split } = view;
  if (split?.stacked) return view; // parts one upon the other have no line of their own
  const steps = view.columns.map(exactIn);
  const joins = (i: number) => steps[i - 1] !== undefined && steps[i]?.mark.level === steps[i - 1]?.mark.level;
  const columns = view.columns.map((column, i): ColumnView => {
    const [own, before] = [steps[i], steps[i - 1]];
    if (!own) return column;
    return { ...column, marks: [{ ...own.mark, goesOn: joins(i + 1), ...(before && joins(i) && { before: before.value }) }] };
  });
  return { ...view, columns, steps: true, ...(split && { split: { ...split, panels: split.panels.map(stepsView) } }) };
}
