/**
 * The entry for script tags. It imports nothing at first: where a page's rules keep a figure from loading, the page's
 * own fallback stays, and one line in the console says why.
 */
const loaders = new Map<string, () => Promise<unknown>>(
  Object.entries(import.meta.glob<unknown>('../figures/*/*.ts')).map(([path, load]) => [`factbox-${path.replace(/.*\/|\.ts$/g, '')}`, load]),
);
loaders.set('factbox-story', () => import('./story.js'));

const SELECTOR = [...loaders.keys()].join();
const asked = new Set<string>();
let warned = false;

/** Says once why the page keeps its own text. */
async function warn(error: unknown): Promise<void> {
  if (warned) return;
  warned = true;
  const hint = await import('./hint.js').then(({ hintFor }) => hintFor(error), () => '');
  console.warn(`factbox: the figures could not be loaded; the page keeps its own text.${hint} (${String(error)})`);
}

async function load(tag: string): Promise<void> {
  if (asked.has(tag)) return;
  asked.add(tag);
  try {
    if ([...document.querySelectorAll(tag)].some((element) => element.shadowRoot)) await import('../core/hydrate.js');
    await loaders.get(tag)?.();
  } catch (error) {
    void warn(error);
  }
}

/** Loads what stands on the page now, and also what others have defined: the figure's own `define` says so in the console. */
function look(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(SELECTOR)) void load(localName);
}

look(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (loaders.has(node.localName)) void load(node.localName);
      look(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
