import type { Words } from './words.js';

const by = {
  confirmed: 'confirmed by',
  reported: 'reported by',
  claimed: 'claimed by',
  alleged: 'alleged by',
  unverified: 'not verified by',
  assessed: 'in the view of',
  disputed: 'disputed by',
  denied: 'denied by',
  retracted: 'retracted by',
};

export const en: Words = {
  locale: 'en',
  dir: 'ltr',
  level: {
    confirmed: 'confirmed',
    reported: 'reported',
    claimed: 'claimed',
    alleged: 'alleged',
    unverified: 'not verified',
    assessed: 'assessed',
    disputed: 'disputed',
    denied: 'denied',
    retracted: 'retracted',
  },
  levelBy: (level, names) => `${by[level]} ${names}`,
  comma: ', ',
  semicolon: '; ',
  standing: 'standing',
  ownVoice: 'the article, in its own voice',
  together: (names) => `${names}, together`,
  relayedBy: (name) => `relayed by ${name}`,
  evidence: 'Evidence',
  copy: 'Copy',
  source: 'Source',
  table: 'Table',
  image: 'Image',
  embed: 'Embed',
  failed: 'This could not be done',
  loading: 'Loading the figure',
};
