import article from '../../../stories/data/river-flood.article.txt?raw';
import story from '../../../stories/data/river-flood.story.json?raw';
import type { Given } from './files.js';

/** A story and its article, fetched with the page's own scripts. */
export const sample: readonly Given[] = [
  { is: 'story', name: 'river-flood.story.json', text: story },
  { is: 'article', name: 'river-flood.article.txt', text: article },
];
