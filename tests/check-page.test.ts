// The built page on which a newsroom checks a story, driven as an editor would. `npm run build` and
// `npx vite build --mode demo` build it.
import { expect, waitUntil } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { itWithMedia, setMedia } from './support/commands.js';

const FOLDER = '/demo/dist/factbox/';
const STORIES = { 'river-flood': [136, 10, 4], 'city-strike-ar': [34, 2, 1] } as const;
type Name = keyof typeof STORIES;

type Realm = Window & typeof globalThis & { axe?: { run(page: Document): Promise<AxeResults> } };

interface Page {
  readonly window: Realm;
  readonly document: Document;
}

const texts = async (name: Name): Promise<readonly [story: string, article: string]> => {
  const read = async (kind: string) => (await fetch(`/stories/data/${name}.${kind}`)).text();
  return [await read('story.json'), await read('article.txt')];
};

async function open(width = 1200): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'check.html';
  frame.width = String(width);
  frame.height = '800';
  frame.src = `${FOLDER}check.html`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const page = { window: frame.contentWindow as Realm, document: frame.contentDocument! };
  expect(page.document.querySelector('#verdict'), 'the page is not built: npm run build, npx vite build --mode demo').to.exist;
  await waitUntil(() => !get(page, '#page').hidden, 'the script of the page does not run');
  return page;
}

const get = <E extends HTMLElement = HTMLElement>({ document: page }: Page, selector: string): E => page.querySelector<E>(selector)!;
const all = ({ document: page }: Page, selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)];
const said = (page: Page, selector: string): string => get(page, selector).textContent.trim().replaceAll(/\s+/g, ' ');
const verdict = (page: Page, words: string) => waitUntil(() => said(page, '#verdict').includes(words), `the page does not say "${words}"`, { timeout: 10_000 });

type Content = string | Uint8Array<ArrayBuffer>;
function bag({ window }: Page, files: Readonly<Record<string, Content>>): DataTransfer {
  const transfer = new window.DataTransfer();
  for (const [name, content] of Object.entries(files)) transfer.items.add(new window.File([content], name));
  return transfer;
}
const drop = (page: Page, files: Readonly<Record<string, Content>>) =>
  get(page, 'body').dispatchEvent(new page.window.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: bag(page, files) }));
function paste(page: Page, field: 'story' | 'article', text: string): void {
  get<HTMLTextAreaElement>(page, `#${field}`).value = text;
  get(page, `#${field}`).dispatchEvent(new page.window.Event('input'));
}

const drawn = ({ shadowRoot }: Element): boolean => !!shadowRoot?.querySelector('[part~=plot] svg, [part~=plot] p, .list, .text, blockquote') && !shadowRoot.querySelector('.notice');
const figures = (page: Page): HTMLElement[] => all(page, '.box > *');
const allDrawn = (page: Page) => waitUntil(() => figures(page).length > 0 && figures(page).every(drawn), 'a figure is not drawn', { timeout: 30_000 });

async function violations({ window, document: page }: Page): Promise<string[]> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(script);
  await waitUntil(() => window.axe, 'axe did not load', { timeout: 10_000 });
  const results = await window.axe?.run(page);
  return (results?.violations ?? []).flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`));
}

/** The words of the article that are marked, each with the numbers behind it. */
const marked = (page: Page): string[] => all(page, '#article-text mark').map((mark) => `${mark.textContent} ${mark.nextElementSibling?.textContent ?? ''}`);

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('check.html: what an editor gives it', () => {
  for (const [name, [records, quotes, series]] of Object.entries(STORIES) as [Name, readonly [number, number, number]][]) {
    it(`takes ${name} and its article at once, finds nothing wrong and draws every figure in three widths`, async function () {
      this.timeout(60_000);
      const page = await open();
      const [story, article] = await texts(name);
      drop(page, { 'a.json': story, 'b.txt': article });
      await verdict(page, `No problems; ${records} records checked against the article.`);
      await allDrawn(page);
      const count = (tag: string) => all(page, `factbox-${tag}`).length;
      expect([count('quote-card'), count('frequency-chart'), count('actor-network')]).to.deep.equal([3 * quotes, 3 * series, 3]);
      const widths = all(page, '.width:has(factbox-actor-network) .box').map((box) => box.querySelector('factbox-actor-network')!.getBoundingClientRect().width);
      expect(widths).to.deep.equal([280, 640, 1200]);
    });
  }

  it('takes files that are picked one after the other, and says what is still to come', async () => {
    const page = await open();
    const [story, article] = await texts('river-flood');
    const pick = (files: Readonly<Record<string, Content>>) => {
      const input = get<HTMLInputElement>(page, '#files');
      input.files = bag(page, files).files;
      input.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    };
    pick({ 'article.txt': article });
    await verdict(page, 'The article is here. Now the story.');
    expect(said(page, '#article-name')).to.equal('article.txt');
    pick({ 'story.json': story });
    await verdict(page, 'No problems; 136 records checked');
  });

  it('takes pasted text, and the same file again once it has changed', async () => {
    const page = await open();
    const [story, article] = await texts('city-strike-ar');
    paste(page, 'story', story);
    await verdict(page, 'No problems in the story; 34 records read. Add the article');
    paste(page, 'article', article);
    await verdict(page, 'No problems; 34 records checked against the article.');
    drop(page, { 'a.json': story.replace('"factbox/1"', '"factbox/9"') });
    await verdict(page, '1 problem in the story');
    expect(get(page, '#figures').hidden).to.be.true;
    drop(page, { 'a.json': story });
    await verdict(page, 'No problems; 34 records');
    expect(get(page, '#figures').hidden).to.be.false;
  });

  it('shows itself with a sample', async () => {
    const page = await open();
    get(page, '#sample button').click();
    await verdict(page, 'No problems; 136 records');
    expect(said(page, '#beside')).to.include('Added by an editor (8)').and.include('the spot of River Torvane');
    await allDrawn(page);
  });

  it('says what was not checked', async () => {
    const page = await open();
    const [story, article] = await texts('city-strike-ar');
    drop(page, { 'a.json': story, 'b.txt': article });
    await verdict(page, '34 records');
    expect(said(page, '#beside')).to.include('Not checked (3)').and.include('names of months are not read in "ar"');
  });

  for (const [file, content, why] of [
    ['page.html', '<!doctype html><p>A story</p>', 'got a web page; save its text'],
    ['table.csv', 'a,b\n1,2\n', 'got a table (CSV)'],
    ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), 'got a picture'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'got a picture'],
    ['text.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'got a packed file, such as a Word document'],
    ['text.rtf', '{\\rtf1 A story}', 'got a text with formatting (RTF)'],
    ['text.txt', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'got UTF-16; save it as UTF-8'],
    ['latin.txt', new Uint8Array([0x41, 10, 0xe9, 0x41]), 'got bytes that are not UTF-8 in line 2; save it as UTF-8'],
    ['empty.json', ' ', 'got an empty file'],
    ['long.txt', new Uint8Array(17 * 1024 * 1024), 'got 17 MB; the most is 16 MB'],
  ] as const) {
    it(`refuses ${file} in a line`, async () => {
      const page = await open();
      drop(page, { [file]: content });
      await waitUntil(() => said(page, '#wrong') !== '', 'nothing is said');
      expect(said(page, '#wrong')).to.equal(`${file}: expected a story (.json) or an article’s text (.txt), ${why}`);
      expect(get<HTMLTextAreaElement>(page, '#story').value + get<HTMLTextAreaElement>(page, '#article').value).to.equal('');
    });
  }
});

describe('check.html: what it finds', () => {
  it('shows where a text stops being JSON, and puts the cursor there', async () => {
    const page = await open();
    drop(page, { 'a.json': '{\n  "format": "factbox/1",\n  "id" "flood"\n}' });
    await verdict(page, 'The story is no JSON yet: see line 3, column 8.');
    expect(said(page, '#found')).to.include('expected ":", got "flood"');
    get(page, '#found button').click();
    const field = get<HTMLTextAreaElement>(page, '#story');
    expect(page.document.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('"flood"');
  });

  it('shows a problem of the story and a warning by path and line', async () => {
    const page = await open();
    const [story] = await texts('river-flood');
    const lines = story.split('\n');
    const line = lines.findIndex((text) => text.includes('"lang"'));
    drop(page, { 'a.json': story.replace('"lang": "en",', '"lang": 7,\n  "very \\"odd\\".key": true,') });
    await verdict(page, '1 problem in the story');
    expect(said(page, '#found')).to.match(new RegExp(`^Problems in the story \\(1\\) ?Line ${line + 1}, column 11 lang ?expected .*, got the number 7`))
      .and.match(new RegExp(`Warnings \\(1\\) ?Line ${line + 2}, column 23 \\["very`));
  });

  it('marks the clause that does not bear a number out, and names the record', async () => {
    const page = await open();
    const [story, article] = await texts('river-flood');
    const wrong = story.replace(/"value": 3\b/, '"value": 4');
    expect(wrong).not.to.equal(story);
    drop(page, { 'a.json': wrong, 'b.txt': article });
    await verdict(page, '1 problem; 136 records');
    const item = said(page, '#found li');
    const line = wrong.slice(0, wrong.indexOf('"value": 4')).split('\n').length;
    expect(item).to.include(`Line ${line}, `).and.include('series[0].points[1].quantity.value in outages-march').and.include('expected the number 4 in its evidence');
    expect(marked(page)).to.deep.equal(['reported three in March 1']);
    get(page, '#found a').click();
    await waitUntil(() => get(page, '#mark-1').matches(':target'), 'the finding does not lead to its words');
    get(page, '#mark-1').click();
    await waitUntil(() => get(page, '#finding-1').matches(':target'), 'the words do not lead to their finding');
  });

  it('marks the nearest words where evidence does not stand in the article, behind letters of two units too', async () => {
    const page = await open();
    const [story, article] = await texts('river-flood');
    drop(page, { 'a.json': story.replace('"exact": "according to Pellwater"', '"exact": "according to Pallwater"'), 'b.txt': `𝒜😀\n\n${article}` });
    await verdict(page, '1 problem; 136 records');
    expect(said(page, '#found li')).to.include('in src-pellwater “Pellwater”').and.include('words-missing');
    expect(marked(page)).to.deep.equal(['according to Pellwater 1']);
  });
});

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
    expect(await violations(page)).to.deep.equal([]);
    const [story, article] = await texts('river-flood');
    drop(page, { 'a.json': story.replace(/"value": 3\b/, '"value": 4'), 'b.txt': article, 'c.csv': 'a' });
    await verdict(page, '1 problem');
    await allDrawn(page);
    expect(await violations(page)).to.deep.equal([]);
  });

  itWithMedia('is free of what axe finds in the dark', async function () {
    this.timeout(60_000);
    await setMedia({ 'prefers-color-scheme': 'dark' });
    const page = await open();
    const [story, article] = await texts('city-strike-ar');
    drop(page, { 'a.json': story, 'b.txt': article, 'c.csv': 'a' });
    await allDrawn(page);
    get(page, '[value=dark]').click();
    expect(await violations(page)).to.deep.equal([]);
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
