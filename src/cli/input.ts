import { readFileSync } from 'node:fs';
import { jsonFault } from '../story/json.js';
import { Fault } from './command.js';

/** Text of a UTF-8 file, its byte order mark dropped. @throws Fault where there is no such file or it is no UTF-8. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  const utf16 = utf16Of(bytes);
  if (utf16) throw new Fault(`${path}: expected UTF-8, got ${utf16}; save it as UTF-8`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(`${path}: expected UTF-8, got other bytes in line ${badLine(bytes)}; save it as UTF-8`);
  }
}

/** The value of a JSON file. @throws Fault, with line and column where it is no JSON. */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch {
    if (/^\s*</.test(text)) throw new Fault(`${path}: expected JSON, got what looks like a web page`);
    const { line, column, expected, found } = jsonFault(text);
    throw new Fault(`${path}: line ${line}, column ${column}: expected ${expected}, got ${found}`);
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = { ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'a file that may not be read' }[String(code)];
    throw new Fault(`${path}: expected a file, got ${why ?? String(error)}`);
  }
}

/** Two marks, or a zero in every second of the first bytes: in UTF-8 text there is none. */
function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  return bytes.subarray(0, 4).includes(0) ? 'UTF-16 or UTF-32' : undefined;
}

function badLine(bytes: Uint8Array): number {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.findIndex((line) => line.includes('\ufffd')) + 1;
}
