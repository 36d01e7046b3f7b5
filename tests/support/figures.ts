import type { FactboxActorNetwork } from '../../src/figures/actor-network/actor-network.js';
import type { FactboxFrequencyChart } from '../../src/figures/frequency-chart/frequency-chart.js';
import type { FactboxQuoteCard } from '../../src/figures/quote-card/quote-card.js';

/** Figures on the page of a test: put there, waited for, read as a reader would. */

export type Figure = FactboxActorNetwork | FactboxFrequencyChart | FactboxQuoteCard;
export type Tag = 'factbox-actor-network' | 'factbox-frequency-chart' | 'factbox-quote-card';

/** Asks again each frame until there is an answer; the test's own time limit ends a wait in vain. */
export async function until<T>(find: () => T | null | undefined | false | ''): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** So many frames, for showing that nothing happens. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

export const inside = <E extends HTMLElement = HTMLElement>(figure: Element, selector: string): E | null =>
  figure.shadowRoot?.querySelector<E>(selector) ?? null;
export const allInside = (figure: Element, selector: string): readonly HTMLElement[] => [...(figure.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];

/** Visible or not: what the element says, with single spaces. */
export const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

let places: HTMLElement[] = [];

/** A place on the page, 640 px wide, gone after the test. */
export function place(style = 'inline-size: 640px'): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = style;
  document.body.append(element);
  places.push(element);
  return element;
}

afterEach(() => {
  places.forEach((element) => element.remove());
  places = [];
});

export interface Mounted {
  readonly story?: unknown;
  readonly in?: HTMLElement;
  readonly [attribute: string]: unknown;
}

/** Puts a figure on the page, without waiting for it. */
export function put<T extends Tag>(tag: T, { story, in: parent = place(), ...attributes }: Mounted = {}): HTMLElementTagNameMap[T] {
  const figure = document.createElement(tag);
  if (story !== undefined) figure.story = story;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' || typeof value === 'number') figure.setAttribute(name, String(value));
  }
  parent.append(figure);
  return figure;
}

/** What is there once a figure has drawn its story at its width. */
export const DRAWN = '.words p, [role="grid"], [role="listbox"], .list';

/** Waits until the figure has drawn its story at its width. */
export const drawing = (figure: Element): Promise<HTMLElement> => until(() => inside(figure, DRAWN));

/** Puts a figure on the page and waits until it is drawn. */
export async function mount<T extends Tag>(tag: T, options: Mounted = {}): Promise<HTMLElementTagNameMap[T]> {
  const figure = put(tag, options);
  await drawing(figure);
  await figure.updateComplete;
  return figure;
}

/** Opens the table as a reader does, and waits until its rows are there. */
export async function openTable(figure: Element): Promise<HTMLTableElement> {
  (await until(() => inside<HTMLDetailsElement>(figure, 'footer details'))).open = true;
  return (await until(() => inside(figure, 'tbody'))).closest('table')!;
}

/** Puts a figure on the page, waits until it is drawn, and opens its table. */
export async function mountOpen<T extends Tag>(tag: T, options: Mounted = {}): Promise<HTMLElementTagNameMap[T]> {
  const figure = await mount(tag, options);
  await openTable(figure);
  return figure;
}

/** Waits for the notice of a figure that cannot be drawn. */
export const notice = (figure: Element): Promise<HTMLElement> => until(() => inside(figure, '.notice'));

/** The figure's events from now on, in order. */
export function eventsOf(figure: Element): readonly Event[] {
  const events: Event[] = [];
  for (const type of ['factbox-ready', 'factbox-error', 'factbox-select']) figure.addEventListener(type, (event) => events.push(event));
  return events;
}

type Answer = (url: string) => Response | Promise<Response>;

/** Answers every request of the test, and lists what was asked for; undone by the function that it gives back. */
export function stubFetch(answer: Answer): { readonly asked: string[]; readonly restore: () => void } {
  const real = window.fetch;
  const asked: string[] = [];
  window.fetch = (request) => {
    const url = request instanceof Request ? request.url : String(request);
    asked.push(url);
    return Promise.resolve(answer(url));
  };
  return { asked, restore: () => (window.fetch = real) };
}

export const json = (value: unknown): Response => new Response(JSON.stringify(value));
