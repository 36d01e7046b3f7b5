import type { Id } from '../story/types.js';
import type { Case, Desk } from './desk.js';
import { said } from './desk.js';
import { digitNumbers } from './digits.js';
import { englishNumbers } from './numbers.js';
import { factOf } from './records.js';
import { statesNumber } from './quantities.js';

/** Words that say more than a rise or a fall. Each stands for all that begins as it does. */
const LOADED = [
  'escalat', 'surg', 'soar', 'spik', 'skyrocket', 'plung', 'plummet', 'worsen', 'intensif', 'explod', 'unprecedented',
  'worst', 'deadliest', 'highest', 'lowest', 'biggest', 'largest', 'all-time', 'historic',
];
const LOADED_WORD = new RegExp(`\\b(?:(?!surge[or]|surgic|historica)(${LOADED.join('|')})\\p{L}*|record(?:-\\p{L}+)?)(?!\\p{L})`, 'giu');

/** Words of the editor's own, and the records they speak of. */
interface Own {
  readonly path: string;
  readonly words: string;
  readonly about: readonly Case[];
}

/** What editors write in their own words says no more than the evidence: no strong word, no number from elsewhere. */
export function checkLabels(cases: readonly Case[], desk: Desk): void {
  const numbers = [desk.article, ...desk.corrections].map(({ raw }) => raw).join('\n\n');
  const inArticle = new Set([...englishNumbers(numbers), ...digitNumbers(numbers)].map(({ value }) => value));
  for (const own of ownWords(cases, desk)) {
    if (own.about.some(({ record }) => record.basis === 'editorial')) continue;
    checkLoaded(own, desk);
    const isUnstated = (value: number): boolean =>
      !inArticle.has(value) && statesNumber(numbers, value, desk.isEnglish) === 'no';
    const unstated = digitNumbers(own.words).find(({ value }) => isUnstated(value));
    if (!unstated) continue;
    const found = own.words.slice(unstated.start, unstated.end);
    desk.find('number', { path: own.path, expected: 'a number that the article states', found }, idOf(own));
  }
}

function ownWords(cases: readonly Case[], { story }: Desk): Own[] {
  const byId = new Map<Id, Case>(cases.map((item) => [item.record.id, item]));
  const about = (ids: readonly Id[]): Case[] => ids.flatMap((id) => byId.get(id) ?? []);
  return [
    ...cases.flatMap((item) => {
      const label = factOf(item)?.label;
      const note = item.in === 'tensions' ? item.record.note : undefined;
      return [
        ...(label === undefined ? [] : [{ path: `${item.path}.label`, words: label, about: [item] }]),
        ...(note === undefined ? [] : [{ path: `${item.path}.note`, words: note, about: [item] }]),
      ];
    }),
    ...story.annotations.flatMap(({ text, fact }, i) =>
      text === undefined ? [] : [{ path: `annotations[${i}].text`, words: text, about: about([fact]) }],
    ),
    ...story.tours.flatMap(({ steps }, i) =>
      steps.map(({ text, focus }, j) => ({ path: `tours[${i}].steps[${j}].text`, words: text, about: about(focus) })),
    ),
  ];
}

function checkLoaded(own: Own, desk: Desk): void {
  const { path, words, about } = own;
  const { isEnglish, story } = desk;
  if (!isEnglish) return desk.leave('loaded-word', `words such as "escalate" are not read in "${story.lang}"`, path);
  const evidence = about.map((item) => item.words.raw).join('\n').toLowerCase();
  for (const { 0: word, 1: stem = 'record' } of words.matchAll(LOADED_WORD)) {
    if (new RegExp(`\\b${stem}`, 'i').test(evidence) || about.some(hasBaseline)) continue;
    desk.find('loaded-word', { path, expected: 'a word of the evidence, or a baseline', found: said(word) }, idOf(own));
    return;
  }
}

/** A change that says what it rose or fell from. */
function hasBaseline(item: Case): boolean {
  if (item.in === 'points') return item.record.change?.baseline !== undefined;
  return item.in === 'series' && item.record.points.some(({ change }) => change?.baseline !== undefined);
}

const idOf = ({ about: [first] }: Own): Id | undefined => first?.record.id;
