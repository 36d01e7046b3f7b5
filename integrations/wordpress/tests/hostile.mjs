// What an author tries who wants more than a figure. Nothing of it may run in a reader’s browser.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { post, visit } from '../host/browser.mjs';
import { INSTEAD, element, fallback, figurePage, site } from './site.mjs';

describe('a hostile author', () => {
  const evil = 'window.evil=1';
  const wrap = (inner) => `<!-- wp:factbox/figure -->\n${inner}\n<!-- /wp:factbox/figure -->`;
  const attempts = {
    'a handler on the element': () => element(`src="${site.src}" item="harbourmaster-quote" onclick="${evil}" onfocus="${evil}" tabindex="0" autofocus style="position:fixed"`),
    'a handler on the place': () => wrap(`<div class="factbox" onclick="${evil}" data-factbox="quote-card" data-src="${site.src}" data-item="harbourmaster-quote" data-onclick="${evil}" data-style="position:fixed">${fallback}</div>`),
    'a script for a story': () => wrap(`<div class="factbox" data-factbox="quote-card" data-src="javascript:${evil}">${fallback}</div>`),
    'a script with a line break in its name': () => wrap(`<div class="factbox" data-factbox="quote-card" data-src="java&#10;script:${evil}">${fallback}</div>`),
    'data for a story': () => element('src="data:text/html,<script>window.evil=1</script>"'),
    'an attribute that ends early': () => wrap(`<div class="factbox" data-factbox="quote-card" data-src="${site.src}" data-item="x&quot; onfocus=&quot;${evil}&quot; autofocus tabindex=&quot;0">${fallback}</div>`),
    'a name that is markup': () => wrap(`<div class="factbox" data-factbox="quote-card onfocus=${evil} autofocus" data-src="${site.src}">${fallback}</div>`),
    'another element’s name': () => wrap(`<div class="factbox" data-factbox="evil" data-src="${site.src}">${fallback}</div>`),
    'a story that ends its script': () => wrap(`<div class="factbox" data-factbox="quote-card" data-story='{"a":"&lt;/script>&lt;script>${evil}&lt;/script>"}'>${fallback}</div>`),
    'a story that is no JSON': () => wrap(`<div class="factbox" data-factbox="quote-card" data-story="&lt;/script>&lt;img src=x onerror=${evil}>">${fallback}</div>`),
    'markup in the place': () => wrap(`<div class="factbox" data-factbox="quote-card" data-src="${site.src}">${fallback}<img src=x onerror="${evil}"><script>${evil}</script><a href="javascript:${evil}">x</a></div>`),
    'shortcode with a script': () => `[factbox figure="quote-card" src="javascript:${evil}"]${INSTEAD}[/factbox]`,
    'shortcode with a handler': () => `[factbox figure="quote-card" src="${site.src}" item='x" onfocus="${evil}" autofocus tabindex="0' onclick="${evil}" style="position:fixed"]${INSTEAD}<img src=x onerror="${evil}">[/factbox]`,
    'shortcode with markup for a name': () => `[factbox figure='quote-card onfocus=${evil} autofocus' src="${site.src}"]${INSTEAD}[/factbox]`,
    'shortcode in an attribute': () => `<a title="[factbox figure='quote-card' src='${site.src}']">${INSTEAD}</a>`,
    'an address with a script': () => `${figurePage()}?figure=quote-card&src=javascript:${evil}`,
    'an address with markup': () => `${figurePage()}?figure=quote-card&src=${encodeURIComponent(site.src)}&item=${encodeURIComponent(`"><img src=x onerror=${evil}>`)}&onclick=${evil}`,
    'an address with lists': () => `${figurePage()}?figure[]=quote-card&src[]=${encodeURIComponent(site.src)}`,
  };
  for (const [name, code] of Object.entries(attempts)) {
    it(`gets nothing through: ${name}`, async () => {
      const { link } = await post(site.pages.author, site.wordpress.address, `${code()}\n\n<p>The end.</p>`);
      const { page, faults, close } = await visit(site.browser, link);
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
