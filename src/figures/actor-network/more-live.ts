import { nextTask } from '../../core/task.js';

/** What a view needs beyond a plain one, and what a page does with it. */
export * from './more.js';

const rested = new WeakSet<object>();

/** Once for each story: what its view takes and what is drawn of it are two tasks. */
export const rest = (story: object): Promise<void> | undefined => (rested.has(story) ? undefined : (rested.add(story), nextTask()));
