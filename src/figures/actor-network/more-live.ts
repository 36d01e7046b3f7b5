import { same } from '../../core/story-host.js';
import { Slice } from '../../core/task.js';
import type { ViewResult } from '../../view/view.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import { plainView, viewSteps, type ActorNetworkView, type NetworkOptions } from './plain.view.js';

/** What a view needs beyond a plain one, and what a page does with it. */
export * from './more.js';

/** The last view of each story, and what it was made for. */
const made = new WeakMap<ActorNetworkStory, { readonly of: readonly unknown[]; readonly view: ViewResult<ActorNetworkView> }>();

const known = (story: ActorNetworkStory, options: NetworkOptions) => {
  const there = made.get(story);
  return there && same(there.of, Object.values(options)) ? there.view : undefined;
};

/** Makes a view while the page goes on, so that `view` has it; where that fails, `view` will say so. */
export async function ahead(story: ActorNetworkStory, options: NetworkOptions): Promise<void> {
  if (known(story, options)) return;
  const slice = new Slice();
  const of = Object.values(options);
  try {
    for (const view of viewSteps(story, options)) {
      if (view) made.set(story, { of, view });
      if (slice.over) await slice.next(); // after the last step too: what is drawn of it is a task of its own
    }
  } catch {
    return;
  }
}

export const view = (story: ActorNetworkStory, options: NetworkOptions): ViewResult<ActorNetworkView> => known(story, options) ?? plainView(story, options);
