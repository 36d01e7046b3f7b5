// The plugin in a real WordPress, with a browser: as administrator, editor, author and visitor.
// FACTBOX_WORDPRESS=nightly takes another of the versions that @wp-playground/wordpress-builds holds.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../scripts/steps.mjs';
import { buildPlugin } from './build.mjs';
import { drawnWords, logIn, openEditor, paste, post, publish, startBrowser, visit } from './host/browser.mjs';
import { startNewsroom } from './host/newsroom.mjs';
import { providePhp } from './host/php.mjs';
import { startWordPress } from './host/wordpress.mjs';

const here = import.meta.dirname;
const ROLES = ['administrator', 'editor', 'author'];
const SAID = 'It did not rise, it arrived';
const INSTEAD = 'The harbourmaster said that the water arrived at once';

let wordpress, newsroom, browser, src;
const pages = {};

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
  [newsroom, browser] = [await startNewsroom(), await startBrowser()];
  wordpress = await startWordPress({ plugin: buildPlugin(), version: process.env.FACTBOX_WORDPRESS });
  console.log(`  WordPress ${wordpress.version}`);
  src = `${newsroom.address}/river-flood.story.json`;
  for (const role of ROLES) pages[role] = await logIn(browser, wordpress.address, role);
}, { timeout: 600_000 });

after(async () => {
  await browser?.close();
  wordpress?.stop();
  newsroom?.stop();
});

const fallback = `<figure><p><strong>How the water came</strong></p><blockquote><p>${INSTEAD}</p></blockquote><details><summary>Table</summary><table><caption>Words</caption><thead><tr><th scope="col">Who</th></tr></thead><tbody><tr><td>Harbourmaster</td></tr></tbody></table></details><figcaption><time datetime="2031-04-03">3 April</time>, <a href="https://news.example/flood">the article</a></figcaption></figure>`;
const element = (attributes = `src="${src}" item="harbourmaster-quote"`) => `<div class="factbox"><factbox-quote-card ${attributes}>${fallback}</factbox-quote-card></div>`;
const snippetA = () => `${element()}\n<script type="module" src="https://cdn.example/factbox/embed.js"></script>`;
const snippetB = () => `<div class="factbox" data-factbox="quote-card" data-src="${src}" data-item="harbourmaster-quote">${fallback}</div>`;
const figureAddress = () => `${wordpress.address}/wp-content/plugins/factbox/embed/figure.html?figure=quote-card&src=${encodeURIComponent(src)}&item=harbourmaster-quote`;

const textOf = async (address) => (await fetch(address)).text();
const feedOf = (link) => textOf(`${link}&feed=rss2&withoutcomments=1`);

/** A visitor sees the figure, and the page asks nobody but the site and the story's host for anything. */
async function seesFigure(link, words = SAID) {
  const { page, faults, hosts, close } = await visit(browser, link);
  assert.ok((await drawnWords(page)).includes(words), 'the figure says what was said');
  assert.deepEqual(faults, []);
  const own = [wordpress, newsroom].map(({ address }) => new URL(address).host);
  assert.deepEqual([...hosts].filter((host) => !own.includes(host)), []);
  await close();
}

async function readsWithoutPlugin(link) {
  wordpress.turn(false);
  try {
    const text = await textOf(link);
    assert.ok(text.includes(INSTEAD), 'the words stand in the page');
    assert.doesNotMatch(text, /embed\.js|\[factbox/);
  } finally {
    wordpress.turn(true);
  }
}

for (const role of ROLES) {
  describe(`the block, by an ${role}`, () => {
    for (const [form, code] of [['element', snippetA], ['data attributes', snippetB]]) {
      it(`is made of a pasted embed code (${form}), and a visitor sees the figure`, async () => {
        const page = pages[role];
        const frame = await openEditor(page, wordpress.address);
        await paste(page, frame, code());
        await frame.waitForFunction((words) => document.querySelector('[data-type="factbox/figure"] factbox-quote-card')?.shadowRoot?.textContent.includes(words), {}, SAID);
        const names = await page.evaluate(() => wp.data.select('core/block-editor').getBlocks().map(({ name }) => name));
        assert.ok(names.includes('factbox/figure') && !names.includes('core/html'), names.join());
        const link = await publish(page);
        await seesFigure(link);
        const saved = await page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
        assert.match(saved, /<!-- wp:factbox\/figure -->\s*<div class="factbox" data-factbox="quote-card"/);
        assert.doesNotMatch(saved, /<script|<factbox-/);
        if (role === 'author') await readsWithoutPlugin(link);
      });
    }
  });
}

describe('the block', () => {
  const insert = async (frame, page, text) => {
    await page.evaluate(() => wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('factbox/figure')));
    const field = await frame.waitForSelector('[data-type="factbox/figure"] textarea');
    await field.evaluate((area) => area.select());
    await field.type(text);
    await (await frame.$('[data-type="factbox/figure"] button[type="submit"]')).click();
  };

  it('takes an embed code in its field, and says so where it is none', async () => {
    const page = pages.author;
    const frame = await openEditor(page, wordpress.address);
    await insert(frame, page, 'not a figure');
    await frame.waitForSelector('[data-type="factbox/figure"] .components-notice');
    const field = await frame.$('[data-type="factbox/figure"] textarea');
    await field.evaluate((area) => area.select());
    await field.type(snippetB());
    await (await frame.$('[data-type="factbox/figure"] button[type="submit"]')).click();
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    await seesFigure(await publish(page));
  });

  it('opens again as it was saved', async () => {
    const page = pages.author;
    const frame = await openEditor(page, wordpress.address);
    await paste(page, frame, snippetA());
    await frame.waitForSelector('factbox-quote-card');
    const link = await publish(page);
    const id = new URL(link).searchParams.get('p');
    await page.goto(`${wordpress.address}/wp-admin/post.php?post=${id}&action=edit`);
    await page.waitForFunction(() => wp.data.select('core/block-editor').getBlocks().length > 0);
    const block = await page.evaluate(() => {
      const [first] = wp.data.select('core/block-editor').getBlocks().filter(({ name }) => name.startsWith('factbox') || name === 'core/missing');
      return { name: first.name, isValid: first.isValid };
    });
    assert.deepEqual(block, { name: 'factbox/figure', isValid: true });
  });

  it('takes the address of the page that comes with the script', async () => {
    const page = pages.author;
    const frame = await openEditor(page, wordpress.address);
    await paste(page, frame, figureAddress());
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    await seesFigure(await publish(page));
  });

  it('brings the story along where the embed code holds it, and asks for the code again where the editor took it out', async () => {
    const page = pages.author;
    const frame = await openEditor(page, wordpress.address);
    const story = JSON.stringify(JSON.parse(await textOf(src))).replaceAll('<', '\\u003c');
    const code = `<div class="factbox"><factbox-quote-card item="harbourmaster-quote"><script type="application/json">${story}</script>${fallback}</factbox-quote-card></div>`;
    await paste(page, frame, code);
    const field = await frame.waitForSelector('[data-type="factbox/figure"] textarea');
    await field.evaluate((area, words) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(area, words);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, code);
    await (await frame.$('[data-type="factbox/figure"] button[type="submit"]')).click();
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    const link = await publish(page);
    newsroom.asked.length = 0;
    await seesFigure(link);
    assert.deepEqual(newsroom.asked, []);
  });

  it('keeps the place of the figure as high as the embed code says', async () => {
    const heights = '--factbox-280:512px;--factbox-640:256px';
    const page = pages.author;
    const frame = await openEditor(page, wordpress.address);
    await paste(page, frame, snippetA().replace('class="factbox"', `class="factbox" style="${heights};color:red"`));
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    const { page: visitor, close } = await visit(browser, await publish(page));
    const style = await visitor.$eval('.factbox', (place) => [place.getAttribute('style'), getComputedStyle(place.firstElementChild).minHeight]);
    assert.deepEqual(style, [`${heights};`, '256px']);
    await close();
  });
});

describe('pasted as HTML', () => {
  for (const role of ROLES) {
    for (const [form, code] of [['element', snippetA], ['data attributes', snippetB]]) {
      it(`draws for an ${role} (${form}), and reads without the plugin`, async () => {
        const { link } = await post(pages[role], wordpress.address, `The first paragraph.\n\n${code().replace(/\n<script.*/, '')}\n\nThe last.`);
        await seesFigure(link);
        if (role === 'author') await readsWithoutPlugin(link);
      });
    }
  }

  it('draws what an author writes in the classic editor', async () => {
    const page = pages.author;
    await page.goto(`${wordpress.address}/wp-admin/post-new.php?classic`);
    await page.evaluate((code) => {
      document.querySelector('#title').value = 'By the classic editor';
      window.switchEditors?.go('content', 'html');
      document.querySelector('#content').value = `Before.\n\n${code}\n\nAfter.`;
    }, element());
    await page.evaluate(() => document.querySelector('#publish').click());
    await page.waitForFunction(() => new URLSearchParams(location.search).has('post')); // after a reload of the form
    const id = new URL(page.url()).searchParams.get('post');
    await seesFigure(`${wordpress.address}/?p=${id}`);
  });

  it('asks for the script on no page without a figure', async () => {
    const { link } = await post(pages.author, wordpress.address, 'No figure here, but the word factbox.');
    assert.doesNotMatch(await textOf(link), /embed\.js/);
  });

  it('leaves an administrator’s own script alone and adds none', async () => {
    const { link } = await post(pages.administrator, wordpress.address, `<!-- wp:html -->\n${snippetA()}\n<!-- /wp:html -->`);
    assert.deepEqual((await textOf(link)).match(/[^"]*embed\.js/g), ['https://cdn.example/factbox/embed.js']);
  });
});

describe('the shortcode', () => {
  const shortcode = (inner) => `[factbox figure="quote-card" src="${src}" item="harbourmaster-quote"]${inner}[/factbox]`;
  for (const [how, inner] of [['on lines of their own', `\n${fallback}\n`], ['on the same line', INSTEAD]]) {
    it(`draws a figure; its words stand ${how}`, async () => {
      const { link } = await post(pages.author, wordpress.address, `Before.\n\n${shortcode(inner)}\n\nAfter.`);
      await seesFigure(link);
      const text = await textOf(link);
      assert.match(text, new RegExp(`<factbox-quote-card [^>]*>(?:(?!</factbox-quote-card>)[^])*${INSTEAD}`));
      assert.ok((await feedOf(link)).includes(INSTEAD));
    });
  }

  it('of no figure leaves its words', async () => {
    const { link } = await post(pages.author, wordpress.address, `[factbox figure="no-such"]${INSTEAD}[/factbox]`);
    const text = await textOf(link);
    assert.ok(text.includes(INSTEAD));
    assert.doesNotMatch(text, /factbox-no-such|embed\.js/);
  });
});

describe('an address in a paragraph of its own', () => {
  it('becomes the figure where it is of the page that comes with the script', async () => {
    const { link } = await post(pages.author, wordpress.address, `Before.\n\n${figureAddress()}\n\nAfter.`);
    await seesFigure(link);
  });

  it('also from the folder that the site has set', async () => {
    const folder = 'https://cdn.example/factbox/1.0.0/';
    wordpress.set('factbox_embed_folder', folder);
    try {
      const { link } = await post(pages.author, wordpress.address, `${folder}figure.html?figure=quote-card&src=story.json`);
      const text = await textOf(link);
      assert.ok(text.includes(`<factbox-quote-card src="${folder}story.json">`), 'the story is beside the page');
      assert.ok(text.includes(`src="${folder}embed.js"`), 'the script is of that folder');
    } finally {
      wordpress.set('factbox_embed_folder', '');
    }
  });

  it('of any other figure’s page becomes its frame, as high as the figure; in the feed, its words', async () => {
    const { link } = await post(pages.author, wordpress.address, `Before.\n\n${newsroom.address}/page.html\n\nAfter.`);
    const { page, close } = await visit(browser, link);
    await page.waitForFunction(() => Number(document.querySelector('.factbox iframe.wp-embedded-content')?.height) > 200);
    const frame = await (await page.$('iframe.wp-embedded-content')).contentFrame();
    await frame.waitForFunction((words) => document.querySelector('factbox-quote-card')?.shadowRoot?.textContent.includes(words), {}, SAID);
    await close();
    const feed = await feedOf(link);
    assert.match(feed, /Words of the figure’s page/);
    assert.doesNotMatch(feed, /iframe/);
  });
});

describe('a feed', () => {
  for (const [form, code] of [
    ['the block', () => `<!-- wp:factbox/figure -->\n${snippetB()}\n<!-- /wp:factbox/figure -->`],
    ['pasted HTML', () => `<!-- wp:html -->\n${snippetA()}\n<!-- /wp:html -->`],
  ]) {
    it(`has the words of ${form}, and no script and no element`, async () => {
      const { link } = await post(pages.administrator, wordpress.address, code());
      const feed = await feedOf(link);
      const item = /<content:encoded>([^]*?)<\/content:encoded>/.exec(feed)[1];
      assert.ok(item.includes(INSTEAD) && item.includes('https://news.example/flood'));
      assert.doesNotMatch(item, /<script|factbox-|data-|embed\.js/);
    });
  }
});

describe('a page with a strict policy', () => {
  it('draws figures', async () => {
    const { link } = await post(pages.author, wordpress.address, `<!-- wp:factbox/figure -->\n${snippetB()}\n<!-- /wp:factbox/figure -->`);
    const policy = `default-src 'self'; connect-src 'self' ${newsroom.address}; style-src 'self' 'unsafe-inline'; script-src 'self'`;
    const { page, close } = await visit(browser, `${link}&policy=${encodeURIComponent(policy)}`);
    assert.ok((await drawnWords(page)).includes(SAID));
    await close();
  });
});

describe('a hostile author', () => {
  const evil = 'window.evil=1';
  const wrap = (inner) => `<!-- wp:factbox/figure -->\n${inner}\n<!-- /wp:factbox/figure -->`;
  const attempts = {
    'a handler on the element': () => element(`src="${src}" item="harbourmaster-quote" onclick="${evil}" onfocus="${evil}" tabindex="0" autofocus style="position:fixed"`),
    'a handler on the place': () => wrap(`<div class="factbox" onclick="${evil}" data-factbox="quote-card" data-src="${src}" data-item="harbourmaster-quote" data-onclick="${evil}" data-style="position:fixed">${fallback}</div>`),
    'a script for a story': () => wrap(`<div class="factbox" data-factbox="quote-card" data-src="javascript:${evil}">${fallback}</div>`),
    'a script with a line break in its name': () => wrap(`<div class="factbox" data-factbox="quote-card" data-src="java&#10;script:${evil}">${fallback}</div>`),
    'data for a story': () => element('src="data:text/html,<script>window.evil=1</script>"'),
    'an attribute that ends early': () => wrap(`<div class="factbox" data-factbox="quote-card" data-src="${src}" data-item="x&quot; onfocus=&quot;${evil}&quot; autofocus tabindex=&quot;0">${fallback}</div>`),
    'a name that is markup': () => wrap(`<div class="factbox" data-factbox="quote-card onfocus=${evil} autofocus" data-src="${src}">${fallback}</div>`),
    'another element’s name': () => wrap(`<div class="factbox" data-factbox="evil" data-src="${src}">${fallback}</div>`),
    'a story that ends its script': () => wrap(`<div class="factbox" data-factbox="quote-card" data-story='{"a":"&lt;/script>&lt;script>${evil}&lt;/script>"}'>${fallback}</div>`),
    'a story that is no JSON': () => wrap(`<div class="factbox" data-factbox="quote-card" data-story="&lt;/script>&lt;img src=x onerror=${evil}>">${fallback}</div>`),
    'markup in the place': () => wrap(`<div class="factbox" data-factbox="quote-card" data-src="${src}">${fallback}<img src=x onerror="${evil}"><script>${evil}</script><a href="javascript:${evil}">x</a></div>`),
    'shortcode with a script': () => `[factbox figure="quote-card" src="javascript:${evil}"]${INSTEAD}[/factbox]`,
    'shortcode with a handler': () => `[factbox figure="quote-card" src="${src}" item='x" onfocus="${evil}" autofocus tabindex="0' onclick="${evil}" style="position:fixed"]${INSTEAD}<img src=x onerror="${evil}">[/factbox]`,
    'shortcode with markup for a name': () => `[factbox figure='quote-card onfocus=${evil} autofocus' src="${src}"]${INSTEAD}[/factbox]`,
    'shortcode in an attribute': () => `<a title="[factbox figure='quote-card' src='${src}']">${INSTEAD}</a>`,
    'an address with a script': () => `${wordpress.address}/wp-content/plugins/factbox/embed/figure.html?figure=quote-card&src=javascript:${evil}`,
    'an address with markup': () => `${wordpress.address}/wp-content/plugins/factbox/embed/figure.html?figure=quote-card&src=${encodeURIComponent(src)}&item=${encodeURIComponent(`"><img src=x onerror=${evil}>`)}&onclick=${evil}`,
    'an address with lists': () => `${wordpress.address}/wp-content/plugins/factbox/embed/figure.html?figure[]=quote-card&src[]=${encodeURIComponent(src)}`,
  };
  for (const [name, code] of Object.entries(attempts)) {
    it(`gets nothing through: ${name}`, async () => {
      const { link } = await post(pages.author, wordpress.address, `${code()}\n\n<p>The end.</p>`);
      const { page, faults, close } = await visit(browser, link);
      await page.waitForFunction(() => document.readyState === 'complete');
      const found = await page.evaluate(() => {
        const ours = [...document.querySelectorAll('.factbox, .factbox *, [title*="factbox"]')];
        const attributes = ours.flatMap((node) => [...node.attributes]);
        return {
          evil: window.evil ?? 'nothing ran',
          strange: attributes.filter((attribute) => /^on|^style$|^autofocus$|^tabindex$/.test(attribute.name) && attribute.ownerElement.getRootNode() === document).map((attribute) => attribute.name),
          addresses: ours.flatMap((node) => ['src', 'href'].map((key) => node.getAttribute(key))).filter((value) => value && !/^https?:$/.test(new URL(value, location.href).protocol)),
          tags: [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((tag) => tag.startsWith('factbox-') && tag !== 'factbox-quote-card'),
          ends: document.body.textContent.includes('The end.'),
        };
      });
      assert.deepEqual(found, { evil: 'nothing ran', strange: [], addresses: [], tags: [], ends: true });
      assert.deepEqual(faults, []);
      await close();
    });
  }
});

describe('the setting', () => {
  it('takes an address of the web from an administrator, and from nobody else', async () => {
    const page = pages.administrator;
    await page.goto(`${wordpress.address}/wp-admin/options-writing.php`);
    await page.$eval('#factbox_embed_folder', (field) => {
      field.type = 'text'; // past the browser's own check
      field.value = 'javascript:alert(1)';
    });
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.equal(await page.$eval('#factbox_embed_folder', ({ value }) => value), '');
    await pages.author.goto(`${wordpress.address}/wp-admin/options-writing.php`);
    assert.equal(await pages.author.$('#factbox_embed_folder'), null);
  });
});

describe('the log of faults', () => {
  it('names nothing of the plugin', () => assert.deepEqual(wordpress.faults(), []));
});
