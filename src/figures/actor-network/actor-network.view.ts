import type { ViewResult } from '../../view/view.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import * as more from './more.js';
import { plainView, type ActorNetworkView, type NetworkOptions } from './plain.view.js';

export type * from './plain.view.js';

/** Who acts on whom, as far as the article says. `item`: the actor to look at, with its relations alone. */
export const actorNetworkView = (story: ActorNetworkStory, options: Omit<NetworkOptions, 'more'>): ViewResult<ActorNetworkView> => plainView(story, { ...options, more });
