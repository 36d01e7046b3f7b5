import type { Problem } from '../story/problem.js';
import type { parseStory, ParseResult } from '../story/parse.js';
import { quickStory } from '../story/quick.js';
import type { Story } from '../story/types.js';
import type { Fault } from '../words/words.js';

/** Where a figure stands with its story. */
export type StoryState =
  | { readonly is: 'none' }
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly story: Story; readonly leftOut: readonly Problem[] }
  | { readonly is: 'problem'; readonly fault?: Fault; readonly detail: string; readonly problems: readonly Problem[] };

const MEGABYTE = 1024 * 1024;
const fault = (kind: Fault, detail: string) => ({ is: 'problem', fault: kind, detail, problems: [] }) as const;

const parsed = new WeakMap<object, StoryState | Promise<StoryState>>();
const warned = new Set<string>();
let parse: typeof parseStory | undefined;

/** Hands the whole parser over where it is there already, as on a server, which cannot wait for it. */
export function parseWith(parser: typeof parseStory): void {
  parse = parser;
}

/**
 * Reads a story once per object. A plainly sound one needs no more than the quick reader; for any other the parser is
 * fetched, and says what is wrong with it.
 */
export function readStory(input: unknown): StoryState | Promise<StoryState> {
  const key = typeof input === 'object' && input !== null ? input : {};
  const known = parsed.get(key);
  if (known) return known;
  const story = quickStory(input);
  const state: StoryState | Promise<StoryState> = story
    ? { is: 'ready', story, leftOut: [] }
    : parse
      ? parsedState(parse(input))
      : import('../story/parse.js').then((module) => {
          parse = module.parseStory;
          const later = parsedState(parse(input));
          parsed.set(key, later);
          return later;
        }, () => {
          parsed.delete(key);
          return fault('network', 'factbox');
        });
  parsed.set(key, state);
  return state;
}

/** For a server, which draws at once or not at all. */
export function storyNow(input: unknown): StoryState {
  if (input === undefined) return { is: 'none' };
  const state = readStory(input);
  return state instanceof Promise ? { is: 'loading' } : state;
}

/** What cannot be shown is left out and listed; fields unknown to this version are warned of once. */
function parsedState(result: ParseResult): StoryState {
  for (const { path, expected, found } of result.warnings) {
    const line = `factbox: ${path}: expected ${expected}, got ${found}`;
    if (!warned.has(line)) console.warn(line);
    warned.add(line);
  }
  if (result.ok) return { is: 'ready', story: result.story, leftOut: [] };
  return result.partial
    ? { is: 'ready', story: result.partial, leftOut: result.problems }
    : { is: 'problem', detail: '', problems: result.problems };
}

/** Reads a story from JSON text. Where it is not JSON, says on which line and column it stops being so. */
export function readText(json: string, from: string): StoryState | Promise<StoryState> {
  try {
    return readStory(JSON.parse(json));
  } catch {
    return /^\s*</.test(json) ? fault('web-page', from) : faultInJson(json, from);
  }
}

async function faultInJson(json: string, from: string): Promise<StoryState> {
  const { jsonFault } = await import('../story/json.js');
  const { line, column, expected, found } = jsonFault(json);
  return { ...fault('json', `${from}:${line}:${column}`), problems: [{ path: `${line}:${column}`, expected, found }] };
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

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const busy = (status: number): boolean => status === 408 || status === 429 || status >= 500;
const TRIES = 3;

async function fetchStory(url: string, limit: number): Promise<StoryState> {
  for (let attempt = 1; ; attempt++) {
    let response: Response;
    try {
      response = await fetch(url, { credentials: 'same-origin' });
    } catch {
      return fault('network', url);
    }
    if (busy(response.status) && attempt < TRIES) {
      const asked = Number(response.headers.get('retry-after'));
      await pause(Number.isFinite(asked) && asked > 0 ? Math.min(asked, 30) * 1000 : 500 * attempt);
      continue;
    }
    if (!response.ok) return fault('status', `${response.status} ${url}`);
    try {
      const text = await cappedText(response, limit);
      return text === undefined ? fault('too-big', `${url} > ${limit / MEGABYTE} MB`) : await readText(text, url);
    } catch {
      return fault('network', url);
    }
  }
}

const requests = new Map<string, Promise<StoryState>>();

/**
 * Fetches the story at an address: one request however many figures ask, forgotten when it failed so that a retry asks
 * again.
 */
export function loadStory(src: string, limit = 16 * MEGABYTE): Promise<StoryState> {
  let url: string;
  try {
    url = new URL(src, document.baseURI).href;
  } catch {
    return Promise.resolve(fault('network', src));
  }
  let request = requests.get(url);
  if (!request) {
    request = fetchStory(url, limit).then((state) => {
      if (state.is === 'problem') requests.delete(url);
      return state;
    });
    requests.set(url, request);
  }
  return request;
}
