import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { folderAddress, headSnippet } from '../output/snippet.js';
import type { FigureName } from '../static/index.js';
import { CLEAN, FOUND, Fault, type Command, type Values } from './command.js';
import { attributesOf, made, need, readStory, refuse, server, texts } from './figure.js';
import { writeOut } from './output.js';

const FORMS = ['element', 'data', 'frame', 'page', 'head'] as const;

const HELP = `usage: factbox embed <story.json> --figure <name> --base <address> [options]
       factbox embed --as head --base <address> [--integrity]

Prints the code that puts a figure on a page. Until the figure is drawn, and where no script runs, the page
shows the same facts as text.

  --figure <name>   actor-network, frequency-chart or quote-card
  --item <id>       the record to show
  --set <name=value>  another attribute of the figure, as --set by=standing; may be given again
  --base <address>  where the folder dist/embed of this package stands
  --src <address>   where the story stands; without it the code holds the figure's part of the story
  --as <form>       element  a tag of our own, for templates and HTML blocks (unless said)
                    data     attributes of a plain tag, for editors that keep no others; the site loads the script
                    frame    a frame around the figure's page
                    page     that page, for --page; with --out also what it answers to oEmbed, beside it
                    head     what a site loads once
  --page <address>  where the figure's page will stand; without it, figure.html in the folder of --base
  --lang <tag>      language of the words around the story's own
  --integrity       lets the page refuse files that differ from this package's; with --as head, every one of them;
                    not with --as data
  --out <file>      writes there and not to the screen

Needs the package @lit-labs/ssr beside factbox.

Ends with 0 where it is done, 1 where something is wrong in the story, 2 where the command
cannot be carried out.
`;

export const embed: Command = {
  summary: 'the code that puts a figure on a page',
  help: HELP,
  options: {
    figure: { type: 'string' }, item: { type: 'string' }, set: { type: 'string', multiple: true }, base: { type: 'string' },
    src: { type: 'string' }, as: { type: 'string' }, page: { type: 'string' }, lang: { type: 'string' }, integrity: { type: 'boolean' }, out: { type: 'string' },
  },
  async run([first, ...more], values) {
    const { as = 'element', out, ...asked } = texts(values);
    const form = FORMS.find((name) => name === as) ?? refuse('--as', `one of ${FORMS.join(', ')}`, as);
    const base = need(address(values, 'base'), '--base: expected the address of the folder that holds embed.js', 'embed');
    if (form === 'head') {
      const map = values['integrity'] ? `${importMap(base)}\n` : '';
      writeOut(out, map + headSnippet({ base: folderAddress(base), integrity: integrity(values) }));
      return CLEAN;
    }
    const path = need(first, 'embed: expected the path of a story', 'embed');
    if (more.length) throw new Fault(`embed: expected one story, got ${more.length + 1}; see factbox embed --help`);
    const figure = need(asked['figure'], '--figure: expected the name of a figure', 'embed');
    const place = { base, src: address(values, 'src'), page: address(values, 'page'), integrity: integrity(values) };
    const set = attributesOf(values['set']);
    if (form === 'page' && !isFile(need(place.page, '--page: expected the address where the page will stand', 'embed'))) refuse('--page', 'an address that ends with the name of a file', place.page!);
    if (form === 'frame' && place.page === undefined) checkFramed(base, place.src, set);
    if (form === 'data' && values['integrity']) throw new Fault('--integrity: expected none with --as data, which loads no file; give it with --as head');
    const story = readStory(path);
    if (!story) return FOUND;
    const { figureSnippet, oembedName } = await server('embed');
    const code = await made(figureSnippet(story, figure as FigureName, place, { item: asked['item'], lang: asked['lang'], ...set }));
    writeOut(out, code[form]);
    if (form === 'page' && out !== undefined) writeOut(join(dirname(out), basename(oembedName(place.page!))), code.oembed);
    return CLEAN;
  },
};

/** An address of the web, or one that is relative to the page that will hold the code. */
function address(values: Values, name: string): string | undefined {
  const asked = texts(values)[name];
  if (asked === undefined || !(/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(asked) || /["'<>\s]/.test(asked))) return asked;
  return refuse(`--${name}`, 'an address that begins with https://, or a path', asked);
}

const isFile = (page: string): boolean => !/\/$|[?#]/.test(page);

/** What figure.html can draw: a story of its own host, whatever page the frame is in, and no words of an address. */
function checkFramed(base: string, src: string | undefined, { heading, summary }: Readonly<Record<string, unknown>>): void {
  const story = need(src, '--src: expected the address of the story, or --page, since figure.html draws from an address', 'embed');
  const isWeb = (place: string) => /^https?:/i.test(place);
  const isNear = isWeb(base) ? isWeb(story) && new URL(story).origin === new URL(base).origin : /^\/(?!\/)/.test(story);
  if (!isNear) refuse('--src', 'the whole address of a story on the host of --base, or --page, since figure.html draws no other', story);
  if ((heading ?? summary) !== undefined) throw new Fault('--set: expected --page with a heading or a summary, since figure.html takes no words from its address; got none');
}

/** The folder of this package that a site uploads. */
const EMBED = new URL('../embed/', import.meta.url);
const hash = (file: string): string => `sha384-${createHash('sha384').update(readFileSync(new URL(file, EMBED))).digest('base64')}`;

function built(): void {
  if (!existsSync(new URL('embed.js', EMBED))) throw new Fault('--integrity: expected dist/embed of this package, got nothing; build it first');
}

/** Of what the code itself links to. */
function integrity(values: Values): Readonly<Record<string, string>> | undefined {
  if (!values['integrity']) return undefined;
  built();
  return Object.fromEntries(['embed.js', 'embed.css', 'frame.js', 'frame.css', 'frames.js'].map((file) => [file, hash(file)]));
}

/** What a browser compares the files with that the script loads later. It has to stand before every script that is a module. */
function importMap(base: string): string {
  built();
  const folder = folderAddress(/^(https?:|\.{0,2}\/)/i.test(base) ? base : `./${base}`); // a browser takes other keys for names
  const files = readdirSync(EMBED, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.js') && !name.startsWith('check/')).sort();
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(files.map((file) => [folder + file, hash(file)])) })}</script>`;
}
