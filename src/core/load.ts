import type { Problem } from '../story/problem.js';
import type { Fault } from '../words/words.js';

/** What a page holds of a story before anybody has read it. */
export type Loaded =
  | { readonly is: 'none' }
  | { readonly is: 'loading' }
  | { readonly is: 'json'; readonly value: unknown }
  | Faulty;

/** Why there is no story to draw. */
export interface Faulty {
  readonly is: 'problem';
  readonly fault?: Fault;
  readonly detail: string;
  readonly problems: readonly Problem[];
}

const MEGABYTE = 1024 * 1024;
export const faulty = (fault: Fault, detail: string): Faulty => ({ is: 'problem', fault, detail, problems: [] });

/** JSON text as a value. Where it is not JSON, says on which line and column it stops being so. */
export function readText(json: string, from: string): Loaded | Promise<Loaded> {
  try {
    return { is: 'json', value: JSON.parse(json) };
  } catch {
    return /^\s*</.test(json) ? faulty('web-page', from) : faultInJson(json, from);
  }
}

async function faultInJson(json: string, from: string): Promise<Loaded> {
  const { jsonFault } = await import('../story/json.js');
  const { line, column, expected, found } = jsonFault(json);
  return { ...faulty('json', `${from}:${line}:${column}`), problems: [{ path: `${line}:${column}`, expected, found }] };
}

/** Reads a response up to `limit` bytes, counted after decompression, so that a small file cannot fill the memory. */
async function cappedText(response: Response, limit: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function fetchStory(url: string, limit: number): Promise<Loaded> {
  try {
    const ask = () => fetch(url);
    let response = await ask();
    if (!response.ok) response = await (await import('./busy.js')).insist(response, ask);
    if (!response.ok) return faulty('status', `${response.status} ${url}`);
    const text = await cappedText(response, limit);
    return text === undefined ? faulty('too-big', `${url} > ${limit / MEGABYTE} MB`) : await readText(text, url);
  } catch {
    return faulty('network', url);
  }
}

const requests = new Map<string, Promise<Loaded>>();

/**
 * Fetches the story at an address: one request however many figures ask, forgotten when it failed so that a retry asks
 * again.
 */
export function loadStory(src: string, limit = 16 * MEGABYTE): Promise<Loaded> {
  let url: string;
  try {
    url = new URL(src, document.baseURI).href;
  } catch {
    return Promise.resolve(faulty('network', src));
  }
  let request = requests.get(url);
  if (!request) {
    request = fetchStory(url, limit);
    requests.set(url, request);
    void request.then(({ is }) => is === 'problem' && requests.delete(url));
  }
  return request;
}
