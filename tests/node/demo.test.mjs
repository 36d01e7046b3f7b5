// What the demo pages say: the invented articles as they are, and the real one only as far as its story goes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/entries.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');

/** The words of some markup, spaces made one. */
const words = (markup) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim();
const matches = (page, pattern) => [...page.matchAll(pattern)].map((match) => match[1]);
const paragraphs = (page) =>
  matches(page, /<div class="prose"[^>]*>(.*?)<\/div>/gs).flatMap((block) => matches(block, /<p>(.*?)<\/p>/gs)).map(words);
/** Everything on the page that its desk has written: no tags, no attributes. */
const body = (page) => words(page.slice(page.indexOf('<article>'), page.indexOf('</article>')));

describe('the demo', () => {
  for (const [page, story] of [['flood', 'river-flood'], ['strike', 'city-strike-ar']]) {
    it(`prints the whole article of ${story}, in order`, () => {
      const [headline, fiction, byline, , ...text] = read(`stories/data/${story}.article.txt`).split('\n').filter((line) => line.trim());
      const end = text.indexOf('Correction');
      const markup = read(`demo/${page}.html`);
      assert.deepEqual(paragraphs(markup), end < 0 ? text : text.slice(0, end));
      for (const part of [headline, fiction, byline, ...(end < 0 ? [] : text.slice(end))]) assert.ok(body(markup).includes(part), part);
    });
  }

  it('names nobody, no place and no year in the first article that its story does not hold', () => {
    const plain = (text) => text.replaceAll('’', "'").toLowerCase();
    const story = plain(read('stories/data/iraq-israel-attacks.story.json')).replaceAll('-', ' ');
    const text = paragraphs(read('demo/index.html')).join(' ');
    const names = text.match(/(?<![.:] |^)\b\p{Lu}[\p{L}’]+(?:-\p{L}+)?|\d+/gu).map((name) => plain(name).replace(/'s?$/, '').replaceAll('-', ' '));
    assert.ok(names.length > 40);
    assert.deepEqual([...new Set(names.filter((name) => !story.includes(name)))], []);
  });

  it('shares no eight words in a row with the first article', { skip: !process.env.FACTBOX_ARTICLE }, () => {
    const list = (text) => text.replaceAll('’', "'").toLowerCase().match(/[\p{L}\d'.-]*[\p{L}\d]/gu);
    const runs = (all) => all.slice(7).map((_, index) => all.slice(index, index + 8).join(' '));
    const article = new Set(runs(list(readFileSync(process.env.FACTBOX_ARTICLE, 'utf8'))));
    assert.deepEqual(runs(list(body(read('demo/index.html')))).filter((run) => article.has(run)), []);
  });
});
