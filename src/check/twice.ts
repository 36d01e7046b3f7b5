import type { Case, Desk } from './desk.js';

/** Two records with the same evidence and the same content are one fact recorded twice. */
export function checkTwice(cases: readonly Case[], desk: Desk): void {
  const seen = new Map<string, Case>();
  for (const item of cases) {
    const { id, ...content } = item.record;
    const parent = item.series?.id ?? item.in;
    const key = `${parent} ${JSON.stringify(content, (_, value: unknown) => sorted(value))}`;
    const first = seen.get(key);
    if (first) {
      const found = `the same as ${first.path} (${first.record.id})`;
      desk.find('recorded-twice', { path: item.path, expected: 'each fact once', found }, id);
    } else seen.set(key, item);
  }
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
