const met = Symbol.for('factbox.met');

/** What has been warned of: pairs of versions, and tags that other code has taken. All copies on a page share it. */
const page = globalThis as { [met]?: Set<string> };

/** Says once that `tag` was defined before, by another version of factbox or by other code. */
export function warnOfClash(tag: string, other: string | undefined, own: string): void {
  const warned = (page[met] ??= new Set());
  const clash = other ? [other, own].sort().join() : tag;
  if (warned.has(clash)) return;
  warned.add(clash);
  console.warn(`factbox: <${tag}> is already defined by ${other ? `factbox ${other}` : 'other code'}; version ${own} stays out of its way`);
}
