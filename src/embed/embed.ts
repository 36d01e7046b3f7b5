/**
 * The entry for script tags. It imports nothing at first: where a page's rules keep a figure from loading, the page's
 * own fallback stays, and one line in the console says why.
 */
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;
/** By the name behind `factbox-`. */
const loaders: Loaders = { story: () => import('./story.js'), ...import.meta.glob<unknown>('../figures/*/*.ts') };
/** By a figure's name, or `all`, the hash of the file that holds it with all it needs, where they were built. */
declare const ALONE: Readonly<Record<string, string>> | undefined;
const alone = typeof ALONE === 'object' ? ALONE : {};

const names = Object.keys(loaders);
const SELECTOR = `[data-factbox],factbox-${names.join(',factbox-')}`;
const asked = new Set<string>();
let warned = false;

/** Says once why the page keeps its own text. */
function warn(error: unknown): void {
  if (!warned) void import('./warn.js').then((module) => module.warn(error), () => console.warn(`factbox: ${String(error)}`));
  warned = true;
}

const figures = () => [...document.querySelectorAll<HTMLElement>(SELECTOR)];
/** Whether a server has drawn some, which will be taken over. */
const drawn = figures().some(({ shadowRoot }) => shadowRoot);

function load(name: string): void {
  asked.add(name);
  const how = loaders[name]!;
  (drawn ? import('../core/hydrate.js').then(how) : how()).catch(warn);
}

/**
 * Loads what stands on the page now, and also what others have defined: the figure's own `define` says so in the console.
 * What comes first and is one kind of figure, or every kind, and drawn here and not by a server, comes in one file with all
 * it needs, `<factbox-story>` too.
 */
function look(): void {
  const places = figures();
  const now = [...new Set(places.map(({ dataset, localName }) => dataset['factbox'] ?? localName.slice(8)))].filter((name) => names.includes(name) && !asked.has(name));
  const kinds = now.filter((name) => name !== 'story');
  const one = drawn || asked.size ? '' : kinds.length > names.length - 2 ? 'all' : kinds[1] ? '' : kinds[0];
  const hash = one && alone[one];
  if (hash) {
    [...kinds, 'story'].forEach((name) => asked.add(name));
    import(/* @vite-ignore */ `./${one}/${one}-${hash}.js`).catch(warn);
  } else now.forEach(load);
  if (places.some(({ dataset }) => dataset['factbox'])) import('./places.js').then(({ settle }) => settle(names, warn)).catch(warn);
}

look();
new MutationObserver((changes) => {
  const isOurs = (node: Node) => node instanceof Element && (node.matches(SELECTOR) || node.querySelector(SELECTOR));
  if (changes.some(({ addedNodes }) => [...addedNodes].some(isOurs))) look();
}).observe(document, { childList: true, subtree: true });
