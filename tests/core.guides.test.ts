// The guides in Storybook say what is so.
import { expect } from '@open-wc/testing';
import { checkStory } from '../src/check/index.js';
import { asJson, smallArticle, smallStory } from '../stories/small-story.js';
import { chart, markLine, quotes, storyOf } from './support/news.js';

describe('guide: what a story is', () => {
  const story = storyOf(smallStory);

  it('builds a story that its article bears out', () => {
    expect(checkStory(story, smallArticle).findings).to.deep.equal([]);
  });

  it('prints it as JSON that reads back the same', () => {
    const text = asJson(smallStory);
    expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(smallStory)));
    expect(Math.max(...text.split('\n').map((line) => line.length))).to.be.at.most(120);
  });

  it('draws what the guide says of it', () => {
    expect(chart(story).columns.map(({ key, marks }) => [key, marks.map(markLine)])).to.deep.equal([
      ['XXXX-05', ['stops.1 | number | 2 | reported']],
      ['XXXX-06', ['stops.2 | number | at least 5 | reported']],
      ['XXXX-07', ['stops.3 | unknown | number not stated | reported']],
      ['XXXX-08', ['stops.4 | words | many | the crew | reported', 'stops.5 | number | 3 | reported']],
    ]);
    expect(quotes(story).quotes[0].speaker).to.equal('Una Brandvold');
  });
});
