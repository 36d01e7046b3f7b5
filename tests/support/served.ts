/** A page from tests/support/server-pages.mjs in a frame, before and after its script. */
export interface Served {
  readonly body: HTMLElement;
  readonly figures: readonly Figure[];
  /** Console messages and uncaught errors. */
  readonly said: readonly string[];
  /** Heights of each figure so far, in px. */
  readonly heights: ReadonlyMap<Figure, ReadonlySet<number>>;
  /** Runs a module in the page and waits until every figure answers to a reader. */
  run(script: string): Promise<void>;
  /** Runs a module in the page and waits until what it asks for has come. */
  load(script: string): Promise<void>;
}

export interface Figure extends HTMLElement {
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<unknown>;
  story: unknown;
}

type Page = Window & { readonly said: string[]; readonly ResizeObserver: typeof ResizeObserver };

const FRAMES = 6;

async function frames(page: Window): Promise<void> {
  for (let i = 0; i < FRAMES; i++) await new Promise((done) => page.requestAnimationFrame(done));
}

/** Opens the page in a frame of a width in px, in place of the last: browsers let a frame that is out of sight wait. */
export async function open(name: string, width: number, sandbox?: string): Promise<Served> {
  close();
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:1200px;border:0`;
  frame.setAttribute('scrolling', 'no'); // a scroll bar would take from the width
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/server/${name}.html`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const page = frame.contentWindow as Page;
  const { body } = page.document;
  const figures = [...body.querySelectorAll<Figure>('factbox-quote-card, factbox-frequency-chart, factbox-actor-network')];
  const heights = new Map(figures.map((figure) => [figure, new Set<number>()]));
  const observer = new page.ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) heights.get(target as Figure)?.add(Math.round(contentRect.height * 4) / 4);
  });
  for (const figure of figures) observer.observe(figure);
  await frames(page);
  const load = async (script: string): Promise<void> => {
    const element = page.document.createElement('script');
    element.type = 'module';
    element.src = script;
    const loaded = new Promise((done, fail) => {
      element.addEventListener('load', done);
      element.addEventListener('error', () => fail(new Error(`${script} was not loaded`)));
    });
    page.document.head.append(element);
    await loaded;
    for (const { localName } of figures) await page.customElements.whenDefined(localName);
    await frames(page);
  };
  return {
    body, figures, heights, said: page.said, load,
    async run(script) {
      await load(script);
      while (figures.some((figure) => figure.shadowRoot.querySelector('.still'))) await frames(page);
      await frames(page);
    },
  };
}

/** Takes the page away. */
export function close(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
}

/**
 * The words that a reader sees in a figure, buttons left out: before its script there are none that could be pressed.
 * `around`: without those in the drawing.
 */
export function seenWords({ shadowRoot }: Figure, around = false): string {
  const seen: string[] = [];
  const walker = shadowRoot.ownerDocument.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(`style, button:not(.sort), .pager${around ? ', svg' : ''}`)) continue;
    if (parent.checkVisibility({ visibilityProperty: true })) seen.push(node.textContent ?? '');
  }
  return seen.join(' ').replaceAll(/\s+/g, ' ').trim();
}
