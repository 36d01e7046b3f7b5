import type { Scene } from '../../layout/scene.js';
import type { Id } from '../../story/types.js';
import type { ActorNetworkView, ActorView } from './actor-network.view.js';
import { linesAt } from './network-options.js';

/** Where the keys lead in a network. Fetched at the first sign of a reader. */

/** Ids of the relations at a box: those inside it, at any depth, and its lines. */
export function relationsAt(view: ActorNetworkView, id: Id): readonly Id[] {
  const within = ({ inside }: ActorView): readonly Id[] => inside.flatMap((one) => [one.relation, ...within(one)]);
  return [...view.boxes.filter((box) => box.id === id).flatMap(within), ...linesAt(view, id).map((line) => line.id)];
}

/** Where a key leads from a mark; undefined where it leads nowhere. `actor`: whose relations are being walked. */
export function optionStep(view: ActorNetworkView, scene: Scene, mark: Id, actor: Id, key: string): Id | undefined {
  const shown = scene.hits.map((hit) => hit.mark);
  const boxes = shown.filter((id) => view.boxes.some((box) => box.id === id));
  const loose = shown.filter((id) => view.viewpoints.some(({ lines }) => lines.some((line) => line.id === id)));
  const stops = [...boxes, ...loose];
  // A line that was pointed at belongs to the actor who is being walked, or else to the first who has it.
  const home = [mark, actor, ...boxes].find((id) => stops.includes(id) && (id === mark || relationsAt(view, id).includes(mark))) ?? mark;
  const at = stops.indexOf(home);
  const around = [home, ...relationsAt(view, home).filter((id) => shown.includes(id))];
  const forward = view.words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowDown':
      return stops[Math.min(stops.length - 1, at + 1)];
    case 'ArrowUp':
      return stops[Math.max(0, at - 1)];
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = around.indexOf(mark) + (key === forward ? 1 : -1);
      return around[Math.max(0, Math.min(around.length - 1, next))];
    }
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
