import type { FactboxErrorEvent } from '../../core/events.js';
import type { Story } from '../../story/types.js';
import { button, byId, make } from './make.js';

/** Names of the figures there are, from their folders. */
declare const FIGURES: readonly string[];
/** Of which records a figure shows one; the others show the story. */
const ITEMS: Readonly<Partial<Record<string, 'quotes' | 'series'>>> = { 'quote-card': 'quotes', 'frequency-chart': 'series' };
const WIDTHS = [280, 640, 1200];
/** How many of one kind are drawn before somebody asks for more. */
const MOST = 12;

const chosen = (name: string): string => byId('figures').querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
const titleOf = (figure: string): string => figure[0]!.toUpperCase() + figure.slice(1).replaceAll('-', ' ');

/** Gives every figure the colours and the language that are chosen: from around it, as a page would, so that no code holds them. */
function dress(): void {
  const scheme = chosen('scheme');
  for (const box of byId('drawn').querySelectorAll<HTMLElement>('.box')) {
    box.dataset['scheme'] = scheme;
    box.lang = chosen('lang');
  }
}

/** The code to embed names this address, where there is one, and else holds the figure's part of the story. */
function address(): void {
  const field = byId<HTMLInputElement>('address');
  const provider = byId('drawn').querySelector('factbox-story');
  if (field.value && field.validity.valid) provider?.setAttribute('src', field.value);
  else provider?.removeAttribute('src');
}

/** One figure of one record, in every width. */
function samples(figure: string, item?: { readonly id: string; readonly label?: string }): HTMLElement {
  const widths = make('div', { class: 'widths' }, ...WIDTHS.map((width) => {
    const box = make('div', { class: 'box', 'data-width': String(width) });
    const element = document.createElement(`factbox-${figure}`);
    if (item) element.setAttribute('item', item.id);
    box.append(element);
    return make('div', { class: 'width' }, make('p', { class: 'soft' }, `${width} px`), box);
  }));
  const name = item ? [make('p', { class: 'name' }, make('code', {}, item.id), ...(item.label ? [' ', make('span', { dir: 'auto' }, item.label)] : []))] : [];
  return make('div', { class: 'sample', role: 'group', 'aria-label': `${titleOf(figure)} ${item?.id ?? ''}`.trim() }, ...name, widths);
}

/** All figures of a kind: the first at once, the rest when somebody asks. */
function kind(figure: string, story: Story): HTMLElement[] {
  const list = ITEMS[figure];
  const items = list ? story[list] : undefined;
  if (items && !items.length) return [];
  const heading = make('h3', {}, items ? `${titleOf(figure)} (${items.length})` : titleOf(figure));
  const section = make('section', {}, heading, ...(items ? items.slice(0, MOST).map((item) => samples(figure, item)) : [samples(figure)]));
  const rest = items?.slice(MOST) ?? [];
  if (rest.length) {
    const more = button(`Show ${rest.length} more`, () => {
      more.replaceWith(...rest.map((item) => samples(figure, item)));
      dress();
    });
    section.append(more);
  }
  return [section];
}

/** What the figures are of: as long as this stays, those that are there go on with the changed story. */
let subjects = '';
const subjectsOf = (story: Story): string => JSON.stringify(Object.values(ITEMS).map((list) => list && story[list].map(({ id, label }) => [id, label])));

/** Draws every figure that the story can fill, or none where there is no sound story. */
export function showFigures(story: Story | undefined, input: unknown): void {
  const drawn = byId('drawn');
  byId('figures').hidden = byId('onward').hidden = !story;
  if (!story) return drawn.replaceChildren();
  const known = drawn.querySelector('factbox-story');
  if (known && subjects === subjectsOf(story) && !drawn.querySelector('.none')) return void Object.assign(known, { story: input });
  subjects = subjectsOf(story);
  const provider = Object.assign(document.createElement('factbox-story'), { story: input });
  provider.append(...FIGURES.flatMap((figure) => kind(figure, story)));
  drawn.replaceChildren(provider);
  dress();
  address();
}

/** In place of three notices that say the same: a figure for which the story holds nothing says so once. */
function sayOnce({ target, message, problems }: FactboxErrorEvent): void {
  const sample = target instanceof Element && !problems.length ? target.closest('.widths') : undefined;
  sample?.replaceWith(make('p', { class: 'none' }, `Not drawn: ${message}`));
}

/** Follows what is chosen above the figures. */
export function followChoices(): void {
  byId('drawn').addEventListener('factbox-error', sayOnce);
  byId('figures').addEventListener('change', dress);
  byId('address').addEventListener('input', address);
}
