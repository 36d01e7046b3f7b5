// A quote as a picture to save: its words as the card has them, readable and inside, at three widths and three sizes.
import { expect } from '@open-wc/testing';
import { quoteScene, type Emphasis } from '../src/figures/quote-card/quote-scene.js';
import { pictureScene } from '../src/layout/picture.js';
import { plain } from '../src/view/view.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { outside, overlaps, textBoxes } from './support/boxes.js';
import { newsStories, quotes } from './support/news.js';

const languages = { English: en, Arabic: await loadWords('ar') };
const emphases: readonly Emphasis[] = ['inline', 'supporting', 'showcase'];

for (const story of newsStories) {
  for (const [language, words] of Object.entries(languages)) {
    describe(`quote card's picture: ${story.id} in ${language}`, () => {
      const view = quotes(story, undefined, words);
      for (const emphasis of emphases) {
        it(`has every word, apart and inside, ${emphasis}`, () => {
          for (const width of [280, 480, 640]) {
            for (const quote of view.quotes) {
              const drawing = quoteScene(view, [quote], emphasis, width);
              const picture = pictureScene(view, drawing, '', '');
              const where = `${quote.id} at ${width} px`;
              expect(drawing.width, where).to.equal(width);
              expect(overlaps(textBoxes(picture)).map(([a, b]) => `“${a.text}” over “${b.text}”`), where).to.deep.equal([]);
              expect(outside(picture), where).to.deep.equal([]);
              const said = textBoxes(picture).map(({ text }) => text).join(' ');
              for (const text of [quote.lead ?? '', plain(quote.pieces), quote.speaker, ...quote.details, ...quote.standing.map(({ full }) => full), view.source.text, view.source.rights ?? '']) {
                for (const word of text.replaceAll(/[\u2066-\u2069]/gu, '').split(/\s+/u).filter(Boolean)) expect(said, where).to.contain(word);
              }
            }
          }
        });
      }
    });
  }
}
