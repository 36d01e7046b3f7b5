import type { StoryInput } from 'factbox/story';
import type { Chance } from './chance.js';

/** One entry of a list of the story, as an author writes it. */
export type Written<List extends keyof StoryInput> = NonNullable<StoryInput[List]> extends readonly (infer Record)[] ? Record : never;
type FactInput = Written<'relations'>;
export type Told = Pick<FactInput, 'attribution' | 'status'>;

/** Who speaks, and what the article calls them. */
export interface Voice {
  readonly record: Written<'sources'>;
  readonly said: string;
}

const VERBS = ['said', 'stated', 'claimed', 'reported', 'argued', 'recalled'] as const;

/** How the article goes on where a fact is more or less than reported. `who` is a voice's name. */
const STANDINGS = {
  confirmed: (who: string) => `, which ${who} has borne out`,
  denied: (who: string) => `, which ${who} denies`,
  disputed: (who: string) => `, which ${who} disputes`,
  unverified: () => ', which nobody has looked into',
  retracted: () => ', a line since struck out',
} as const;

/** Half of all facts stand in the article's own voice and are plainly reported; the rest have every standing there is. */
export function standing(chance: Chance, voices: readonly Voice[]): { readonly fact: Told; readonly tail: string } {
  if (chance.in100(50)) return { fact: {}, tail: '' };
  const [first, second] = [chance.pick(voices), chance.pick(voices)];
  const verb = chance.pick(VERBS);
  const together = first !== second && chance.in100(8);
  const by = together ? ([first.record.id, second.record.id] as const) : ([first.record.id] as const);
  const attribution = { by, verb, ...(together && { joint: true }) };
  const told = `, ${first.said}${together ? ` and ${second.said} together` : ''} ${verb}`;
  const witness = chance.pick(voices);
  const since = { by: [witness.record.id] } as const;
  switch (chance.below(12)) {
    case 0: return { fact: { attribution, status: [{ level: 'claimed' }, { level: 'unverified' }] }, tail: told + STANDINGS.unverified() };
    case 1: return { fact: { attribution, status: [{ level: 'claimed' }] }, tail: told };
    case 2: return { fact: { attribution, status: [{ level: 'alleged' }] }, tail: told };
    case 3: return { fact: { attribution, status: [{ level: 'assessed' }] }, tail: told };
    case 4: return { fact: { status: [{ level: 'unverified' }] }, tail: STANDINGS.unverified() };
    case 5: return { fact: { status: [{ level: 'retracted' }] }, tail: STANDINGS.retracted() };
    case 6: return { fact: { attribution, status: [{ level: 'denied', ...since }] }, tail: told + STANDINGS.denied(witness.said) };
    case 7: return { fact: { attribution, status: [{ level: 'disputed', ...since }] }, tail: told + STANDINGS.disputed(witness.said) };
    case 8: case 9: return { fact: { status: [{ level: 'confirmed', ...since }] }, tail: STANDINGS.confirmed(witness.said) };
    default: return { fact: { attribution }, tail: told };
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
export const monthText = (edtf: string): string => `${MONTHS[Number(edtf.slice(5, 7)) - 1]!} ${edtf.slice(0, 4)}`;

/** The day so many days after the first of 2031, as EDTF and as the article writes it. */
export function dayOf(number: number): { readonly edtf: string; readonly text: string } {
  const edtf = new Date(Date.UTC(2031, 0, 1 + number)).toISOString().slice(0, 10);
  return { edtf, text: `${Number(edtf.slice(8))} ${monthText(edtf)}` };
}
