import { en } from './en.js';
import { normalLocale } from './format.js';
import type { Words } from './words.js';

export type { Words } from './words.js';

/** Languages beside English; each is fetched when a page first asks for it. */
const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('./ar.js')).ar,
};
const loaded = new Map<string, Words>([['en', en]]);

const language = (tag: string): string => tag.split('-')[0] ?? 'en';

/** The same words with the page's regional dates and numbers: "en-GB" in place of "en". */
function regional(words: Words, tag: string): Words {
  if (language(tag) !== language(words.locale) || !tag.includes('-')) return words;
  const known = loaded.get(tag) ?? { ...words, locale: tag.includes('-u-') ? tag : tag + words.locale.slice(language(tag).length) };
  loaded.set(tag, known);
  return known;
}

/** The words for a language tag, if they are there now; English for a language that factbox does not speak. */
export function wordsNow(lang: string): Words | undefined {
  const tag = normalLocale(lang);
  const code = language(tag);
  const words = loaded.get(code) ?? (code in loaders ? undefined : en);
  return words && regional(words, tag);
}

/** The words for a language tag, fetched once. English where they cannot be had. */
export async function loadWords(lang: string): Promise<Words> {
  const now = wordsNow(lang);
  if (now) return now;
  const code = language(normalLocale(lang));
  await loaders[code]!().then((words) => loaded.set(code, words), () => undefined);
  return wordsNow(lang) ?? en;
}
