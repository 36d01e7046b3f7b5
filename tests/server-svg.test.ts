import { expect } from '@open-wc/testing';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
import { svgText } from '../src/core/downloads.js';
import { flood, strike, tableOf, war } from './support/news.js';
import type { Story } from '../src/story/types.js';

/** What tests/support/server-pages.mjs has drawn in Node, at 600 px. */
const FILES = [
  { file: 'chart', tag: 'factbox-frequency-chart', story: flood, item: 'outages' },
  { file: 'chart-ar', tag: 'factbox-frequency-chart', story: strike, item: undefined },
  { file: 'network', tag: 'factbox-actor-network', story: war, item: undefined },
  { file: 'network-ar', tag: 'factbox-actor-network', story: strike, item: undefined },
  { file: 'quote', tag: 'factbox-quote-card', story: war, item: war.quotes[0]?.id },
] as const;

/** The file that a reader gets from the figure's own button. */
async function download(tag: (typeof FILES)[number]['tag'], story: Story, item: string | undefined): Promise<string> {
  const figure = document.createElement(tag);
  figure.lang = story.lang;
  figure.scheme = 'light';
  figure.story = story;
  figure.item = item;
  const ready = new Promise((done) => figure.addEventListener('factbox-ready', done));
  document.body.append(figure);
  await ready;
  const picture = await figure.picture(600);
  const text = svgText({ ...picture, table: tableOf(picture.view), input: story, item, figure });
  figure.remove();
  return text;
}

const hex = (_: string, ...channels: string[]) => `#${channels.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;

/** Colours written alike, the page's font left out. */
const alike = (svg: string): string =>
  svg.replaceAll(/rgb\((\d+), (\d+), (\d+)\)/g, hex).replace(/ font-family="[^"]*"/, '');

describe('an SVG file', () => {
  for (const { file, tag, story, item } of FILES) {
    it(`is the same from a server and from a reader's browser: ${file}`, async () => {
      const served = await (await fetch(`/server/${file}.svg`)).text();
      expect(alike(await download(tag, story, item)).split('>')).to.deep.equal(alike(served).split('>'));
    });

  }

  for (const file of [...FILES.map((known) => known.file), 'hostile']) {
    it(`is drawn as an image: ${file}`, async () => {
      const image = new Image();
      image.src = `/server/${file}.svg`;
      await image.decode();
      expect(image.naturalWidth).to.equal(640);
    });
  }
});
