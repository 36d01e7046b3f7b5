/** What the page's author can do about the error; "" where that is not known. */
const hintFor = (error: unknown): string =>
  /policy|trusted ?type/i.test(String(error))
    ? ' The page enforces Trusted Types: its Content-Security-Policy needs "trusted-types lit-html", with \'allow-duplicates\' where another Lit runs.'
    : '';

/** Says why the page keeps its own text. */
export const warn = (error: unknown): void => console.warn(`factbox: the figures could not be loaded; the page keeps its own text.${hintFor(error)} (${String(error)})`);
