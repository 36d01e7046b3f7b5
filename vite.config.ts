import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { expandGlobImports, root, sourceOf } from './scripts/entries.mjs';
import { tight } from './scripts/tight.mjs';

/** Loads a module for what it does, under its own name: a loader that gave its names away would keep them all in the bundle. */
const unnamed = (code: string) =>
  code.replaceAll(/"[^"]*\/([\w-]+)\.ts": \(\) => import\(([^)]+)\)/g, '"$1": async () => { await import($2); }');

/** Reads `factbox/…` from src, so that stories and demo pages are written as a reader of the docs would; lists the figures. */
function source(): Plugin {
  return {
    name: 'factbox-source',
    enforce: 'pre',
    resolveId: (id) => sourceOf(id),
    transform: (code, id) => (id.startsWith(join(root, 'src')) ? unnamed(expandGlobImports(code, id)) : undefined),
  };
}

/** Takes the air out of templates, as scripts/build.mjs does. */
function tightTemplates(): Plugin {
  return { name: 'factbox-tight-templates', enforce: 'pre', transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? tight(code, id) : null) };
}

/** Whether a module is one of these, or is loaded before them. */
function before(id: string, names: readonly string[], context: { getModuleInfo(id: string): { importedIds: readonly string[] } | null }): boolean {
  const seen = new Set<string>();
  const visit = (module: string): void => {
    if (seen.has(module)) return;
    seen.add(module);
    for (const next of context.getModuleInfo(module)?.importedIds ?? []) visit(next);
  };
  for (const name of names) visit(join(root, `src/${name}.ts`));
  return seen.has(id);
}

/** What every figure needs before it can be drawn, and what drawn ones share: a request each, and one dictionary for gzip. */
const CORE = ['core/figure', 'core/pieces', 'view/view', 'view/standing'];
const DRAWING = ['core/chart.styles', 'core/mark-focus', 'core/measure', 'core/scene', 'layout/labels', 'layout/standing-box', 'view/legend', 'view/quantity', 'words/number', 'layout/scene', 'story/calendar'];

/** One entry that a page links to, and beside it a chunk a figure, loaded when the page holds that figure. */
const embed: UserConfig = {
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib: { entry: 'src/embed/embed.ts', formats: ['es'] },
    outDir: 'dist/embed',
    target: 'es2022',
    manifest: true, // for scripts/size.mjs
    rolldownOptions: {
      output: {
        minify: true,
        comments: false, // the licences of what is inside lie beside it
        entryFileNames: '[name].js',
        chunkFileNames: ({ name }) => `${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`,
        codeSplitting: {
          // What is shared stays out of the entry: a page may load the entry with a query (`embed.js?ver=2`), and a
          // chunk that imported `embed.js` would then load it a second time.
          groups: [
            { name: (id, context) => (before(id, CORE, context) ? 'core' : before(id, DRAWING, context) ? 'drawing' : null), debugName: 'core', priority: 1 },
            { name: 'shared', minShareCount: 2, entriesAware: true }],
        },
      },
    },
  },
};

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

export default defineConfig(({ mode }) => ({
  plugins: [source(), ...(mode === 'embed' ? [tightTemplates()] : []), ...(mode === 'demo' ? [uploads()] : [])],
  ...(mode === 'embed' ? embed : {}),
  ...(mode === 'demo' ? demo : {}),
}));
