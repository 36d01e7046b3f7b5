// More periods than can be labelled: narrow columns, three labels, cells for stretches, and all of it in the table.
import { expect } from '@open-wc/testing';
import { frequencyScene } from '../src/figures/frequency-chart/frequency-scene.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { textBoxes } from './support/boxes.js';
import { daily, dayAfter, keepsItsRules, seeded, storyWith } from './support/dense.js';
import { chart, evidenceOf, tableLines } from './support/news.js';

const exact = (value: number) => ({ is: 'exact', value });
const random = seeded(11);
const year = Array.from({ length: 365 }, (_, i) =>
  i > 150 && i < 170 ? undefined : i === 200 ? { is: 'at-least', min: 99 } : i === 40 ? { is: 'at-most', max: 30 } : i === 41 ? { is: 'range', min: 10, max: 60, best: 20 }
    : i === 42 ? { is: 'approximate', value: 33 } : i === 43 ? { is: 'unknown', why: 'withheld' } : exact(Math.floor(random() * 80)));
const languages = { 'left to right': en, 'right to left': { ...en, dir: 'rtl' as const }, Arabic: await loadWords('ar') };
const texts = (width: number, quantities = year) => textBoxes(frequencyScene(chart(daily(quantities)), width)).filter(({ group }) => group === 'labels').map(({ text }) => text);

describe('frequency chart: more periods than can be labelled', () => {
  for (const [name, words] of Object.entries(languages)) {
    for (const days of [31, 40, 100, 365]) {
      it(`keeps its rules at every width: ${days} days, ${name}`, () => keepsItsRules(chart(daily(year.slice(0, days)), undefined, words)));
    }
  }

  it('labels the first, the last and the highest, and no other', () => {
    expect(texts(640).toSorted()).to.deep.equal([`${(year[0] as { value: number }).value}`, 'at least 99', 'first · Jan 1', 'highest · Jul 20', 'last · Dec 31', `${(year[364] as { value: number }).value}`].toSorted());
  });

  it('names the year where there are several', () => {
    const view = chart(daily(Array.from({ length: 500 }, (_, i) => exact(i === 400 ? 99 : i % 50))));
    expect(view.summary).to.equal('The highest number stated is 99, for February 5, 2032.');
    expect(textBoxes(frequencyScene(view, 640)).map(({ text }) => text)).to.include('highest · Feb 5 2032');
  });

  it('names one mark once that is several of these', () => {
    const rising = Array.from({ length: 60 }, (_, i) => exact(i + 1));
    expect(texts(640, rising).toSorted()).to.deep.equal(['1', '60', 'first · Jan 1', 'highest, last · Mar 1']);
  });

  it('labels every mark where there is room for it', () => {
    const scene = frequencyScene(chart(daily(Array.from({ length: 34 }, (_, i) => exact(10 + i)))), 1200);
    expect(textBoxes(scene).map(({ text }) => text)).to.include.members(['10', '25', '43']);
  });

  it('draws lengths that are true to the printed scale', () => {
    const values = Array.from({ length: 120 }, (_, i) => i % 40);
    const scene = frequencyScene(chart(daily(values.map(exact))), 640);
    const [marks] = scene.groups.filter(({ name }) => name === 'marks');
    const [path] = marks?.shapes ?? [];
    if (path?.is !== 'path') throw new Error('no bars');
    const heights = [...path.d.matchAll(/M[\d.]+ [\d.]+h[\d.]+v([\d.]+)h/g)].map(([, height]) => Number(height));
    expect(heights).to.have.lengthOf(120);
    heights.forEach((height, i) => expect(height, `day ${i}`).to.be.closeTo(Math.max(3, (values[i]! / 39) * 170), 0.01));
  });

  it('holds every period in the table', () => {
    const lines = tableLines(chart(daily(year)));
    expect(lines).to.have.lengthOf(365);
    expect(lines[0]).to.equal(`January 1, 2031 | day 0 | reported | ${(year[0] as { value: number }).value}`);
    expect(lines[160]).to.contain('no statement');
    expect(lines[200]).to.equal('July 20, 2031 | day 200 | reported | at least 99');
  });

  it('says how many periods are silent where nobody would read their names', () => {
    expect(chart(daily(year)).summary).to.equal('The highest number stated is at least 99, for July 20. The article makes no statement for 19 of 365 periods.');
  });

  it('opens at a stretch what its periods rest on, and says where that is not all', () => {
    const view = chart(daily(year));
    const scene = frequencyScene(view, 640);
    const { mark } = scene.hits.find(({ column }) => column >= 12)!;
    const stretch = evidenceOf(view).get(mark)!;
    expect(stretch.title).to.match(/^January 24, 2031 to February 15, 2031: 22 counts, the highest \d+, \w+ \d+, 2031 \(12 of 22 clauses\)$/);
    expect(stretch.clauses[0]?.text).to.equal('day 23');
    expect(frequencyScene(view, 1200).hits.length, 'finer where there is room').to.be.above(scene.hits.length);
  });

  it('leaves words their rows, however many periods there are', () => {
    const view = chart(daily([...Array.from({ length: 40 }, (_, i) => exact(i)), { is: 'verbal', term: 'many', of: 'count' }]));
    expect(view.stretches).to.equal(undefined);
    expect(textBoxes(frequencyScene(view, 640)).map(({ text }) => text)).to.include('many');
  });

  for (const [period, edtf, said] of [
    ['week', (i: number) => dayAfter(5 + 7 * i), ['Jan', '2032']],
    ['month', (i: number) => `${2031 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, ['2031', '2033']],
    ['quarter', (i: number) => `${2031 + Math.floor(i / 4)}-${String((i % 4) * 3 + 1).padStart(2, '0')}`, ['2032', '2040']],
    ['year', (i: number) => `${1900 + i}`, ['1900', '1950']],
  ] as const) {
    it(`puts years and months under many a ${period}`, () => {
      const points = Array.from({ length: 80 }, (_, i) => ({ when: { edtf: edtf(i), text: edtf(i) }, evidence: [{ exact: `p ${i}` }], quantity: exact(i + 1) }));
      const view = chart(storyWith({ period, points }));
      keepsItsRules(view);
      const axis = textBoxes(frequencyScene(view, 640)).filter(({ group }) => group === 'axis').map(({ text }) => text);
      expect(axis).to.include.members([...said]);
    });
  }
});
