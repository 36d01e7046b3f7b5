/** Where a text stops being JSON. Lines and columns from 1, columns in characters. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

const SPACE = /[\t\n\r ]*/;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/;
const TOKEN = new RegExp(`${SPACE.source}(?:([{}[\\],:])|(${TEXT.source})|${LITERAL.source})`, 'y');

/** What may come next. */
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

const EXPECTED: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  key: 'a name in double quotation marks',
  'key or }': 'a name in double quotation marks or "}"',
  colon: '":"',
  comma: '"," or the end of the list or object',
  end: 'the end of the file',
};

/** Engines word and place JSON errors each in their own way, so a text that JSON.parse refused is read once more. */
export function jsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const afterValue = (): Wanted => (open.length ? 'comma' : 'end');
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const [, sign, words] = match ?? [];
    const kind = sign ?? (words === undefined ? 'literal' : 'text');
    const next: Wanted | undefined = match ? step(wanted, kind, open, afterValue) : undefined;
    if (!next) return fault(text, at + (SPACE.exec(text.slice(at))?.[0].length ?? 0), wanted);
    wanted = next;
    at = TOKEN.lastIndex;
  }
}

/** Takes one token in; undefined where it must not stand. */
function step(wanted: Wanted, token: string, open: ('{' | '[')[], afterValue: () => Wanted): Wanted | undefined {
  const isValue = wanted === 'value' || wanted === 'value or ]';
  if (token === '{' || token === '[') {
    if (!isValue) return undefined;
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  if (token === '}' || token === ']') {
    const [opened, empty] = token === '}' ? ['{', 'key or }'] : ['[', 'value or ]'];
    if (open.at(-1) !== opened || (wanted !== 'comma' && wanted !== empty)) return undefined;
    open.pop();
    return afterValue();
  }
  if (token === ',') return wanted !== 'comma' ? undefined : open.at(-1) === '{' ? 'key' : 'value';
  if (token === ':') return wanted === 'colon' ? 'value' : undefined;
  if (isValue) return afterValue();
  return token === 'text' && (wanted === 'key' || wanted === 'key or }') ? 'colon' : undefined;
}

function fault(text: string, at: number, wanted: Wanted): JsonFault {
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return {
    line: before.length,
    column: Array.from(before.at(-1) ?? '').length + 1,
    expected: EXPECTED[wanted],
    found: found(text.slice(at)),
  };
}

function found(rest: string): string {
  if (rest === '') return 'the end of the file';
  if (rest.startsWith('"')) {
    TOKEN.lastIndex = 0;
    const text = TOKEN.exec(rest)?.[2];
    if (text !== undefined) return text.length > 30 ? `${text.slice(0, 29)}…` : text;
    const isClosed = /^"(?:[^"\\\n]|\\.)*"/.test(rest);
    return isClosed ? 'text with an escape that JSON does not know' : 'text that is not closed in its line';
  }
  const piece = /^(?:[\w.+-]{1,20}|.)/su.exec(rest)?.[0] ?? '';
  return `"${piece}"`;
}
