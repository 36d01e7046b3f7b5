'use client';
/** React components for our elements, each named as its tag, in Pascal case: the package entry `factbox/react`. */
import { component } from './component.js';

export type { FactboxHandlers, FactboxProps } from './component.js';

export const FactboxStory = /* @__PURE__ */ component('factbox-story', () => import('../core/story-element.js'));
export const FactboxActorNetwork = /* @__PURE__ */ component('factbox-actor-network', () => import('../figures/actor-network/actor-network.js'));
export const FactboxFrequencyChart = /* @__PURE__ */ component('factbox-frequency-chart', () => import('../figures/frequency-chart/frequency-chart.js'));
export const FactboxQuoteCard = /* @__PURE__ */ component('factbox-quote-card', () => import('../figures/quote-card/quote-card.js'));
