// What all figures take, with a control for each attribute. What an attribute means is told by custom-elements.json.
import type { ArgTypes } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { at } from './addresses.js';
import { faulty, flood, strike, war } from './news.js';

export interface FigureArgs {
  readonly story?: unknown;
  readonly src?: string;
  readonly from?: string;
  readonly item?: string;
  readonly heading?: string;
  readonly summary?: string;
  readonly 'heading-level'?: number;
  readonly 'no-table'?: boolean;
  readonly 'no-downloads'?: boolean;
  readonly scheme?: 'auto' | 'light' | 'dark';
  /** HTML's own attributes, which the figures read. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly style?: string;
  /** What stands between the tags. */
  readonly fallback?: TemplateResult;
}

const hidden = { table: { disable: true } } as const;

export const figureArgTypes: Partial<ArgTypes<FigureArgs>> & ArgTypes = {
  story: { control: 'select', options: ['war report', 'flood', 'strike'], mapping: { 'war report': war, flood, strike } },
  src: { control: 'text' },
  from: { control: 'text' },
  item: { control: 'text' },
  heading: { control: 'text' },
  summary: { control: 'text' },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  'no-table': { control: 'boolean' },
  'no-downloads': { control: 'boolean' },
  scheme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  'factbox-select': { control: false },
  'factbox-ready': { control: false },
  'factbox-error': { control: false },
  // The same as the attributes above, by their names in JavaScript.
  headingLevel: hidden,
  noTable: hidden,
  noDownloads: hidden,
  lang: hidden,
  dir: hidden,
  style: hidden,
  fallback: hidden,
};

/** Args for each state that a figure can be in without being ready. */
export const states = {
  none: { story: undefined },
  loading: { story: undefined, src: at('slow') },
  moved: { story: undefined, src: at('moved') },
  offline: { story: undefined, src: at('offline') },
  page: { story: undefined, src: at('page') },
  typingError: { story: undefined, src: at('typing-error') },
  newer: { story: faulty.newer },
  empty: { story: faulty.nothing },
  missingElement: { story: undefined, from: 'no-such-story' },
  missingItem: { story: flood, item: 'no-such-item' },
  faultyRecords: { story: faulty.records },
} satisfies Readonly<Record<string, FigureArgs>>;

/** The page's own tokens: a warm paper and other colours, all with the contrast that text and marks need. */
export const paper =
  '--factbox-ground: #fdf6ea; --factbox-tint: #f3e9d6; --factbox-ink: #2b1d0e; --factbox-soft: #5f4b32; --factbox-line: #836c4c; ' +
  '--factbox-rule: #dccbb0; --factbox-marker: #ffd9a0; --factbox-confirmed: #14532d; --factbox-claimed: #7c2d12; --factbox-assessed: #6b21a8; ' +
  '--factbox-minus: #9f1239; --factbox-focus: #1d4ed8; --factbox-font: Georgia, serif';
