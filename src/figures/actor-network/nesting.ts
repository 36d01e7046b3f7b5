import type { Actor, Id, Relation } from '../../story/types.js';
import type { Index } from './lines.js';

/** A relation that is drawn as a place inside a box, and not as a line. */
export type Nested = Relation & { readonly from: Id; readonly to: Id };

/**
 * What goes inside another actor's box: who only holds an office there, and what only stands as an example of a group of
 * its own kind. Whoever has any other relation keeps a box, or the line would end inside another's; so does who was said
 * to hold an office and did not.
 */
export function nested(actors: readonly Actor[], relations: readonly Relation[], { at, struck }: Index): ReadonlyMap<Id, Nested> {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const inside = new Map<Id, Nested>();
  const fits = (relation: Relation): relation is Nested =>
    relation.from !== null && relation.to !== null && relation.from !== relation.to && relation.view === undefined && relation.directed && !struck.has(relation.id) &&
    (relation.kind === 'role' || (relation.kind === 'membership' && kinds.get(relation.from) === kinds.get(relation.to)));
  const candidates = relations.filter(fits);
  // What holds others may itself go inside, once they are.
  for (let before = -1; before !== inside.size; ) {
    before = inside.size;
    for (const relation of candidates) {
      const free = at.get(relation.from)!.every((other) => other === relation || (other.to === relation.from && inside.get(other.from ?? '') === other));
      if (!inside.has(relation.from) && free && !holds(inside, relation.from, relation.to)) inside.set(relation.from, relation);
    }
  }
  return inside;
}

/** Whether `outer` holds `id`, at any depth. */
function holds(inside: ReadonlyMap<Id, Nested>, outer: Id, id: Id): boolean {
  const host = inside.get(id)?.to;
  return host !== undefined && (host === outer || holds(inside, outer, host));
}
