import { expect } from '@open-wc/testing';
import { frames, inside, openTable, until, words, type Figure } from './support/figures.js';
import { closePages, EMBED, isDrawn, openPage, type HostPage } from './support/host-page.js';

/** Pages with a security policy. None of them hears of a violation that would be ours. */

const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'";
const TYPES = "require-trusted-types-for 'script'";

/** Every `<style>` below an element, shadow roots opened. */
const styleElements = (root: Document | ShadowRoot): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'style' ? [element] : []),
    ...(element.shadowRoot ? styleElements(element.shadowRoot) : []),
  ]);

const warnings = (page: HostPage): readonly string[] => page.said().filter((line) => line.startsWith('warn: '));

/** Presses a button of the figure, and waits until what it shows in `selector` is another. */
async function press(figure: Figure, button: HTMLElement | null | undefined, selector: string): Promise<void> {
  const before = words(inside(figure, selector));
  button?.click();
  await until(() => words(inside(figure, selector)) !== before);
}

async function openEvidence(figure: Figure): Promise<HTMLElement> {
  inside(figure, '[data-mark]')?.click();
  await until(() => inside(figure, '.evidence')?.matches(':popover-open'));
  return inside(figure, '.evidence')!;
}

/** Asks for every file of the figure; answers the names under which they are handed out. */
async function askForFiles({ window }: HostPage, figure: Figure): Promise<readonly string[]> {
  const files: string[] = [];
  window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push(this.download);
  };
  for (const button of [...figure.shadowRoot!.querySelectorAll<HTMLElement>('footer button')]) {
    if (!/^(CSV|JSON|SVG|PNG)$/.test(words(button))) continue;
    const count = files.length;
    button.click();
    await until(() => files.length > count);
  }
  return files;
}

describe('a page with a strict policy', () => {
  afterEach(closePages);

  it('has its figures drawn, in their own style', async () => {
    const page = await openPage('news', { csp: STRICT });
    const figures = await page.drawn();
    expect(page.said()).to.deep.equal([]);
    expect(styleElements(page.document)).to.be.empty;
    for (const figure of figures) expect(getComputedStyle(inside(figure, '.title')!).fontSize).to.equal('19px');
  });

  it('lets a reader open evidence, page, sort and take files away', async () => {
    const page = await openPage('news', { csp: STRICT });
    for (const figure of await page.drawn()) {
      const box = await openEvidence(figure);
      expect(box.getBoundingClientRect().width, 'the evidence has its style').to.equal(312);
      box.hidePopover();
      await openTable(figure);
      expect(getComputedStyle(inside(figure, 'caption')!).textAlign, 'the table has its style').to.equal('start');
      await press(figure, inside(figure, 'th:last-child .sort'), 'tbody');
      const files = await askForFiles(page, figure);
      expect(files.map((file) => file.replace(/.*\./, ''))).to.deep.equal(['csv', 'json', 'svg', 'png']);
    }
    const card = page.figure('quote-card');
    await press(card, inside(card, '.pager button:last-child'), '.words');
    expect(page.said()).to.deep.equal([]);
  });

  it('may forbid every connection where the story stands in the page', async () => {
    const page = await openPage('inline', { csp: `${STRICT}; connect-src 'none'` });
    await page.drawn();
    expect(page.said()).to.deep.equal([]);
  });

  it('keeps its fallback under a message where it forbids the connection to the story', async () => {
    const page = await openPage('news', { csp: `${STRICT}; connect-src 'none'` });
    const card = page.figure('quote-card');
    expect(words(await until(() => inside(card, '.notice')))).to.contain('could not be fetched');
    expect(card.querySelector('blockquote')!.checkVisibility()).to.be.true;
    expect(page.said(/^(policy|error): .*connect-src/)).to.deep.equal([]);
  });
});

describe('a page that enforces trusted types', () => {
  afterEach(closePages);

  it('has its figures drawn and opened where it names lit-html', async () => {
    const page = await openPage('news', { csp: `${TYPES}; trusted-types lit-html` });
    for (const figure of await page.drawn()) {
      await openEvidence(figure);
      expect(await askForFiles(page, figure)).to.have.lengthOf(4);
    }
    expect(page.said()).to.deep.equal([]);
  });

  for (const allowed of ["'none'", 'another-name']) {
    it(`keeps its fallback where it names ${allowed}, and is told once which line is missing`, async () => {
      const page = await openPage('news', { csp: `${TYPES}; trusted-types ${allowed}` });
      if (!('trustedTypes' in page.window)) return void (await page.drawn()); // a browser that knows none
      await until(() => warnings(page).length > 0);
      await frames(10);
      expect(warnings(page)).to.have.lengthOf(1);
      expect(warnings(page)[0]).to.contain('trusted-types lit-html');
      expect(page.said(/^(warn|policy): /)).to.deep.equal([]);
      expect(page.figure('quote-card').querySelector('blockquote')!.checkVisibility()).to.be.true;
      expect(page.document.querySelector('caption')!.checkVisibility()).to.be.true;
    });
  }

  it('has its figures drawn by the first of two copies where it names lit-html once', async () => {
    const page = await openPage('news', { csp: `${TYPES}; trusted-types lit-html`, scripts: [EMBED, '/built/twin/embed.js'] });
    await page.drawn();
    await frames(10);
    const said = page.said(/^policy: trusted-types/);
    expect(said.filter((line) => !line.includes("'allow-duplicates'"))).to.deep.equal([]);
    expect(said).to.have.lengthOf.at.most(1);
    expect([...page.document.querySelectorAll<Figure>('factbox-quote-card')].every(isDrawn)).to.be.true;
  });

  it('has its figures drawn by either copy where it allows duplicates', async () => {
    const page = await openPage('news', { csp: `${TYPES}; trusted-types lit-html 'allow-duplicates'`, scripts: [EMBED, '/built/twin/embed.js'] });
    await page.drawn();
    expect(page.said()).to.deep.equal([]);
  });
});
