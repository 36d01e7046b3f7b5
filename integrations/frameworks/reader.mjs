// A reader of an app: a browser, and what it sees and does.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.mjs';

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
let browser;

export async function closeBrowser() {
  await browser?.close();
}

/** Opens a page. Answers it with what it logs and asks for. */
export async function open(address) {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('browser missing: install Chromium');
  browser ??= await puppeteer.launch({ executablePath, args: FLAGS });
  const page = await browser.newPage();
  const logged = [];
  const asked = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(`${error}`));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, logged, asked };
}

/** What a figure shows, its spaces made one. */
const shown = (page, selector) => page.$eval(selector, ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.figure') ?? [])].map(({ innerText }) => innerText).join(' ').replaceAll(/\s+/g, ' '));

/** Waits until a figure shows these words, or no longer shows them, else says what it shows. */
export async function shows(page, selector, words, is = true) {
  const seen = (selector, words, is) => document.querySelector(selector)?.shadowRoot?.querySelector('.figure')?.innerText.replaceAll(/\s+/g, ' ').includes(words) === is;
  await page.waitForFunction(seen, { timeout: 20_000 }, selector, words, is).catch(async () => {
    assert.fail(`${selector}: expected it ${is ? '' : 'not '}to show “${words}”, got: ${await shown(page, selector)}`);
  });
}

/** Waits until the page itself says these words. */
export async function says(page, words) {
  await page.waitForFunction((words) => document.body.innerText.includes(words), { timeout: 20_000 }, words).catch(async () => {
    assert.fail(`expected the page to say “${words}”, got: ${await page.$eval('body', ({ innerText }) => innerText)}`);
  });
}

/** Opens the evidence of the first mark, as a reader does. */
export const openEvidence = async (page, selector) => (await page.waitForSelector(`${selector} >>> button[data-mark]`)).click();

/** The words between the tags of what a server sends, without scripts. */
export async function servedWords(address) {
  const markup = await (await fetch(address)).text();
  return markup.replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ').replaceAll(/<!--.*?-->/gs, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
