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

const MAX_QUOTED = 60;
/** Characters that do not show, or turn the text round them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The author's words in quotation marks: 60 characters at most, hidden ones written out as \u202E. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_QUOTED + 2)];
  const shown = characters.slice(0, MAX_QUOTED).join('') + (characters.length > MAX_QUOTED ? '…' : '');
  const hex = (hidden: string) => hidden.codePointAt(0)!.toString(16).toUpperCase();
  return `"${shown.replace(HIDDEN, (hidden) => (hidden.length > 1 ? `\\u{${hex(hidden)}}` : `\\u${hex(hidden).padStart(4, '0')}`))}"`;
}

/** A value in plain words, to follow "got". */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'boolean' || value === null ? String(value) : `a ${typeof value}`;
}

/** ["relations", 4, "to"] as "relations[4].to". */
export function pathText(keys: readonly (string | number)[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^[\w$-]{1,60}$/.test(key) ? `.${key}` : `[${quoted(key)}]`))
    .join('')
    .replace(/^\./, '');
}
