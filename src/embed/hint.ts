/** What the page's author can do about the error; "" where that is not known. */
export const hintFor = (error: unknown): string =>
  /policy|trusted ?type/i.test(String(error))
    ? ' The page enforces Trusted Types: its Content-Security-Policy needs "trusted-types lit-html", with \'allow-duplicates\' where another Lit runs.'
    : '';
