import { expect } from '@open-wc/testing';
import { closePages, EMBED, isDrawn, openPage, type HostPage } from './support/host-page.js';
import { until } from './support/until.js';

/** Pages with a policy. They hold what a host page's rules forbid. */

const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'";
const TYPES = "require-trusted-types-for 'script'";

/** Every `<style>` below an element, shadow roots opened. */
const styleElements = (root: Document | ShadowRoot): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'style' ? [element] : []),
    ...(element.shadowRoot ? styleElements(element.shadowRoot) : []),
  ]);

const keepsFallback = ({ document }: HostPage): boolean =>
  [...document.querySelectorAll('blockquote, caption')].every((fallback) => fallback.checkVisibility()) &&
  document.body.querySelector('factbox-quote-card')!.shadowRoot === null;

const warnings = (page: HostPage): readonly string[] => page.said().filter((line) => line.startsWith('warn: '));

describe('a page with a policy', () => {
  afterEach(closePages);

  it('draws under a strict policy', async () => {
    const page = await openPage('news', { csp: STRICT });
    await page.drawn();
    expect(page.said()).to.deep.equal([]);
    expect(styleElements(page.document)).to.be.empty;
    expect(page.figure('quote-card').shadowRoot.querySelector('.figure')!.getBoundingClientRect().height).to.be.above(100);
  });

  it('opens evidence, pages, sorts and hands files out under a strict policy', async () => {
    const page = await openPage('news', { csp: STRICT });
    const [card, chart] = (await page.drawn()) as [ReturnType<HostPage['figure']>, ReturnType<HostPage['figure']>];
    const files: string[] = [];
    page.document.addEventListener('click', (event) => {
      if (event.target instanceof page.window.HTMLAnchorElement) event.preventDefault();
    });
    page.window.HTMLAnchorElement.prototype.click = function () {
      files.push(this.download);
    };
    for (const figure of [card, chart]) {
      figure.shadowRoot.querySelector<HTMLElement>('[data-mark]')!.click();
      const box = figure.shadowRoot.querySelector<HTMLElement>('.evidence')!;
      await until(() => box.matches(':popover-open'), () => 'no evidence');
      expect(box.getBoundingClientRect().width, 'the evidence has its style').to.equal(312);
      box.hidePopover();
      const before = figure.shadowRoot.querySelector('tbody')!.textContent;
      figure.shadowRoot.querySelector<HTMLElement>('th:last-child .sort')!.click();
      await figure.updateComplete;
      expect(figure.shadowRoot.querySelector('tbody')!.textContent).not.to.equal(before);
      const buttons = [...figure.shadowRoot.querySelectorAll<HTMLElement>('footer button')].filter((button) => /^(CSV|JSON|SVG|PNG)$/.test(button.textContent.trim()));
      for (const button of buttons) {
        const had = files.length;
        button.click();
        await until(() => files.length > had, () => `no file: ${button.textContent} ${page.said().join('\n')}`);
      }
    }
    const shown = card.shadowRoot.querySelector('.words')!.textContent;
    card.shadowRoot.querySelector<HTMLElement>('.pager button:last-child')!.click();
    await card.updateComplete;
    expect(card.shadowRoot.querySelector('.words')!.textContent).not.to.equal(shown);
    expect(files.map((file) => file.replace(/.*\./, ''))).to.deep.equal(['csv', 'json', 'svg', 'png', 'csv', 'json', 'svg', 'png']);
    expect(page.said()).to.deep.equal([]);
  });

  it('draws where trusted types name lit-html', async () => {
    const page = await openPage('news', { csp: `${TYPES}; trusted-types lit-html` });
    await page.drawn();
    expect(page.said()).to.deep.equal([]);
  });

  for (const allowed of ["'none'", 'another-policy']) {
    it(`keeps the page's fallback where trusted types are ${allowed}, and says which line is missing`, async () => {
      const page = await openPage('news', { csp: `${TYPES}; trusted-types ${allowed}` });
      if (!('trustedTypes' in page.window)) {
        await page.drawn();
        return;
      }
      await until(() => warnings(page).length > 0, () => 'no warning');
      await page.frame.contentWindow!.fetch('/tests/pages/news.css'); // time for a second warning
      expect(warnings(page)).to.have.lengthOf(1);
      expect(warnings(page)[0]).to.contain('trusted-types lit-html');
      expect(page.said(/^(warn|policy): /)).to.deep.equal([]);
      expect(keepsFallback(page)).to.be.true;
    });
  }

  it('lets the first of two copies draw where trusted types name lit-html once', async () => {
    const page = await openPage('news', { csp: `${TYPES}; trusted-types lit-html`, scripts: [EMBED, '/built/twin/embed.js'] });
    await page.drawn();
    expect(page.said(/^policy: trusted-types/).filter((line) => !line.includes("'allow-duplicates'"))).to.deep.equal([]);
    expect([...page.document.querySelectorAll('factbox-quote-card')].every((figure) => isDrawn(figure as ReturnType<HostPage['figure']>))).to.be.true;
  });

  it('takes the story from an inline script where the policy forbids every connection', async () => {
    const page = await openPage('inline', { csp: `${STRICT}; connect-src 'none'` });
    await page.drawn();
    expect(page.said()).to.deep.equal([]);
  });

  it('says that a story could not be fetched where the policy forbids it, and keeps the fallback', async () => {
    const page = await openPage('news', { csp: `${STRICT}; connect-src 'none'` });
    const card = page.figure('quote-card');
    await until(() => card.shadowRoot?.querySelector('.notice'), () => page.said().join('\n'));
    expect(card.querySelector('blockquote')!.checkVisibility()).to.be.true;
    expect(page.said(/^policy: connect-src/)).to.deep.equal([]);
  });
});
