import { expect } from '@open-wc/testing';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
import { allInside, frames, inside, mount, mountOpen, until, words, type Figure, type Tag } from './support/figures.js';
import { floodJson, strikeJson, warJson } from './support/news.js';
import { close, open } from './support/served.js';

/** Pages under a translator, which takes each text out and puts another in its place, in elements of its own. */

const TAGS: readonly Tag[] = ['factbox-quote-card', 'factbox-frequency-chart', 'factbox-actor-network'];

/** Translates what stands in the figure, as page translators do; answers how many texts there were. */
function translate({ shadowRoot }: Element): number {
  const page = shadowRoot!.ownerDocument;
  const walker = page.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const seen = texts.filter((text) => text.data.trim() && !text.parentElement?.closest('style'));
  for (const text of seen) {
    const [outer, inner] = [page.createElement('font'), page.createElement('font')];
    inner.textContent = `⟦${text.data}⟧`;
    outer.append(inner);
    text.replaceWith(outer);
  }
  return seen.length;
}

/** Every text of the figure that a story, an item, a language or a reader can change. */
const PARTS = ['.title', '.summary', '.plot', '.legend', '.notes', '.source', 'caption', 'thead', 'tbody', 'details > summary', '.evidence', '[role="status"]', 'footer'];
/** What has not changed keeps its translation, which only has brackets round it. */
const untranslated = (element: Element | null | undefined): string => words(element).replaceAll(/[⟦⟧]/g, '');
const said = (figure: Element): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(PARTS.map((part) => [part, allInside(figure, part).map(untranslated)]));

const settled = async (figure: Figure): Promise<void> => {
  await figure.updateComplete;
  await frames(5);
};

/** A record of the flood for each figure, and another. */
const ITEMS: Readonly<Record<Tag, readonly [string, string]>> = {
  'factbox-quote-card': ['operator-quote', 'coroner-quote'], 'factbox-frequency-chart': ['outages', 'complaints'], 'factbox-actor-network': ['pellwater', 'city'],
};

type Change = readonly [name: string, change: (figure: Figure) => void];
const CHANGES: readonly Change[] = [
  ['another story', (figure) => void (figure.story = warJson)],
  ['a story in another language', (figure) => void (figure.story = strikeJson)],
  ['another item', (figure) => void (figure.item = ITEMS[figure.localName as Tag][1])],
  ['another language', (figure) => void (figure.lang = 'ar')],
  ['another heading', (figure) => Object.assign(figure, { heading: 'Heading', summary: 'Summary' })],
];

describe('a translated figure', () => {
  for (const tag of TAGS) {
    for (const [name, change] of CHANGES) {
      it(`shows ${name} whole: ${tag}`, async () => {
        const [fresh, figure] = [await mountOpen(tag, { story: floodJson }), await mountOpen(tag, { story: floodJson })];
        expect(translate(figure)).to.be.above(20);
        for (const each of [fresh, figure]) {
          change(each);
          await settled(each);
        }
        expect(said(figure)).to.deep.equal(said(fresh));
        expect(words(inside(figure, '.title'))).to.equal(words(inside(fresh, '.title')));
        expect(words(inside(figure, '.summary'))).not.to.contain('⟦');
      });
    }

    it(`is sorted, and its arrow with it: ${tag}`, async () => {
      const [fresh, figure] = [await mountOpen(tag, { story: floodJson }), await mountOpen(tag, { story: floodJson })];
      for (let press = 0; press < 4; press++) {
        translate(figure);
        for (const each of [fresh, figure]) {
          allInside(each, '.sort')[press < 2 ? 0 : 2]!.click();
          await settled(each);
        }
        expect(said(figure)).to.deep.equal(said(fresh));
      }
    });

    it(`opens evidence whose words are the mark’s: ${tag}`, async () => {
      const [fresh, figure] = [await mount(tag, { story: floodJson, item: ITEMS[tag][0] }), await mount(tag, { story: floodJson, item: ITEMS[tag][0] })];
      for (let mark = 0; mark < Math.min(4, allInside(fresh, '[data-mark]').length); mark++) {
        for (const each of [fresh, figure]) {
          allInside(each, '[data-mark]')[mark]!.click();
          await until(() => inside(each, '.evidence:popover-open dl'));
          await settled(each);
        }
        expect(untranslated(inside(figure, '.evidence'))).to.equal(untranslated(inside(fresh, '.evidence')));
        translate(figure);
      }
    });
  }

  it('pages to the next quote whole', async () => {
    const [fresh, card] = [await mountOpen('factbox-quote-card', { story: floodJson }), await mountOpen('factbox-quote-card', { story: floodJson })];
    for (let page = 0; page < floodJson.quotes.length; page++) {
      translate(card);
      for (const each of [fresh, card]) {
        inside(each, '.pager button:last-child')!.click();
        await settled(each);
      }
      expect(said(card)).to.deep.equal(said(fresh));
    }
  });

  it('shows a message whole, and another one', async () => {
    const figure = await mount('factbox-quote-card', { story: floodJson });
    for (const version of [2, 3]) {
      translate(figure);
      figure.story = { ...floodJson, format: `factbox/${version}` };
      await until(() => words(inside(figure, '.notice')).includes(`got one of format factbox/${version}`));
    }
  });
});

describe('a server’s figure', () => {
  afterEach(close);

  for (const name of ['chart', 'quotes', 'network']) {
    for (const script of ['/tests/support/with-hydration.ts', '/tests/support/without-hydration.ts', '/src/embed/embed.ts']) {
      for (const when of ['before', 'after']) {
        it(`translated ${when} its script comes shows another story whole: ${name}, ${script}`, async () => {
          const page = await open(name, 640);
          const [figure] = page.figures;
          if (when === 'after') await page.run(script);
          expect(translate(figure!)).to.be.above(20);
          if (when === 'before') await page.run(script);
          figure!.story = structuredClone(floodJson);
          await until(() => words(inside(figure!, '.source')).includes('Lennardport'));
          const fresh = await mountOpen(figure!.localName as Tag, { story: floodJson });
          await frames(8);
          for (const part of ['.title', '.summary', '.source', 'caption', 'tbody']) expect(said(figure!)[part], part).to.deep.equal(said(fresh)[part]);
          expect(words(inside(figure!, '.title'))).to.equal(words(inside(fresh, '.title')));
          expect(page.said.filter((line) => !line.startsWith('warn'))).to.deep.equal([]);
        });
      }
    }
  }
});
