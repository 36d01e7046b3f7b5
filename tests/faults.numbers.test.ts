import { expect } from '@open-wc/testing';
import 'factbox/frequency-chart';
import { allInside, drawing, inside, mount, notice, openTable, place, put, words } from './support/figures.js';
import { floodJson } from './support/news.js';

/** Numbers at the edge of what numbers can be: drawn or listed, never a zero that nobody stated. */

/** The flood's outages with a count for November as it stands in a file. */
const withCount = (count: string): unknown => {
  const text = JSON.stringify(floodJson).replace('{"is":"at-most","max":6}', count);
  expect(text).to.contain(count);
  return JSON.parse(text);
};

const november = 'series[0].points[11].quantity';

describe('a number that is none', () => {
  for (const [count, problem] of [
    ['{"is":"exact","value":1e999}', 'value: expected a finite number, got the number Infinity'], ['{"is":"exact","value":-1e999}', 'value: expected a finite number, got the number -Infinity'],
    ['{"is":"range","min":1,"max":1e999}', 'max: expected a finite number, got the number Infinity'], ['{"is":"exact","value":null}', 'value: expected a finite number, got null'],
    ['{"is":"exact","value":"6"}', 'value: expected a finite number, got "6"'], ['{"is":"at-least","min":true}', 'min: expected a finite number, got true'],
    ['{"is":"exact","value":-12}', 'value: expected a number from 0 up, got the number -12'], ['{"is":"range","min":-1,"max":6}', 'min: expected a number from 0 up, got the number -1'],
    ['{"is":"exact","value":[6]}', 'value: expected a finite number, got a list'], ['{"is":"exact"}', 'value: expected a finite number, got nothing'],
  ] as const) {
    it(`is listed, and its month is without a count: ${count}`, async () => {
      const chart = await mount('factbox-frequency-chart', { story: withCount(count), item: 'outages' });
      expect(words(await notice(chart))).to.contain(`${november}.${problem}`);
      await openTable(chart);
      const row = allInside(chart, 'tbody tr').find((line) => words(line).startsWith('November'));
      expect(words(row)).to.contain('no statement').and.not.to.match(/\b0\b|NaN|Infinity/);
    });
  }

  it('is listed where a page sets it as an object', async () => {
    for (const value of [Number.NaN, Infinity, 10n, new Number(6)]) {
      const story = structuredClone(floodJson);
      Object.assign(story.series[0]!.points[11]!, { quantity: { is: 'exact', value } });
      const chart = put('factbox-frequency-chart', { story, item: 'outages' });
      await drawing(chart);
      expect(words(await notice(chart))).to.contain(`${november}.value: expected a finite number`);
    }
  });
});

describe('a number at the edge', () => {
  for (const [count, shown] of [
    ['{"is":"exact","value":-0}', '0'], ['{"is":"exact","value":0.000001}', '0.000001'], ['{"is":"exact","value":0.1234567890123}', '0.1234567890123'],
    ['{"is":"exact","value":1e-9}', '1E-9'], ['{"is":"exact","value":5e-324}', '5E-324'], ['{"is":"exact","value":9007199254740991}', '9,007,199,254,740,991'],
    ['{"is":"exact","value":1e21}', '1E21'], ['{"is":"exact","value":1e308}', '1E308'], ['{"is":"range","min":0.3,"max":1e308}', '0.3–1E308'],
    ['{"is":"at-least","min":1.7976931348623157e308}', 'at least 1.79769313486232E308'],
  ] as const) {
    it(`is drawn: ${count}`, async () => {
      for (const width of [280, 900]) {
        const chart = await mount('factbox-frequency-chart', { story: withCount(count), item: 'outages', in: place(`inline-size: ${width}px`) });
        expect(inside(chart, '.notice')).to.equal(null);
        for (const shape of allInside(chart, '.plot svg, .plot svg *')) {
          for (const { name, value } of shape.attributes) expect(value, name).not.to.match(/NaN|Infinity|undefined|e\+/);
        }
        await openTable(chart);
        const cell = allInside(chart, 'tbody tr').find((line) => words(line).startsWith('November'))!.lastElementChild;
        expect(words(cell).split(';')[0]).to.equal(shown);
        const bars = allInside(chart, '.plot svg rect').map((bar) => Number(bar.getAttribute('width')));
        expect(bars.every((length) => length >= 0 && length <= width)).to.be.true;
      }
    });
  }
});
