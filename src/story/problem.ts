/** One thing that is wrong with a story, and where. */
export interface Problem {
  /** "relations[4].to"; "" for the whole document. */
  readonly path: string;
  /** What should stand there, in lower case, to follow "expected". */
  readonly expected: string;
  /** What stands there, in lower case, to follow "got". */
  readonly found: string;
}

/** `relations[4].to: expected the id of an actor, got "a-hezbolla"`. */
export function problemText({ path, expected, found }: Problem): string {
  return `${path || 'story'}: expected ${expected}, got ${found}`;
}
