// Stories so long that reading, the table and a busy actor's list come a part at a time.
import { expect } from '@open-wc/testing';
import '../src/figures/actor-network/actor-network.js';
import { largeStory } from '../stories/large-story.js';
import { press } from './support/commands.js';
import { allInside, eventsOf, frames, inside, mount, mountOpen, notice, put, until, words } from './support/figures.js';
import { floodJson, network, storyOf } from './support/news.js';

const longJson = largeStory({ actors: 500, relations: 1500, events: 0 });
const otherJson = largeStory({ seed: 2, actors: 80, relations: 240, events: 0 });
const relations = longJson.relations!.length;
const rows = (figure: Element) => allInside(figure, 'tbody tr');
const isComing = (figure: Element) => inside(figure, 'table')?.getAttribute('aria-busy') === 'true';
const whole = (figure: Element) => until(() => inside(figure, 'table') && !isComing(figure));

describe('a long story', () => {
  it('is told of as ready once, with its picture', async () => {
    const figure = put('factbox-actor-network', { story: longJson });
    const events = eventsOf(figure);
    await until(() => inside(figure, '.plot svg') && events.length);
    await figure.updateComplete;
    expect(events.map(({ type }) => type)).to.deep.equal(['factbox-ready']);
  });

  it('gives way to the one asked for after it', async () => {
    const figure = put('factbox-actor-network', { story: longJson });
    await figure.updateComplete;
    figure.story = floodJson;
    const events = eventsOf(figure);
    await until(() => inside(figure, '[data-mark="pellwater"]') && events.length);
    await frames(30);
    expect(inside(figure, '[data-mark="pellwater"]') !== null).to.be.true;
    expect(events).to.have.lengthOf(1);
  });

  it('says where it is at fault', async () => {
    const [first, ...rest] = longJson.relations!;
    const figure = put('factbox-actor-network', { story: { ...longJson, relations: [...rest, { ...first, from: 'nobody-at-all' }] } });
    expect(words(await notice(figure))).to.contain('nobody-at-all');
  });
});

describe('a long table', () => {
  it('comes to hold every relation, once', async () => {
    const figure = await mountOpen('factbox-actor-network', { story: longJson });
    await whole(figure);
    expect(rows(figure)).to.have.lengthOf(relations);
    expect(inside(figure, 'table')!.getAttribute('role'), 'it is a table still, however it is laid out').to.equal('table');
  });

  it('can be sorted by keyboard while its rows come', async () => {
    const figure = await mountOpen('factbox-actor-network', { story: longJson });
    expect(isComing(figure)).to.be.true;
    allInside(figure, '.sort')[0]!.focus();
    await press('Enter');
    await until(() => inside(figure, 'th[aria-sort="ascending"]'));
    expect(figure.shadowRoot!.activeElement === allInside(figure, '.sort')[0], 'the focus stays').to.be.true;
    await whole(figure);
    const names = rows(figure).map((row) => words(row.firstElementChild));
    expect(names).to.deep.equal(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    expect(names).to.have.lengthOf(relations);
  });

  it('keeps no row of a story that was replaced half way', async () => {
    const figure = await mountOpen('factbox-actor-network', { story: longJson });
    expect(isComing(figure)).to.be.true;
    figure.story = otherJson;
    await until(() => words(inside(figure, '.source')) && rows(figure).length === otherJson.relations!.length && !isComing(figure));
    const { actors } = network(storyOf(otherJson));
    const known = new Set([...[...actors.values()].map(({ name }) => name), 'not stated']);
    expect(rows(figure).every((row) => known.has(words(row.firstElementChild)))).to.be.true;
  });

  it('is whole on paper, before the page is printed', async () => {
    const figure = await mountOpen('factbox-actor-network', { story: longJson });
    dispatchEvent(new Event('beforeprint'));
    await figure.updateComplete;
    expect(rows(figure)).to.have.lengthOf(relations);
  });
});

describe('the list of an actor with many relations', () => {
  it('comes to hold all of them', async () => {
    const figure = await mount('factbox-actor-network', { story: longJson, display: 'list' });
    const count = (actor: Element) => Number(/\d+/.exec(words(actor.querySelector('.count')))?.[0]);
    await until(() => allInside(figure, '.actor').length === network(storyOf(longJson)).boxes.length);
    const busiest = allInside(figure, '.actor').toSorted((a, b) => count(b) - count(a))[0]!;
    expect(count(busiest)).to.be.above(80);
    busiest.querySelector('summary')!.click();
    await until(() => busiest.querySelectorAll('.line').length === count(busiest));
    await until(() => !busiest.querySelector('[aria-busy]'));
  });
});
