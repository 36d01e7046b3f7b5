import { parseStory } from '../../src/story/parse.js';

/** Stories with something else in their texts. */

type Keys = readonly (string | number)[];
type Json = { [key: string]: unknown } & unknown[];

/** Calls back with every text of a value and the way to it. */
export function eachText(value: unknown, visit: (text: string, keys: Keys) => void, keys: Keys = []): void {
  if (typeof value === 'string') visit(value, keys);
  else if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) eachText(part, visit, [...keys, Array.isArray(value) ? Number(key) : key]);
}

const holderOf = (root: unknown, keys: Keys): Json => keys.slice(0, -1).reduce<unknown>((value, key) => (value as Json)[key as string], root) as Json;

export function put(root: unknown, keys: Keys, value: unknown): void {
  holderOf(root, keys)[keys.at(-1) as string] = value;
}

/** "sources[0].name" as keys. */
export const keysOf = (path: string): Keys => [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));

const idsOf = (story: unknown): ReadonlySet<string> => {
  const ids = new Set<string>();
  eachText(story, (text, keys) => keys.at(-1) === 'id' && ids.add(text));
  return ids;
};

/** A copy with `plant(text)` at every text that the parser accepts there, ids aside, and how many texts those are. */
export function planted(story: unknown, plant: (text: string) => string): { readonly story: unknown; readonly count: number } {
  const copy: unknown = structuredClone(story);
  const ids = idsOf(story);
  const clean = new Map<string, readonly [Keys, string]>();
  eachText(story, (text, keys) => {
    if (ids.has(text)) return;
    clean.set(keys.join(), [keys, text]);
    put(copy, keys, plant(text));
  });
  for (let problems = 1; problems > 0; ) {
    const result = parseStory(copy);
    problems = result.ok ? 0 : result.problems.length;
    if (result.ok) break;
    const before = clean.size;
    for (const { path } of result.problems) {
      for (const [at, [keys, text]] of [...clean]) {
        if (at !== keysOf(path).join()) continue;
        put(copy, keys, text);
        clean.delete(at);
      }
    }
    if (clean.size === before) throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  }
  return { story: copy, count: clean.size };
}

/** Fields whose words may happen to be those of an id. */
const NO_IDS = new Set(['topic', 'kind', 'label', 'name', 'text', 'exact', 'unit', 'measure', 'term', 'role']);

/** A copy in which each of these ids has another name. */
export function renamed(story: unknown, names: ReadonlyMap<string, string>): unknown {
  const copy: unknown = structuredClone(story);
  eachText(story, (text, keys) => {
    if (names.has(text) && !NO_IDS.has(String(keys.findLast((key) => typeof key === 'string')))) put(copy, keys, names.get(text));
  });
  return copy;
}
