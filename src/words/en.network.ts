import type { MoreNetworkWords } from './en.network-more.js';
import type { NetworkWords, Words } from './words.js';

type PlainWords = Omit<NetworkWords, keyof MoreNetworkWords>;

/** Kinds that have a word of our own, with the usual plural; any other word of a story stands as it is. */
const KINDS = /^(?:state|government|military|armed-group|alliance|agency|person|people|company|party|union|court|collective)$/;
const ODD: Readonly<Record<string, readonly [one: string, many: string]>> = { person: ['Person', 'People named'], collective: ['Group of people', 'Groups of people'] };

function kindWord(kind: string, several: boolean): string {
  const word = kind.replaceAll('-', ' ');
  if (!KINDS.test(kind)) return word;
  const one = word[0]!.toUpperCase() + word.slice(1);
  return ODD[kind]?.[several ? 1 : 0] ?? (several ? `${one.replace(/y$/, 'ie')}s` : one);
}

const english: PlainWords = {
  title: (verbs) => `Who ${verbs} whom`,
  verb: { hostility: 'opposes', support: 'backs', defence: 'defends', control: 'controls', mediation: 'mediates between', stance: 'takes a stand on', membership: 'belongs to', role: 'holds office in', other: 'deals with' },
  family: { hostility: 'hostility', support: 'support, alliance', defence: 'defence', control: 'control', mediation: 'mediation', stance: 'stance', membership: 'membership', role: 'role', other: 'other relation' },
  openEndLegend: 'other end not stated',
  kind: kindWord,
  actors: (n) => `${n} ${n === 1 ? 'actor' : 'actors'} and what the article says runs between them.`,
  most: (name, n) => `Most relations: ${name}, ${n}.`,
  openEnds: (n) => (n === 1 ? 'One relation has an end that the article does not name.' : `${n} relations have an end that the article does not name.`),
  alone: (names) => `Named without a relation: ${names}.`,
  sizeSaysNothing: 'A box is as tall as it has lines; size and place say nothing else.',
  notStated: 'not stated',
  views: (n, viewers = 'one actor') => (n === 1 ? `One relation holds only in the view of ${viewers}.` : `${n} relations hold only in the view of ${viewers}.`),
  inView: (viewer) => `In the view of ${viewer}`,
  notAsFact: 'not stated as fact',
  listNotComplete: 'full list not stated',
  relations: (n) => (n === 1 ? '1 relation' : `${n} relations`),
  picture: 'Picture',
  list: 'List',
  tools: 'Find and filter',
};

/** What networks say, in the language of these words. */
export const networkWords = ({ network }: Words): PlainWords => network ?? english;
