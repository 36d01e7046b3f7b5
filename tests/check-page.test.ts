// What an editor gives to the page that checks stories, and what the page finds.
import { expect, waitUntil } from '@open-wc/testing';
import { all, allDrawn, bag, type Content, drop, get, type Name, open, type Page, paste, said, STORIES, texts, verdict } from './support/check-page.js';

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
      await waitUntil(() => said(page, '#wrong') !== '', 'nothing is said', { timeout: 15_000 });
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
    await waitUntil(() => get(page, '#mark-1').matches(':target'), 'the finding does not lead to its words', { timeout: 15_000 });
    get(page, '#mark-1').click();
    await waitUntil(() => get(page, '#finding-1').matches(':target'), 'the words do not lead to their finding', { timeout: 15_000 });
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
