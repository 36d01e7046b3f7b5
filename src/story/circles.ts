/**
 * The links that close a circle, each as [from, to]: without them the nodes could be put in order. Keeps its own trail,
 * since recursion would overflow on a chain of ten thousand.
 */
export function closingLinks<T>(nodes: Iterable<T>, links: (node: T) => readonly T[]): [from: T, to: T][] {
  const closing: [T, T][] = [];
  const seen = new Set<T>();
  const onTrail = new Set<T>();
  const trail: { node: T; rest: T[] }[] = [];
  const enter = (node: T) => {
    if (seen.has(node)) return;
    seen.add(node);
    onTrail.add(node);
    trail.push({ node, rest: [...links(node)] });
  };
  for (const start of nodes) {
    enter(start);
    for (let last = trail.at(-1); last; last = trail.at(-1)) {
      const next = last.rest.pop();
      if (next === undefined) onTrail.delete(trail.pop()!.node);
      else if (onTrail.has(next)) closing.push([last.node, next]);
      else enter(next);
    }
  }
  return closing;
}
