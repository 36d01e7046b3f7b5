// The page is there first, the figures come later: what was written and set meanwhile counts.
import { expect } from '@open-wc/testing';
import { inside, until, words as wordsOf } from './support/figures.js';
import floodJson from '../stories/data/river-flood.story.json' with { type: 'json' };

const words = (figure: Element, selector: string): string => wordsOf(inside(figure, selector));

type Early = HTMLElement & { story?: unknown; item?: string };

it('upgrades what stands on the page, with the properties it was given', async () => {
  const page = document.createElement('main');
  page.innerHTML = `
    <factbox-quote-card id="own" item="mayor-quote"><p>Our own words</p></factbox-quote-card>
    <factbox-quote-card id="named" from="shared" item="skipper-quote"></factbox-quote-card>
    <factbox-story id="shared"><factbox-frequency-chart item="alarms"></factbox-frequency-chart></factbox-story>`;
  document.body.append(page);
  const [own, named, shared] = ['own', 'named', 'shared'].map((id) => document.getElementById(id) as Early);
  if (!own || !named || !shared) throw new Error('the page is not there');
  own.story = floodJson;
  shared.story = floodJson;
  expect(own.getBoundingClientRect().height, 'the fallback is seen until then').to.be.above(0);
  expect(customElements.get('factbox-quote-card')).to.equal(undefined);

  await Promise.all([import('../src/figures/quote-card/quote-card.js'), import('../src/figures/frequency-chart/frequency-chart.js')]);
  await until(() => words(own, '.words p').includes('never again'));
  await until(() => words(named, '.words p').includes('came up through the floor'));
  await until(() => words(shared.firstElementChild!, '[part="title"]') === 'Gauge alarms, by day, 2031');
  expect(Object.hasOwn(own, 'story'), 'the property is the element’s own now').to.be.false;
  own.story = { ...floodJson, quotes: [] };
  await until(() => words(own, '.notice').includes('The story holds nothing by the id “mayor-quote”'));
  page.remove();
});
