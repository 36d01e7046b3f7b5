import { parseStory, type ParseResult } from '../story/parse.js';
import type { Problem } from '../story/problem.js';
import type { Reading } from '../story/quick.js';
import type { StoryState } from './read.js';

/** What the whole parser makes of a story. Fetched for a story that is not plainly sound. */

const results = new WeakMap<object, ParseResult>();
const warned = new Set<string>();

/** Whether a problem is the figure's business: a wrong actor is none of a quote card's. */
const concerns = ({ path }: Problem, read: object): boolean => (/^\w+/.exec(path)?.[0] ?? '') in read;

/** What cannot be shown is left out and listed; fields unknown to this version are warned of once. */
export function parsedState<S>(input: unknown, { shapes: [read = {}] }: Reading<S>): StoryState<S> {
  const key = Object(input) as object;
  const result = results.get(key) ?? parseStory(input);
  results.set(key, result);
  for (const { path, expected, found } of result.warnings) {
    const line = `factbox: ${path}: expected ${expected}, got ${found}`;
    if (!warned.has(line)) console.warn(line);
    warned.add(line);
  }
  const problems = result.ok ? [] : result.problems;
  const story = result.ok ? result.story : result.partial;
  return story
    ? { is: 'ready', story: story as S, leftOut: problems.filter((problem) => concerns(problem, read)), input }
    : { is: 'problem', detail: '', problems };
}
