// What Lit carries for browsers that factbox does not run in, and for decorators that it does not use: a page saves its
// bytes. The published modules import Lit as it is.
const ABSENT = 'void 0';
const CUTS = {
  'reactive-element/css-tag.js': [
    [/\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/, 'true'],
  ],
  'reactive-element/reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/, ABSENT],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?\}(?=this\._\$Eh=new Map)/, ''],
  ],
  'lit-element/lit-element.js': [[/\w+\.litElementPolyfillSupport/, ABSENT]],
  'lit-html/lit-html.js': [[/\w+\.litHtmlPolyfillSupport/, ABSENT]],
};

/**
 * A module of Lit without them; undefined for every other module.
 * @throws Error where Lit has changed, so that what is cut has to be looked at anew.
 * @returns {string | undefined}
 */
export function lean(code, id) {
  const [name, cuts] = Object.entries(CUTS).find(([path]) => id.endsWith(`/${path}`)) ?? [];
  return cuts?.reduce((text, [old, instead]) => {
    if (!old.test(text)) throw new Error(`${name}: expected ${old}, got other code; look at scripts/lean.mjs`);
    return text.replace(old, instead);
  }, code);
}
