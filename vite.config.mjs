import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { root, sourceOf } from './scripts/entries.mjs';

/** Reads `factbox/…` from src, so that stories and demo pages are written as a reader of the docs would. */
function source() {
  return { name: 'factbox-source', enforce: 'pre', resolveId: (id) => sourceOf(id) };
}

/** One entry that a page links to, and beside it a chunk a figure, loaded when the page holds that figure. */
const embed = {
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
        entryFileNames: '[name].js',
        chunkFileNames: ({ name }) => `${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`,
        codeSplitting: {
          // What is shared stays out of the entry: a page may load the entry with a query (`embed.js?ver=2`), and a
          // chunk that imported `embed.js` would then load it a second time.
          groups: [{ name: 'shared', minShareCount: 2, entriesAware: true }],
        },
      },
    },
  },
};

const folder = join(root, 'demo');
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

/** The demo: static pages that work from any folder. */
const demo = {
  root: 'demo',
  base: './',
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', rolldownOptions: { input: pages.map((name) => join(folder, name)) } },
};

export default defineConfig(({ mode }) => ({
  plugins: [source()],
  ...(mode === 'embed' ? embed : {}),
  ...(mode === 'demo' ? demo : {}),
}));
