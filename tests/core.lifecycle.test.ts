// A figure through the life of a page: upgraded, changed, moved, hidden, sized, printed, copied.
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { FactboxFigure } from '../src/core/figure.js';
import '../src/figures/frequency-chart/frequency-chart.js';
import { FactboxQuoteCard } from '../src/figures/quote-card/quote-card.js';
import { quoteCardReading, type QuoteCardStory } from '../src/figures/quote-card/quote-card.reading.js';
import type { FigureView, ViewResult } from '../src/view/view.js';
import { allInside, drawing, eventsOf, frames, inside, json, mount, notice, openTable, place, put, stubFetch, until, words } from './support/figures.js';
import { flood, floodJson, quotes, tableOf, warJson } from './support/news.js';

const cell = (figure: Element, mark: string) => inside(figure, `[data-mark="${mark}"]`);
const marks = (figure: Element) => allInside(figure, '[role="gridcell"]').map((one) => one.dataset['mark']);
const svgWidth = (figure: Element) => Number(inside(figure, '.plot svg')?.getAttribute('width'));
const title = (figure: Element) => words(inside(figure, '[part="title"]'));

describe('a figure on its way in', () => {
  it('keeps what was set on it before it was one of ours', async () => {
    const elsewhere = document.implementation.createHTMLDocument();
    const early = elsewhere.createElement('factbox-quote-card') as HTMLElement & { story?: unknown; item?: string };
    early.story = floodJson;
    early.item = 'mayor-quote';
    place().append(document.adoptNode(early));
    await drawing(early);
    expect(words(inside(early, '.words p'))).to.contain('never again');
  });

  it('is drawn again from its attributes when it is cloned, and lives a life of its own', async () => {
    const { restore } = stubFetch(() => json(floodJson));
    try {
      const figure = await mount('factbox-quote-card', { src: 'https://courier.example/cloned.json', item: 'mayor-quote' });
      const clone = figure.cloneNode(true) as typeof figure;
      figure.after(clone);
      await drawing(clone);
      clone.item = 'skipper-quote';
      await until(() => words(inside(clone, '.words p')).includes('came up through the floor'));
      expect(words(inside(figure, '.words p'))).to.contain('never again');
    } finally {
      restore();
    }
  });
});

describe('a figure whose story changes', () => {
  it('changes what has changed, and keeps the focus, the open table and its order', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    await openTable(figure);
    inside(figure, 'th:last-child .sort')?.click();
    await until(() => inside(figure, 'th[aria-sort]'));
    const focused = cell(figure, 'alarms.3');
    focused?.focus();
    await figure.updateComplete;
    figure.story = {
      ...floodJson,
      series: floodJson.series.map((one) => (one.id !== 'alarms' ? one : {
        ...one, points: one.points.map((point, i) => (i === 2 ? { ...point, quantity: { is: 'exact', value: 21 } } : point)),
      })),
    };
    await until(() => cell(figure, 'alarms.3')?.getAttribute('aria-label')?.includes(': 21'));
    await figure.updateComplete;
    expect(figure.shadowRoot?.activeElement === focused && focused === cell(figure, 'alarms.3'), 'the same mark has the focus').to.be.true;
    expect(inside(figure, 'details')?.hasAttribute('open')).to.be.true;
    expect(inside(figure, 'th[aria-sort]')?.getAttribute('aria-sort')).to.equal('ascending');
    expect(words(inside(figure, '[part="summary"]'))).to.contain('The highest number stated is 21');
    expect(allInside(figure, 'tbody td:last-child').map(words).filter((text) => /^\d+$/.test(text))).to.deep.equal(['1', '2', '5', '9', '21']);
  });

  it('draws what was set while something else was fetched', async () => {
    let fetching = false;
    let come: () => void = () => {};
    class Waiting extends FactboxQuoteCard {
      protected override async prepare(): Promise<void> {
        await super.prepare();
        if (this.heading !== 'wait') return;
        this.heading = undefined;
        fetching = true;
        await new Promise<void>((done) => (come = done));
      }
    }
    customElements.define('test-waiting-card', Waiting);
    const figure = document.createElement('test-waiting-card') as Waiting;
    figure.story = floodJson;
    const around = place();
    around.append(figure);
    await until(() => words(inside(figure, '.pager')) === '1 of 10');
    figure.heading = 'wait';
    await until(() => fetching);
    figure.story = warJson;
    around.lang = 'ar';
    await frames(2);
    come();
    await figure.updateComplete;
    expect(words(inside(figure, '.pager'))).to.equal('1 من 7');
  });

  it('follows its item', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    figure.item = 'complaints';
    await until(() => marks(figure).includes('complaints.1'));
    expect(title(figure)).to.contain('Complaints to the city ombudsman');
  });
});

describe('a figure that moves', () => {
  it('takes the language and direction of its new place', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    await openTable(figure);
    const arabic = place();
    arabic.lang = 'ar';
    arabic.append(figure);
    await until(() => inside(figure, '[role="figure"]')?.dir === 'rtl');
    expect(inside(figure, '[role="figure"]')?.lang).to.match(/^ar/);
    expect(inside(figure, 'caption')?.textContent).not.to.contain('by day');
    arabic.lang = 'en-GB';
    await until(() => inside(figure, '[role="figure"]')?.dir === 'ltr');
    expect(words(inside(figure, 'tbody tr:nth-child(2) th')), 'British dates').to.equal('1 April 2031');
  });

  it('takes the language of its new place within one story', async () => {
    const story = document.createElement('factbox-story');
    story.story = floodJson;
    const arabic = document.createElement('div');
    arabic.lang = 'ar';
    const figure = put('factbox-quote-card', { in: story });
    place().append(story);
    await drawing(figure);
    story.append(arabic);
    arabic.append(figure);
    await until(() => inside(figure, '[role="figure"]')?.dir === 'rtl');
  });

  it('does not grow when it is taken out and put back a thousand times', async () => {
    const around = document.createElement('factbox-story');
    around.story = floodJson;
    const held: { readonly type: string; readonly signal: AbortSignal | undefined }[] = [];
    const targets = [window, document] as const;
    const real = targets.map((target) => target.addEventListener.bind(target));
    targets.forEach((target, i) => {
      target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
        held.push({ type, signal: options?.signal });
        real[i]?.(type, listener, options);
      };
    });
    try {
      const figure = put('factbox-quote-card', { item: 'mayor-quote' });
      const parent = figure.parentElement!;
      parent.append(around);
      around.append(figure);
      await drawing(figure);
      const before = held.filter(({ signal }) => !signal?.aborted).length;
      for (let i = 0; i < 1000; i++) {
        figure.remove();
        around.append(figure);
      }
      await figure.updateComplete;
      expect(held.filter(({ signal }) => !signal?.aborted).length).to.equal(before);
      let updates = 0;
      const requestUpdate = figure.requestUpdate.bind(figure);
      figure.requestUpdate = (...args) => ((updates += 1), requestUpdate(...args));
      around.story = { ...floodJson };
      await until(() => updates > 0);
      await frames(3);
      expect(updates, 'told once of a new story').to.equal(1);
      updates = 0;
      parent.lang = 'en-GB';
      await until(() => updates > 0);
      expect(updates, 'told once of a new language').to.equal(1);
    } finally {
      targets.forEach((target) => Reflect.deleteProperty(target, 'addEventListener'));
    }
  });
});

describe('a figure’s size', () => {
  it('waits while it is hidden, and is drawn when it is shown', async () => {
    const hidden = place('inline-size: 700px; display: none');
    const figure = put('factbox-frequency-chart', { story: floodJson, item: 'alarms', in: hidden });
    const events = eventsOf(figure);
    await until(() => events.length > 0);
    await frames(3);
    expect(marks(figure)).to.deep.equal([]);
    hidden.style.display = '';
    await drawing(figure);
    expect(svgWidth(figure)).to.equal(700);
    expect(events).to.have.lengthOf(1);
  });

  it('waits at 0 px, and follows its place from then on', async () => {
    const narrow = place('inline-size: 0; overflow: hidden');
    const figure = put('factbox-frequency-chart', { story: floodJson, item: 'alarms', in: narrow });
    await frames(5);
    expect(marks(figure)).to.deep.equal([]);
    narrow.style.inlineSize = '900px';
    await drawing(figure);
    expect(svgWidth(figure)).to.equal(900);
    narrow.style.inlineSize = '320px';
    await until(() => svgWidth(figure) === 320);
    narrow.style.inlineSize = '0';
    await frames(5);
    expect(svgWidth(figure), 'kept while there is no room').to.equal(320);
  });

  it('keeps the focus when columns become rows', async () => {
    const room = place('inline-size: 900px');
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms', in: room });
    cell(figure, 'alarms.3')?.focus();
    room.style.inlineSize = '300px';
    await until(() => svgWidth(figure) === 300);
    expect((figure.shadowRoot?.activeElement as HTMLElement | null)?.dataset['mark']).to.equal('alarms.3');
  });

  it('never feeds itself: one place, one height', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson });
    await frames(5);
    const { height } = figure.getBoundingClientRect();
    await frames(10);
    expect(figure.getBoundingClientRect().height).to.equal(height);
  });
});

describe('a figure in print', () => {
  it('opens its table before the page is printed', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    expect(inside(figure, 'details')?.hasAttribute('open')).to.be.false;
    dispatchEvent(new Event('beforeprint'));
    expect(inside(figure, 'details')?.hasAttribute('open')).to.be.true;
    await until(() => inside(figure, 'tbody tr'));
  });

  it('asks for no table that it does not have', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms', 'no-table': '' });
    let asked = 0;
    figure.loadTable = () => ((asked += 1), Promise.reject(new Error('offline')));
    dispatchEvent(new Event('beforeprint'));
    await figure.updateComplete;
    expect(asked).to.equal(0);
  });
});

describe('a figure that fails', () => {
  class Broken extends FactboxFigure<QuoteCardStory, FigureView> {
    protected override readonly reading = quoteCardReading;
    protected override view(): ViewResult<FigureView> {
      return { view: quotes(flood) };
    }
    override rows(): Promise<typeof tableOf> {
      return Promise.resolve(tableOf);
    }
    protected override plot(): TemplateResult {
      if (this.item === 'break') throw new Error('the drawing broke');
      return html`<p>drawn</p>`;
    }
    override scene(): never {
      throw new Error('no scene');
    }
  }
  customElements.define('test-broken-figure', Broken);

  it('says so in its box, and harms nothing else', async () => {
    const figure = document.createElement('test-broken-figure') as Broken;
    figure.story = floodJson;
    figure.item = 'break';
    const events = eventsOf(figure);
    place().append(figure);
    expect(words(await notice(figure))).to.contain('the drawing broke');
    await frames(3);
    expect(events.map(({ type }) => type)).to.deep.equal(['factbox-error']);
    figure.item = 'mend';
    await until(() => words(inside(figure, 'p:not([part])')) === 'drawn');
    expect(inside(figure, '.notice') === null).to.be.true;
  });
});
