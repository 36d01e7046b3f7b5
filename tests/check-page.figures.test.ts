// The figures on the page that checks stories, their code, and the page for everybody.
import { expect, waitUntil } from '@open-wc/testing';
import { violations } from './support/axe.js';
import { all, allDrawn, drawn, drop, figures, FOLDER, get, open, type Page, paste, said, texts, verdict } from './support/check-page.js';
import { itWithMedia, setMedia } from './support/commands.js';

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('check.html: the figures', () => {
  async function withSample(width?: number): Promise<Page> {
    const page = await open(width);
    get(page, '#sample button').click();
    await allDrawn(page);
    return page;
  }
  const code = async (page: Page): Promise<string> => {
    const { shadowRoot } = get(page, 'factbox-frequency-chart');
    [...shadowRoot!.querySelectorAll<HTMLElement>('footer > button')].at(-1)!.click();
    await waitUntil(() => shadowRoot!.querySelector(':popover-open pre'), 'no code comes', { timeout: 15_000 });
    return shadowRoot!.querySelector('pre')!.textContent;
  };

  it('follow the colours and the language that are chosen', async () => {
    const page = await withSample();
    get(page, '[value=dark]').click();
    get(page, '[value=ar]').click();
    const inner = (figure: Element) => figure.shadowRoot!.querySelector('.figure')!;
    await waitUntil(() => figures(page).every((figure) => inner(figure).getAttribute('dir') === 'rtl'), 'a figure stays as it was', { timeout: 15_000 });
    expect(new Set(figures(page).map((figure) => page.window.getComputedStyle(figure).colorScheme))).to.deep.equal(new Set(['dark']));
    expect(page.document.documentElement.lang).to.equal('en');
  });

  it('stay where they are while the story is mended, and show what changed', async () => {
    const page = await withSample();
    const before = figures(page);
    const { value } = get<HTMLTextAreaElement>(page, '#story');
    const title = () => figures(page).find(({ localName }) => localName === 'factbox-frequency-chart')!.shadowRoot!.textContent;
    paste(page, 'story', value.replace('"headline": "One Flood, Two Logs', '"headline": "One Flood, Three Logs'));
    await waitUntil(() => title().includes('One Flood, Three Logs'), 'the figures show the old story', { timeout: 10_000 });
    expect(figures(page)).to.deep.equal(before);
  });

  it('give code that draws on another page, from the folder of this one, with the story inside', async function () {
    this.timeout(60_000);
    const text = await code(await withSample());
    expect(text).to.include(`src="${location.origin}${FOLDER}embed.js"`).and.include('"id":"river-flood"').and.not.include('scheme');
    const other = document.createElement('iframe');
    other.title = 'another page';
    other.srcdoc = `<!doctype html><html lang="en"><title>Another page</title>${text}`;
    document.body.append(other);
    await waitUntil(() => [...(other.contentDocument?.querySelectorAll('factbox-frequency-chart') ?? [])].some(drawn), 'the code does not draw', { timeout: 20_000 });
  });

  it('give code that leads to the story where its address is known', async () => {
    const page = await withSample();
    const field = get<HTMLInputElement>(page, '#address');
    field.value = 'https://news.example/flood.json';
    field.dispatchEvent(new page.window.Event('input', { bubbles: true }));
    const text = await code(page);
    expect(text).to.include('src="https://news.example/flood.json"').and.not.include('application/json');
  });

  it('come twelve of a kind at first, and the rest when asked for', async () => {
    const page = await open();
    const story = JSON.parse((await texts('city-strike-ar'))[0]) as { quotes: { id: string }[] };
    const quotes = Array.from({ length: 14 }, (_, i) => ({ ...story.quotes[0], id: `quote-${i}` }));
    drop(page, { 'a.json': JSON.stringify({ ...story, quotes }) });
    await allDrawn(page);
    expect(all(page, 'factbox-quote-card')).to.have.lengthOf(36);
    all(page, '#drawn button').find(({ textContent }) => textContent === 'Show 2 more')!.click();
    expect(all(page, 'factbox-quote-card')).to.have.lengthOf(42);
    await allDrawn(page);
  });

  it('say in one line where the story holds nothing for one of them', async () => {
    const page = await open();
    const empty = ['sources', 'actors', 'places', 'events', 'relations', 'quotes', 'series', 'measures', 'comparisons', 'statements', 'tensions'];
    drop(page, { 'a.json': JSON.stringify({ format: 'factbox/1', id: 'small', lang: 'en', article: { headline: 'Nothing yet' }, ...Object.fromEntries(empty.map((list) => [list, []])) }) });
    await verdict(page, 'No problems in the story');
    await waitUntil(() => figures(page).length === 0, 'a figure stays', { timeout: 15_000 });
    expect(said(page, '#drawn')).to.match(/^Actor network ?Not drawn: .*relation/);
  });
});

describe('check.html: for everybody', () => {
  it('asks for nothing but its own scripts and styles, may connect to nothing, and keeps nothing', async () => {
    const kept = () => [document.cookie, localStorage.length, sessionStorage.length];
    const before = kept();
    const page = await open();
    get(page, '#sample button').click();
    await allDrawn(page);
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ pathname }) => !pathname.startsWith('/__web-dev-server'));
    expect(asked).not.to.be.empty;
    expect(asked.filter(({ origin, pathname, search }) => origin !== location.origin || !pathname.startsWith(FOLDER) || !/\.(js|css)$/.test(pathname) || search).map(String)).to.deep.equal([]);
    const policy = get(page, 'meta[http-equiv]').getAttribute('content');
    expect(policy).to.include("default-src 'none'").and.include("form-action 'none'").and.not.include('connect-src');
    const refused = await page.window.fetch(`${FOLDER}embed.css`).then(() => 'sent', () => 'refused');
    expect(refused).to.equal('refused');
    expect(kept()).to.deep.equal(before);
  });

  it('is free of what axe finds, empty and with problems', async function () {
    this.timeout(60_000);
    const page = await open();
    expect(await violations(page.document)).to.deep.equal([]);
    const [story, article] = await texts('river-flood');
    drop(page, { 'a.json': story.replace(/"value": 3\b/, '"value": 4'), 'b.txt': article, 'c.csv': 'a' });
    await verdict(page, '1 problem');
    await allDrawn(page);
    expect(await violations(page.document)).to.deep.equal([]);
  });

  itWithMedia('is free of what axe finds in the dark', async function () {
    this.timeout(60_000);
    await setMedia({ 'prefers-color-scheme': 'dark' });
    const page = await open();
    const [story, article] = await texts('city-strike-ar');
    drop(page, { 'a.json': story, 'b.txt': article, 'c.csv': 'a' });
    await allDrawn(page);
    get(page, '[value=dark]').click();
    expect(await violations(page.document)).to.deep.equal([]);
  });

  it('announces its result, and has the fields in their order', async () => {
    const page = await open();
    expect(get(page, '#verdict').getAttribute('role')).to.equal('status');
    expect(get(page, '#wrong').getAttribute('role')).to.equal('alert');
    const order = all(page, 'input, button, textarea').filter((field) => field.checkVisibility()).map(({ id, textContent }) => id || textContent);
    expect(order).to.deep.equal(['files', 'Show me with a sample', 'story', 'article']);
  });

  for (const width of [320, 640, 1200]) {
    it(`fits ${width} px`, async () => {
      const page = await open(width);
      const [story, article] = await texts('river-flood');
      drop(page, { 'a.json': story.replace(/"value": 3\b/, '"value": 4'), 'b.txt': article });
      await allDrawn(page);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }
});
