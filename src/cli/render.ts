import type { FigureName } from '../static/index.js';
import { CLEAN, FOUND, Fault, type Command, type Values } from './command.js';
import { attributesOf, made, need, readStory, refuse, server, texts } from './figure.js';
import { FORMS, type Options } from './forms.js';
import { fileNames, writeOut } from './output.js';

const HELP = `usage: factbox render <story.json> --figure <name> [--as <form>] [--out <file or folder>] [options]

Draws a figure, or says it, for where no script runs. All forms say the same words.

  --figure <name>     actor-network, frequency-chart or quote-card
  --item <id>         the record to show; quotes may be several: --item "a b"
  --as <form>         svg, png, html (drawn, ready for the script), email, text or
                      fallback (plain markup for feeds and pages); svg unless given
  --width <px>        of the drawing, without its margins of 20 px, 240 to 4000; 640 unless
                      given, 520 for the picture of an e-mail. Give it again for further
                      files. Only for svg, png and email
  --density <n>       pixels of a PNG to one of the drawing, 1 to 4; 2 unless given
  --scheme <scheme>   light or dark ground; light unless given, for html the page's own
  --lang <tag>        language of the words around the story's own; the story's unless given
  --image <url>       address of the PNG that an e-mail shows
  --set <name=value>  another attribute of the figure, as --set by=standing; may be given again
  --out <path>        a file, or a folder that is there or ends with "/", whose files are named
                      after story, figure, item and width. Without it, text is printed

png needs the package @napi-rs/canvas, and every form @lit-labs/ssr.

Ends with 0 where it is done, 1 where something is wrong in the story, 2 where the command
cannot be carried out.
`;

export const render: Command = {
  summary: 'a figure as SVG, PNG, HTML, e-mail or text',
  help: HELP,
  options: {
    figure: { type: 'string' }, item: { type: 'string' }, as: { type: 'string' }, lang: { type: 'string' }, out: { type: 'string' },
    width: { type: 'string', multiple: true }, density: { type: 'string' }, scheme: { type: 'string' }, image: { type: 'string' },
    set: { type: 'string', multiple: true },
  },
  async run([first, ...more], values) {
    const path = need(first, 'render: expected the path of a story', 'render');
    if (more.length > 0) throw new Fault(`render: expected one story, got ${more.length + 1}; see factbox render --help`);
    const { figure: name, as = 'svg', item, out } = texts(values);
    const figure = need(name, '--figure: expected the name of a figure', 'render');
    const form = FORMS.get(as) ?? refuse('--as', [...FORMS.keys()].join(', '), as);
    const options = optionsOf(values);
    const widths = numbers('--width', values['width']);
    for (const name of ['width', 'density', 'scheme', 'image'] as const) {
      if (values[name] !== undefined && !form.takes.includes(name)) throw new Fault(`--${name}: expected none with --as ${as}, got one`);
    }
    const story = readStory(path);
    if (!story) return FOUND;
    const files = fileNames({ story: story.id, figure, item, widths, density: as === 'png' ? (options.density ?? 2) : undefined, ending: form.ending }, out, as);
    const make = form.maker(await server('render'));
    for (const [i, file] of files.entries()) {
      writeOut(file, await made(make(story, figure as FigureName, { ...options, width: widths[i] })));
    }
    return CLEAN;
  },
};

function numbers(option: string, given: Values[string]): readonly (number | undefined)[] {
  const all = (Array.isArray(given) ? given : given === undefined ? [] : [given]).map((text) => (/^\d+(\.\d+)?$/.test(String(text)) ? Number(text) : refuse(option, 'a number', String(text))));
  return all.length ? all : [undefined];
}

/** What all files of a call share. */
function optionsOf(values: Values): Options {
  const { item, lang, scheme, image } = texts(values);
  if (scheme !== undefined && scheme !== 'light' && scheme !== 'dark') return refuse('--scheme', 'light or dark', scheme);
  const [density] = numbers('--density', values['density']);
  return { item, lang, density, scheme, image, ...attributesOf(values['set']) };
}
