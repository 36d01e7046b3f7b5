import { expect } from '@open-wc/testing';
import warJson from '../stories/data/iraq-israel-attacks.story.json' with { type: 'json' };
import floodJson from '../stories/data/river-flood.story.json' with { type: 'json' };
import { close, open, seenWords, type Figure } from './support/served.js';

/** What a server has drawn, before and after the script that brings it to life. */

const HYDRATED = '/tests/support/with-hydration.ts';
const PLAIN = '/tests/support/without-hydration.ts';
const EMBED = '/src/embed/embed.ts';

const byName = <T>(figures: readonly Figure[], of: (figure: Figure) => T): Record<string, T> =>
  Object.fromEntries(figures.map((figure) => [figure.id, of(figure)]));

/** Elements that a reader would notice if they were made anew. */
const landmarks = ({ shadowRoot }: Figure) => [...shadowRoot.querySelectorAll('.figure, .title, .summary, .plot, .legend, .source, footer details, td, .name')];

const seenDrawings = ({ shadowRoot }: Figure) => [...shadowRoot.querySelectorAll('svg:not(.pager *)')].filter((svg) => svg.checkVisibility());

/** How often each part of a figure is there; the server's styles give way to shared ones. */
const parts = ({ shadowRoot }: Figure) =>
  ['.figure', '.measure', '.title', '.summary', '.plot', 'footer', 'footer details', 'style'].map((one) => shadowRoot.querySelectorAll(one).length);
const ONCE = [1, 1, 1, 1, 1, 1, 1, 0];

describe('a page from a server', () => {
  before(async function () {
    this.timeout(120_000); // the pages are drawn now, and the modules compiled
    for (const script of [EMBED, HYDRATED]) await (await open('quotes', 640)).run(script);
  });
  afterEach(close);

  for (const width of [280, 560, 640]) {
    for (const [how, script] of [['hydrated', HYDRATED], ['drawn anew', PLAIN], ['by the embed script', EMBED]] as const) {
      it(`keeps its words and its height: ${width} px, ${how}`, async () => {
        const { figures, said, heights, run } = await open('all', width);
        // Between the server's widths lines break elsewhere, and an axis may have room for more ticks.
        const words = () => byName(figures, (figure) => seenWords(figure, width === 640 || figure.localName === 'factbox-actor-network'));
        const before = words();
        const tables = () => byName(figures, ({ shadowRoot }) => [...shadowRoot.querySelectorAll('tr')].map((row) => row.textContent.replaceAll(/\s+/g, ' ')));
        const rows = tables();
        for (const { id } of figures) expect(rows[id], id).to.have.lengthOf.above(id === 'inline' ? -1 : 1);
        expect(Object.values(before).every(Boolean)).to.be.true;
        await run(script);
        expect(said).to.deep.equal([]);
        expect(words()).to.deep.equal(before);
        expect(tables(), 'the table is still there').to.deep.equal(rows);
        // Between the server's two pictures of a network there is none that fits.
        const still = figures.filter(({ localName }) => width !== 560 || localName !== 'factbox-actor-network');
        expect(byName(still, (figure) => [...heights.get(figure)!].length)).to.deep.equal(byName(still, () => 1));
        expect(byName(figures, parts)).to.deep.equal(byName(figures, ({ id }) => (id === 'inline' ? [1, 1, 1, 1, 1, 0, 0, 0] : ONCE)));
      });
    }
  }

  for (const [how, script] of [['hydrated', HYDRATED], ['by the embed script', EMBED]] as const) {
    it(`keeps its nodes: ${how}`, async () => {
      const { figures, run } = await open('all', 640);
      const [text, drawings] = [byName(figures, landmarks), byName(figures, seenDrawings)];
      await run(script);
      for (const figure of figures) {
        expect(landmarks(figure), figure.id).to.have.ordered.members(text[figure.id]!);
        expect(seenDrawings(figure), figure.id).to.have.ordered.members(drawings[figure.id]!);
        expect(text[figure.id]).to.have.lengthOf.above(3);
        if (figure.id !== 'inline') expect(drawings[figure.id]).to.have.lengthOf.above(0);
      }
    });
  }

  it('offers no control before there is a script behind it', async () => {
    const { figures, run } = await open('around', 640);
    const seen = () => figures.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('button:not(.sort, details *)')].filter((button) => button.checkVisibility({ visibilityProperty: true })));
    expect(seen()).to.deep.equal([]);
    await run(HYDRATED);
    expect(seen()).to.have.lengthOf.above(3);
  });

  for (const [how, script] of [['hydrated', HYDRATED], ['drawn anew', PLAIN]] as const) {
    it(`answers to a reader: ${how}`, async () => {
      const { figures: [figure], run } = await open('chart', 640);
      await run(script);
      const { shadowRoot } = figure!;
      const column = () => [...shadowRoot.querySelectorAll('tbody th')].map((cell) => cell.textContent);
      const before = column();
      shadowRoot.querySelector<HTMLElement>('.sort')?.click();
      await figure!.updateComplete;
      shadowRoot.querySelector<HTMLElement>('.sort')?.click();
      await figure!.updateComplete;
      expect(column()).not.to.deep.equal(before);
      expect(column()).to.have.members(before);
      shadowRoot.querySelector<HTMLElement>('[role="gridcell"]')?.click();
      await until(() => shadowRoot.querySelector('.evidence:popover-open'));
    });

    it(`draws another story, through a translator's marks too: ${how}`, async () => {
      const drawn = async (before: (figure: Figure) => void) => {
        const { figures: [figure], run, said } = await open('quotes', 640);
        await run(script);
        before(figure!);
        figure!.story = floodJson;
        await figure!.updateComplete;
        const words = seenWords(figure!);
        expect(said).to.deep.equal([]);
        return words;
      };
      const plain = await drawn(() => undefined);
      const translated = await drawn(({ shadowRoot }) => translate(shadowRoot));
      expect(plain).to.include('It did not rise');
      expect(translated).to.include('It did not rise');
      expect(translated.toLowerCase()).to.equal(plain.toLowerCase());
    });

    it(`follows the story around it: ${how}`, async () => {
      const { body, figures, run } = await open('around', 640);
      await run(script);
      body.querySelector('factbox-story')!.story = warJson;
      await until(() => figures.every((figure) => seenWords(figure).includes('Iran-Backed Iraqi Groups')));
      expect(figures.map((figure) => seenWords(figure)).join(' ')).not.to.include('Pellwater');
    });

    it(`keeps the drawing where no story comes, until one does: ${how}`, async () => {
      const { figures: [figure], load, said, heights } = await open('no story', 640);
      const words = seenWords(figure!);
      await load(script);
      figure!.parentElement!.append(figure!);
      await figure!.updateComplete;
      expect(seenWords(figure!)).to.equal(words);
      figure!.story = warJson;
      await until(() => !figure!.shadowRoot.querySelector('.still'));
      expect(seenWords(figure!)).to.equal(words);
      expect(parts(figure!)).to.deep.equal(ONCE);
      expect(said).to.deep.equal([]);
      expect([...heights.values()].map(({ size }) => size)).to.deep.equal([1]);
    });

    it(`draws the story that was set before its script came: ${how}`, async () => {
      const { figures: [figure], run, said } = await open('no story', 640);
      figure!.story = floodJson;
      await run(script);
      expect(seenWords(figure!)).to.include('It did not rise');
      expect(parts(figure!)).to.deep.equal(ONCE);
      expect(said).to.deep.equal([]);
    });

    it(`keeps the drawing where the story cannot be had, and tells the page: ${how}`, async () => {
      const { body, figures: [figure], load, said } = await open('a story that is gone', 640);
      const words = seenWords(figure!);
      const faults: string[] = [];
      body.addEventListener('factbox-error', ({ message }) => faults.push(message));
      await load(script);
      await until(() => faults.length > 0);
      expect(faults).to.have.lengthOf(1);
      expect(faults[0]).to.include('no-such.story.json');
      expect(seenWords(figure!)).to.equal(words);
      expect(said).to.deep.equal([]);
    });
  }

  for (const name of ['another version', 'a saved page']) {
    it(`draws once where the markup is not its own: ${name}`, async () => {
      const { figures, said, heights, run } = await open(name, 640);
      const words = () => figures.map((figure) => seenWords(figure, true).replaceAll(/\s+/g, '')); // texts may be joined in a saved page
      const before = words();
      await run(HYDRATED);
      expect(said).to.deep.equal([]);
      expect(words()).to.deep.equal(before);
      expect(figures.map(parts)).to.deep.equal([ONCE]);
      expect([...heights.values()].map(({ size }) => size)).to.deep.equal([1]);
    });
  }

  it('is read where scripts are off, with no room kept for controls', async () => {
    const { figures: [scripted] } = await open('chart', 640);
    const [words, height] = [seenWords(scripted!), scripted!.offsetHeight];
    const { figures: [figure], said } = await open('chart', 640, 'allow-same-origin');
    expect(said).to.be.undefined;
    expect(seenWords(figure!)).to.equal(words);
    expect(getComputedStyle(figure!.shadowRoot.querySelector('footer > button')!).display).to.equal('none');
    expect(figure!.offsetHeight).to.be.at.most(height);
  });

  it('keeps hostile words words', async () => {
    const { body, figures, said, run } = await open('hostile', 640);
    const words = figures.map((figure) => seenWords(figure, true));
    await run(HYDRATED);
    expect(said).to.deep.equal([]);
    expect(figures.map((figure) => seenWords(figure, true))).to.deep.equal(words);
    expect(words.every((one) => one.includes('</script></template><img'))).to.be.true;
    expect([body, ...figures.map(({ shadowRoot }) => shadowRoot)].filter((root) => root.querySelector('img'))).to.deep.equal([]);
  });

  it('draws once where the page hydrates other Lit elements', async () => {
    const { figures, said, run } = await open('quotes', 640);
    const words = figures.map((figure) => seenWords(figure));
    await run('/tests/support/with-lit-hydration.ts');
    expect(said).to.deep.equal([]);
    expect(figures.map((figure) => seenWords(figure))).to.deep.equal(words);
    expect(figures.map(parts)).to.deep.equal([ONCE]);
  });
});

async function until(done: () => unknown): Promise<void> {
  while (!done()) await new Promise((next) => requestAnimationFrame(next));
}

/** Puts every text into a `<font>`, as page translators do. */
function translate(root: ShadowRoot): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.textContent?.trim()) texts.push(node as Text);
  for (const text of texts) {
    const font = root.ownerDocument.createElement('font');
    text.replaceWith(font);
    font.append(text.data.toUpperCase());
  }
}
