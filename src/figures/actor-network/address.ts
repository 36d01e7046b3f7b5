import type { Id, Relation } from '../../story/types.js';
import type { ActorNetworkView } from './actor-network.view.js';

/** A page's address may end in `#factbox=` and the id of an actor or a relation. Fetched where it does. */

/** What following it takes of the figure. */
export interface Follower {
  readonly root: ParentNode;
  /** The actor that is looked at. */
  readonly item: Id | undefined;
  readonly look: (item: Id) => void;
  readonly open: (mark: Id, anchor: Element) => void;
}

/** Opens what the address names; first, where many are drawn, looks at the actor that it is about. True: there is no more to do. */
export function follow(view: ActorNetworkView, { root, item, look, open }: Follower): boolean {
  const id = new URLSearchParams(location.hash.slice(1)).get('factbox') ?? '';
  const mark = view.marks.get(id);
  if (!mark) return false;
  const anchor = root.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (anchor) {
    const closed = anchor.closest('details');
    if (closed) closed.open = true;
    anchor.scrollIntoView({ block: 'center' });
    open(id, anchor);
    return true;
  }
  const { from, to } = mark.fact as Partial<Relation>;
  const about = view.actors.has(id) ? id : (from ?? to);
  if (about === undefined || about === null || about === item) return true;
  look(about);
  return false;
}
