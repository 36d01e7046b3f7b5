// The chart's drawing at seven widths, in both directions: every word readable, every mark reachable, every length true.
import { expect } from '@open-wc/testing';
import type { FrequencyChartView, FrequencyMark } from '../src/figures/frequency-chart/frequency-chart.view.js';
import { frequencyScene } from '../src/figures/frequency-chart/frequency-scene.js';
import type { Scene } from '../src/layout/scene.js';
import { pictureScene } from '../src/layout/picture.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { around, outside, overlaps, rectsOf, textBoxes } from './support/boxes.js';
import { chart, everySeries } from './support/news.js';

const WIDTHS = [280, 320, 480, 560, 640, 900, 1200];
const languages = { 'left to right': en, 'right to left': { ...en, dir: 'rtl' as const }, Arabic: await loadWords('ar') };

const markIds = (view: FrequencyChartView): readonly string[] => [
  ...(view.span ? [view.span.id] : []),
  ...view.columns.flatMap(({ marks }) => marks.map(({ id }) => id)),
  ...view.annotations.map(({ id }) => id),
];

for (const { name, story, id } of everySeries) {
  for (const [direction, words] of Object.entries(languages)) {
    describe(`frequency chart's drawing: ${name}, ${direction}`, () => {
      const view = chart(story, id, words);
      const scenes = WIDTHS.map((width) => [width, frequencyScene(view, width)] as const);

      it('is as wide as its place and faces the reading direction', () => {
        for (const [width, scene] of scenes) expect([scene.width, scene.dir]).to.deep.equal([width, words.dir]);
      });

      it('lets no two texts overlap', () => {
        for (const [width, scene] of scenes) {
          expect(overlaps(textBoxes(scene)).map(([a, b]) => `${a.group} “${a.text}” over ${b.group} “${b.text}”`), `${width} px`).to.deep.equal([]);
        }
      });

      it('draws nothing outside', () => {
        for (const [width, scene] of scenes) expect(outside(scene), `${width} px`).to.deep.equal([]);
      });

      it('gives every mark one place of 24 px or more to point at, apart from the others', () => {
        for (const [width, scene] of scenes) {
          expect(scene.hits.map(({ mark }) => mark).toSorted(), `${width} px`).to.deep.equal(markIds(view).toSorted());
          for (const hit of scene.hits) {
            expect(hit.width, `${hit.mark} at ${width} px`).to.be.at.least(24);
            expect(hit.height, `${hit.mark} at ${width} px`).to.be.at.least(24);
          }
          expect(overlaps(scene.hits).map(([a, b]) => `${a.mark} over ${b.mark}`), `${width} px`).to.deep.equal([]);
        }
      });

      it('lets no text of 12 px or more go missing', () => {
        for (const [width, scene] of scenes) {
          const said = textBoxes(scene).map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' ');
          for (const { marks } of view.columns) {
            for (const mark of marks) {
              for (const text of [...mark.label.map((piece) => piece.text), ...mark.notes, ...mark.by]) {
                for (const word of text.replaceAll(/[\u2066-\u2069]/gu, '').split(/\s+/u).filter((part) => /\p{L}|\p{N}/u.test(part))) expect(said, `${mark.id} at ${width} px`).to.contain(word.replace(/,$/, ''));
              }
            }
          }
          const sizes = scene.groups.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.is === 'text' ? [shape.size] : [])));
          expect(Math.min(...sizes), `${width} px`).to.be.at.least(12);
        }
      });

      it('keeps texts apart and inside in the picture to save', () => {
        for (const [width, scene] of scenes.filter(([wide]) => wide === 320 || wide === 640)) {
          const picture = pictureScene(view, scene, view.title, view.summary);
          expect(overlaps(textBoxes(picture)).map(([a, b]) => `${a.group} “${a.text}” over ${b.group} “${b.text}”`), `${width} px`).to.deep.equal([]);
          expect(outside(picture), `${width} px`).to.deep.equal([]);
        }
      });
    });
  }
}

/** Length in px of one unit, and where zero stands, read off the printed axis. */
function axisOf(scene: Scene): { readonly upright: boolean; readonly zero: number; readonly unit: number } {
  const upright = !scene.groups.some(({ name }) => name.startsWith('period '));
  const ticks = scene.groups
    .filter(({ name }) => name === (upright ? 'grid' : 'axis'))
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.is === 'text' ? [{ value: Number(shape.text.replaceAll(',', '')), at: upright ? shape.y - 4 : shape.x }] : [])))
    .filter(({ value }) => Number.isFinite(value));
  const zero = ticks.find(({ value }) => value === 0)?.at ?? NaN;
  const last = ticks.at(-1);
  return { upright, zero, unit: last ? Math.abs(last.at - zero) / last.value : NaN };
}

const numbers = (view: FrequencyChartView): readonly FrequencyMark[] => view.columns.flatMap(({ marks }) => marks.filter(({ quantity }) => quantity));
const words = (view: FrequencyChartView): readonly FrequencyMark[] => view.columns.flatMap(({ marks }) => marks.filter(({ is }) => is === 'words'));

for (const { name, story, id } of everySeries) {
  const view = chart(story, id);
  if (view.scale) {
    describe(`frequency chart's lengths: ${name}`, () => {
      for (const width of WIDTHS) {
        it(`are true to the printed scale at ${width} px`, () => {
          const scene = frequencyScene(view, width);
          const { upright, zero, unit } = axisOf(scene);
          expect(unit).to.be.above(0);
          for (const { id: mark, quantity } of numbers(view)) {
            const rects = rectsOf(scene, `mark ${mark}`);
            const [first] = rects;
            if (!quantity || !first) throw new Error(`${mark} has no bar`);
            const all = around(rects);
            const start = (box: typeof all) => (upright ? zero - box.y - box.height : box.x - zero);
            const end = (box: typeof all) => (upright ? zero - box.y : box.x + box.width - zero);
            const close = (px: number, value: number) => expect(px, `${mark}, ${JSON.stringify(quantity)}`).to.be.closeTo(value * unit, 0.01);
            const ends = (box: typeof all, from: number, to: number) => (close(start(box), from), close(end(box), to));
            switch (quantity.is) {
              case 'exact':
                ends(all, 0, Math.max(quantity.value, 3 / unit)); // a stated zero has a foot of 3 px
                break;
              case 'range':
                ends(all, quantity.min, quantity.max);
                break;
              case 'at-most':
                ends(all, 0, quantity.max);
                break;
              case 'approximate':
                close(start(all), 0);
                expect(quantity.value * unit, 'in the soft end').to.be.within(end(first), end(all));
                break;
              case 'at-least': {
                ends(first, 0, quantity.min);
                const paths = scene.groups.find(({ name: group }) => group === `mark ${mark}`)?.shapes.filter((shape) => shape.is === 'path') ?? [];
                const tip = Math.max(...paths.map((shape) => (upright ? zero - shape.y : shape.x - zero)));
                expect(tip, 'the arrow where it runs on').to.be.above(quantity.min * unit + 12);
              }
            }
          }
        });
      }
    });
  }
  for (const [kind, marks] of Object.entries({ words: words(view).filter(({ change }) => !change), changes: words(view).filter(({ change }) => change) })) {
    if (marks.length === 0) continue;
    describe(`frequency chart's ${kind}: ${name}`, () => {
      for (const width of WIDTHS) {
        it(`have one size, whatever they say, at ${width} px`, () => {
          const scene = frequencyScene(view, width);
          const frames = marks.map(({ id: mark }) => rectsOf(scene, `mark ${mark}`)[0]);
          const sizes = new Set(frames.map((frame) => frame && `${Math.round(frame.width)} × ${Math.round(frame.height)}`));
          expect([...sizes]).to.have.lengthOf(1);
        });
      }
    });
  }
}
