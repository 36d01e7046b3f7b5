// The block in the editor, and on the page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyParagraph, openEditor, paste, publish, visit } from '../host/browser.mjs';
import { embedCode } from '../host/newsroom.mjs';
import { ROLES, SAID, fallback, figureAddress, readsWithoutPlugin, seesFigure, site, snippetA, snippetB, textOf } from './site.mjs';

for (const role of ROLES) {
  describe(`the block, by an ${role}`, () => {
    for (const [form, code] of [['element', snippetA], ['data attributes', snippetB]]) {
      it(`is made of a pasted embed code (${form}), and a visitor sees the figure`, async () => {
        const page = site.pages[role];
        const frame = await openEditor(page, site.wordpress.address);
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
    await emptyParagraph(page, frame);
    await page.keyboard.type('/factbox');
    await page.waitForFunction(() => document.querySelector('.components-autocomplete__result')?.textContent === 'factbox');
    await page.keyboard.press('Enter');
    const field = await frame.waitForSelector('[data-type="factbox/figure"] textarea');
    await field.evaluate((area) => area.select());
    await field.type(text);
    await (await frame.$('[data-type="factbox/figure"] button[type="submit"]')).click();
  };

  it('takes an embed code in its field, and says so where it is none', async () => {
    const page = site.pages.author;
    const frame = await openEditor(page, site.wordpress.address);
    await insert(frame, page, 'not a figure');
    await frame.waitForSelector('[data-type="factbox/figure"] .components-notice');
    const field = await frame.$('[data-type="factbox/figure"] textarea');
    await field.evaluate((area) => area.select());
    await field.type(snippetB());
    await (await frame.$('[data-type="factbox/figure"] button[type="submit"]')).click();
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    await seesFigure(await publish(page));
  });

  for (const [form, ...options] of [['element', '--src'], ['data', '--src'], ['data']]) {
    it(`is made of what \`factbox embed\` prints (${form}${options.length ? '' : ', with the story inside'})`, async () => {
      const page = site.pages.author;
      const frame = await openEditor(page, site.wordpress.address);
      await paste(page, frame, embedCode(form, '--base', 'https://cdn.example/factbox/', ...options.flatMap((option) => [option, site.src])));
      await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
      const link = await publish(page);
      assert.match(await textOf(link), /<div [^>]*style="--factbox-280:\d+px;/, 'its place is kept');
      await seesFigure(link);
    });
  }

  it('leaves what is pasted around a figure as it is', async () => {
    const page = site.pages.author;
    const frame = await openEditor(page, site.wordpress.address);
    await paste(page, frame, `<div><p>Words before.</p>${snippetB()}<p>Words after.</p></div>`);
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    const names = await page.evaluate(() => wp.data.select('core/block-editor').getBlocks().map(({ name }) => name));
    assert.deepEqual(names, ['core/paragraph', 'factbox/figure', 'core/paragraph']);
  });

  it('opens again as it was saved', async () => {
    const page = site.pages.author;
    const frame = await openEditor(page, site.wordpress.address);
    await paste(page, frame, snippetA());
    await frame.waitForSelector('factbox-quote-card');
    const link = await publish(page);
    const id = new URL(link).searchParams.get('p');
    await page.goto(`${site.wordpress.address}/wp-admin/post.php?post=${id}&action=edit`);
    await page.waitForFunction(() => wp.data.select('core/block-editor').getBlocks().length > 0);
    const block = await page.evaluate(() => {
      const [first] = wp.data.select('core/block-editor').getBlocks().filter(({ name }) => name.startsWith('factbox') || name === 'core/missing');
      return { name: first.name, isValid: first.isValid };
    });
    assert.deepEqual(block, { name: 'factbox/figure', isValid: true });
  });

  it('takes the address of the page that comes with the script', async () => {
    const page = site.pages.author;
    const frame = await openEditor(page, site.wordpress.address);
    await paste(page, frame, figureAddress());
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    await seesFigure(await publish(page));
  });

  it('takes the story of the element around a figure', async () => {
    const page = site.pages.author;
    const frame = await openEditor(page, site.wordpress.address);
    // In a tag that WordPress knows: it reads what is pasted as text for Markdown, which takes any other tag apart.
    await paste(page, frame, `<div><factbox-story src="${site.src}"><factbox-quote-card item="harbourmaster-quote">${fallback}</factbox-quote-card></factbox-story></div>`);
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    const names = await page.evaluate(() => wp.data.select('core/block-editor').getBlocks().map(({ name }) => name));
    assert.deepEqual(names, ['factbox/figure']);
    await seesFigure(await publish(page));
  });

  it('brings the story along where the embed code holds it, and asks for the code again where the editor took it out', async () => {
    const page = site.pages.author;
    const frame = await openEditor(page, site.wordpress.address);
    const story = JSON.stringify(JSON.parse(await textOf(site.src))).replaceAll('<', '\\u003c');
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
    site.newsroom.asked.length = 0;
    await seesFigure(link);
    assert.deepEqual(site.newsroom.asked, []);
  });

  it('keeps the place of the figure as high as the embed code says', async () => {
    const heights = '--factbox-280:512px;--factbox-520:256px';
    const page = site.pages.author;
    const frame = await openEditor(page, site.wordpress.address);
    await paste(page, frame, snippetA().replace('class="factbox"', `class="factbox" style="${heights};color:red"`));
    await frame.waitForSelector('[data-type="factbox/figure"] factbox-quote-card');
    const { page: visitor, close } = await visit(site.browser, await publish(page));
    const style = await visitor.$eval('.factbox', (place) => [place.getAttribute('style'), getComputedStyle(place.firstElementChild).minHeight]);
    assert.deepEqual(style, [heights, '256px']);
    await close();
  });
});
