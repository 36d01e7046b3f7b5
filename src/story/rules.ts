/** What the records of a story must keep among themselves, beyond the shape of each (schema.ts). */
import { closingLinks } from './circles.js';
import { nearest } from './nearest.js';
import { described, pathText, quoted } from './problem.js';
import { eachReference, isOfKind } from './records.js';
import type { Entry } from './records.js';
import { theId } from './schema.js';
import type { Kind } from './schema.js';
import type { Id, Quantity, Redaction, Story } from './types.js';

export type Report = (path: string, expected: string, found: string) => void;

/** So many ids are looked at for "did you mean", all in all: a story full of wrong ids must not take for ever. */
const MAX_COMPARED = 200_000;

/**
 * Reports what is wrong with the sound records. `known` holds every id of the story, those of unsound records too, so
 * that one fault is not told twice.
 */
export function checkRecords(sound: readonly Entry[], known: ReadonlyMap<Id, Entry>, report: Report): void {
  let compared = 0;
  const meant = (id: Id, kind: Kind): string => {
    if ((compared += known.size) > MAX_COMPARED) return '';
    const near = nearest(id, [...known.keys()].filter((other) => isOfKind(known.get(other)!.in, kind)));
    return near === undefined ? '' : ` (did you mean ${quoted(near)}?)`;
  };
  for (const entry of sound) {
    const { path, record } = entry;
    eachReference(entry, (id, kind, keys) => {
      const target = known.get(id);
      if (target && isOfKind(target.in, kind)) return;
      report(`${path}.${pathText(keys)}`, theId(kind), quoted(id) + meant(id, kind));
    });
    if ('basis' in record && record.basis === 'editorial' && !record.cite) {
      report(`${path}.cite`, 'a citation, since the basis is editorial', 'nothing');
    }
    if (entry.in === 'places' && entry.record.geometry) {
      const { geometryBasis, geometryCite } = entry.record;
      if (!geometryBasis) report(`${path}.geometryBasis`, '"gazetteer" or "editorial", since there is a geometry', 'nothing');
      if (!geometryCite) report(`${path}.geometryCite`, 'a citation, since there is a geometry', 'nothing');
    }
    if (entry.in === 'measures' || entry.in === 'points') checkRange(entry.record.quantity, `${path}.quantity`, report);
    if (entry.in === 'series') checkRange(entry.record.overall, `${path}.overall`, report);
  }
  for (const field of ['after', 'replaces', 'in'] as const) {
    const linksOf = ({ record }: Entry): Entry[] => {
      const ids = (record as { readonly [F in typeof field]?: unknown })[field]; // of an unsound record, anything
      return [ids].flat().flatMap((id) => known.get(id as Id) ?? []);
    };
    const linked = sound.filter(({ record }) => field in record);
    for (const [from, to] of closingLinks(linked, linksOf)) {
      report(`${from.path}.${field}`, 'no circle', `${quoted(to.record.id)}, which leads back here`);
    }
  }
}

function checkRange(quantity: Quantity | undefined, path: string, report: Report): void {
  if (quantity?.is !== 'range') return;
  const { min, max, best = min } = quantity;
  if (min > max) report(`${path}.max`, `a number from ${min}, the minimum, up`, described(max));
  else if (best < min || best > max) report(`${path}.best`, `a number from ${min} to ${max}`, described(best));
}

/** "places[2].geometry" as its keys; none where it is no path. */
export function keysOf(path: string): readonly string[] {
  return /^\w+(\[\d+\]|\.\w+)*$/.test(path) ? path.match(/\w+/g)! : [];
}

/** The value that the keys lead to; undefined where they lead nowhere. */
export function valueAt(root: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (value: unknown, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
    root,
  );
}

/** A redaction that hits nothing would publish what it should keep back, so it is refused. */
export function checkRedaction(redaction: Redaction, at: string, story: Story, known: ReadonlyMap<Id, Entry>, report: Report): void {
  const { id, path, how, to } = redaction as { id?: Id; path?: string; how: string; to?: string };
  if ((id === undefined) === (path === undefined)) report(at, 'either an id or a path', id === undefined ? 'neither' : 'both');
  else if (id !== undefined && !known.has(id)) report(`${at}.id`, 'the id of a record', quoted(id));
  else if (path !== undefined && [undefined, story].includes(valueAt(story, keysOf(path)) as Story)) report(`${at}.path`, 'a path to something in the story', quoted(path));
  if (how === 'coarsen' && to === undefined && !path?.endsWith('.geometry')) report(`${at}.to`, 'what it becomes', 'nothing');
}
