// `node integrations/wordpress/build.mjs`: the plugin as a folder and as a zip, in integrations/wordpress/dist. It holds the
// embed build, and figures.json: the attributes that custom-elements.json lists for each figure, and the package's version.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zip } from './zip.mjs';

const here = import.meta.dirname;
const root = join(here, '../..');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const PREFIX = 'factbox-';

/** What any element may say of its words. */
const OF_WORDS = ['lang', 'dir'];

/** By a figure's name, the attributes that it reads. */
function figures() {
  const declarations = readJson('dist/custom-elements.json').modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations.filter(({ tagName }) => tagName?.startsWith(PREFIX));
  return Object.fromEntries(elements.map(({ tagName, attributes = [] }) => [tagName.slice(PREFIX.length), [...attributes.map(({ name }) => name), ...OF_WORDS]]));
}

/** Writes the plugin and answers its folder. It needs what `npm run build` made. */
export function buildPlugin() {
  const { version } = readJson('package.json');
  const dist = join(here, 'dist');
  const plugin = join(dist, 'factbox');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  cpSync(join(here, 'factbox'), plugin, { recursive: true });
  cpSync(join(root, 'dist/embed'), join(plugin, 'embed'), { recursive: true, filter: (path) => !path.endsWith('.vite') });
  cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));
  for (const name of ['factbox.php', 'readme.txt']) {
    const text = readFileSync(join(plugin, name), 'utf8');
    writeFileSync(join(plugin, name), text.replace(/(Version: +|Stable tag: )0\.0\.0/, `$1${version}`));
  }
  writeFileSync(join(plugin, 'figures.json'), `${JSON.stringify({ version, figures: figures() }, undefined, 2)}\n`);
  writeFileSync(join(dist, 'factbox.zip'), zip(dist));
  return plugin;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(`The plugin is in ${buildPlugin()} and in factbox.zip beside it.`);
