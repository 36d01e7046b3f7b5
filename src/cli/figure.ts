import { parseStory } from '../story/parse.js';
import { problemText } from '../story/problem.js';
import type { Story } from '../story/types.js';
import { Fault, type Values } from './command.js';
import { readJson } from './input.js';

/** What the commands that make a figure share: its story, its attributes, the functions that make it. */

/** @throws Fault, in the words of every message: where, what was expected, what was found. */
export const refuse = (option: string, expected: string, got: string): never => {
  throw new Fault(`${option}: expected ${expected}, got ${JSON.stringify(got)}`);
};

/** What a command cannot do without. @throws Fault where it is missing. */
export function need(value: string | undefined, what: string, command: string): string {
  if (value === undefined) throw new Fault(`${what}, got nothing; see factbox ${command} --help`);
  return value;
}

/** Options that are one text. */
export const texts = (values: Values): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

/** "share-max=a" is the element's property shareMax; without a value it is on. */
export function attributesOf(given: Values[string]): Readonly<Record<string, string | true>> {
  const entries = (Array.isArray(given) ? given : []).map((text) => {
    const [, name, value] = /^([a-z][a-z-]*)(?:=(.*))?$/s.exec(String(text)) ?? refuse('--set', 'name=value, as by=standing', String(text));
    return [name!.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value ?? true] as const;
  });
  return Object.fromEntries(entries);
}

/** The story in a file; undefined where it is not sound, with a line on each problem. @throws Fault where there is no JSON. */
export function readStory(path: string): Story | undefined {
  const result = parseStory(readJson(path));
  if (result.ok) return result.story;
  process.stderr.write(`${result.problems.map(problemText).join('\n')}\n`);
  return undefined;
}

/** What makes figures without a browser. @throws Fault where the package that it needs is not there. */
export async function server(command: string): Promise<typeof import('../static/index.js')> {
  return import('../static/index.js').catch((cause: unknown) => {
    throw new Fault(`${command}: expected the package @lit-labs/ssr, got none; run npm install factbox @lit-labs/ssr`, { cause });
  });
}

/** What a function of the server makes. @throws Fault where the figure cannot be made: no such figure, record or attribute. */
export const made = <T>(making: Promise<T>): Promise<T> =>
  making.catch((error: unknown) => {
    throw new Fault(error instanceof Error ? error.message : String(error));
  });
