// The code that a figure's "Embed" gives away, pasted into another page: it is drawn there, and nothing on the page moves.
import { expect } from '@open-wc/testing';
import { until, words, inside, allInside, type Figure, type Tag } from './support/figures.js';
import { closePages, EMBED, isDrawn, openPage, pastePage, type HostPage } from './support/host-page.js';

const TAGS: readonly Tag[] = ['factbox-quote-card', 'factbox-frequency-chart', 'factbox-actor-network'];
const STORY = '/stories/data/river-flood.story.json';
const ITEM: Partial<Record<Tag, string>> = { 'factbox-quote-card': 'mayor-quote', 'factbox-frequency-chart': 'alarms' };
const AFTER = '<p id="after">What the page goes on with.</p>';

const tagOf = (tag: Tag, more = '') => `<${tag} src="${STORY}"${ITEM[tag] ? ` item="${ITEM[tag]}"` : ''}${more}></${tag}>`;

/** The codes behind the figure's "Embed": for tags, for attributes, for frames. */
async function codes(page: HostPage, figure: Figure): Promise<readonly string[]> {
  page.frame.contentWindow!.focus();
  allInside(figure, 'button').find((button) => words(button) === 'Embed')!.click();
  const box = await until(() => inside(figure, '.evidence:popover-open'));
  return [...box.querySelectorAll('pre')].map(({ textContent }) => textContent);
}

async function snippets(tag: Tag): Promise<readonly [element: string, data: string, frame: string]> {
  const page = await openPage('empty');
  page.document.body.innerHTML = tagOf(tag);
  const [figure] = await page.drawn();
  const [element, data, frame] = await codes(page, figure!);
  page.frame.remove();
  return [element!, data!, frame!];
}

const head = `<link rel="stylesheet" href="/built/this/embed.css"><script type="module" src="${EMBED}"></script>`;

describe('the code to embed a figure', () => {
  afterEach(closePages);

  for (const tag of TAGS) {
    for (const width of [300, 500, 700]) {
      it(`keeps its place and is drawn in it, as an element and as attributes: ${tag}, ${width} px`, async () => {
        const [element, data] = await snippets(tag);
        for (const [code, before] of [[element, ''], [data, head]] as const) {
          const page = await pastePage(code + AFTER, { width, head: before });
          const after = page.document.querySelector('#after')!;
          const top = after.getBoundingClientRect().top;
          const [figure] = await page.drawn();
          expect(figure?.localName).to.equal(tag);
          expect(after.getBoundingClientRect().top, code.slice(0, 200)).to.equal(top);
          expect(page.window.shifted).to.equal(0);
          expect(page.said()).to.deep.equal([]);
          expect(figure!.querySelector('figure figcaption'), 'the fallback is still there').to.exist;
          page.frame.remove();
        }
      });
    }

    it(`is drawn in a frame that keeps its place: ${tag}`, async () => {
      const [, , frame] = await snippets(tag);
      const page = await pastePage(frame + AFTER, { width: 500 });
      const inner = page.document.querySelector('iframe')!;
      await until(() => inner.style.height);
      await until(() => parseFloat(inner.style.height) > 100);
      expect(inner.title).not.to.equal('');
      expect(inner.getAttribute('sandbox')).not.to.contain('same-origin');
      expect(page.document.querySelector<HTMLElement>('figure')!.checkVisibility(), 'the words show twice').to.be.false;
      expect(page.said()).to.deep.equal([]);
      expect(page.window.shifted).to.equal(0);
      // What stands in a frame of no origin cannot be read from here: what this address draws is read below.
      const { pathname, searchParams } = new URL(inner.src);
      expect(pathname).to.equal(EMBED.replace('embed.js', 'figure.html'));
      expect(Object.fromEntries(searchParams)).to.deep.equal({ figure: tag.slice('factbox-'.length), src: new URL(STORY, location.href).href, ...(ITEM[tag] && { item: ITEM[tag] }) });
    });
  }

  it('says the same in all its forms, and all that the figure says', async () => {
    const [element, data, frame] = await snippets('factbox-quote-card');
    const text = (code: string) => words(new DOMParser().parseFromString(code, 'text/html').querySelector('figure'));
    expect(text(element)).to.equal(text(data));
    expect(text(frame)).to.equal(text(data));
    expect(text(data)).to.equal('promised that Lennardport would “never again bet a district on one switch”— Oda Brackwell · the mayor · Partly quoted (marks hold the speaker’s words)Source: One Flood, Two Logs: Lennardport Still Argues Over Its Pumps · Lennardport Courier · December 29, 2031 · CC0; fictional');
  });

  it('leads to the script that drew it, whoever else calls theirs so', async () => {
    const page = await openPage('empty');
    const other = page.document.createElement('script');
    other.type = 'text/plain';
    other.src = 'https://elsewhere.example/embed.js';
    page.document.head.prepend(other);
    page.document.body.innerHTML = tagOf('factbox-quote-card', ' timeout="9"');
    const [element] = await codes(page, (await page.drawn())[0]!);
    expect(element).to.contain(`src="${new URL(EMBED, location.href).href}"`).and.to.contain(' timeout="9"').and.not.to.contain('elsewhere');
  });

  it('gives no frame where words of the page’s own would be lost in it', async () => {
    const page = await openPage('empty');
    page.document.body.innerHTML = tagOf('factbox-quote-card', ' heading="Our own"');
    expect(await codes(page, (await page.drawn())[0]!)).to.have.lengthOf(2);
  });

  it('carries what is set on the figure, and its part of the story where no address leads to it', async () => {
    const page = await openPage('empty');
    page.document.body.innerHTML = `<factbox-story src="${STORY}"><factbox-quote-card item="mayor-quote" emphasis="showcase" class="host" onclick="void 0"></factbox-quote-card></factbox-story>`;
    const [element] = await codes(page, (await page.drawn())[0]!);
    expect(element).to.contain(`<factbox-quote-card src="${new URL(STORY, location.href).href}" item="mayor-quote" emphasis="showcase">`);
    page.frame.remove();
    const other = await openPage('empty');
    const story = await (await fetch(STORY)).text();
    other.document.body.innerHTML = `<factbox-quote-card item="mayor-quote"><script type="application/json">${story.replaceAll('<', '\\u003c')}</script></factbox-quote-card>`;
    const [inline, attributes] = await codes(other, (await other.drawn())[0]!);
    expect(inline).to.contain('<script type="application/json">').and.to.have.length.below(6000);
    for (const [code, before] of [[inline!, ''], [attributes!, head]] as const) {
      const pasted = await pastePage(code, { head: before });
      expect(words(inside((await pasted.drawn())[0]!, '.words'))).to.contain('never again bet');
      expect(pasted.said()).to.deep.equal([]);
      pasted.frame.remove();
    }
  });
});

describe('a place that a page marks with attributes', () => {
  afterEach(closePages);
  const place = (more: string, name = 'quote-card') => `<div data-factbox="${name}" data-src="${STORY}" ${more}><p>Fallback</p></div>`;

  it('is filled also when it comes late, once, with what stood in it', async () => {
    const page = await openPage('empty', { scripts: [EMBED, '/built/twin/embed.js'] });
    for (let time = 1; time < 4; time++) {
      page.document.body.insertAdjacentHTML('beforeend', `<section>${place('data-item="mayor-quote"')}</section>`);
      await until(() => page.document.querySelectorAll('factbox-quote-card').length === time);
      await page.drawn();
    }
    expect(page.document.querySelectorAll('[data-factbox]')).to.be.empty;
    expect([...page.document.querySelectorAll('factbox-quote-card > p')].map(words)).to.deep.equal(['Fallback', 'Fallback', 'Fallback']);
    expect(page.said(/defined/)).to.deep.equal([]);
  });

  it('hands on nothing but the figure’s own attributes', async () => {
    const page = await openPage('empty');
    page.document.body.innerHTML = place('data-item="mayor-quote" data-onclick="void 0" data-style="color:red" data-is="x" data-slot="y" data-id="z" data-class="w" data-heading-level="2" data-lang="ar" data-timeout="9" data-max-bytes="900000"');
    await until(() => page.document.querySelector('factbox-quote-card'));
    const [figure] = await page.drawn();
    expect(figure!.getAttributeNames().sort()).to.deep.equal(['heading-level', 'item', 'lang', 'max-bytes', 'src', 'timeout']);
  });

  it('keeps its text where it asks for no figure there is, and the console says so once', async () => {
    const page = await openPage('empty');
    page.document.body.innerHTML = place('', 'pie-chart') + place('', 'constructor') + place('data-item="mayor-quote"');
    await until(() => page.document.querySelector('factbox-quote-card'));
    await page.drawn();
    expect([...page.document.querySelectorAll('[data-factbox]')].map(words)).to.deep.equal(['Fallback', 'Fallback']);
    expect(page.said()).to.have.lengthOf(1);
    expect(page.said()[0]).to.contain('expected the name of a figure, as "quote-card", got "pie-chart"');
  });
});

describe('a figure’s page in a frame', () => {
  afterEach(closePages);
  const PAGE = '/built/this/figure.html';

  /** Opens the page in a frame of this one; answers what it tells. */
  async function framed(query: string): Promise<{ readonly frame: HTMLIFrameElement; readonly told: unknown[] }> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;top:0;left:0;width:500px;height:300px';
    frame.src = PAGE + query;
    const told: unknown[] = [];
    const hear = ({ source, data }: MessageEvent) => source === frame.contentWindow && told.push(data);
    addEventListener('message', hear);
    document.body.append(frame);
    await until(() => told.length);
    return { frame, told };
  }

  const query = `?figure=quote-card&src=${encodeURIComponent(STORY)}&item=mayor-quote`;

  it('tells its height to our own script, to Pym and to WordPress, each in its own words', async () => {
    const { frame, told } = await framed(`${query}&childId=card-1#?secret=abc123`);
    const figure = await until(() => frame.contentDocument?.querySelector<Figure>('factbox-quote-card'));
    await until(() => isDrawn(figure));
    const height = Math.ceil(frame.contentDocument!.documentElement.getBoundingClientRect().height);
    await until(() => told.some((message) => message === `pymxPYMxcard-1xPYMxheightxPYMx${height}`));
    expect(told).to.deep.include({ type: 'factbox:height', height });
    expect(told).to.deep.include({ message: 'height', value: Math.max(200, height), secret: 'abc123' });
    const before = told.length;
    frame.contentWindow!.postMessage({ message: 'ready', secret: 'abc123' }, '*');
    await until(() => told.length > before);
  });

  it('draws no story of another host, nothing that is no figure, and says so', async () => {
    for (const [wrong, said] of [['?figure=quote-card&src=https%3A%2F%2Felsewhere.example%2Fs.json', 'expected the address of a story on'], ['?figure=script&src=x', 'The figure “script” is not drawn: there is none of that name'], ['?figure=<b>', 'expected the name of a figure']] as const) {
      const { frame } = await framed(wrong);
      expect(frame.contentDocument!.body.textContent).to.contain(said);
      expect(frame.contentDocument!.querySelector('script:not([src])')).to.equal(null);
      frame.remove();
    }
  });

  it('says once why a story is not there', async () => {
    const { frame } = await framed(`?figure=quote-card&src=${encodeURIComponent('/tests/support/no-such.story.json')}`);
    const notice = await until(() => inside(frame.contentDocument!.querySelector('factbox-quote-card') ?? frame, '.notice'));
    expect(words(notice)).to.contain('404');
    expect(frame.contentDocument!.querySelector('.late')).to.equal(null);
  });

  it('takes from its address the figure’s own attributes, its language and its colours, and no story', async () => {
    const { frame } = await framed(`${query}&lang=ar&scheme=dark&onclick=void&class=x&id=y&heading-level=3&heading=Mayor+resigns&summary=At+once&story=${encodeURIComponent('{"format":"factbox/1"}')}`);
    const figure = await until(() => frame.contentDocument?.querySelector<Figure>('factbox-quote-card'));
    await until(() => isDrawn(figure));
    expect(figure.getAttributeNames().sort()).to.deep.equal(['heading-level', 'item', 'lang', 'src']);
    expect(words(inside(figure, '.words'))).to.contain('never again bet');
    expect(figure.querySelector('script')).to.equal(null);
    const root = frame.contentDocument!.documentElement;
    expect([root.lang, root.style.colorScheme]).to.deep.equal(['ar', 'dark']);
  });

  it('is asked by a script that comes after it has spoken', async () => {
    const page = await pastePage(`<div class="factbox"><iframe src="${PAGE}${query.replaceAll('&', '&amp;')}" style="height:60px"></iframe></div>`);
    const inner = page.document.querySelector('iframe')!;
    const figure = await until(() => inner.contentDocument?.querySelector<Figure>('factbox-quote-card'));
    await until(() => isDrawn(figure));
    await new Promise((done) => setTimeout(done, 100));
    expect(inner.style.height).to.equal('60px');
    page.document.body.append(Object.assign(page.document.createElement('script'), { type: 'module', src: '/built/this/frames.js' }));
    await until(() => parseFloat(inner.style.height) > 100);
    expect(inner.style.height).to.equal(`${Math.ceil(inner.contentDocument!.documentElement.getBoundingClientRect().height)}px`);
  });

  it('is given no height by a message of another shape, size or sender', async () => {
    const page = await pastePage(`<div class="factbox"><iframe id="own" src="about:blank" height="333"></iframe></div><iframe id="other" src="about:blank"></iframe><script type="module" src="/built/this/frames.js"></script>`);
    const own = page.document.querySelector<HTMLIFrameElement>('#own')!;
    const forged = [null, 1, 'x', {}, { type: 'factbox:height' }, { type: 'factbox:height', height: '900' }, { type: 'factbox:height', height: NaN }, { type: 'factbox:height', height: Infinity }, { type: 'factbox:height', height: 49 }, { type: 'factbox:height', height: 20_001 }, { type: 'other', height: 900 }];
    const send = (message: unknown) => (own.contentWindow as Window & typeof globalThis).eval(`parent.postMessage(${message === undefined ? 'undefined' : (JSON.stringify(message)?.replace(/"height":null/, '"height":NaN') ?? 'null')}, '*')`) as void;
    for (const message of forged) send(message);
    page.window.postMessage({ type: 'factbox:height', height: 900 }, '*');
    await new Promise((done) => setTimeout(done, 100));
    expect(own.style.height).to.equal('');
    send({ type: 'factbox:height', height: 700 });
    await until(() => own.style.height === '700px');
    const other = page.document.querySelector<HTMLIFrameElement>('#other')!;
    (other.contentWindow as Window & typeof globalThis).eval(`parent.postMessage({ type: 'factbox:height', height: 900 }, '*')`);
    await new Promise((done) => setTimeout(done, 100));
    expect(other.style.height, 'a frame that is not ours').to.equal('');
    expect(page.said()).to.deep.equal([]);
  });
});
