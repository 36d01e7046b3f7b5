/** Files of an editor's, told apart by what is in them. Nothing of them leaves the page. */

const MEGABYTE = 1024 * 1024;
const MOST = 16 * MEGABYTE;

export type Given =
  | { readonly is: 'story' | 'article'; readonly name: string; readonly text: string }
  /** One line that says what was expected and what came. */
  | { readonly is: 'wrong'; readonly why: string };

/** What a file is by its first bytes. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^RIFF....WEBP|^....ftypavif/s, 'a picture'],
  [/^%PDF/, 'a PDF'],
  [/^PK\u0003\u0004/, 'a packed file, such as a Word document'],
  [/^\{\\rtf/, 'a text with formatting (RTF)'],
  [/^\u00ff\u00fe|^\u00fe\u00ff|^.?\u0000/s, 'UTF-16'],
];
const HELP: Readonly<Record<string, string>> = { 'UTF-16': '; save it as UTF-8', 'a web page': '; save its text' };

const wrong = (name: string, got: string): Given => ({ is: 'wrong', why: `${name}: expected a story (.json) or an article’s text (.txt), got ${got}${HELP[got] ?? ''}` });

/** What somebody has dropped or picked. */
export async function readFile(file: File): Promise<Given> {
  if (file.size > MOST) return wrong(file.name, `${Math.ceil(file.size / MEGABYTE)} MB; the most is ${MOST / MEGABYTE} MB`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return wrong(file.name, 'what cannot be read, such as a folder');
  }
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const sign = SIGNS.find(([pattern]) => pattern.test(head));
  if (sign) return wrong(file.name, sign[1]);
  try {
    return tell(file.name, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const line = new TextDecoder().decode(bytes).split('\n').findIndex((text) => text.includes('\ufffd')) + 1;
    return wrong(file.name, `bytes that are not UTF-8 in line ${line}; save it as UTF-8`);
  }
}

/** Which of the two a text is. */
function tell(name: string, text: string): Given {
  if (!text.trim()) return wrong(name, 'an empty file');
  if (/^\s*<(?:!doctype|html|\?xml|svg|[a-z]+[\s>])/i.test(text)) return wrong(name, /^\s*(?:<\?xml[^>]*>\s*)?<svg/i.test(text) ? 'a picture' : 'a web page');
  if (/\.[ct]sv$/i.test(name)) return wrong(name, 'a table (CSV)');
  return { is: /\.json$/i.test(name) || /^\s*\{/.test(text) ? 'story' : 'article', name, text };
}
