import { expect } from '@open-wc/testing';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
import { drawing, eventsOf, frames, inside, json, mount, place, put, stubFetch, until, words, type Tag } from './support/figures.js';
import { closePages, EMBED, isDrawn, openPage, pageIn, type HostPage } from './support/host-page.js';
import { floodJson } from './support/news.js';

/** Figures that come late, are moved, or stand in pages that are made piece by piece. */

const TAGS: readonly Tag[] = ['factbox-quote-card', 'factbox-frequency-chart', 'factbox-actor-network'];

/** Where the text after the figures stands, frame by frame, until they are drawn. */
async function places(page: HostPage): Promise<readonly number[]> {
  const seen: number[] = [];
  const after = page.document.getElementById('after')!;
  let done = false;
  const look = () => {
    seen.push(Math.round(after.getBoundingClientRect().top));
    if (!done) page.window.requestAnimationFrame(look);
  };
  look();
  await page.drawn();
  await frames(5);
  done = true;
  return seen;
}

describe('a page whose figures come late', () => {
  afterEach(closePages);

  const late = (page: HostPage): void => {
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = EMBED;
    page.document.body.append(script);
  };

  it('does not move at all where it has kept their places', async () => {
    const page = await openPage('news', { scripts: [], css: ['/tests/pages/place.css'] });
    late(page);
    expect([...new Set(await places(page))]).to.have.lengthOf(1);
    expect(page.window.shifted).to.be.below(0.001);
  });

  it('keeps its fallback until they are drawn, and never shrinks', async () => {
    const page = await openPage('news', { scripts: [] });
    const [first] = [page.document.getElementById('after')!.getBoundingClientRect().top];
    late(page);
    const seen = await places(page);
    expect(Math.min(...seen)).to.be.at.least(Math.floor(first));
    expect([...seen].sort((a, b) => a - b)).to.deep.equal(seen);
  });

  for (const tag of TAGS) {
    it(`shows its fallback until the words of its language are there: ${tag}`, async () => {
      const figure = document.createElement(tag);
      figure.lang = 'ar';
      figure.innerHTML = '<p style="margin: 0; block-size: 90px">What is read without a script.</p>';
      place().append(figure);
      expect(figure.getBoundingClientRect().height).to.equal(90); // before anything else has had its turn
      figure.story = floodJson;
      await drawing(figure);
      expect(figure.shadowRoot!.querySelector('slot'), 'the fallback is gone').to.equal(null);
    });
  }

  it('may be written by a script, with the figures in it', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;top:0;left:0;width:640px;height:900px';
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><html lang="en"><script src="/tests/pages/witness.js"><\/script><body><factbox-quote-card src="/stories/data/river-flood.story.json"></factbox-quote-card>`);
    page.write(`<script type="module" src="${EMBED}"><\/script><factbox-frequency-chart src="/stories/data/river-flood.story.json" item="alarms"></factbox-frequency-chart>`);
    page.close();
    const written = pageIn(frame);
    await until(() => written.window.said);
    expect(await written.drawn()).to.have.lengthOf(2);
    expect(written.said()).to.deep.equal([]);
  });

  it('may be made by innerHTML, again and again', async () => {
    const page = await openPage('empty');
    for (let time = 0; time < 3; time++) {
      page.document.body.innerHTML = `<div><div><factbox-story src="/stories/data/river-flood.story.json"><factbox-quote-card item="mayor-quote"></factbox-quote-card></factbox-story></div></div>`;
      expect(words(inside((await page.drawn())[0]!, '.words'))).to.contain('never again');
    }
    expect(page.said()).to.deep.equal([]);
  });

  it('may not reach its own head or body with anything of ours', async () => {
    const page = await openPage('news');
    await page.drawn();
    const clean = await openPage('news', { scripts: [] });
    const outline = ({ document: { head, body } }: HostPage) => [head, body].map((part) => [...part.querySelectorAll('*')].filter(({ localName }) => localName !== 'script').map(({ localName, id }) => `${localName}#${id}`));
    expect(outline(page)).to.deep.equal(outline(clean));
    const globals = (window: Window) => Object.keys(window).filter((name) => !/^\d+$/.test(name)).sort();
    expect(globals(page.window).filter((name) => !globals(clean.window).includes(name) && !/^(lit|reactiveElement)/.test(name))).to.deep.equal([]);
  });
});

describe('a figure that is moved', () => {
  afterEach(closePages);

  for (const tag of TAGS.slice(1)) {
    it(`follows its width once it stands where its fallback stood: ${tag}`, async () => {
      const { restore } = stubFetch(async () => (await frames(3), json(floodJson)));
      const there = place('inline-size: 640px');
      const figure = put(tag, { src: `https://news.example/wide-${tag}.json`, in: there });
      figure.innerHTML = '<p>What is read without a script.</p>';
      const width = () => inside(figure, '[role="grid"], [role="listbox"]')?.parentElement?.parentElement?.querySelector('svg')?.getAttribute('width');
      await until(() => width() === '640');
      there.style.inlineSize = '820px';
      await until(() => width() === '820');
      restore();
    });
  }

  for (const tag of TAGS) {
    it(`is drawn in its new place, by one request: ${tag}`, async () => {
      const { asked, restore } = stubFetch(() => json(floodJson));
      const figure = await mount(tag, { src: `https://news.example/${tag}.json`, in: place('inline-size: 640px') });
      const events = eventsOf(figure);
      const before = inside(figure, '.figure')!.textContent;
      for (const width of [900, 320, 640]) {
        const there = place(`inline-size: ${width}px`);
        there.append(figure);
        await drawing(figure);
        await frames(4);
        if (width === 640) await until(() => inside(figure, '.figure')!.textContent === before); // a network's picture takes its time
        expect(Math.round(inside(figure, '.figure')!.getBoundingClientRect().width)).to.equal(width);
        const svg = inside(figure, '[role="grid"]')?.parentElement?.querySelector('svg');
        if (svg) expect(svg.getAttribute('width')).to.equal(String(width));
      }
      expect(asked).to.have.lengthOf(1);
      expect(events.map(({ type }) => type).filter((type) => type === 'factbox-error')).to.deep.equal([]);
      restore();
    });

    it(`into another document is drawn there, in its own style: ${tag}`, async () => {
      const figure = await mount(tag, { story: floodJson });
      const page = await openPage('empty', { scripts: [] });
      page.document.body.append(figure);
      await until(() => isDrawn(figure));
      await until(() => page.window.getComputedStyle(inside(figure, '.source')!).fontSize === '12px');
      expect(page.window.getComputedStyle(inside(figure, '.source')!).borderBlockStartWidth).to.equal('0px');
      inside(figure, '[data-mark]')!.click();
      await until(() => inside(figure, '.evidence:popover-open dl'));
      figure.remove();
    });

    it(`into another document before it is drawn is drawn there: ${tag}`, async () => {
      const page = await openPage('empty', { scripts: [] });
      const figure = put(tag, { story: floodJson, in: page.document.body });
      await until(() => isDrawn(figure));
      await until(() => page.window.getComputedStyle(inside(figure, '.source')!).fontSize === '12px');
      expect(page.said()).to.deep.equal([]);
      figure.remove();
    });

    it(`while it is fetched is drawn once it is back: ${tag}`, async () => {
      let answer: (response: Response) => void = () => undefined;
      const { asked, restore } = stubFetch(() => new Promise((done) => (answer = done)));
      const figure = put(tag, { src: `https://news.example/${tag}-later.json` });
      const events = eventsOf(figure);
      await frames(3);
      for (let time = 0; time < 5; time++) {
        place().append(figure);
        await frames(1);
      }
      answer(json(floodJson));
      await drawing(figure);
      await frames(3);
      expect(asked).to.have.lengthOf(1);
      expect(events.map(({ type }) => type)).to.deep.equal(['factbox-ready']);
      restore();
    });
  }

  it('as a clone of a page’s own markup, drawn or not, is a figure like any other', async () => {
    const around = place();
    around.innerHTML = '<factbox-quote-card item="mayor-quote"><script type="application/json"></script><p>Our own words</p></factbox-quote-card>';
    around.querySelector('script')!.textContent = JSON.stringify(floodJson);
    const [original] = around.children;
    original!.remove();
    around.append(original!);
    for (const clone of [original!.cloneNode(true) as Element, document.importNode(original!, true)]) {
      around.append(clone);
      await drawing(clone);
      expect(words(inside(clone, '.words'))).to.contain('never again');
    }
  });
});
