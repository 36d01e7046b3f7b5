// Figures beyond the block: pasted HTML, shortcodes, addresses; feeds, policies, the setting.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawnWords, post, visit } from '../host/browser.mjs';
import { INSTEAD, ROLES, SAID, element, fallback, feedOf, figureAddress, readsWithoutPlugin, seesFigure, site, snippetA, snippetB, textOf } from './site.mjs';

describe('pasted as HTML', () => {
  for (const role of ROLES) {
    for (const [form, code] of [['element', snippetA], ['data attributes', snippetB]]) {
      it(`draws for an ${role} (${form}), and reads without the plugin`, async () => {
        const { link } = await post(site.pages[role], site.wordpress.address, `The first paragraph.\n\n${code().replace(/\n<link[^]*/, '')}\n\nThe last.`);
        await seesFigure(link);
        if (role === 'author') await readsWithoutPlugin(link);
      });
    }
  }

  it('draws what an author writes in the classic editor', async () => {
    const page = site.pages.author;
    await page.goto(`${site.wordpress.address}/wp-admin/post-new.php?classic`);
    await page.evaluate((code) => {
      document.querySelector('#title').value = 'By the classic editor';
      window.switchEditors?.go('content', 'html');
      document.querySelector('#content').value = `Before.\n\n${code}\n\nAfter.`;
    }, element());
    await page.evaluate(() => document.querySelector('#publish').click());
    await page.waitForFunction(() => new URLSearchParams(location.search).has('post')); // after a reload of the form
    const id = new URL(page.url()).searchParams.get('post');
    await seesFigure(`${site.wordpress.address}/?p=${id}`);
  });

  it('asks for the script on no page without a figure', async () => {
    const { link } = await post(site.pages.author, site.wordpress.address, 'No figure here, but the word factbox.');
    assert.doesNotMatch(await textOf(link), /embed\.js/);
  });

  it('leaves an administrator’s own script alone and adds none', async () => {
    const { link } = await post(site.pages.administrator, site.wordpress.address, `<!-- wp:html -->\n${snippetA()}\n<!-- /wp:html -->`);
    assert.deepEqual((await textOf(link)).match(/[^"]*embed\.js/g), ['https://cdn.example/factbox/embed.js']);
  });

  it('is drawn beside another’s embed.js', async () => {
    const { link } = await post(site.pages.administrator, site.wordpress.address, `<!-- wp:html -->\n${element()}\n<script async src="${site.newsroom.address}/embed.js"></script>\n<!-- /wp:html -->`);
    await seesFigure(link);
  });
});

describe('the shortcode', () => {
  const shortcode = (inner) => `[factbox figure="quote-card" src="${site.src}" item="harbourmaster-quote"]${inner}[/factbox]`;
  for (const [how, inner] of [['on lines of their own', `\n${fallback}\n`], ['on the same line', INSTEAD]]) {
    it(`draws a figure; its words stand ${how}`, async () => {
      const { link } = await post(site.pages.author, site.wordpress.address, `Before.\n\n${shortcode(inner)}\n\nAfter.`);
      await seesFigure(link);
      const text = await textOf(link);
      assert.match(text, new RegExp(`<factbox-quote-card [^>]*>(?:(?!</factbox-quote-card>)[^])*${INSTEAD}`));
      assert.ok((await feedOf(link)).includes(INSTEAD));
    });
  }

  it('of no figure leaves its words', async () => {
    const { link } = await post(site.pages.author, site.wordpress.address, `[factbox figure="no-such"]${INSTEAD}[/factbox]`);
    const text = await textOf(link);
    assert.ok(text.includes(INSTEAD));
    assert.doesNotMatch(text, /factbox-no-such|embed\.js/);
  });
});

describe('an address in a paragraph of its own', () => {
  it('becomes the figure where it is of the page that comes with the script', async () => {
    const { link } = await post(site.pages.author, site.wordpress.address, `Before.\n\n${figureAddress()}\n\nAfter.`);
    await seesFigure(link);
  });

  it('also from the folder that the site has set', async () => {
    const folder = 'https://cdn.example/factbox/1.0.0/';
    site.wordpress.set('factbox_embed_folder', folder);
    try {
      const { link } = await post(site.pages.author, site.wordpress.address, `${folder}figure.html?figure=quote-card&src=story.json`);
      const text = await textOf(link);
      assert.ok(text.includes(`<factbox-quote-card src="${folder}story.json">`), 'the story is beside the page');
      assert.ok(text.includes(`src="${folder}embed.js"`), 'the script is of that folder');
    } finally {
      site.wordpress.set('factbox_embed_folder', '');
    }
  });

  it('of any other figure’s page becomes its frame, as high as the figure; in the feed, its words', async () => {
    const { link } = await post(site.pages.author, site.wordpress.address, `Before.\n\n${site.newsroom.address}/page.html\n\nAfter.`);
    const { page, close } = await visit(site.browser, link);
    await page.waitForFunction(() => Number(document.querySelector('.factbox iframe.wp-embedded-content')?.height) > 200);
    const frame = await (await page.$('iframe.wp-embedded-content')).contentFrame();
    await frame.waitForFunction((words) => document.querySelector('factbox-quote-card')?.shadowRoot?.textContent.includes(words), {}, SAID);
    await close();
    const feed = await feedOf(link);
    assert.match(feed, /<blockquote[^>]*>(<p>)?<a href="[^"]*\/page\.html">/);
    assert.doesNotMatch(feed, /iframe/);
  });
});

describe('the words', () => {
  const block = () => `<!-- wp:factbox/figure -->\n${snippetB()}\n<!-- /wp:factbox/figure -->`;

  it('are seen where no script runs', async () => {
    const { link } = await post(site.pages.author, site.wordpress.address, block());
    const context = await site.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(link);
    const words = await page.$('.factbox blockquote');
    assert.ok((await words.boundingBox()).height > 10);
    await context.close();
  });

  it('are inside the element in what the API gives', async () => {
    const { rendered } = await post(site.pages.author, site.wordpress.address, block());
    assert.match(rendered, new RegExp(`<factbox-quote-card [^>]*>(?:(?!</factbox-quote-card>)[^])*${INSTEAD}`));
  });
});

describe('a feed', () => {
  for (const [form, code] of [
    ['the block', () => `<!-- wp:factbox/figure -->\n${snippetB()}\n<!-- /wp:factbox/figure -->`],
    ['pasted HTML', () => `<!-- wp:html -->\n${snippetA()}\n<!-- /wp:html -->`],
  ]) {
    it(`has the words of ${form}, and no script and no element`, async () => {
      const { link } = await post(site.pages.administrator, site.wordpress.address, code());
      const feed = await feedOf(link);
      const item = /<content:encoded>([^]*?)<\/content:encoded>/.exec(feed)[1];
      assert.ok(item.includes(INSTEAD) && item.includes('https://news.example/flood'));
      assert.doesNotMatch(item, /<script|<link|factbox-|data-|embed\.js/);
    });
  }
});

describe('a page with a strict policy', () => {
  it('draws figures', async () => {
    const { link } = await post(site.pages.author, site.wordpress.address, `<!-- wp:factbox/figure -->\n${snippetB()}\n<!-- /wp:factbox/figure -->`);
    const policy = `default-src 'self'; connect-src 'self' ${site.newsroom.address}; style-src 'self' 'unsafe-inline'; script-src 'self'`;
    const { page, close } = await visit(site.browser, `${link}&policy=${encodeURIComponent(policy)}`);
    assert.ok((await drawnWords(page)).includes(SAID));
    await close();
  });
});

describe('the setting', () => {
  it('takes an address of the web from an administrator, and from nobody else', async () => {
    const page = site.pages.administrator;
    const kept = async (address) => {
      await page.goto(`${site.wordpress.address}/wp-admin/options-writing.php`);
      await page.$eval('#factbox_embed_folder', (field, value) => {
        field.type = 'text'; // past the browser's own check
        field.value = value;
      }, address);
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      return page.$eval('#factbox_embed_folder', ({ value }) => value);
    };
    assert.equal(await kept('https://cdn.example/f/'), 'https://cdn.example/f/');
    assert.equal(await kept('javascript:alert(1)'), '');
    await site.pages.author.goto(`${site.wordpress.address}/wp-admin/options-writing.php`);
    assert.equal(await site.pages.author.$('#factbox_embed_folder'), null);
  });
});
