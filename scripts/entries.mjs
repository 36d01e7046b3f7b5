// What `factbox/…` means inside the repository: the source behind the package's public entries.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export const readPackage = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Names of the figures: the folders of src/figures that hold a file of their own name. */
export function figureNames() {
  const folder = join(root, 'src/figures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, `${name}.ts`)))
    .sort();
}

/**
 * The commands that build the embed bundle into a folder: each figure in one file, and all of them, in folders of
 * their own; the script of check.html in one too; then the entry and what figures share, beside them.
 */
export const embedCommands = (folder) => [...figureNames(), 'all', 'check', 'embed'].map((mode) =>
  ['vite', 'build', '--mode', mode, '--logLevel', 'warn', '--outDir', mode === 'embed' ? folder : join(folder, mode)]);

/** The source file behind `factbox` or `factbox/<entry>`, or undefined if there is none. */
export function sourceOf(specifier) {
  const { name, exports } = readPackage();
  if (specifier !== name && !specifier.startsWith(`${name}/`)) return undefined;
  const key = `.${specifier.slice(name.length)}`;
  const [entry, star] = exports[key] ? [exports[key], ''] : [exports['./*'], key.slice(2)];
  const target = (entry?.default ?? entry)?.replaceAll('*', star);
  if (!target?.startsWith('./dist/')) return undefined;
  const path = join(root, target.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
  return existsSync(path) ? path : undefined;
}

/**
 * Writes out `import.meta.glob('../a/*.ts')` as an object of imports, as Vite does, for where Vite does not run.
 * Knows one pattern or a list of them, `*` within a name, `**` for folders, and `!` to leave files out. Of a figure's
 * folder it takes the element alone, under the figure's name, which no pattern can say: its other files are no entries of
 * their own.
 * @returns {string}
 */
export function expandGlobImports(code, file) {
  return code.replaceAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|'[^']*'|"[^"]*")\s*,?\s*\)/g, (_, argument) => {
    const patterns = [...argument.matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1]);
    const matches = (pattern) => {
      const parts = { '**/': '(?:.*/)?', '*': '[^/]*' };
      const regex = new RegExp(`^${pattern.replaceAll(/\*\*\/|\*|[.+^${}()|[\]\\]/g, (part) => parts[part] ?? `\\${part}`)}$`);
      return (path) => regex.test(path);
    };
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
    const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => matches(pattern.slice(1)));
    const paths = wanted
      .flatMap((pattern) => filesBelow(dirname(file), pattern).filter(matches(pattern)))
      .filter((path) => !unwanted.some((match) => match(path)))
      .filter((path) => !path.includes('/figures/') || /\/([^/]+)\/\1\.ts$/.test(path));
    const nameOf = (path) => (path.includes('/figures/') ? path.replace(/.*\/|\.ts$/g, '') : path);
    const lines = [...new Set(paths)].sort().map((path) => `  ${JSON.stringify(nameOf(path))}: () => import(${JSON.stringify(path)})`);
    return `({\n${lines.join(',\n')}\n})`;
  });
}

/** Files that could match the pattern, written relative to the folder as imports are. */
function filesBelow(folder, pattern) {
  const fixed = pattern.slice(0, pattern.indexOf('*') + 1).split('/').slice(0, -1).join('/');
  const top = join(folder, fixed);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true }).map((name) => {
    const path = posix.normalize(relative(folder, join(top, name)).split(sep).join('/'));
    return path.startsWith('.') ? path : `./${path}`;
  });
}
