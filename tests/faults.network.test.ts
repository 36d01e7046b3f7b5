import { expect } from '@open-wc/testing';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
import { drawing, eventsOf, frames, json, notice, put, stubFetch, until, words, type Tag } from './support/figures.js';
import { floodJson } from './support/news.js';

/** What a server may send beside a story. The rest of it is in core.loading.test.ts. */

const TAGS: readonly Tag[] = ['factbox-quote-card', 'factbox-frequency-chart', 'factbox-actor-network'];
const MEGABYTE = 1024 * 1024;
let addresses = 0;
const fresh = (): string => `https://news.example/faults/${(addresses += 1)}.json`;
const types = (events: readonly Event[]): readonly string[] => events.map(({ type }) => type);

let undo: readonly (() => void)[] = [];
const rejections: unknown[] = [];
const listen = (event: PromiseRejectionEvent) => void rejections.push(event.reason);
before(() => addEventListener('unhandledrejection', listen));
after(() => removeEventListener('unhandledrejection', listen));
afterEach(() => {
  undo.forEach((restore) => restore());
  undo = [];
  expect(rejections.splice(0)).to.deep.equal([]);
});

function answering(answer: Parameters<typeof stubFetch>[0]): readonly string[] {
  const { asked, restore } = stubFetch(answer);
  undo = [restore, ...undo];
  return asked;
}

/** Takes timers of more than a tenth of a second over; answers what they were asked to wait, and runs them at once. */
function withoutWaiting(): readonly number[] {
  const real = window.setTimeout;
  const waits: number[] = [];
  window.setTimeout = ((run: () => void, ms = 0) => {
    if (ms > 100) waits.push(ms);
    return ms === 30_000 ? 0 : real(run, ms > 100 ? 0 : ms);
  }) as typeof window.setTimeout;
  undo = [() => (window.setTimeout = real), ...undo];
  return waits;
}

/** A body that never ends, in parts of a size in bytes; counts what is taken from it. */
function endless(size: number): { readonly response: Response; readonly taken: () => number; readonly cancelled: () => boolean } {
  let [taken, cancelled] = [0, false];
  const part = new Uint8Array(size).fill(32);
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken += size;
        controller.enqueue(part);
      },
      cancel: () => void (cancelled = true),
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), taken: () => taken, cancelled: () => cancelled };
}

describe('a story without end', () => {
  for (const [name, attributes, most] of [
    ['16 MB', {}, 16 * MEGABYTE], ['what max-bytes says', { 'max-bytes': '100000' }, 100_000],
    ['16 MB where max-bytes says nothing', { 'max-bytes': 'plenty' }, 16 * MEGABYTE], ['16 MB where max-bytes is below 0', { 'max-bytes': '-1' }, 16 * MEGABYTE],
  ] as const) {
    it(`is read no further than ${name}`, async () => {
      const part = Math.ceil(most / 10);
      const { response, taken, cancelled } = endless(part);
      answering(() => response);
      const card = put('factbox-quote-card', { src: fresh(), ...attributes });
      const events = eventsOf(card);
      expect(words(await notice(card))).to.contain('The story is larger than this page accepts');
      expect(taken()).to.be.within(most + 1, most + part);
      expect(cancelled()).to.be.true;
      expect(types(events)).to.deep.equal(['factbox-error']);
    });
  }

  it('is not unpacked from a small file', async () => {
    for (const tag of TAGS) {
      const figure = put(tag, { src: '/tests/pages/bomb.json' });
      expect(words(await notice(figure))).to.contain('The story is larger than this page accepts');
    }
  });
});

describe('a server that is busy', () => {
  for (const status of [408, 429, 500, 503]) {
    it(`is asked again, and answers: ${status}`, async () => {
      const waits = withoutWaiting();
      const asked = answering(() => (asked.length < 3 ? new Response('', { status }) : json(floodJson)));
      const card = put('factbox-quote-card', { src: fresh() });
      const events = eventsOf(card);
      await drawing(card);
      expect(asked).to.have.lengthOf(3);
      expect(types(events)).to.deep.equal(['factbox-ready']);
      expect(waits.filter((ms) => ms !== 30_000)).to.have.lengthOf(2);
    });
  }

  for (const [after, waited] of [['7', 7000], ['86400', 30_000], ['-5', 500], ['soon', 500], ['Fri, 31 Dec 1999 23:59:59 GMT', 500]] as const) {
    it(`is asked again when it says: ${after}`, async () => {
      const waits = withoutWaiting();
      const asked = answering(() => (asked.length < 2 ? new Response('', { status: 503, headers: { 'retry-after': after } }) : json(floodJson)));
      const card = put('factbox-quote-card', { src: fresh() });
      await until(() => waits.length > 1);
      expect(waits.filter((ms) => ms !== 30_000 || waited === 30_000)).to.include(waited);
      if (waited !== 30_000) await drawing(card);
    });
  }

  it('is not asked again where asking does not help', async () => {
    for (const status of [400, 401, 403, 404, 410]) {
      const asked = answering(() => new Response('', { status }));
      expect(words(await notice(put('factbox-quote-card', { src: fresh() })))).to.contain(`The story could not be fetched: ${status}`);
      expect(asked).to.have.lengthOf(1);
    }
  });
});

describe('a line that breaks', () => {
  it('in the middle of a story is a message, and a second try', async () => {
    const asked = answering(() => {
      if (asked.length > 1) return json(floodJson);
      return new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('gone')) }));
    });
    const card = put('factbox-quote-card', { src: fresh() });
    const events = eventsOf(card);
    const box = await notice(card);
    expect(words(box)).to.contain('The story could not be fetched from');
    box.querySelector('button')!.click();
    await drawing(card);
    expect(types(events)).to.deep.equal(['factbox-error', 'factbox-ready']);
  });

  it('is one request, and one event for each figure that waits', async () => {
    const asked = answering(() => Promise.reject(new TypeError('offline')));
    const src = fresh();
    const figures = TAGS.map((tag) => put(tag, { src }));
    const events = figures.map(eventsOf);
    await Promise.all(figures.map(notice));
    await frames(5);
    expect(asked).to.have.lengthOf(1);
    expect(events.map(types)).to.deep.equal(TAGS.map(() => ['factbox-error']));
  });

  it('harms no figure that has left the page', async () => {
    let fail: (error: Error) => void = () => undefined;
    answering(() => new Promise((_, no) => (fail = no)));
    const card = put('factbox-quote-card', { src: fresh() });
    const events = eventsOf(card);
    await frames(3);
    card.remove();
    fail(new TypeError('offline'));
    await frames(5);
    dispatchEvent(new Event('online'));
    await frames(5);
    expect(types(events)).to.deep.equal([]);
  });

  it('is the same as an address that is none', async () => {
    for (const src of ['http://[', 'https://', 'nowhere:']) {
      expect(words(await notice(put('factbox-quote-card', { src })))).to.contain('The story could not be fetched from');
    }
  });
});
