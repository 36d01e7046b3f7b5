import type { NetworkWords, Words } from './words.js';

/** What is said only of large networks, of a part of one, and of what holds in somebody's eyes. */
export type MoreNetworkWords = Pick<NetworkWords, 'views' | 'inView' | 'notAsFact' | 'around' | 'leftOut' | 'placeSaysNothing' | 'all'>;

const english: MoreNetworkWords = {
  views: (n, viewers = 'one actor') => (n === 1 ? `One relation holds only in the view of ${viewers}.` : `${n} relations hold only in the view of ${viewers}.`),
  inView: (viewer) => `In the view of ${viewer}`,
  notAsFact: 'not stated as fact',
  around: (name) => `Relations of ${name}`,
  leftOut: (names) => `Left out here: ${names}.`,
  placeSaysNothing: 'Place and distance say nothing. Choose an actor for the words of its lines; what has an open end, or holds only in one actor’s view, stands there and in the list.',
  all: 'All actors',
};

/** The same in the language of these words. */
export const moreNetworkWords = ({ network }: Words): MoreNetworkWords => network ?? english;
