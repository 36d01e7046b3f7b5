// From an address to a drawing: one request, the last address wins, one closing event, and what goes wrong in plain words.
import { expect } from '@open-wc/testing';
import type { FactboxErrorEvent } from '../src/core/events.js';
import '../src/figures/frequency-chart/frequency-chart.js';
import '../src/figures/quote-card/quote-card.js';
import { allInside, drawing, eventsOf, frames, inside, json, mount, notice, place, put, stubFetch, until, words } from './support/figures.js';
import { floodJson, strikeJson, warJson } from './support/news.js';

const types = (events: readonly Event[]) => events.map(({ type }) => type);
const HOST = 'https://courier.example';
let addresses = 0;
/** An address that no other test has asked for. */
const fresh = (): string => `${HOST}/${(addresses += 1)}.json`;

let undo: (() => void) | undefined;
afterEach(() => {
  undo?.();
  undo = undefined;
});
function answering(answer: Parameters<typeof stubFetch>[0]): readonly string[] {
  const { asked, restore } = stubFetch(answer);
  undo = restore;
  return asked;
}

describe('loading a story', () => {
  it('asks once, however many figures want it', async () => {
    const asked = answering(() => json(floodJson));
    const src = fresh();
    const story = document.createElement('factbox-story');
    story.src = src;
    const chart = put('factbox-frequency-chart', { src, item: 'alarms' });
    const card = put('factbox-quote-card', { src, item: 'mayor-quote' });
    chart.parentElement?.append(story);
    story.append(document.createElement('factbox-quote-card'));
    await Promise.all([drawing(chart), drawing(card), drawing(story.firstElementChild!)]);
    expect(asked).to.deep.equal([src]);
  });

  it('closes each load with one event', async () => {
    answering(() => json(floodJson));
    const card = put('factbox-quote-card', { src: fresh(), item: 'mayor-quote' });
    const events = eventsOf(card);
    await drawing(card);
    card.heading = 'The mayor';
    await until(() => words(inside(card, '[part="title"]')) === 'The mayor');
    await frames(3);
    expect(types(events)).to.deep.equal(['factbox-ready']);
    expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.be.true;
    card.src = fresh();
    await until(() => events.length === 2);
    expect(types(events)).to.deep.equal(['factbox-ready', 'factbox-ready']);
  });

  it('shows the address that was set last, whichever answers first', async () => {
    const slow = fresh();
    let late: (response: Response) => void = () => {};
    answering((url) => (url === slow ? new Promise((done) => (late = done)) : json(warJson)));
    const card = put('factbox-quote-card', { src: slow });
    const events = eventsOf(card);
    await until(() => inside(card, '.loading'));
    card.src = fresh();
    await drawing(card);
    expect(words(inside(card, '.words p'))).to.contain('types of weapons have escalated');
    late(json(floodJson));
    await frames(5);
    expect(words(inside(card, '.words p'))).to.contain('types of weapons have escalated');
    expect(types(events)).to.deep.equal(['factbox-ready']);
  });

  it('keeps a place while it waits, and says so', async () => {
    answering(() => new Promise(() => {}));
    const chart = put('factbox-frequency-chart', { src: fresh() });
    const loading = await until(() => inside(chart, '.loading'));
    expect(words(loading)).to.equal('Loading the figure');
    expect(loading.getAttribute('role')).to.equal('status');
    expect(chart.getBoundingClientRect().height).to.be.at.least(180);
  });

  it('does nothing for a figure that has left the page', async () => {
    let answer: (response: Response) => void = () => {};
    answering(() => new Promise((done) => (answer = done)));
    const card = put('factbox-quote-card', { src: fresh() });
    const parent = card.parentElement;
    const events = eventsOf(card);
    await until(() => inside(card, '.loading'));
    card.remove();
    answer(json(floodJson));
    await frames(5);
    expect(types(events)).to.deep.equal([]);
    parent?.append(card);
    await drawing(card);
    expect(types(events)).to.deep.equal(['factbox-ready']);
  });

  it('prefers an object, then the address, then a script inside, then the story around', async () => {
    answering(() => json(warJson));
    const around = document.createElement('factbox-story');
    around.story = strikeJson;
    const card = put('factbox-quote-card', { src: fresh(), story: floodJson });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ ...floodJson, quotes: [floodJson.quotes[6]] });
    card.append(script);
    card.replaceWith(around);
    around.append(card);
    const first = (text: string) => until(() => words(inside(card, '.words p')).includes(text));
    await first('It did not rise');
    card.story = undefined;
    await first('types of weapons');
    card.src = undefined;
    await first('“No”');
    script.remove();
    card.from = 'nobody';
    await notice(card);
    card.from = undefined;
    await first('لسنا ضد المدينة');
  });

  it('takes no junk for an object', async () => {
    answering(() => json(floodJson));
    const card = put('factbox-quote-card', { src: fresh() });
    card.story = '[object Object]'; // what a framework writes that knows attributes only
    await drawing(card);
  });
});

describe('a story that cannot be had', () => {
  const cases: readonly (readonly [name: string, answer: (url: string) => Response | Promise<Response>, said: (url: string) => string])[] = [
    ['is nowhere', () => new Response('', { status: 404 }), (url) => `The story could not be fetched: 404 ${url}.`],
    ['is out of reach', () => Promise.reject(new TypeError('offline')), (url) => `The story could not be fetched from ${url}.`],
    ['is a web page', () => new Response('\n <!doctype html><title>Sign in</title>'), (url) => `The address gives a web page, not a story: ${url}.`],
    ['is no JSON', () => new Response('{\n  "format": "factbox/1",\n  "id" "x"\n}'), (url) => `The story is not valid JSON: ${url}:3:8. 3:8: expected ":", got "x"`],
    ['breaks off', () => new Response('{ "format": "factbox/1", "id": "x"'), (url) => `The story is not valid JSON: ${url}:1:35. 1:35: expected "," or the end of the list or object, got the end of the file`],
    ['is of a newer format', () => json({ ...floodJson, format: 'factbox/2' }), () => 'The story has a problem. The rest of the page is unharmed. format: expected a story of format factbox/1, got one of format factbox/2; this page needs a newer factbox'],
    ['is a list', () => json([floodJson]), () => 'The story has a problem. The rest of the page is unharmed. story: expected an object, got a list'],
  ];
  for (const [name, answer, said] of cases) {
    it(`says so when it ${name}, once, and leaves the page’s own words`, async () => {
      answering(answer);
      const src = fresh();
      const card = put('factbox-quote-card', { src });
      card.innerHTML = '<p>Our own words</p>';
      const events = eventsOf(card);
      const box = await notice(card);
      await frames(3);
      const again = box.querySelector('button');
      expect(words(box).replace(/ ?Try again$/, '')).to.equal(`This figure cannot be drawn${said(src)}`);
      expect(again !== null, 'a second try helps only where it may end otherwise').to.equal(!/format|list/.test(name));
      expect(types(events)).to.deep.equal(['factbox-error']);
      expect(said(src)).to.contain((events[0] as FactboxErrorEvent).message);
      expect((card.firstElementChild as HTMLElement).getBoundingClientRect().height, 'the fallback is seen').to.be.above(0);
    });
  }

  it('is larger than the page accepts', async () => {
    answering(() => new Response(' '.repeat(2000)));
    const src = fresh();
    const card = put('factbox-quote-card', { src, 'max-bytes': 1024 });
    expect(words(await notice(card))).to.contain(`The story is larger than this page accepts: ${src}`);
  });

  it('is asked for again by the reader, and drawn when it comes', async () => {
    let there = false;
    const asked = answering(() => (there ? json(floodJson) : new Response('', { status: 404 })));
    const card = put('factbox-quote-card', { src: fresh(), item: 'mayor-quote' });
    const events = eventsOf(card);
    const box = await notice(card);
    there = true;
    box.querySelector('button')?.click();
    await drawing(card);
    expect(inside(card, '.notice') === null).to.be.true;
    expect(asked).to.have.lengthOf(2);
    expect(types(events)).to.deep.equal(['factbox-error', 'factbox-ready']);
  });

  it('is asked for again by the reader of a figure that shares it, and drawn in all of them', async () => {
    let there = false;
    const asked = answering(() => (there ? json(floodJson) : new Response('', { status: 404 })));
    const story = document.createElement('factbox-story');
    story.src = fresh();
    const cards = [document.createElement('factbox-quote-card'), document.createElement('factbox-quote-card')];
    story.append(...cards);
    place().append(story);
    const [box] = await Promise.all(cards.map(notice));
    there = true;
    box!.querySelector('button')?.click();
    await Promise.all(cards.map(drawing));
    expect(asked).to.have.lengthOf(2);
  });

  it('is asked for three times when the server is busy', async () => {
    const asked = answering(() => new Response('', { status: 503 }));
    const card = put('factbox-quote-card', { src: fresh() });
    expect(words(await notice(card))).to.contain('The story could not be fetched: 503');
    expect(asked).to.have.lengthOf(3);
  });

  it('is loaded by itself once the network is back', async () => {
    let there = false;
    answering(() => (there ? json(floodJson) : Promise.reject(new TypeError('offline'))));
    const card = put('factbox-quote-card', { src: fresh() });
    await notice(card);
    there = true;
    dispatchEvent(new Event('online'));
    await drawing(card);
  });

  it('is slow: said after as many seconds as the page sets', async () => {
    const src = fresh();
    answering(() => new Promise(() => {}));
    const card = put('factbox-quote-card', { src, timeout: 0.05 });
    expect(words(await notice(card))).to.contain(`The story is slow to arrive: ${src}.`);
  });

  it('is never slow where the page sets no end', async () => {
    answering(() => new Promise(() => {}));
    const card = put('factbox-quote-card', { src: fresh(), timeout: 'Infinity' });
    await until(() => inside(card, '.loading'));
    await frames(5);
    expect(inside(card, '.notice') === null).to.be.true;
  });

  it('is slow: said after 30 seconds, and drawn all the same when it comes', async () => {
    const real = window.setTimeout;
    const waits: (() => void)[] = [];
    window.setTimeout = ((run: () => void, ms?: number) => (ms === 30_000 ? waits.push(run) : real(run, ms))) as typeof window.setTimeout;
    try {
      let answer: (response: Response) => void = () => {};
      answering(() => new Promise((done) => (answer = done)));
      const src = fresh();
      const card = put('factbox-quote-card', { src });
      await until(() => waits.length > 0);
      waits.forEach((run) => run());
      expect(words(await notice(card))).to.equal(`This figure cannot be drawnThe story is slow to arrive: ${src}. Try again`);
      answer(json(floodJson));
      await drawing(card);
      expect(inside(card, '.notice') === null).to.be.true;
    } finally {
      window.setTimeout = real;
    }
  });

  it('leaves the last good drawing under the notice', async () => {
    const card = await mount('factbox-quote-card', { story: floodJson, item: 'mayor-quote' });
    card.story = { ...floodJson, format: 'factbox/3' };
    await notice(card);
    expect(words(inside(card, '.words p'))).to.contain('never again');
    inside(card, '[data-mark]')?.click();
    await until(() => words(inside(card, '.evidence:popover-open .clause')).includes('never again'));
  });
});

describe('a story with faults', () => {
  const broken = { ...floodJson, quotes: floodJson.quotes.map((quote, i) => (i === 1 ? { ...quote, attribution: { by: ['nobody'] } } : quote)) };

  it('is drawn as far as it is sound, and lists the rest', async () => {
    const card = put('factbox-quote-card', { story: broken });
    const events = eventsOf(card);
    await drawing(card);
    expect(words(await notice(card))).to.equal('One record of the story is not shown: quotes[1].attribution.by[0]: expected the id of a source, got "nobody"');
    expect(words(inside(card, '.pager'))).to.equal('1 of 9');
    await frames(3);
    expect(types(events)).to.deep.equal(['factbox-ready']);
  });

  it('lists five, and says how many more there are', async () => {
    const series = floodJson.series.map((one, i) => (i ? one : { ...one, points: one.points.map((point, n) => (n < 10 ? { ...point, hedge: 7 } : point)) }));
    const chart = put('factbox-frequency-chart', { story: { ...floodJson, series }, item: 'alarms' });
    const box = await notice(chart);
    expect([...box.querySelectorAll('li')]).to.have.lengthOf(6);
    expect(words(box.querySelector('li:last-child'))).to.equal('and 5 more');
  });

  it('is none of the business of a figure that reads the rest', async () => {
    const chart = await mount('factbox-frequency-chart', { story: broken, item: 'alarms' });
    await frames(3);
    expect(inside(chart, '.notice') === null, 'a faulty quote').to.be.true;
    const [first, ...others] = floodJson.series[0]!.points;
    const series = [{ ...floodJson.series[0], points: [{ ...first, hedge: 7 }, ...others] }, ...floodJson.series.slice(1)];
    const both = { ...broken, series };
    expect(words(await notice(await mount('factbox-frequency-chart', { story: both, item: 'alarms' })))).to.equal('One record of the story is not shown: series[0].points[0].hedge: expected text, got the number 7');
    expect(words(await notice(await mount('factbox-quote-card', { story: both })))).to.equal('One record of the story is not shown: quotes[1].attribution.by[0]: expected the id of a source, got "nobody"');
  });

  it('has nothing by that id, or nothing of the kind', async () => {
    const card = put('factbox-quote-card', { story: floodJson, item: 'nobody-quote' });
    expect(words(await notice(card))).to.equal('This figure cannot be drawnThe story holds nothing by the id “nobody-quote” that this figure can show.');
    const chart = put('factbox-frequency-chart', { story: { ...floodJson, series: [], tensions: [], annotations: [], tours: [] } });
    expect(words(await notice(chart))).to.equal('This figure cannot be drawnThe story holds no series.');
    expect(allInside(chart, 'button')).to.have.lengthOf(0);
  });

  it('shows what an author wrote as text, whatever it looks like', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const card = await mount('factbox-quote-card', { story: { ...floodJson, quotes: [{ ...floodJson.quotes[0], text: markup }] } });
    expect(words(inside(card, '.words p'))).to.equal(`“${markup}”`);
    expect(inside(card, 'img') === null).to.be.true;
  });
});

describe('a story that others share', () => {
  it('is drawn by figures inside, and by those that name it before it is there', async () => {
    const card = put('factbox-quote-card', { from: 'later', item: 'mayor-quote' });
    expect(words(await notice(card))).to.equal('This figure cannot be drawnThere is no factbox-story with the id “later” on this page.');
    const story = document.createElement('factbox-story');
    story.id = 'later';
    story.story = floodJson;
    card.after(story);
    await drawing(card);
    expect(inside(card, '.notice') === null).to.be.true;
  });

  it('changes in all of them at once', async () => {
    const story = document.createElement('factbox-story');
    story.story = floodJson;
    const [chart, card] = [document.createElement('factbox-frequency-chart'), document.createElement('factbox-quote-card')];
    const anchor = put('factbox-quote-card', { story: floodJson });
    story.append(chart, card);
    anchor.replaceWith(story);
    await Promise.all([drawing(chart), drawing(card)]);
    story.story = warJson;
    await until(() => words(inside(chart, '[part="title"]')).startsWith('March and May') && words(inside(card, '.pager')) === '1 of 7');
    story.story = { format: 'factbox/9' };
    await Promise.all([notice(chart), notice(card)]);
  });

  it('reaches what stands in a shadow root of the page, or in an element of its kind that has none', async () => {
    const [outer, inner] = [document.createElement('factbox-story'), document.createElement('factbox-story')];
    const component = document.createElement('section');
    const [hidden, card] = [document.createElement('factbox-quote-card'), document.createElement('factbox-quote-card')];
    component.attachShadow({ mode: 'open' }).append(hidden);
    component.lang = 'ar';
    inner.append(card);
    outer.append(component, inner);
    outer.story = floodJson;
    place().append(outer);
    await Promise.all([drawing(hidden), drawing(card)]);
    expect([hidden, card].map((one) => inside(one, '.figure')!.dir)).to.deep.equal(['rtl', 'ltr']);
  });

  it('is the nearest one around', async () => {
    const outer = document.createElement('factbox-story');
    const inner = document.createElement('factbox-story');
    outer.story = warJson;
    inner.story = floodJson;
    const card = put('factbox-quote-card', { item: 'mayor-quote' });
    card.replaceWith(outer);
    outer.append(inner);
    inner.append(card);
    await drawing(card);
  });
});
