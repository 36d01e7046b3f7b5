/**
 * A story as large as one asks for, and its article: the same for the same seed. An archipelago that is nowhere, told by an
 * almanac that nobody kept. For measuring, and for trying a figure on more than a newsroom will ever write.
 */
import type { StoryInput } from 'factbox/story';
import { Chance } from './large-story/chance.js';
import { DAYS, writeActors, writeEvents, writeRelations, writeTowns, writeVoices } from './large-story/records.js';
import { dayOf, monthText, type Voice, type Written } from './large-story/telling.js';

export interface Size {
  readonly seed?: number;
  readonly actors?: number;
  readonly relations?: number;
  readonly events?: number;
}

const HEADLINE = 'The Almanac of the Nine Sounds';
const MONTHS = 24;

type Tell = (sentence: string) => void;

const SPEECH = ['The tide keeps its own books', 'We rowed because nobody else would', 'There was a lamp, and then there was not', 'No toll was ever asked of me'];

/** Direct ones in quotation marks, partial ones with a few words in them, paraphrases with none. */
function writeQuotes(count: number, voices: readonly Voice[], chance: Chance, tell: Tell): Written<'quotes'>[] {
  return Array.from({ length: count }, (_, i) => {
    const { record, said } = chance.pick(voices);
    const attribution = { by: [record.id], verb: 'said' } as const;
    const words = `${chance.pick(SPEECH)} in watch ${i + 1}`;
    const [mode, exact, sentence] = ([
      ['direct', words, `“${words},” ${said} said.`],
      ['partial', `watch ${i + 1} had been “long and ${chance.pick(['wet', 'cold', 'loud'])}”`, ''],
      ['paraphrase', `watch ${i + 1} had been called off`, ''],
    ] as const)[i % 3]!;
    tell(sentence || `Asked about it, ${said} said ${exact} and left.`);
    return { id: `q${i + 1}`, mode, attribution, ...(chance.in100(20) && { status: [{ level: 'claimed' }] as const }), evidence: [{ exact }] };
  });
}

/** What the harbour's own log gives for one month: every kind of quantity, and months on which it is silent. */
function writePoint(month: string, chance: Chance, tell: Tell): NonNullable<Written<'series'>['points']>[number][] {
  const count = 5 + chance.below(60);
  const kinds = [
    [{ quantity: { is: 'exact', value: count } }, `${count} delays`],
    [{ quantity: { is: 'exact', value: count } }, `just ${count} delays`],
    [{ quantity: { is: 'at-least', min: count } }, `at least ${count} delays`],
    [{ quantity: { is: 'at-most', max: count } }, `at most ${count} delays`],
    [{ quantity: { is: 'range', min: count, max: count + 9 } }, `from ${count} to ${count + 9} delays`],
    [{ quantity: { is: 'approximate', value: count } }, `about ${count} delays`],
    [{ quantity: { is: 'verbal', term: 'many', of: 'count' } }, 'many delays'],
    [{ quantity: { is: 'unknown', why: 'not-stated' } }, 'delays without a number'],
    [{ change: { direction: 'up', degree: 'sharp' } }, 'a sharp rise in delays'],
    undefined,
  ] as const;
  const chosen = chance.pick(kinds);
  if (!chosen) return [];
  const [fields, words] = chosen;
  const exact = `For ${monthText(month)} the log has ${words}`;
  tell(`${exact}, in the same hand.`);
  return [{ when: { edtf: month, text: `For ${monthText(month)}` }, ...fields, evidence: [{ exact }] }];
}

/** One that the article states, and two that are counted from its events: by month and by day. */
function writeSeries(voices: readonly Voice[], chance: Chance, tell: Tell): Written<'series'>[] {
  const [first, last] = [dayOf(0).edtf, dayOf(DAYS - 1).edtf];
  const counts = 'The almanac keeps count';
  tell(`${counts} of all that it enters, from ${dayOf(0).text} to ${dayOf(DAYS - 1).text}.`);
  const log = 'Delays are kept in a log';
  tell(`${log} of their own, which ${voices[0]!.said} kept from ${monthText('2031-01')} to ${monthText('2032-12')}.`);
  const months = Array.from({ length: MONTHS }, (_, i) => `${2031 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
  const about = 'almanac';
  return [
    {
      id: 'delays', label: 'Delays', about, unit: 'delays', period: 'month', coverage: { from: months[0]!, to: months.at(-1)! },
      attribution: { by: [voices[0]!.record.id], verb: 'kept' }, evidence: [{ exact: log }],
      points: months.flatMap((month) => writePoint(month, chance, tell)),
    },
    {
      id: 'ferries-by-month', label: 'Entries about ferries', about, unit: 'entries', period: 'month', coverage: { from: first.slice(0, 7), to: last.slice(0, 7) },
      computed: { from: 'events', where: { topic: 'ferries' } }, evidence: [{ exact: counts }],
    },
    {
      id: 'strikes-by-day', label: 'Strikes', about, unit: 'strikes', period: 'day', coverage: { from: first, to: last },
      computed: { from: 'events', where: { kind: 'strike' } }, evidence: [{ exact: counts }],
    },
  ];
}

/** The story and its article. Sizes are exact; at least two actors, since a relation has two ends. */
export function largeNews({ seed = 1, actors: many = 300, relations = 900, events = 10_000 }: Size = {}): { readonly story: StoryInput; readonly article: string } {
  const chance = new Chance(seed);
  const article = [HEADLINE, 'This almanac is fiction, written by a program: no such sea, town or body is anywhere.'];
  const tell: Tell = (sentence) => article.push(sentence);
  const actors = writeActors(many, tell);
  const places = writeTowns(Math.min(60, 6 + Math.floor(many / 6)), tell);
  const voices = writeVoices(Math.min(36, 6 + Math.floor(many / 10)), actors, tell);
  const kept = 'The almanac is kept in nine copies';
  tell(`${kept}, one for each sound, and none agrees with another.`);
  const story = {
    format: 'factbox/1', id: `almanac-${seed}`, lang: 'en',
    article: { headline: HEADLINE, publisher: 'The Nine Sounds', rights: 'Fiction; CC0' },
    sources: voices.map(({ record }) => record), actors, places,
    relations: writeRelations(relations, actors, voices, chance, tell),
    quotes: writeQuotes(30, voices, chance, tell),
    series: writeSeries(voices, chance, tell),
    statements: [{ id: 'almanac', label: 'The almanac', evidence: [{ exact: kept }] }],
    events: writeEvents(events, actors, places, voices, chance, tell),
  } satisfies StoryInput;
  return { story, article: article.join('\n\n') };
}

export const largeStory = (size?: Size): StoryInput => largeNews(size).story;
