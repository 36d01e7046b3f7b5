/** The people, ties and happenings of the archipelago: each record with the sentence of the article that it rests on. */
import type { Chance } from './chance.js';
import { aKind, body, inText, town } from './names.js';
import { dayOf, monthText, standing, type Voice, type Written } from './telling.js';

type Actor = Written<'actors'>;

/** Adds one sentence to the article. */
export type Tell = (sentence: string) => void;

export const DAYS = 4 * 365 + 1;

export function writeActors(count: number, tell: Tell): Actor[] {
  return Array.from({ length: count }, (_, i) => {
    const { name, kind } = body(i);
    const exact = `${inText({ name, kind })}, ${aKind(kind)}`;
    tell(`The roll names ${exact}, on leaf ${i + 1}.`);
    return { id: `a${i + 1}`, name, kind, evidence: [{ exact }] };
  });
}

export function writeTowns(count: number, tell: Tell): Written<'places'>[] {
  return Array.from({ length: count }, (_, i) => {
    const name = town(i);
    const exact = `the harbour town of ${name}`;
    tell(`Sheet ${i + 1} of the chart is for ${exact}, which it gives no bearing.`);
    return { id: `p${i + 1}`, name, kind: 'city', geometry: null, evidence: [{ exact }] };
  });
}

/** Speakers of every sort; every third is one of the actors. */
export function writeVoices(count: number, actors: readonly Actor[], tell: Tell): Voice[] {
  return Array.from({ length: count }, (_, i) => {
    const actor = actors[i];
    const [kind, naming, said] = ([
      ...[['institution', 'named', actor ? inText(actor) : `the Almanac of ${town(i)}`]],
      ...[['person', 'anonymous', `a keeper at ${town(i)} who would not be named`], ['people', 'collective', `passengers out of ${town(i)}`]],
    ] as const)[i % 3]!;
    tell(`Heard on day ${i + 1} of the inquiry: ${said}.`);
    const named = actor && kind === 'institution' ? { name: actor.name, actor: actor.id } : { name: said };
    return { said, record: { id: `s${i + 1}`, ...named, kind, naming: naming as 'named', evidence: [{ exact: `of the inquiry: ${said}` }] } };
  });
}

/** Families of relation with their signs, and the article's word for each. */
const FAMILIES = [
  ['support', 1, 'backed'], ['hostility', -1, 'fought'], ['membership', 1, 'joined'], ['control', 0, 'ran'], ['defence', 1, 'shielded'],
  ['mediation', 0, 'mediated for'], ['stance', -1, 'spoke against'], ['stance', 1, 'spoke for'], ['role', 0, 'kept the keys of'], ['trade', 0, 'dealt with'],
] as const;
const BOTH_WAYS: readonly string[] = ['hostility', 'trade'];

export function writeRelations(count: number, actors: readonly Actor[], voices: readonly Voice[], chance: Chance, tell: Tell): Written<'relations'>[] {
  let pair: readonly [Actor, Actor] | undefined;
  return Array.from({ length: count }, (_, i) => {
    const again = pair && chance.in100(12); // several between one pair
    const start = chance.low(actors.length);
    const [from, to] = (pair = again ? pair! : [actors[start]!, actors[(start + 1 + chance.below(actors.length - 1)) % actors.length]!]);
    const [kind, sign, verb] = chance.pick(FAMILIES);
    const open = chance.below(25); // an end that the article does not name
    const ends = { from: open === 0 ? null : from.id, to: open === 1 ? null : to.id };
    const hedge = chance.in100(10) ? { hedge: 'perhaps' } : {};
    const viewer = chance.in100(6) ? { view: actors[chance.low(actors.length)]! } : undefined;
    const mutual = BOTH_WAYS.includes(kind) && chance.in100(60) && open > 1;
    const month = chance.in100(40) ? dayOf(chance.below(DAYS)).edtf.slice(0, 7) : undefined;
    const { fact, tail } = standing(chance, voices);
    const names = [ends.from ? inText(from) : 'somebody', ends.to ? inText(to) : 'some others'];
    const exact = `tie ${i + 1} has it that ${names[0]} ${hedge.hedge ? 'perhaps ' : ''}${verb} ${names[1]}`;
    tell(`By the ledger, ${exact}${month ? ` from ${monthText(month)}` : ''}${viewer ? ` in the eyes of ${inText(viewer.view)}` : ''}${tail}.`);
    return {
      id: `r${i + 1}`, ...ends, kind, sign, ...(mutual && { directed: false }), ...(viewer && { view: viewer.view.id }), ...hedge, ...fact,
      ...(month && { when: { edtf: month, text: `from ${monthText(month)}` } }), evidence: [{ exact }],
    };
  });
}

const KINDS = ['strike', 'blockade', 'talks', 'rescue', 'flood', 'festival', 'collision'] as const;
const TOPICS = ['ferries', 'tolls', 'lamps', 'dredging', 'salt'] as const;
const MEANS = ['ropes', 'rafts', 'bells', 'lanterns'] as const;

/** A day of four years: more in the second half, more in summer, fewer at weekends. */
function someDay(chance: Chance): number {
  for (;;) {
    const day = Math.max(chance.below(DAYS), chance.in100(50) ? chance.below(DAYS) : 0);
    const summer = 1 - Math.cos((2 * Math.PI * day) / 365);
    const weight = (0.4 + 0.3 * summer) * (day % 7 < 5 ? 1 : 0.5);
    if (chance.next() < weight) return day;
  }
}

export function writeEvents(
  count: number, actors: readonly Actor[], towns: readonly Written<'places'>[], voices: readonly Voice[], chance: Chance, tell: Tell,
): Written<'events'>[] {
  return Array.from({ length: count }, (_, i) => {
    const kind = chance.pick(KINDS);
    const topic = chance.pick(TOPICS);
    const place = towns[chance.low(towns.length)]!;
    const parties = [...new Set([actors[chance.low(actors.length)]!, ...(chance.in100(60) ? [chance.pick(actors)] : [])])];
    const means = chance.in100(15) ? [chance.pick(MEANS)] : [];
    const day = dayOf(someDay(chance));
    const when = chance.in100(90) ? day : chance.in100(60) ? { edtf: day.edtf.slice(0, 7), text: monthText(day.edtf) } : undefined;
    const { fact, tail } = chance.in100(40) ? standing(chance, voices) : { fact: {}, tail: '' };
    const exact = `Entry ${i + 1} has ${kind === 'talks' ? 'talks' : `a ${kind}`} over ${topic} at ${place.name}`;
    tell(`${exact}${when ? `, ${when.text}` : ''}, with ${parties.map(inText).join(' and ')}${means.map((tool) => ` and with ${tool}`).join('')}${tail}.`);
    return {
      id: `e${i + 1}`, kind, topic, ...(when && { when }), places: [{ place: place.id, role: 'site' }],
      parties: parties.map(({ id }, order) => ({ actor: id, role: order === 0 ? 'by' : 'against' })),
      ...(means.length && { means }), ...fact, evidence: [{ exact }],
    };
  });
}
