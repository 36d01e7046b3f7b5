/** What a network needs beyond `plainView` and `boardScene`: one chunk, fetched when its attributes or its story ask for it. */
import { nextTask } from '../../core/task.js';

export { moreNetworkWords } from '../../words/en.network-more.js';
export { facing } from '../../layout/facing.js';
export { focusOn } from './focus.js';

const rested = new WeakSet<object>();

/** Once for each story: what its view takes and what is drawn of it are two tasks. */
export const rest = (story: object): Promise<void> | undefined => (rested.has(story) ? undefined : (rested.add(story), nextTask()));
