/** Takes out of a story, or makes coarser, what its `redact` list names. */
import { parseStory } from './parse.js';
import { problemText } from './problem.js';
import { eachRecord } from './records.js';
import { keysOf, valueAt } from './rules.js';
import type { Redaction, Story } from './types.js';

type Node = Record<string, unknown>;
const SPOT = ['geometry', 'geometryBasis', 'geometryCite'];

/**
 * The story as it may be published, without its `redact` list. A record that cannot stand without what was taken out goes
 * too, and so does all that rests on it. A coarsened record keeps `to` for its name or label; its role, other names and
 * spot go. What other records say in words is not searched.
 * @throws Error where the head of the story cannot do without what was taken out.
 */
export function redact(story: Story): Story {
  if (story.redact.length === 0) return story;
  const copy = structuredClone(story) as Story & Node;
  const paths = new Map(eachRecord(copy).map(({ path, record }) => [record.id, path]));
  const cut = new Map<Node, Set<string>>();
  const remove = (from: Node, keys: readonly string[]) => cut.set(from, new Set([...(cut.get(from) ?? []), ...keys]));
  // first find everything, then change it: a removed record would move those after it
  const found = story.redact.map((redaction) => {
    const keys = keysOf('id' in redaction ? (paths.get(redaction.id) ?? '') : redaction.path);
    return { redaction, key: keys.at(-1) ?? '', parent: valueAt(copy, keys.slice(0, -1)) as Node };
  });
  for (const { redaction, key, parent } of found) {
    if (key === 'geometry') remove(parent, SPOT);
    else if (redaction.how === 'remove') remove(parent, [key]);
    else if ('id' in redaction) coarsen(parent[key] as Node, redaction, remove);
    else parent[key] = redaction.to;
  }
  for (const [node, keys] of cut) {
    if (Array.isArray(node)) [...keys].sort((a, b) => Number(b) - Number(a)).forEach((index) => void node.splice(Number(index), 1));
    else for (const key of keys) delete node[key];
  }
  const result = parseStory({ ...copy, redact: [] });
  const published = result.ok ? result.story : result.partial;
  if (!published) throw new Error(result.ok ? '' : result.problems.map(problemText).join('\n'));
  return published;
}

function coarsen(record: Node, { to }: Redaction, remove: (from: Node, keys: readonly string[]) => void): void {
  remove(record, ['role', 'aliases', ...SPOT]);
  record['name' in record ? 'name' : 'label'] = to;
}
