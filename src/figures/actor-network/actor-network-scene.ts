import { facing } from '../../layout/facing.js';
import { boardScene, type NetworkScene } from './board-scene.js';
import type { ActorNetworkView } from './plain.view.js';

/** A network as a drawing at a width in px, in its language's direction. `before`: the order of its boxes in an earlier one. */
export const actorNetworkScene = (view: ActorNetworkView, width: number, before?: NetworkScene['order']): NetworkScene => boardScene(view, width, before, facing);
