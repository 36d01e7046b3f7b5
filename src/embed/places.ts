/**
 * Places that a page marks with attributes alone, `<div data-factbox="quote-card" data-src="…">`, because it may hold no
 * tag of ours. Each gets its figure, with what stood in the place inside it, once the figure's code is there.
 */

/** Makes the figure of a place, unless another copy of the script has made it meanwhile. */
function fill(place: HTMLElement, tag: string): void {
  if (!place.dataset['factbox']) return;
  const figure = document.createElement(tag);
  const { observedAttributes = [] } = figure.constructor as typeof HTMLElement & { readonly observedAttributes?: readonly string[] };
  const own = ['lang', 'max-bytes', 'timeout', ...observedAttributes];
  for (const { name, value } of place.attributes) {
    // nothing but the figure's own attributes: a page may let strangers write `data-onclick`
    if (name.startsWith('data-') && own.includes(name.slice(5))) figure.setAttribute(name.slice(5), value);
  }
  const { story } = place.dataset;
  if (story) {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.append(story); // a strict page forbids `textContent` here
    place.prepend(data);
  }
  place.removeAttribute('data-factbox');
  figure.append(...place.childNodes);
  place.append(figure);
}

/** Waits for the code of what every place asks for. A place that asks for no figure there is keeps its text, and `warn` hears of it. */
export function settle(names: readonly string[], warn: (error: unknown) => void): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-factbox]')) {
    const name = place.dataset['factbox']!;
    const tag = `factbox-${name}`;
    if (names.includes(name)) void customElements.whenDefined(tag).then(() => fill(place, tag));
    else warn(new Error(`data-factbox: expected the name of a figure, as "quote-card", got ${JSON.stringify(name)}`));
  }
}
