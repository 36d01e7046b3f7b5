// What host pages do to what was pasted into them, as an element of ours and as attributes of a plain one: the figure is
// drawn all the same, or the words that stand in its place stay.
import { expect } from '@open-wc/testing';
import { itWithMedia, setMedia } from './support/commands.js';
import { frames, inside, until, words, type Figure } from './support/figures.js';
import { closePages, EMBED, isDrawn, openPage, pastePage, type HostPage, type Serving } from './support/host-page.js';

const STORY = '/stories/data/river-flood.story.json';
const FALLBACK = 'A quote that is read without a script.';
const LOADER = `import("${EMBED}")`;
const hash = async (text: string) => btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))));
const STRICT = "default-src 'self'; style-src 'self'";

/** Pages on which every figure is drawn, and nothing is said. */
const DRAWN: readonly (readonly [name: string, page: string, serving: () => Serving | Promise<Serving>])[] = [
  ['a policy that names hosts', 'news', () => ({ csp: `${STRICT}; script-src 'self'` })],
  ['a policy that takes a nonce', 'news', () => ({ csp: `${STRICT}; script-src 'nonce-abc'`, nonce: 'abc' })],
  ['a policy that takes a nonce and what it loads', 'news', () => ({ csp: `${STRICT}; script-src 'nonce-abc' 'strict-dynamic'`, nonce: 'abc' })],
  ['a policy that takes a hash', 'news', async () => ({ csp: `${STRICT}; script-src 'self' 'sha256-${await hash(LOADER)}'`, scripts: [], inline: LOADER })],
  ['a policy without connections, the story inside', 'inline', () => ({ csp: `${STRICT}; script-src 'self'; connect-src 'none'` })],
  ['trusted types with our name', 'news', () => ({ csp: "require-trusted-types-for 'script'; trusted-types lit-html" })],
  ['trusted types, the story inside', 'inline', () => ({ csp: "require-trusted-types-for 'script'; trusted-types lit-html" })],
  ['another base', 'based', () => ({})],
  ['patched natives', 'news', () => ({ scripts: ['/tests/pages/prototype.js', EMBED] })],
  ['an AMD loader', 'news', () => ({ scripts: ['/tests/pages/amd.js', EMBED] })],
  ['a reset of every element', 'news', () => ({ css: ['/tests/pages/reset.css'] })],
  ['everything handed down', 'news', () => ({ css: ['/tests/pages/inherited.css'] })],
  ['a root font of 62.5 %, from right to left', 'news', () => ({ css: ['/tests/pages/root.css'] })],
  ['no doctype', 'news', () => ({ quirks: true })],
  ['the script twice', 'news', () => ({ scripts: [EMBED, `${EMBED}?again`] })],
];

/** Pages on which the script does not run, or may not: what is said is the browser's own. */
const KEPT: readonly (readonly [name: string, serving: Serving])[] = [
  ['no script', { scripts: [] }],
  ['a script that is not there', { scripts: ['/built/this/gone/embed.js'] }],
  ['a policy that takes no script of this host', { csp: "script-src 'unsafe-inline'" }],
  ['trusted types without our name', { csp: "require-trusted-types-for 'script'; trusted-types 'none'" }],
];

for (const attributes of [false, true]) {
  describe(`a page with figures as ${attributes ? 'attributes' : 'elements'}`, () => {
    afterEach(closePages);

    for (const [name, path, serving] of DRAWN) {
      it(`draws them: ${name}`, async () => {
        const page = await openPage(path, { ...(await serving()), attributes });
        await until(() => page.document.querySelector('factbox-quote-card'));
        const figures = await page.drawn();
        expect(words(inside(figures[0]!, '.words'))).to.match(/It did not rise|never again bet a district/);
        expect(page.said()).to.deep.equal([]);
      });
    }

    for (const [name, serving] of KEPT) {
      it(`keeps its words: ${name}`, async () => {
        const page = await openPage('news', { ...serving, attributes });
        await frames(20);
        if (serving.csp?.includes('trusted-types') && !('trustedTypes' in page.window)) return; // a browser that knows none draws
        const quote = page.document.querySelector('blockquote')!;
        expect(quote.checkVisibility()).to.be.true;
        expect(words(quote)).to.equal(FALLBACK);
        expect(page.document.querySelector('factbox-quote-card:defined')).to.equal(null);
      });
    }

    const figure = attributes
      ? `<div class="factbox" data-factbox="quote-card" data-src="${STORY}" data-item="mayor-quote"><p>Fallback</p></div>`
      : `<div class="factbox"><factbox-quote-card src="${STORY}" item="mayor-quote"><p>Fallback</p></factbox-quote-card></div>`;
    const isThere = async (page: HostPage, count = 1): Promise<readonly Figure[]> => {
      await until(() => page.document.querySelectorAll('factbox-quote-card').length === count);
      const figures = await page.drawn();
      expect(figures.every(isDrawn)).to.be.true;
      expect(page.said()).to.deep.equal([]);
      return figures;
    };
    const load = ({ document }: HostPage, type = 'module') => document.head.append(Object.assign(document.createElement('script'), { type, src: EMBED }));

    it('draws them once a late script comes, with their words until then', async () => {
      const page = await pastePage(figure);
      await frames(10);
      expect(page.document.querySelector('p')!.checkVisibility()).to.be.true;
      load(page);
      await isThere(page);
    });

    it('draws them once an optimiser lets its scripts run', async () => {
      const page = await pastePage(`${figure}<script type="text/held-back" data-type="module" src="${EMBED}"></script>`);
      await frames(10);
      const held = page.document.querySelector<HTMLScriptElement>('[data-type]')!;
      const script = page.document.createElement('script');
      script.type = held.dataset['type']!;
      script.src = held.src;
      held.replaceWith(script);
      await isThere(page);
    });

    it('draws them when they come by innerHTML, are moved, or are cloned', async () => {
      const page = await openPage('empty');
      page.document.body.innerHTML = `<section>${figure}</section><aside></aside>`;
      page.document.querySelector('aside')!.append(page.document.querySelector('section')!);
      await isThere(page);
      page.document.body.append(page.document.querySelector('.factbox')!.cloneNode(true));
      await isThere(page, 2);
    });

    it('draws them when the tab or the details that hid them are opened', async () => {
      const page = await openPage('empty');
      page.document.body.innerHTML = `<div hidden>${figure}</div><details><summary>More</summary>${figure}</details>`;
      await until(() => page.document.querySelectorAll('factbox-quote-card').length === 2);
      page.document.querySelector('div')!.hidden = false;
      page.document.querySelector('details')!.open = true;
      await isThere(page, 2);
    });

    it('draws them in a page that a script writes, and when a part that is not rendered yet is', async () => {
      const page = await pastePage(`<div style="content-visibility:hidden">${figure}</div><script type="module" src="${EMBED}"></script>`);
      await until(() => page.document.querySelector('factbox-quote-card:defined'));
      page.document.querySelector('div')!.style.contentVisibility = 'visible';
      await isThere(page);
    });

    it('draws them in a frame of no origin, the story inside', async () => {
      const story = await (await fetch(STORY)).text();
      const escaped = story.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      const inside = attributes
        ? `<div data-factbox="quote-card" data-item="mayor-quote" data-story="${escaped}"><p>Fallback</p></div>`
        : `<factbox-quote-card item="mayor-quote"><script type="application/json">${story.replaceAll('<', '\\u003c')}</script><p>Fallback</p></factbox-quote-card>`;
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.style.cssText = 'position:fixed;top:0;left:0;width:640px;height:600px';
      frame.srcdoc = `<!doctype html><html lang="en"><body>${inside}<script>
        document.addEventListener('factbox-ready', ({ target }) => parent.postMessage([origin, target.shadowRoot.querySelector('.words').textContent], '*'));
      </script><script type="module" src="${new URL(EMBED, location.href).href}"></script></body></html>`;
      const drawn = new Promise<unknown>((done) => addEventListener('message', ({ source, data }: MessageEvent<unknown>) => source === frame.contentWindow && done(data)));
      document.body.append(frame);
      const [origin, said] = (await drawn) as readonly [string, string];
      expect(origin).to.equal('null');
      expect(said).to.contain('never again bet a district');
    });

    itWithMedia('draws them in forced colours, with the reader’s own', async () => {
      const page = await openPage('empty');
      page.document.body.innerHTML = `${figure}<p style="color:CanvasText;background:Canvas">Of the page.</p>`;
      const [card] = await isThere(page);
      const looks = (node: Element) => (({ color, backgroundColor }) => [color, backgroundColor])(page.window.getComputedStyle(node));
      expect(looks(inside(card!, '.figure')!)).not.to.deep.equal(looks(page.document.querySelector('body > p')!));
      await setMedia({ 'forced-colors': 'active' });
      expect(page.window.matchMedia('(forced-colors: active)').matches).to.be.true;
      expect(looks(inside(card!, '.figure')!)).to.deep.equal(looks(page.document.querySelector('body > p')!));
    });

    itWithMedia('draws them on paper, with their tables and without controls', async () => {
      const page = await openPage('empty');
      page.document.body.innerHTML = figure;
      const [card] = await isThere(page);
      page.window.dispatchEvent(new Event('pointermove')); // a reader is there
      await until(() => page.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('table')));
      page.window.dispatchEvent(new Event('beforeprint'));
      await setMedia({}, 'print');
      await until(() => inside(card!, 'tbody tr')?.checkVisibility());
      expect(words(inside(card!, 'tbody'))).to.contain('never again bet a district');
      expect([...card!.shadowRoot!.querySelectorAll('.link')].filter((control) => control.checkVisibility())).to.deep.equal([]);
    });

    it('stores nothing, sets no cookie, and asks nothing of another host', async () => {
      const page = await openPage('news', { attributes });
      await until(() => page.document.querySelector('factbox-quote-card'));
      const [card] = await page.drawn();
      inside(card!, '[data-mark]')!.click();
      await until(() => inside(card!, '.evidence:popover-open dl'));
      const { localStorage, sessionStorage, indexedDB, performance, document } = page.window;
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
      if ('databases' in indexedDB) expect(await indexedDB.databases()).to.deep.equal([]);
      const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
      expect(new Set(hosts)).to.deep.equal(new Set([location.host]));
    });
  });
}

describe('a page that names the hashes of our files', () => {
  afterEach(closePages);
  const figure = `<div class="factbox"><factbox-quote-card src="${STORY}" item="mayor-quote"><p>Fallback</p></factbox-quote-card></div>`;
  const script = '<script type="module" src="/built/sealed/embed.js"></script>';
  const map = (integrity: Readonly<Record<string, string>>) => `<script type="importmap">${JSON.stringify({ integrity })}</script>`;

  it('draws its figures where they hold, and keeps its words where one does not', async () => {
    const plain = await pastePage(figure + script);
    await plain.drawn();
    const files = plain.window.performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js') && name.includes('/built/'));
    expect(files).to.have.lengthOf.above(1);
    const digests = await Promise.all(files.map(async (file) => {
      const digest = await crypto.subtle.digest('SHA-384', await (await fetch(file)).arrayBuffer());
      return [file, `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`] as const;
    }));
    const right = await pastePage(figure + script, { head: map(Object.fromEntries(digests)) });
    await right.drawn();
    expect(right.said()).to.deep.equal([]);
    if (!/Chrome\//.test(navigator.userAgent)) return; // others learn it later
    const wrong = await pastePage(figure + script, { head: map({ ...Object.fromEntries(digests), [files.find((file) => file.includes('quote-card'))!]: digests[0]![1] }) });
    await until(() => wrong.said().some((line) => line.startsWith('warn: factbox: the figures could not be loaded')));
    expect(wrong.document.querySelector('factbox-quote-card:defined')).to.equal(null);
    expect(wrong.document.querySelector('p')!.checkVisibility()).to.be.true;
  });
});
