import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { headSnippet } from '../output/snippet.js';
import { parseStory } from '../story/parse.js';
import { problemText } from '../story/problem.js';
import type { Story } from '../story/types.js';
import { CLEAN, FOUND, Fault, type Command, type Values } from './command.js';
import { readJson } from './input.js';

const FORMS = ['element', 'data', 'frame', 'page', 'head'] as const;
type Form = (typeof FORMS)[number];

const HELP = `usage: factbox embed <story.json> --figure <name> --base <address> [options]
       factbox embed --as head --base <address> [--integrity]

Prints the code that puts a figure on a page. Until the figure is drawn, and where no script runs, the page
shows the same facts as text.

  --figure <name>   quote-card, frequency-chart, actor-network
  --item <id>       the record to show
  --set <name=value> another attribute of the figure, as often as needed
  --base <address>  where the folder dist/embed of this package stands
  --src <address>   where the story stands; without it the code holds the figure's part of the story
  --as <form>       element  a tag of our own, for templates and HTML blocks (unless said)
                    data     attributes of a plain tag, for editors that keep no others; the site loads the script
                    frame    a frame around the figure's page
                    page     that page, for --page; with --out also what it answers to oEmbed
                    head     what a site loads once
  --page <address>  where the figure's page will stand; without it, figure.html in the folder of --base
  --lang <tag>      language of the words around the story's own
  --integrity       lets the page refuse files that differ from this package's; with --as head, every one of them
  --out <file>      writes there and not to the screen

Ends with 0; with 1 where the story is not sound or holds no such figure; with 2 where the command cannot be carried out.
`;

export const embed: Command = {
  summary: 'the code that puts a figure on a page',
  help: HELP,
  options: {
    figure: { type: 'string' }, item: { type: 'string' }, set: { type: 'string', multiple: true }, base: { type: 'string' },
    src: { type: 'string' }, as: { type: 'string' }, page: { type: 'string' }, lang: { type: 'string' }, integrity: { type: 'boolean' }, out: { type: 'string' },
  },
  async run([path, ...more], values) {
    const form = formOf(values);
    const base = address(values, 'base');
    if (base === undefined) throw new Fault('embed: expected --base, the address of the folder that holds embed.js, got nothing; see factbox embed --help');
    if (form === 'head') return write(values, `${values['integrity'] ? `${importMap(base)}\n` : ''}${headSnippet({ base: folder(base), integrity: integrity(values) })}\n`);
    if (path === undefined || more.length) throw new Fault(`embed: expected one story, got ${more.length ? more.length + 1 : 'nothing'}; see factbox embed --help`);
    const figure = text(values, 'figure');
    if (figure === undefined) throw new Fault('embed: expected --figure, got nothing; see factbox embed --help');
    const parsed = parseStory(readJson(path));
    if (!parsed.ok) return fail(parsed.problems.map((problem) => `${path}: ${problemText(problem)}`));
    return snippet(parsed.story, figure, form, values);
  },
};

async function snippet(story: Story, figure: string, form: Exclude<Form, 'head'>, values: Values): Promise<number> {
  const { figureSnippet } = await import('../static/index.js').catch((error: unknown) => {
    throw new Fault(`embed: expected the package @lit-labs/ssr beside factbox, got ${error instanceof Error ? error.message : String(error)}`);
  });
  const place = { base: address(values, 'base')!, src: address(values, 'src'), page: address(values, 'page'), integrity: integrity(values) };
  const set = { item: text(values, 'item'), lang: text(values, 'lang'), ...attributes(values) };
  let made;
  try {
    made = await figureSnippet(story, figure as Parameters<typeof figureSnippet>[1], place, set);
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error)]);
  }
  if (form === 'frame' && place.page === undefined && place.src === undefined) {
    throw new Fault('embed: expected --src for a frame, or --page, since figure.html draws from an address; got neither');
  }
  if (form === 'page') {
    const out = text(values, 'out');
    if (place.page === undefined) throw new Fault('embed: expected --page, the address where the page will stand, got nothing; see factbox embed --help');
    if (out !== undefined) write({ out: out.replace(/(\.html?)?$/, '.oembed.json') }, made.oembed);
  }
  return write(values, form === 'page' ? made.page : `${made[form]}\n`);
}

const text = (values: Values, name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
const folder = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

function formOf(values: Values): Form {
  const asked = text(values, 'as') ?? 'element';
  const form = FORMS.find((name) => name === asked);
  if (!form) throw new Fault(`embed: --as: expected one of ${FORMS.join(', ')}, got ${JSON.stringify(asked)}`);
  return form;
}

/** An address of the web, or one that is relative to the page that will hold the code. */
function address(values: Values, name: string): string | undefined {
  const asked = text(values, name);
  if (asked !== undefined && (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(asked) || /["'<>\s]/.test(asked))) {
    throw new Fault(`embed: --${name}: expected an address that begins with https://, or a path, got ${JSON.stringify(asked)}`);
  }
  return asked;
}

function attributes({ set }: Values): Readonly<Record<string, string>> {
  const pairs = Array.isArray(set) ? set : [];
  return Object.fromEntries(pairs.map((pair) => {
    const [, name, value] = /^([a-z][a-z-]*)=(.*)$/s.exec(String(pair)) ?? [];
    if (name === undefined || value === undefined) throw new Fault(`embed: --set: expected name=value, got ${JSON.stringify(pair)}`);
    return [name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value];
  }));
}

/** The folder of this package that a site uploads. */
const EMBED = new URL('../embed/', import.meta.url);
const hash = (file: string): string => `sha384-${createHash('sha384').update(readFileSync(new URL(file, EMBED))).digest('base64')}`;

function built(): void {
  if (!existsSync(new URL('embed.js', EMBED))) throw new Fault('embed: --integrity: expected dist/embed of this package, got nothing; build it first');
}

function integrity(values: Values) {
  if (!values['integrity']) return undefined;
  built();
  return { script: hash('embed.js'), style: hash('embed.css') };
}

/** What a browser compares the files with that the script loads later. It has to stand before every script that is a module. */
function importMap(base: string): string {
  built();
  const files = readdirSync(EMBED, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.js') && !name.startsWith('check/')).sort();
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(files.map((file) => [folder(base) + file, hash(file)])) })}</script>`;
}

function fail(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return FOUND;
}

function write(values: Values, content: string): number {
  const out = text(values, 'out');
  if (out === undefined) process.stdout.write(content);
  else {
    try {
      writeFileSync(out, content);
    } catch (error) {
      throw new Fault(`${out}: expected a file to write, got ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return CLEAN;
}
