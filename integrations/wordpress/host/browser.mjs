// A browser for each role, and what they do in it.
import puppeteer from 'puppeteer-core';
import { findBrowsers, HOW_TO_INSTALL } from '../../../scripts/browsers.mjs';

const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function startBrowser() {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error(`no browser found: install ${HOW_TO_INSTALL.chromium}`);
  return puppeteer.launch({ executablePath, args: ARGS, protocolTimeout: 120_000 });
}

/** A page of somebody who is logged in, in a profile of their own. */
export async function logIn(browser, address, role) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1300, height: 900 });
  page.on('dialog', (dialog) => void dialog.accept()); // whether to leave a post unsaved
  await page.goto(`${address}/wp-login.php`);
  // Not typed: the page moves the focus to the name a moment after it has loaded, and the password would go there too.
  for (const field of ['#user_login', '#user_pass']) await page.$eval(field, (input, words) => (input.value = words), role);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** Opens the block editor with an empty post, and answers the frame that holds the canvas. */
export async function openEditor(page, address) {
  await page.goto(`${address}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.__unstableIsEditorReady?.() ?? window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    wp.data.dispatch('core/preferences').set('core', 'welcomeGuide', false);
  });
  const canvas = await page.waitForSelector('iframe[name="editor-canvas"]', { timeout: 10_000 }).catch(() => undefined);
  const frame = canvas ? await canvas.contentFrame() : page.mainFrame();
  await frame.waitForSelector('.wp-block-post-title');
  return frame;
}

/** An empty paragraph at the end of the post, with the focus. */
export async function emptyParagraph(page, frame) {
  await page.evaluate(() => {
    const block = wp.blocks.createBlock('core/paragraph');
    wp.data.dispatch('core/block-editor').insertBlock(block);
    wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
  });
  const paragraph = await frame.waitForSelector('p[data-type="core/paragraph"]');
  await paragraph.focus();
  return paragraph;
}

/** Pastes plain text into an empty paragraph, as from a field of embed codes. */
export async function paste(page, frame, text) {
  const paragraph = await emptyParagraph(page, frame);
  await paragraph.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  }, text);
}

/** Publishes what the editor holds and answers the address of the post. */
export const publish = (page, title = 'A post') =>
  page.evaluate(async (words) => {
    wp.data.dispatch('core/editor').editPost({ title: words, status: 'publish' });
    await wp.data.dispatch('core/editor').savePost();
    if (!wp.data.select('core/editor').didPostSaveRequestSucceed()) throw new Error('the post was not saved');
    return wp.data.select('core/editor').getPermalink();
  }, title);

/** Posts content as it is, through the API that the editor uses, with the rights of who is logged in; answers its address, and the content as the API gives it. */
export async function post(page, address, content) {
  if (!page.url().startsWith(`${address}/wp-admin/`) || page.url().includes('post')) await page.goto(`${address}/wp-admin/profile.php`);
  const nonce = await page.evaluate(async () => (await fetch('admin-ajax.php?action=rest-nonce')).text());
  return page.evaluate(
    async (key, words, base) => {
      const response = await fetch(`${base}/?rest_route=/wp/v2/posts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wp-nonce': key },
        body: JSON.stringify({ title: 'A post', status: 'publish', content: words }),
      });
      const { link, content: made, message } = await response.json();
      if (!link) throw new Error(message);
      return { link, rendered: made.rendered };
    },
    nonce,
    content,
    address,
  );
}

/** What a visitor of a page sees of its first figure once it is drawn, and what the page did. */
export async function visit(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  const hosts = new Set();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => /^https?:/.test(request.url()) && hosts.add(new URL(request.url()).host));
  await page.evaluateOnNewDocument(() => {
    window.ready = 0;
    addEventListener('factbox-ready', () => (window.ready += 1));
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults, hosts, close: () => context.close() };
}

/** The words of the first figure's drawing, when it has said that it is ready. */
export async function drawnWords(page) {
  await page.waitForFunction(() => window.ready > 0, { timeout: 20_000 });
  return page.evaluate(() => [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('factbox-'))?.shadowRoot.textContent ?? '');
}
