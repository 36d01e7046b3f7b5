import type { Case, Desk } from './desk.js';
import { findWords } from './match.js';
import { nearestText } from './evidence.js';
import { nearest } from './nearest.js';

/** Sources, actors and places are called what the article calls them, "a" and "the" aside. */
export function checkName(item: Case, desk: Desk): void {
  if (item.in !== 'sources' && item.in !== 'actors' && item.in !== 'places') return;
  const { record, path, texts } = item;
  if (record.basis !== 'stated') return;
  const names = item.in === 'actors' ? [record.name, ...item.record.aliases] : [record.name];
  const isThere = names.some((name) => {
    const words = desk.isEnglish ? name.replace(/^(?:an?|the)\s+/i, '') : name;
    return texts.some((text) => findWords(text, words, { anyCase: true, whole: desk.isEnglish }).length > 0);
  });
  if (isThere) return;
  const close = nearest(desk.article, record.name);
  desk.find(
    'name',
    {
      path: `${path}.name`,
      expected: 'a name that the article uses, or basis "entailed" or "editorial"',
      found: nearestText(desk.article, close, record.name),
    },
    record.id,
    close && { text: desk.article, span: close.span },
  );
}
