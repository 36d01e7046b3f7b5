// What a reader does, for the examples that show its outcome.

interface Page {
  readonly canvasElement: HTMLElement;
}

async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** The first element of the figure that matches. */
const inFigure = ({ canvasElement }: Page, selector: string): Promise<HTMLElement> =>
  until(() => {
    const figures = [...canvasElement.querySelectorAll('factbox-quote-card, factbox-frequency-chart, factbox-actor-network')];
    return figures.map((figure) => figure.shadowRoot?.querySelector<HTMLElement>(selector)).find(Boolean);
  });

/** Opens the evidence of the first mark, or of the one that is named. */
export const openEvidenceOf =
  (mark?: string) =>
  async (page: Page): Promise<void> => {
    (await inFigure(page, mark ? `[data-mark="${mark}"]` : '[data-mark]')).click();
    await inFigure(page, '.evidence:popover-open');
  };
export const openEvidence = openEvidenceOf();

export async function openTable(page: Page): Promise<void> {
  (await inFigure(page, 'footer summary')).click();
  await inFigure(page, 'details[open] tbody');
}

/** Opens the table and sorts it by its last column. */
export async function sortTable(page: Page): Promise<void> {
  await openTable(page);
  (await inFigure(page, 'th:last-child .sort')).click();
  await inFigure(page, '[aria-sort]');
}

export async function showList(page: Page): Promise<void> {
  (await inFigure(page, '.modes button:nth-child(2)')).click();
  await inFigure(page, '.list');
}

/** Opens an actor of a list that was closed. */
export async function openFirstActor(page: Page): Promise<void> {
  (await inFigure(page, '.actor:not([open]) > summary')).click();
}

export async function showSecond(page: Page): Promise<void> {
  (await inFigure(page, '.pager button:last-child')).click();
}
