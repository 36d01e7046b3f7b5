import { boardScene, type NetworkScene } from './board-scene.js';
import type { ActorNetworkView } from './plain.view.js';
import { viewpointScene } from './viewpoint-shapes.js';

/** A network as a drawing at a width in px, with its viewpoints. `before`: the order of its boxes in an earlier one. */
export const actorNetworkScene = (view: ActorNetworkView, width: number, before?: NetworkScene['order']): NetworkScene => boardScene(view, width, before, viewpointScene);
