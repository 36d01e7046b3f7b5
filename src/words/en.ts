import type { Words } from './words.js';

const level = {
  confirmed: 'confirmed',
  reported: 'reported',
  claimed: 'claimed',
  alleged: 'alleged',
  unverified: 'not verified',
  assessed: 'assessed',
  disputed: 'disputed',
  denied: 'denied',
  retracted: 'retracted',
};

export const en: Words = {
  locale: 'en',
  dir: 'ltr',
  level,
  levelBy: (standing, names) => `${standing === 'assessed' ? 'in the view of' : `${level[standing]} by`} ${names}`,
  comma: ', ',
  semicolon: '; ',
  ownVoice: 'the article, in its own voice',
  together: (names) => `${names}, together`,
  relayedBy: (name) => `relayed by ${name}`,
  replaced: 'replaced later',
  evidence: 'Evidence',
  copy: 'Copy',
  source: 'Source',
  table: 'Table',
  image: 'Image',
  embed: 'Embed',
  failed: 'This could not be done',
  loading: 'Loading the figure',
};
