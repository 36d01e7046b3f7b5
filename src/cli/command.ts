import type { ParseArgsConfig } from 'node:util';

/** What a command ends with: nothing wrong, something wrong in the story, or the command could not be carried out. */
export const CLEAN = 0;
export const FOUND = 1;
export const USAGE = 2;

/** Values of options as `parseArgs` gives them. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Returns the exit code; throws Fault. */
  readonly run: (positionals: readonly string[], values: Values) => number | Promise<number>;
}

/** The command cannot be carried out: wrong use, or a file that cannot be read. The message says where and what. */
export class Fault extends Error {
  override readonly name = 'Fault';
}
