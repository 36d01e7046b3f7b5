import { expect } from '@open-wc/testing';
import { gridStep } from '../../src/core/grid.js';
import type { FrequencyChartView } from '../../src/figures/frequency-chart/frequency-chart.view.js';
import { frequencyScene } from '../../src/figures/frequency-chart/frequency-scene.js';
import { pictureScene } from '../../src/layout/picture.js';
import { dayNumber } from '../../src/story/calendar.js';
import type { Story } from '../../src/story/types.js';
import { outside, overlaps, textBoxes } from './boxes.js';
import { event, evidence, sample, sound } from './sample.js';

/** Series made for a test, and what every drawing must keep. */

type Loose = Readonly<Record<string, unknown>>;

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The day so many days after 2031-01-01. */
export const dayAfter = (days: number): string => new Date((dayNumber(2031, 1, 1) + days) * 864e5).toISOString().slice(0, 10);

const source = (id: string) => ({ id, name: `the ${id}`, kind: 'institution', naming: 'named', evidence, actor: 'city' });

/** A story with one series, and the sources that its points name. */
export const storyWith = (series: Loose, more: Loose = {}): Story =>
  sound(
    sample({
      sources: ['mayor', 'ministry', 'union'].map(source),
      events: [event({ id: 'thing' })],
      series: [{ id: 's', label: 'Delays', about: 'thing', unit: 'delays', period: 'day', coverage: {}, evidence, points: [], ...series }],
      ...more,
    }),
  );

/** A story of points, one a day from the first of January; undefined: the article is silent. */
export const daily = (quantities: readonly (Loose | undefined)[], more: Loose = {}): Story =>
  storyWith({
    coverage: { from: dayAfter(0), to: dayAfter(quantities.length - 1) },
    points: quantities.flatMap((quantity, i) => (quantity ? [{ when: { edtf: dayAfter(i), text: dayAfter(i) }, evidence: [{ exact: `day ${i}` }], quantity }] : [])),
    ...more,
  });

export const WIDTHS = [280, 360, 560, 640, 900, 1200];

/** What a drawing must keep at every width: texts apart and inside, cells of 24 px that arrows reach, evidence at each. */
export function keepsItsRules(view: FrequencyChartView): void {
  for (const width of WIDTHS) {
    const scene = frequencyScene(view, width);
    const at = `${width} px`;
    expect([scene.width, scene.dir]).to.deep.equal([width, view.words.dir]);
    expect(overlaps(textBoxes(scene)).map(([a, b]) => `${a.group} “${a.text}” over ${b.group} “${b.text}”`), at).to.deep.equal([]);
    expect(outside(scene), at).to.deep.equal([]);
    expect(overlaps(scene.hits).map(([a, b]) => `${a.mark} over ${b.mark}`), at).to.deep.equal([]);
    for (const hit of scene.hits) {
      expect(Math.min(hit.width, hit.height), `${hit.mark} at ${at}`).to.be.at.least(23.99);
      expect(view.marks.get(hit.mark), `evidence of ${hit.mark}`).to.exist;
    }
    const reached = new Set([gridStep(scene, '', 'Home', true) ?? '']);
    for (const mark of reached) for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) reached.add(gridStep(scene, mark, key, false) ?? '');
    expect([...reached].toSorted(), at).to.deep.equal(scene.hits.map(({ mark }) => mark).toSorted());
    const picture = pictureScene(view, scene, view.title, view.summary);
    expect(overlaps(textBoxes(picture)).map(([a, b]) => `${a.text} over ${b.text}`), `picture, ${at}`).to.deep.equal([]);
  }
}

/** Months of counted events: who says so, how sure it is, who acts. */
export interface Dated {
  readonly month: number;
  readonly status?: Loose;
  readonly by?: readonly string[];
  readonly actors?: readonly string[];
}

/** A story whose series counts these events by month. */
export const countedStory = (dated: readonly Dated[], more: Loose = {}): Story => {
  const actors = [...new Set(['city', ...dated.flatMap(({ actors: names = [] }) => names)])];
  return storyWith(
    { period: 'month', label: 'Stops', unit: 'stops', computed: { from: 'events', where: { kind: 'stop' } }, ...more },
    {
      actors: actors.map((id) => ({ id, name: `the ${id}`, kind: 'company', evidence })),
      events: [
        event({ id: 'thing' }),
        ...dated.map(({ month, status, by, actors: parties = [] }, i) => {
          const when = `2031-${String(month).padStart(2, '0')}`;
          return event({
            id: `stop-${i}`, kind: 'stop', when: { edtf: when, text: when }, evidence: [{ exact: `stop ${i}` }],
            ...(status && { status: [status] }), ...(by && { attribution: { by } }), parties: parties.map((actor) => ({ actor })),
          });
        }),
      ],
    },
  );
};
