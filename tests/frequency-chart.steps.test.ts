// Numbers as steps: a line over each period, joined where one exact count follows another, broken by silence.
import { expect } from '@open-wc/testing';
import { frequencyScene } from '../src/figures/frequency-chart/frequency-scene.js';
import type { Scene } from '../src/layout/scene.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { countedStory, daily, keepsItsRules } from './support/dense.js';
import { chart, everySeries, flood } from './support/news.js';

const exact = (value: number) => ({ is: 'exact', value });
const steps = { mark: 'steps' } as const;
const languages = { 'left to right': en, 'right to left': { ...en, dir: 'rtl' as const }, Arabic: await loadWords('ar') };
const paths = (scene: Scene, mark: string) =>
  (scene.groups.find(({ name }) => name === `mark ${mark}`)?.shapes ?? []).flatMap((shape) => (shape.is === 'path' ? [shape] : []));
const mixed = daily([exact(10), exact(40), undefined, exact(20), { is: 'at-least', min: 30 }, exact(5), { is: 'range', min: 10, max: 20 }, exact(0)]);

describe('frequency chart: steps', () => {
  for (const [name, words] of Object.entries(languages)) {
    it(`keep the rules of the drawing, ${name}`, () => {
      for (const { story, id } of everySeries) keepsItsRules(chart(story, id, words, steps));
      keepsItsRules(chart(mixed, undefined, words, steps));
      keepsItsRules(chart(daily(Array.from({ length: 90 }, (_, i) => (i % 9 ? exact(i % 20) : { is: 'at-least', min: 12 }))), undefined, words, steps));
    });
  }

  it('go on from the exact count just before, and from nothing else', () => {
    const marks = chart(mixed, undefined, en, steps).columns.map((column) => column.marks[0]?.before);
    expect(marks).to.deep.equal([undefined, 10, undefined, undefined, undefined, undefined, undefined, undefined]);
    const april = chart(flood, 'outages', en, steps).columns.slice(3, 5).flatMap((column) => column.marks.map(({ before }) => before));
    expect(april, 'rivals have no one line').to.deep.equal([undefined, undefined, undefined]);
  });

  it('do not go on where the standing changes', () => {
    const story = daily([exact(3), exact(4), exact(5)]);
    const [one, ...rest] = story.series[0]!.points;
    const changed = { ...story, series: [{ ...story.series[0]!, points: [{ ...one!, status: [{ level: 'claimed' as const }] as const }, ...rest] }] };
    expect(chart(changed, undefined, en, steps).columns.map((column) => column.marks[0]?.before)).to.deep.equal([undefined, undefined, 4]);
  });

  for (const width of [320, 640]) {
    it(`lie at their values at ${width} px, from edge to edge of the period`, () => {
      const upright = width > 560;
      const scene = frequencyScene(chart(daily([exact(10), exact(40), exact(25)]), undefined, en, steps), width);
      const at = ['s.1', 's.2', 's.3'].map((mark) => paths(scene, mark)[0]!);
      const value = ({ x, y }: { readonly x: number; readonly y: number }) => (upright ? -y : x);
      const unit = (value(at[1]!) - value(at[0]!)) / 30;
      expect(unit).to.be.above(0);
      expect(value(at[2]!) - value(at[0]!)).to.be.closeTo(15 * unit, 0.01);
      const [, riser, length] = /^M(?:0 (-?[\d.]+)V0|(?:-?[\d.]+) 0H0)[HV]([\d.]+)$/.exec(at[2]!.d) ?? [];
      expect(Number(length) > 20, at[2]!.d).to.be.true;
      if (upright) expect(Number(riser), 'down from 40 to 25').to.be.closeTo(-15 * unit, 0.01);
    });
  }

  it('draw bounds as bounds: a line with a fade beyond it, and no area under it', () => {
    const scene = frequencyScene(chart(mixed, undefined, en, steps), 640);
    const shapes = scene.groups.find(({ name }) => name === 'mark s.4')?.shapes ?? [];
    const [bound] = paths(scene, 's.4');
    const fades = shapes.flatMap((shape) => (shape.is === 'rect' && shape.opacity !== undefined ? [shape] : []));
    expect(fades).to.have.lengthOf(4);
    for (const fade of fades) expect(fade.y + fade.height, 'above the bound').to.be.at.most(bound!.y + 0.01);
  });

  it('are not drawn where measures are stacked', () => {
    const story = countedStory([{ month: 1, by: ['union'] }, { month: 2, by: ['mayor'] }]);
    expect(chart(story, undefined, en, { by: 'claimant', layout: 'stacked', ...steps }).steps).to.equal(undefined);
    expect(chart(story, undefined, en, { by: 'claimant', ...steps }).split?.panels.every((panel) => panel.steps)).to.equal(true);
  });
});
