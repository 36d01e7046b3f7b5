// Writes src/story/quick.table.ts from src/story/schema.ts: the same shapes, as small as they go. With --check it only
// says whether the file is what it should be.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './entries.mjs';

const file = join(root, 'src/story/quick.table.ts');
const { outputFiles } = await build({ entryPoints: [join(root, 'src/story/schema.ts')], bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' });
const { storySchema } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const LETTERS = [
  ['number', (part) => !part.pattern, 'n'],
  ['boolean', () => true, 'b'],
  ['object', () => true, 'o'],
  ['string', (part) => part.pattern?.source === '\\S', 't'],
  ['string', (part) => part.pattern?.source === '^\\S+$', 'i'],
  ['string', (part) => part.pattern?.source === '^\\S*$', 'q'],
  ['string', (part) => part.pattern && part.message.startsWith('a safe address'), 'u'],
  ['string', (part) => part.message.startsWith('a date in EDTF'), 'e'],
  ['string', (part) => part.message.startsWith('a single date'), 'd'],
  ['string', (part) => part.message === 'text' && !part.pattern, 'p'],
];
const shapes = [];
const known = new Map();

function typeOf(part) {
  if (part.type === 'exact_optional') {
    const wrapped = typeOf(part.wrapped);
    return part.default === undefined ? ['?', wrapped] : ['?', wrapped, part.default];
  }
  if (part.refers) return `@${part.refers}`;
  if (part.type === 'nullable') return ['0', typeOf(part.wrapped)];
  if (part.type === 'array') return ['*', part.least, typeOf(part.item)];
  if (part.type === 'variant') return ['|', part.key, ...part.options.map(typeOf)];
  if (part.type === 'picklist') return ['=', ...part.options];
  if (part.type === 'loose_object') return shapeOf(part);
  const letter = LETTERS.find(([type, fits]) => type === part.type && fits(part))?.[2];
  if (!letter) throw new Error(`the quick table has no letter for "${part.message}"`);
  return letter;
}

function shapeOf({ entries }, index) {
  if (index !== undefined) shapes[index] = {};
  const shape = Object.fromEntries(Object.entries(entries).map(([field, part]) => [field, typeOf(part)]));
  const key = JSON.stringify(shape);
  if (index === undefined && known.has(key)) return known.get(key);
  const at = index ?? shapes.length;
  shapes[at] = shape;
  known.set(key, at);
  return at;
}

shapeOf(storySchema, 0);
const text = `// Made by scripts/quick-table.mjs from schema.ts; do not edit.
/** The objects of a story, the story itself first, as quick.ts reads them. */
export const QUICK: readonly unknown[] = JSON.parse(
  ${JSON.stringify(JSON.stringify(shapes)).replace(/\\"/g, '"').replace(/^"|"$/g, "'")},
);
`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('src/story/quick.table.ts is not what schema.ts asks for: run node scripts/quick-table.mjs');
    process.exit(1);
  }
} else writeFileSync(file, text);
