import type { Event, Series, SeriesPoint } from '../../story/types.js';
import { periodKey } from './periods.js';

/** Events by the period that holds them: what a computed series counts. */

type Where = NonNullable<Series['computed']>['where'];

/** The events of one period; `more` counts those that came without words of their own, and `told` is what they share. */
export interface Bin {
  readonly events: Event[];
  more: number;
  told?: ToldOf;
}

/** One measure: its bins by period. */
export type Bins = Map<string, Bin>;

export interface Count {
  /** By the measure's name; without `namesOf` one, "". */
  readonly measures: ReadonlyMap<string, Bins>;
  /** Events that are of the kind, but have no date in a period of the span. */
  readonly left: number;
  /** An event is counted in several measures. */
  readonly overlap: boolean;
}

/** Whether an event is one of those that a computed series counts. */
function isCounted({ kind, topic, parties, places }: Event, where: Where): boolean {
  return (
    (where.kind === undefined || kind === where.kind) &&
    (where.topic === undefined || topic === where.topic) &&
    (where.party === undefined || parties.some(({ actor }) => actor === where.party)) &&
    (where.place === undefined || places.some(({ place }) => place === where.place))
  );
}

/** Whether a period lies in the span; where years are not stated, that cannot be known. */
export function inSpan({ coverage, period }: Series): (key: string) => boolean {
  const [from, to] = [coverage.from, coverage.to].map((edtf) => (edtf === undefined ? undefined : periodKey(edtf, period)));
  const alike = (key: string, end: string) => key.length === end.length && /^\d{4}/.test(key) && /^\d{4}/.test(end);
  return (key) => !(from !== undefined && alike(key, from) && key < from) && !(to !== undefined && alike(key, to) && key > to);
}

export function addTo(measures: Map<string, Bins>, name: string, key: string): Bin {
  const bins = measures.get(name) ?? new Map<string, Bin>();
  measures.set(name, bins);
  const bin = bins.get(key) ?? { events: [], more: 0 };
  bins.set(key, bin);
  return bin;
}

/** Counts the story's events in one pass; each date is read once, however many events share it. */
export function countEvents(events: readonly Event[], series: Series, namesOf?: (event: Event) => readonly string[]): Count {
  const where = series.computed?.where ?? {};
  const within = inSpan(series);
  const keys = new Map<string, string | undefined>();
  const keyOf = (edtf: string): string | undefined => {
    if (!keys.has(edtf)) {
      const key = periodKey(edtf, series.period);
      keys.set(edtf, key !== undefined && within(key) ? key : undefined);
    }
    return keys.get(edtf);
  };
  const measures = new Map<string, Bins>();
  let [left, overlap] = [0, false];
  for (const event of events) {
    if (!isCounted(event, where)) continue;
    const key = event.when?.edtf === undefined ? undefined : keyOf(event.when.edtf);
    if (key === undefined) {
      if (event.id !== series.about) left += 1;
      continue;
    }
    const names = namesOf?.(event) ?? [''];
    if (names.length > 1) overlap = true;
    for (const name of names) addTo(measures, name, key).events.push(event);
  }
  return { measures, left, overlap };
}

/** Standing and attribution that the events of one measure share. */
export type ToldOf = Partial<Pick<SeriesPoint, 'status' | 'attribution'>>;

const MANY = 12;

/** What the article says of when these happened, each once; of many, the first. */
function whenText(events: readonly Event[]): string {
  const said = [...new Set(events.map((event) => event.when?.text ?? ''))];
  return [...said.slice(0, MANY), ...(said.length > MANY ? ['…'] : [])].join(' · ');
}

/** How points are told: what comes after their id, what their events share, and when many events happened that have no words for it. */
export interface Telling {
  readonly suffix?: string;
  readonly told?: (bin: Bin) => ToldOf;
  readonly when: (key: string, events: number) => string;
}

/**
 * The series with a point for each period that holds events; it rests on their evidence, and says what the series says
 * of who counts. A period without a dated event stays silent: it is no zero. A measure may know more of its events.
 */
export function pointsOf(series: Series, bins: Bins, { suffix = '', told, when }: Telling): Series {
  const points = [...bins].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, bin]): SeriesPoint => {
    const { events, more } = bin;
    const [first, ...rest] = [...events.flatMap((event) => event.evidence), ...(more ? series.evidence : [])];
    return {
      id: `${series.id}.${key}${suffix}`,
      basis: 'entailed',
      evidence: [first ?? series.evidence[0], ...rest],
      status: series.status,
      ...(series.attribution && { attribution: series.attribution }),
      ...told?.(bin),
      after: [],
      when: { edtf: key, text: more ? when(key, events.length + more) : whenText(events) },
      quantity: { is: 'exact', value: events.length + more },
    };
  });
  return { ...series, points };
}
