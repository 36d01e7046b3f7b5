// What a reader takes along: a table for a spreadsheet, the data, a picture. All made from what the figure shows.
import { expect } from '@open-wc/testing';
import { fileBlob, svgText, type FileSource } from '../src/core/downloads.js';
import '../src/figures/frequency-chart/frequency-chart.js';
import '../src/figures/quote-card/quote-card.js';
import { parseStory } from '../src/story/parse.js';
import { allInside, frames, inside, mount, until, words, type Figure } from './support/figures.js';
import { chart, everything, floodJson, quotes, storyOf, strikeJson, tableOf, warJson } from './support/news.js';

const sourceOf = async (figure: Figure, input: unknown): Promise<FileSource> => {
  const picture = await figure.picture();
  return { ...picture, table: tableOf(picture.view), input, item: figure.item, figure };
};
const parsed = (svg: string): Element => {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.localName !== 'svg') throw new Error(documentElement.textContent);
  return documentElement;
};
const visible = (svg: Element) => words(svg).replaceAll(/[\u2066-\u2069]/gu, '');

describe('files: CSV', () => {
  it('holds the table, quoted as spreadsheets want it, and the source', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    const blob = await fileBlob('csv', await sourceOf(figure, floodJson));
    expect(blob.type).to.equal('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)], 'UTF-8, said by a byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head?.toLowerCase()).to.equal('day,what the article says,standing,count');
    expect(rows).to.deep.equal([
      'April 1 to April 6,"dozens of alarms, April 1 to April 6",reported,whole span',
      '"April 1, 2031",sounded two alarms on 1 April,reported,2',
      '"April 2, 2031",five on 2 April,reported,5',
      '"April 3, 2031",17 on 3 April,reported,17',
      '"April 4, 2031",nine on 4 April,reported,9',
      '"April 5, 2031",no statement,,no statement',
      '"April 6, 2031",one on 6 April,reported,1',
      'Source: One Flood, Two Logs: Lennardport Still Argues Over Its Pumps · Lennardport Courier · December 29, 2031'.replace(/.*/, (line) => `"${line}"`),
      '',
    ]);
  });

  it('never runs as a formula', async () => {
    for (const text of ['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '\tx']) {
      const json = { ...floodJson, groups: [], tours: [], quotes: [{ ...floodJson.quotes[0], mode: 'paraphrase', text }] };
      const card = await mount('factbox-quote-card', { story: json });
      const csv = await (await fileBlob('csv', await sourceOf(card, json))).text();
      for (const cell of csv.replace(/^\ufeff/, '').split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) expect(cell.replace(/^"/, ''), text).not.to.match(/^[=+\-@\t\r]/);
      card.remove();
    }
  });
});

describe('files: JSON', () => {
  for (const [tag, json, item] of [
    ['factbox-frequency-chart', floodJson, 'outages'], ['factbox-frequency-chart', floodJson, 'dated-stoppages'], ['factbox-frequency-chart', warJson, undefined],
    ['factbox-quote-card', floodJson, 'joint-quote'], ['factbox-quote-card', strikeJson, undefined],
  ] as const) {
    it(`holds a sound story that draws the same: ${json.id}, ${item ?? 'the whole'}`, async () => {
      const figure = await mount(tag, { story: json, item });
      const text = await (await fileBlob('json', await sourceOf(figure, json))).text();
      const again = parseStory(JSON.parse(text));
      expect(again.ok).to.be.true;
      expect(again.warnings).to.deep.equal([]);
      if (!again.ok) return;
      const view = tag === 'factbox-quote-card' ? quotes : chart;
      expect(everything(view(again.story, item))).to.equal(everything(view(storyOf(json), item)));
    });
  }

  it('leaves out what is not for publication', async () => {
    const json = { ...floodJson, redact: [{ id: 'src-operator', how: 'remove' }] };
    const figure = await mount('factbox-quote-card', { story: json });
    const text = await (await fileBlob('json', await sourceOf(figure, json))).text();
    expect(text).not.to.contain('night-shift operator');
  });
});

describe('files: SVG', () => {
  for (const [tag, json, item] of [
    ['factbox-frequency-chart', floodJson, 'outages'], ['factbox-frequency-chart', warJson, undefined], ['factbox-quote-card', floodJson, 'operator-quote'],
  ] as const) {
    it(`is sound, plain and complete: ${tag}, ${json.id}`, async () => {
      const heading = 'A heading with <angle> & "quotes"';
      const figure = await mount(tag, { story: json, item, heading });
      const source = await sourceOf(figure, json);
      const text = svgText(source);
      const svg = parsed(text);
      expect(svg.getAttribute('xmlns')).to.equal('http://www.w3.org/2000/svg');
      expect(text).not.to.contain('<!--');
      expect(svg.querySelectorAll('[id], [style], script, foreignObject, image, use, style, [href]')).to.have.lengthOf(0);
      expect(text).not.to.match(/url\(|var\(|javascript:|NaN|undefined|null/);
      const { view } = source;
      const said = visible(svg);
      for (const word of `${heading} ${source.summary} ${view.words.source}: ${view.source.text} ${view.source.rights ?? ''} ${view.source.href ?? ''}`.split(' ')) expect(said).to.contain(word);
      const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
      expect([Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]).to.deep.equal([width, height]);
      expect([...svg.children].every((child) => child.localName === 'g' && child.getAttribute('class')), 'named groups').to.be.true;
    });
  }

  it('has the colours that the figure has now', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    const ground = async () => parsed(svgText(await sourceOf(figure, floodJson))).querySelector('.ground rect')?.getAttribute('fill');
    figure.scheme = 'light';
    await figure.updateComplete;
    expect(await ground()).to.equal('rgb(255, 255, 255)');
    figure.scheme = 'dark';
    await figure.updateComplete;
    expect(await ground()).to.equal('rgb(21, 24, 27)');
    figure.style.setProperty('--factbox-ground', 'rgb(1, 2, 3)');
    expect(await ground()).to.equal('rgb(1, 2, 3)');
  });

  it('stays sound whatever an author types', async () => {
    const text = 'a\u0001b \u{1f6a2} c\ud800d <b>&amp;</b> \u202ee';
    const json = { ...floodJson, groups: [], tours: [], quotes: [{ ...floodJson.quotes[0], text }] };
    const card = await mount('factbox-quote-card', { story: json });
    expect(visible(parsed(svgText(await sourceOf(card, json))))).to.contain('<b>&amp;</b>');
  });
});

describe('files: PNG', () => {
  for (const [tag, json, item] of [['factbox-frequency-chart', floodJson, 'outages'], ['factbox-quote-card', strikeJson, 'spokeswoman-quote']] as const) {
    it(`has two pixels to one of the picture, and something on it: ${tag}`, async () => {
      const figure = await mount(tag, { story: json, item });
      const source = await sourceOf(figure, json);
      const svg = parsed(svgText(source));
      const blob = await fileBlob('png', source);
      expect(blob.type).to.equal('image/png');
      const image = await createImageBitmap(blob);
      expect(image.width).to.be.closeTo(2 * Number(svg.getAttribute('width')), 1);
      expect(image.height).to.be.closeTo(2 * Number(svg.getAttribute('height')), 1);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = new Set(new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer()));
      expect(pixels.size, 'colours').to.be.above(3);
    });
  }
});

describe('files: the buttons', () => {
  /**
   * What the browser would save; the real thing would open a dialog. The type is the blob's own: WebKit leaves the
   * charset out where it answers a request for the blob's address.
   */
  async function saved(press: () => void): Promise<{ readonly name: string; readonly type: string | undefined }> {
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    const blobs = new Map<string, Blob>();
    const clicked: HTMLAnchorElement[] = [];
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push(this);
    };
    try {
      press();
      const { download: name, href } = await until(() => clicked[0]);
      const behind = await (await fetch(href)).blob();
      expect(behind.size, 'bytes behind the link').to.equal(blobs.get(href)?.size);
      return { name, type: blobs.get(href)?.type };
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
  }
  const press = (figure: Element, name: string) => () => allInside(figure, 'button').find((button) => words(button) === name)?.click();

  it('save under the story’s name', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    for (const [name, type] of [['CSV', 'text/csv;charset=utf-8'], ['JSON', 'application/json'], ['SVG', 'image/svg+xml'], ['PNG', 'image/png']] as const) {
      expect(await saved(press(figure, name))).to.deep.equal({ name: `river-flood-frequency-chart-alarms.${name.toLowerCase()}`, type });
    }
    const card = await mount('factbox-quote-card', { story: floodJson, item: 'mayor-quote' });
    expect((await saved(press(card, 'Image'))).name).to.equal('river-flood-quote-card-mayor-quote.png');
  });

  it('are not there where the page leaves them out', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms', 'no-downloads': '' });
    expect(allInside(figure, 'footer > button')).to.have.lengthOf(0);
    const card = await mount('factbox-quote-card', { story: floodJson, 'no-table': '', 'no-downloads': '' });
    expect(inside(card, 'details') === null).to.be.true;
    expect(allInside(card, 'footer button').map(words)).to.deep.equal(['Evidence', 'Copy']);
  });

  it('say so when a file cannot be made', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('forbidden');
    };
    try {
      press(figure, 'CSV')();
      await until(() => words(inside(figure, '.hidden[role="status"]')) === 'This could not be done');
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  it('show the code that draws the figure again', async () => {
    const figure = await mount('factbox-quote-card', { story: floodJson, src: 'https://courier.example/a.json?x=1&y="2"', item: 'mayor-quote', emphasis: 'showcase' });
    press(figure, 'Embed')();
    const box = await until(() => inside(figure, '.evidence:popover-open'));
    const template = document.createElement('template');
    template.innerHTML = box.querySelector('code')?.textContent ?? '';
    const again = template.content.querySelector('div.factbox > factbox-quote-card')!;
    const set = again.getAttributeNames().map((name) => [name, again.getAttribute(name)]);
    expect(Object.fromEntries(set)).to.deep.equal({ src: 'https://courier.example/a.json?x=1&y=%222%22', item: 'mayor-quote', emphasis: 'showcase' });
    expect(template.content.querySelector('script')!.getAttribute('src'), 'the page has no script of ours').to.match(/^https:\/\/your-site\.example\/factbox\/.*\/embed\.js$/);
    await frames(1);
  });
});

