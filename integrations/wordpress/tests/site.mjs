// The WordPress that all tests here share, who works in it, and what they paste.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { run } from '../../../scripts/steps.mjs';
import { buildPlugin } from '../build.mjs';
import { drawnWords, logIn, startBrowser, visit } from '../host/browser.mjs';
import { startNewsroom } from '../host/newsroom.mjs';
import { providePhp } from '../host/php.mjs';
import { startWordPress } from '../host/wordpress.mjs';

const here = join(import.meta.dirname, '..');
export const ROLES = ['administrator', 'editor', 'author'];
/** What the figure says, and what stands in its place. */
export const SAID = 'It did not rise, it arrived';
export const INSTEAD = 'The harbourmaster said that the water arrived at once';

/** Filled before the first test: `wordpress`, `newsroom`, `browser`, a page of each role in `pages`, and a story at `src`. */
export const site = { pages: {} };

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // what was started ends with us

/** Whatever is missing is fetched; both take a while the first time. */
async function provide() {
  providePhp();
  if (!existsSync(join(here, 'node_modules/@wp-playground/wordpress-builds'))) {
    const { code, output } = await run(['npm', 'ci', '--no-audit', '--no-fund'], { quiet: true, cwd: here });
    assert.equal(code, 0, output);
  }
  if (!existsSync(join(here, '../../dist/embed/embed.js'))) assert.equal((await run([process.execPath, 'scripts/build.mjs'])).code, 0);
}

before(async () => {
  await provide();
  site.newsroom = await startNewsroom();
  site.browser = await startBrowser();
  site.wordpress = await startWordPress({ plugin: buildPlugin(), version: process.env.FACTBOX_WORDPRESS });
  site.src = `${site.newsroom.address}/river-flood.story.json`;
  console.log(`  WordPress ${site.wordpress.version}`);
  for (const role of ROLES) site.pages[role] = await logIn(site.browser, site.wordpress.address, role);
}, { timeout: 600_000 });

after(async () => {
  await site.browser?.close();
  site.wordpress?.stop();
  site.newsroom?.stop();
});

export const fallback = `<figure><p><strong>How the water came</strong></p><blockquote><p>${INSTEAD}</p></blockquote><details><summary>Table</summary><table><caption>Words</caption><thead><tr><th scope="col">Who</th></tr></thead><tbody><tr><td>Harbourmaster</td></tr></tbody></table></details><figcaption><time datetime="2031-04-03">3 April</time>, <a href="https://news.example/flood">the article</a></figcaption></figure>`;
export const element = (attributes = `src="${site.src}" item="harbourmaster-quote"`) => `<div class="factbox"><factbox-quote-card ${attributes}>${fallback}</factbox-quote-card></div>`;
export const snippetA = () => `${element()}\n<link rel="stylesheet" href="https://cdn.example/factbox/embed.css">\n<script type="module" src="https://cdn.example/factbox/embed.js"></script>`;
export const snippetB = () => `<div class="factbox" data-factbox="quote-card" data-src="${site.src}" data-item="harbourmaster-quote">${fallback}</div>`;
/** The page that comes with the script. */
export const figurePage = () => `${site.wordpress.address}/wp-content/plugins/factbox/embed/figure.html`;
export const figureAddress = () => `${figurePage()}?figure=quote-card&src=${encodeURIComponent(site.src)}&item=harbourmaster-quote`;

export const textOf = async (address) => (await fetch(address)).text();
export const feedOf = (link) => textOf(`${link}&feed=rss2&withoutcomments=1`);

/** A visitor sees the figure, and the page asks nobody but the site and the story's host for anything. */
export async function seesFigure(link, words = SAID) {
  const { page, faults, hosts, close } = await visit(site.browser, link);
  assert.ok((await drawnWords(page)).includes(words), 'the figure says what was said');
  assert.deepEqual(faults, []);
  const own = [site.wordpress, site.newsroom].map(({ address }) => new URL(address).host);
  assert.deepEqual([...hosts].filter((host) => !own.includes(host)), []);
  await close();
}

export async function readsWithoutPlugin(link) {
  site.wordpress.turn(false);
  try {
    const text = await textOf(link);
    assert.ok(text.includes(INSTEAD), 'the words stand in the page');
    assert.doesNotMatch(text, /embed\.js|\[factbox/);
  } finally {
    site.wordpress.turn(true);
  }
}
