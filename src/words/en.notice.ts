import type { NoticeWords, Words } from './words.js';

const many = (n: number, one: string, other: string) => (n === 1 ? one : `${n} ${other}`);

const english: NoticeWords = {
  cannotDraw: 'This figure cannot be drawn',
  problems: (n) => `The story has ${many(n, 'a problem', 'problems')}. The rest of the page is unharmed.`,
  leftOut: (n) => `${many(n, 'One record of the story is', 'records of the story are')} not shown:`,
  andMore: (n) => `and ${n} more`,
  retry: 'Try again',
  noFacts: (what) => `The story holds no ${what === 'quotes' ? 'quote' : what === 'relations' ? 'relation' : 'series'}.`,
  noItem: (item) => `The story holds nothing by the id “${item}” that this figure can show.`,
  fault: {
    network: (at) => `The story could not be fetched from ${at}.`,
    status: (at) => `The story could not be fetched: ${at}.`,
    slow: (at) => `The story is slow to arrive: ${at}.`,
    'too-big': (at) => `The story is larger than this page accepts: ${at}.`,
    'web-page': (at) => `The address gives a web page, not a story: ${at}.`,
    json: (at) => `The story is not valid JSON: ${at}.`,
    'missing-element': (at) => `There is no factbox-story with the id “${at}” on this page.`,
  },
};

/** What notices say, in the language of these words. */
export const noticeWords = ({ notice }: Words): NoticeWords => notice ?? english;
