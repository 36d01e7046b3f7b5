import { existsSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { root, sourceOf } from './scripts/entries.mjs';

/** Reads `factbox/…` from src, so that stories and demo pages are written as a reader of the docs would. */
function source(): Plugin {
  return { name: 'factbox-source', enforce: 'pre', resolveId: (id) => sourceOf(id) };
}

/** One entry that a page links to, and beside it a chunk a figure, loaded when the page holds that figure. */
const embed: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/embed',
    target: 'es2022',
    manifest: true, // for scripts/size.mjs
    modulePreload: false,
    rolldownOptions: {
      input: { embed: 'src/embed/embed.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: {
          // What figures share stays out of the entry: a page may load the entry with a query (`embed.js?ver=2`), and a
          // chunk that imported `embed.js` would then load it a second time.
          groups: [{ name: 'shared', minShareCount: 2, test: (id) => !id.includes('/src/embed/') }],
        },
      },
    },
  },
};

const pages = ['demo/index.html', 'demo/flood.html'].filter((page) => existsSync(`${root}/${page}`));

/** The demo: static pages that work from any folder. */
const demo: UserConfig = {
  root: 'demo',
  base: './',
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', rolldownOptions: { input: pages } },
};

export default defineConfig(({ mode }) => ({
  plugins: [source()],
  ...(mode === 'embed' ? embed : {}),
  ...(mode === 'demo' ? demo : {}),
}));
