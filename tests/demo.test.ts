// The built demo, as a reader gets it: in a frame of its own, with the built embed. `npx vite build --mode demo` builds it.
import { expect, waitUntil } from '@open-wc/testing';
import { violations } from './support/axe.js';

const FOLDER = '/demo/dist/';
const PAGES = ['index.html', 'flood.html', 'strike.html'];
const DRESSES = ['scheme=light', 'scheme=dark', 'scheme=light&lang=ar', 'scheme=light&lang=en'];

interface Demo {
  readonly frame: HTMLIFrameElement;
  readonly window: Window;
  readonly page: Document;
  readonly figures: readonly Element[];
}

const drawn = ({ shadowRoot }: Element): boolean => !!shadowRoot?.querySelector('[part~=plot] svg, [part~=plot] p, .list') && !shadowRoot.querySelector('.notice');

async function open(path: string, width: number): Promise<Demo> {
  const frame = document.createElement('iframe');
  frame.title = path;
  frame.width = String(width);
  frame.height = '800';
  frame.src = FOLDER + path;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  if (!frame.contentWindow || !frame.contentDocument) throw new Error(`${path}: expected a page, got none`);
  const page = frame.contentDocument;
  const figures = [...page.querySelectorAll('factbox-frequency-chart, factbox-quote-card, factbox-actor-network')];
  expect(figures, 'the demo is not built: npx vite build --mode demo').not.to.be.empty;
  await waitUntil(() => figures.every(drawn), 'a figure is not drawn', { timeout: 15_000 });
  return { frame, window: frame.contentWindow, page, figures };
}

const direction = (figure: Element): string | null | undefined => figure.shadowRoot?.querySelector('.figure')?.getAttribute('dir');

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

for (const name of PAGES) {
  describe(`demo/${name}`, () => {
    for (const dress of DRESSES) {
      it(`draws every figure, and axe has nothing to object to: ${dress}`, async function () {
        this.timeout(60_000);
        expect(await violations((await open(`${name}?${dress}`, 1100)).page)).to.deep.equal([]);
      });
    }

    for (const width of [280, 640]) {
      it(`fits ${width} px`, async () => {
        const { page } = await open(name, width);
        expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
      });
    }

    it('links only to what is there, and asks nothing of another site', async () => {
      const { page, window } = await open(name, 1100);
      const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => new URL(href));
      const own = links.filter(({ origin }) => origin === location.origin);
      expect(own).to.have.lengthOf(links.length);
      for (const { href, hash, pathname } of own) {
        expect((await fetch(href)).status, href).to.equal(200);
        if (hash && pathname.endsWith(name)) expect(page.querySelector(hash), href).to.exist;
      }
      const asked = window.performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin);
      expect(asked).not.to.be.empty;
      expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
    });

    it('follows the bar of settings, and hands them on to the other pages', async () => {
      const { page, window, figures } = await open(name, 1100);
      const choose = (value: string) => page.querySelector<HTMLInputElement>(`.settings input[value="${value}"]`)?.click();
      for (const [lang, dir] of [['ar', 'rtl'], ['en', 'ltr']] as const) {
        choose(lang);
        await waitUntil(() => figures.every((figure) => direction(figure) === dir), `a figure does not turn ${dir}`, { timeout: 15_000 });
        expect(page.documentElement.dir).to.equal(dir);
      }
      choose('dark');
      expect(window.getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
      choose('280');
      expect(page.querySelector('.column')?.getBoundingClientRect().width).to.equal(280);
      const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')].map(({ search }) => search);
      expect(new Set(links)).to.deep.equal(new Set(['?lang=en&scheme=dark&column=280']));
    });
  });
}
