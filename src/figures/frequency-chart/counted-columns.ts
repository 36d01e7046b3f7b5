import type { CodeColumn, EventColumns } from '../../story/columns.js';
import type { Series } from '../../story/types.js';
import { speakerText } from '../../view/standing.js';
import { measureWords } from '../../words/en.measures.js';
import { formatNumber } from '../../words/number.js';
import type { SplitWord, Words } from '../../words/words.js';
import { addTo, inSpan, type Bins, type Count, type ToldOf } from './counted.js';
import type { FrequencyChartStory } from './frequency-chart.reading.js';
import { periodKey, periodName } from './periods.js';

/** Events in columns, counted: one pass over the events, and one over the days that hold any. */

type Columns = EventColumns['columns'];

/** A story that a script has handed over with its events in columns. */
export type ColumnedStory = FrequencyChartStory & { readonly eventColumns?: Columns };

/** What each measure is called and shares, by its code. */
interface Group {
  readonly name: string;
  readonly told: ToldOf;
}

/** For each filter, which of its codes are asked for. */
function filtersOf(columns: Columns, where: NonNullable<Series['computed']>['where']): readonly (readonly [CodeColumn['codes'], Uint8Array])[] | undefined {
  const filters: [CodeColumn['codes'], Uint8Array][] = [];
  for (const field of ['kind', 'topic', 'party', 'place'] as const) {
    const [wanted, column] = [where[field], columns[field]];
    if (wanted === undefined) continue;
    if (!column) return undefined; // no event says so
    filters.push([column.codes, Uint8Array.from(column.values, (value) => (value === wanted ? 1 : 0))]);
  }
  return filters;
}

/** The measures that a column splits the events into. */
function groupsOf(story: ColumnedStory, columns: Columns, series: Series, by: SplitWord | undefined, words: Words): { readonly codes: CodeColumn['codes'] | undefined; readonly groups: readonly Group[] } {
  const { level, by: source, party } = columns;
  const one = (name: string) => ({ codes: undefined, groups: [{ name, told: {} }] });
  switch (by) {
    case undefined:
      return one('');
    case 'standing':
      return level ? { codes: level.codes, groups: level.values.map((value) => ({ name: words.level[value], told: { status: [{ level: value }] } })) } : one(words.level.reported);
    case 'claimant': {
      if (!source) return one(words.ownVoice);
      return {
        codes: source.codes,
        groups: source.values.map((id) => {
          const attribution = { by: [id], joint: false } as const;
          return { name: speakerText(story, attribution, words), told: { attribution } };
        }),
      };
    }
    case 'actor': {
      if (!party || series.computed?.where.party !== undefined) return one(measureWords(words).noActor);
      const names = new Map(story.actors.map(({ id, name }) => [id, name]));
      return { codes: party.codes, groups: party.values.map((id) => ({ name: names.get(id) ?? id, told: {} })) };
    }
  }
}

/** How many events each day holds, for each group. Plain loops: there may be millions. */
function daysOf({ when }: Columns, codes: CodeColumn['codes'] | undefined, filters: readonly (readonly [CodeColumn['codes'], Uint8Array])[], groups: number) {
  let [first, last] = [when[0] ?? 0, when[0] ?? 0];
  for (let i = 1; i < when.length; i++) {
    const day = when[i]!;
    if (day < first) first = day;
    else if (day > last) last = day;
  }
  const days = Array.from({ length: groups }, () => new Uint32Array(last - first + 1));
  const [one] = days;
  if (one && !codes && !filters.length) {
    for (let i = 0; i < when.length; i++) one[when[i]! - first]!++;
    return { first, days };
  }
  const asked = new Uint8Array(when.length).fill(1);
  for (const [own, wanted] of filters) for (let i = 0; i < asked.length; i++) asked[i]! &= wanted[own[i]!]!;
  for (let i = 0; i < when.length; i++) if (asked[i]) days[codes ? codes[i]! : 0]![when[i]! - first]!++;
  return { first, days };
}

/** Adds the events in columns to what has been counted of those that are written out. */
export function withColumns(count: Count, story: ColumnedStory, series: Series, by: SplitWord | undefined, words: Words): Count {
  const { eventColumns: columns } = story;
  const filters = columns && filtersOf(columns, series.computed?.where ?? {});
  if (!columns || !filters) return count;
  const { codes, groups } = groupsOf(story, columns, series, by, words);
  const { first, days } = daysOf(columns, codes, filters, groups.length);
  const measures = new Map<string, Bins>(count.measures);
  const within = inSpan(series);
  let left = count.left;
  const keys = new Map<number, string | undefined>();
  const keyOf = (day: number): string | undefined => {
    if (!keys.has(day)) {
      const key = periodKey(new Date(day * 864e5).toISOString().slice(0, 10), series.period);
      keys.set(day, key !== undefined && within(key) ? key : undefined);
    }
    return keys.get(day);
  };
  groups.forEach(({ name, told }, code) => {
    days[code]?.forEach((events, i) => {
      if (!events) return;
      const key = keyOf(first + i);
      if (key === undefined) left += events;
      else {
        const bin = addTo(measures, name, key);
        bin.more += events;
        bin.told = told;
      }
    });
  });
  return { ...count, measures, left };
}

/** When events happened that came without words: "April 3, 2031; 412 dated events". */
export const whenMany = (series: Series, words: Words) => (key: string, events: number): string =>
  measureWords(words).datedEvents(periodName(key, series.period, words).full, formatNumber(events, words.locale));
