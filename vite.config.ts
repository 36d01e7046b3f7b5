import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { expandGlobImports, figureNames, root, sourceOf } from './scripts/entries.mjs';
import { lean } from './scripts/lean.mjs';
import { tight } from './scripts/tight.mjs';

/** Loads a figure for what it does: a loader that gave its names away would keep them all in the bundle. */
const unnamed = (code: string) => code.replaceAll(/("[\w-]+"): \(\) => import\(([^)]+)\)/g, '$1: async () => { await import($2); }');

/** Reads `factbox/…` from src, so that stories and demo pages are written as a reader of the docs would; lists the figures. */
function source(): Plugin {
  return {
    name: 'factbox-source',
    enforce: 'pre',
    resolveId: (id) => sourceOf(id),
    transform: (code, id) => (id.startsWith(join(root, 'src')) ? unnamed(expandGlobImports(code, id)) : undefined),
  };
}

/** Takes the air out of templates, as scripts/build.mjs does, and what no page needs out of Lit. */
const leaner: Plugin = { name: 'factbox-leaner', enforce: 'pre', transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? tight(code, id) : lean(code, id)) };

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const closures = new Map<string, ReadonlySet<string>>();

/** Whether a module is one of these, or is loaded before them. */
function before(id: string, names: readonly string[], modules: Modules): boolean {
  const key = names.join();
  const seen = new Set<string>();
  const visit = (module: string): void => {
    if (seen.has(module)) return;
    seen.add(module);
    for (const next of modules.getModuleInfo(module)?.importedIds ?? []) visit(next);
  };
  if (!closures.has(key)) {
    names.forEach(visit);
    closures.set(key, seen);
  }
  return closures.get(key)!.has(id);
}

/** After the bundler's own minifier, Terser still takes one byte in a hundred off. */
const smaller: Plugin = {
  name: 'factbox-smaller',
  async generateBundle({ minify: asked }, bundle) {
    if (!asked) return; // somebody wants to read it
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = (await minify(chunk.code, { module: true, compress: { passes: 3, keep_fargs: false } })).code!;
    }
  },
};

/** Tells the entry of the files that were built before it, beside it. */
const knowsAlone: Plugin = { name: 'factbox-alone', config: ({ build }) => ({ define: { ALONE: JSON.stringify(alone(build?.outDir ?? 'dist/embed')) } }) };

/** Every figure there is, as one module. */
const ALL = join(root, 'src/figures/all.ts');
const all: Plugin = {
  name: 'factbox-all',
  enforce: 'pre',
  resolveId: (id) => (id === ALL ? id : undefined),
  load: (id) => (id === ALL ? FIGURES.map((figure) => `import ${JSON.stringify(figure)};`).join('') : undefined),
};

/** Tells the page that checks stories which figures there are. */
const knowsFigures: Plugin = { name: 'factbox-figures', config: () => ({ define: { FIGURES: JSON.stringify(figureNames()) } }) };

/** By name what sets the files apart that hold one figure, or all, with all they need, as far as such were built. */
const alone = (folder: string): Record<string, string> =>
  Object.fromEntries([...figureNames(), 'all'].map((name) => [name, join(folder, name)] as const).filter(([, path]) => existsSync(path))
    .map(([name, path]) => [name, readdirSync(path).map((file) => file.match(/^(.*)-([\w-]{8})\.js$/)).find((match) => match?.[1] === name)![2]!]));

/**
 * What more than one figure needs before it can be drawn, and what one needs and its reader then: one request, and one
 * dictionary for gzip.
 */
const isCommon = (id: string, modules: Modules): boolean =>
  before(id, READER, modules) || FIGURES.filter((figure) => before(id, [figure], modules)).length > 1;
const READER = ['core/standing', 'story/calendar', 'layout/labels', 'view/quantity', 'words/number', 'words/en.quantity'].map((name) => join(root, `src/${name}.ts`));
const FIGURES = figureNames().map((name) => join(root, `src/figures/${name}/${name}.ts`));

/** Files that stand beside the scripts as they are. */
const beside: Plugin = {
  name: 'factbox-beside',
  generateBundle() {
    for (const fileName of ['embed.css', 'figure.html', 'frame.css', 'check.html', 'check.css']) this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, 'src/embed', fileName)) });
  },
};

const embed = (entry: string | string[], first: (id: string, modules: Modules) => string | null, plugins: Plugin[] = []): UserConfig => ({
  publicDir: false,
  plugins: [leaner, ...plugins, smaller],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib: { entry, formats: ['es'] },
    emptyOutDir: false,
    target: 'es2022',
    manifest: true, // for scripts/size.mjs
    rolldownOptions: {
      output: {
        minify: true,
        comments: false, // the licences of what is inside lie beside it
        entryFileNames: '[name].js',
        chunkFileNames: ({ name }) => `${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`,
        codeSplitting: { groups: [{ name: first, debugName: 'first', priority: 1 }, { name: 'shared', minShareCount: 2, entriesAware: true }] },
      },
    },
  },
});

const folder = join(root, 'demo');
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

/** Puts beside the demo's pages what a newsroom would upload: the built embed, as `factbox/`, and the stories. */
function uploads(): Plugin {
  const wanted = (name: string) => !/\.vite$|README\.md$|\.article\.\w+$/.test(name);
  const copy = (from: string, to: string) => cpSync(join(root, from), to, { recursive: true, filter: wanted });
  return {
    name: 'factbox-uploads',
    writeBundle({ dir = 'demo/dist' }) {
      if (!existsSync(join(root, 'dist/embed'))) this.error('dist/embed: expected the built package, got nothing; run npm run build');
      copy('dist/embed', join(dir, 'factbox'));
      copy('stories/data', join(dir, 'stories'));
    },
  };
}

/** The demo: static pages that work from any folder. */
const demo: UserConfig = {
  root: 'demo',
  base: './',
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', rolldownOptions: { input: pages.map((name) => join(folder, name)) } },
};

/**
 * `--mode quote-card` and so on: the figure with all it needs in one file, for pages that hold no other; `--mode all`: every
 * figure, for pages that hold them all. They load a request and some 1.5 kB less, since gzip has one dictionary then.
 * `--mode check`: the script of check.html, which no other page loads.
 * `--mode embed`, after that: one entry that a page links to, and beside it a chunk a figure, loaded when the page holds
 * that figure.
 */
const modes = (mode: string): UserConfig => {
  if (mode === 'demo') return demo;
  // What is shared stays out of the entry: a page may load the entry with a query (`embed.js?ver=2`), and a chunk that
  // imported `embed.js` would then load it a second time.
  if (mode === 'embed') return embed(['embed', 'frame', 'frames'].map((name) => `src/embed/${name}.ts`), (id, modules) => (isCommon(id, modules) ? 'core' : null), [knowsAlone, beside]);
  if (mode === 'check') return embed('src/embed/check/check.ts', () => null, [knowsFigures]);
  const entry = mode === 'all' ? ALL : join(root, `src/figures/${mode}/${mode}.ts`);
  return [ALL, ...FIGURES].includes(entry) ? embed(entry, (id, modules) => (before(id, [entry], modules) ? mode : null), [all]) : {};
};

export default defineConfig(({ mode }) => {
  const config = modes(mode);
  return { ...config, plugins: [source(), ...(config.plugins ?? []), ...(mode === 'demo' ? [uploads()] : [])] };
});
