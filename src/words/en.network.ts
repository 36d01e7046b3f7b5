import type { NetworkWords, Words } from './words.js';

/** One and several; any other word of a story stands as it is. */
const KINDS = new Map<string, readonly [one: string, many: string]>([
  ['state', ['State', 'States']],
  ['government', ['Government', 'Governments']],
  ['military', ['Military', 'Militaries']],
  ['armed-group', ['Armed group', 'Armed groups']],
  ['alliance', ['Alliance', 'Alliances']],
  ['agency', ['Agency', 'Agencies']],
  ['person', ['Person', 'People named']],
  ['people', ['People', 'Peoples']],
  ['company', ['Company', 'Companies']],
  ['party', ['Party', 'Parties']],
  ['union', ['Union', 'Unions']],
  ['court', ['Court', 'Courts']],
  ['collective', ['Group of people', 'Groups of people']],
]);

const english: NetworkWords = {
  title: (verbs) => `Who ${verbs} whom`,
  verb: { hostility: 'opposes', support: 'backs', defence: 'defends', control: 'controls', mediation: 'mediates between', stance: 'takes a stand on', membership: 'belongs to', role: 'holds office in', other: 'deals with' },
  family: { hostility: 'hostility', support: 'support, alliance', defence: 'defence', control: 'control', mediation: 'mediation', stance: 'stance', membership: 'membership', role: 'role', other: 'other relation' },
  openEndLegend: 'other end not stated',
  kind: (kind, several) => KINDS.get(kind)?.[several ? 1 : 0] ?? kind.replaceAll('-', ' '),
  actors: (n) => `${n} ${n === 1 ? 'actor' : 'actors'} and what the article says runs between them.`,
  most: (name, n) => `Most relations: ${name}, ${n}.`,
  views: (n, viewers = 'one actor') => (n === 1 ? `One relation holds only in the view of ${viewers}.` : `${n} relations hold only in the view of ${viewers}.`),
  openEnds: (n) => (n === 1 ? 'One relation has an end that the article does not name.' : `${n} relations have an end that the article does not name.`),
  alone: (names) => `Named without a relation: ${names}.`,
  around: (name) => `Relations of ${name}`,
  leftOut: (names) => `Left out here: ${names}.`,
  sizeSaysNothing: 'A box is as tall as it has lines; size and place say nothing else.',
  placeSaysNothing: 'Place and distance say nothing. Choose an actor for the words of its lines; what has an open end, or holds only in one actor’s view, stands there and in the list.',
  notStated: 'not stated',
  listNotComplete: 'full list not stated',
  inView: (viewer) => `In the view of ${viewer}`,
  notAsFact: 'not stated as fact',
  relations: (n) => (n === 1 ? '1 relation' : `${n} relations`),
  picture: 'Picture',
  list: 'List',
  all: 'All actors',
  tools: 'Find and filter',
};

/** What networks say, in the language of these words. */
export const networkWords = ({ network }: Words): NetworkWords => network ?? english;
