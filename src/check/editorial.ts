import { eachRecord, eachReference } from '../story/records.js';
import type { Story } from '../story/types.js';
import { factOf } from './records.js';
import type { Entry } from './records.js';
import type { Editorial } from './report.js';

/** Everything that an editor added, and every record that refers to it and so is drawn with it. */
export function editorialOf(story: Story, all: readonly Entry[]): Editorial[] {
  const users = new Map<string, Set<string>>();
  for (const entry of eachRecord(story)) {
    eachReference(entry, (id) => users.set(id, (users.get(id) ?? new Set<string>()).add(entry.path)));
  }
  return all.flatMap((entry): Editorial[] => {
    const { path, record } = entry;
    const shared = { id: record.id, name: nameOf(entry), usedBy: [...(users.get(record.id) ?? [])] };
    if (record.basis === 'editorial') return [{ path, adds: 'record', cite: record.cite, ...shared }];
    if (entry.in !== 'places' || entry.record.geometry === null || entry.record.geometryBasis !== 'editorial') return [];
    return [{ path: `${path}.geometry`, adds: 'geometry', cite: entry.record.geometryCite, ...shared }];
  });
}

function nameOf(entry: Entry): string {
  if (entry.in === 'sources' || entry.in === 'actors' || entry.in === 'places') return entry.record.name;
  if (entry.in === 'tensions') return entry.record.note;
  return factOf(entry)?.label ?? entry.record.evidence[0].exact;
}
