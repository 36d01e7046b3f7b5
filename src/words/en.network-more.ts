import type { NetworkWords, Words } from './words.js';

/** What is said only of large networks and of a part of one. */
export type MoreNetworkWords = Pick<NetworkWords, 'around' | 'leftOut' | 'placeSaysNothing' | 'all'>;

const english: MoreNetworkWords = {
  around: (name) => `Relations of ${name}`,
  leftOut: (names) => `Left out here: ${names}.`,
  placeSaysNothing: 'Place and distance say nothing. Choose an actor for the words of its lines; what has an open end, or holds only in one actor’s view, stands there and in the list.',
  all: 'All actors',
};

/** The same in the language of these words. */
export const moreNetworkWords = ({ network }: Words): MoreNetworkWords => network ?? english;
