// Writes what the page of each figure reads of a story, from src/story/schema.ts: the same shapes, as small as they go.
// With --check it only says whether the files are what they should be.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './entries.mjs';

/** The lists that each figure reads; all read the head of the story and its sources. A list may name rules of its own. */
const FIGURES = {
  'quote-card': { lists: ['quotes'], finish: ['finishQuotes', 'quick.quotes'] },
  'actor-network': { lists: ['actors', 'events', 'relations', 'tours'] },
  'frequency-chart': { lists: ['actors', 'events', 'series', 'measures', 'annotations'], finish: ['finishNumbers', 'quick.points'] },
};
const HEAD = ['format', 'id', 'lang', 'article', 'sources'];

const contents = "export { storySchema } from './schema.js'; export { shapesFrom } from './quick.js';";
const { outputFiles } = await build({ stdin: { contents, resolveDir: join(root, 'src/story') }, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' });
const { storySchema, shapesFrom } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const LETTERS = [
  ['number', (part) => !part.pattern, 'n'],
  ['boolean', () => true, 'b'],
  ['string', (part) => part.pattern?.source === '\\S', 't'],
  ['string', (part) => part.pattern?.source === '^\\S+$', 'i'],
  ['string', (part) => part.pattern?.source === '^\\S*$', 'q'],
  ['string', (part) => part.pattern && part.message.startsWith('a safe address'), 'u'],
  ['string', (part) => part.message.startsWith('a date in EDTF'), 'e'],
  ['string', (part) => part.message.startsWith('a single date'), 'd'],
  ['string', (part) => part.message === 'text' && !part.pattern, 'p'],
];

function shapesOf(fields) {
  const shapes = [];
  const known = new Map();
  const typeOf = (part) => {
    if (part.type === 'exact_optional') {
      const wrapped = typeOf(part.wrapped);
      return part.default === undefined ? ['?', wrapped] : ['?', wrapped, part.default];
    }
    if (part.refers) {
      // A link to what the figure does not read may lead anywhere.
      const list = [part.refers, `${part.refers}s`].find((name) => name === 'corrections' || fields.includes(name));
      return list ? `@${list}` : 'i';
    }
    if (part.type === 'nullable') return ['~', typeOf(part.wrapped)];
    if (part.type === 'array') return ['*', part.least, typeOf(part.item)];
    if (part.type === 'variant') return ['|', part.key, ...part.options.map((option) => shapeOf(option.entries))];
    if (part.type === 'picklist') return ['=', ...part.options];
    if (part.type === 'loose_object') return shapeOf(part.entries);
    const letter = LETTERS.find(([type, fits]) => type === part.type && fits(part))?.[2];
    if (!letter) throw new Error(`quick.ts has no letter for "${part.message}"`);
    return letter;
  };
  const shapeOf = (entries, index) => {
    if (index !== undefined) shapes[index] = {};
    const shape = Object.fromEntries(Object.entries(entries).map(([field, part]) => [field, typeOf(part)]));
    const key = JSON.stringify(shape);
    if (index === undefined && known.has(key)) return known.get(key);
    const at = index ?? shapes.length;
    shapes[at] = shape;
    known.set(key, at);
    return at;
  };
  shapeOf(Object.fromEntries(Object.entries(storySchema.entries).filter(([field]) => fields.includes(field))), 0);
  return shapes;
}

let stale = false;
for (const [figure, { lists, finish: [rules, module] = [] }] of Object.entries(FIGURES)) {
  const file = join(root, `src/figures/${figure}/${figure}.reading.ts`);
  const name = figure.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const type = `${name[0].toUpperCase()}${name.slice(1)}Story`;
  const json = JSON.stringify(shapesOf([...HEAD, ...lists]));
  const bare = json.replace(/"([^"]*)"/g, (quoted, word) => word || quoted);
  if (JSON.stringify(shapesFrom(bare)) !== json) throw new Error(`${figure}: a word of the schema cannot stand without its quotes`);
  const text = `// Made by scripts/readings.mjs from src/story/schema.ts; do not edit.
${rules ? `import { ${rules} } from '../../story/${module}.js';\n` : ''}import { shapesFrom, type Reading } from '../../story/quick.js';
import type { Story } from '../../story/types.js';

/** What the figure reads of a story. */
export type ${type} = Pick<Story, 'id' | 'lang' | 'article' | 'sources' | ${lists.map((list) => `'${list}'`).join(' | ')}>;

export const ${name}Reading: Reading<${type}> = {
  shapes: shapesFrom(
    '${bare}',
  ),${rules ? `\n  finish: ${rules},` : ''}
};
`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    stale = true;
    console.error(`${file.slice(root.length)} is not what schema.ts asks for: run node scripts/readings.mjs`);
  }
}
process.exitCode = stale ? 1 : 0;
