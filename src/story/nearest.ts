/** Number of letters to change, add or drop to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j]! + (a[i] === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

const MAX_LENGTH = 40;

/** The candidate most like the word, if two in five of its letters at most are wrong. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  if (word.length > MAX_LENGTH) return undefined;
  for (const candidate of candidates) {
    const most = 0.4 * Math.max(word.length, candidate.length);
    if (candidate.length > MAX_LENGTH || Math.abs(word.length - candidate.length) > most) continue;
    const changes = distance(word, candidate);
    if (changes <= most && changes < least) [best, least] = [candidate, changes];
  }
  return best;
}
