#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { CLEAN, Fault, USAGE } from './command.js';
import type { Command } from './command.js';
import { embed } from './embed.js';
import { render } from './render.js';

/** A new command is a file of its own and a line here. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([['check', check], ['embed', embed], ['render', render]]);

const HELP = `usage: factbox <command> [options]

${[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`).join('\n')}

  --help    what a command does: factbox <command> --help
  --version the version of factbox
`;

async function main([name, ...rest]: readonly string[]): Promise<number> {
  const command = COMMANDS.get(name ?? '');
  if (command) return run(command, rest);
  if (name === '--version' || name === '-v') return print(`${version()}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return print(HELP);
  const got = name === undefined ? 'nothing' : `"${name}"`;
  throw new Fault(`expected a command (${[...COMMANDS.keys()].join(', ')}), got ${got}; see factbox --help`);
}

async function run({ help, options, run: act }: Command, args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { ...options, help: { type: 'boolean', short: 'h' } });
  return values['help'] ? print(help) : act(positionals, values);
}

function parse(args: readonly string[], options: Command['options']): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs says in its first sentence which option is wrong; the rest is advice for options that begin with "-".
    throw new Fault(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}; see factbox --help`);
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return CLEAN;
}

/** The version in package.json, which lies two folders up both in the sources and in the package. */
function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`factbox: ${error.message}\n`);
  process.exitCode = USAGE;
}
