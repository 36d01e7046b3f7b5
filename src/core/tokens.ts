import { css, unsafeCSS } from 'lit';
import type { Ink } from '../layout/scene.js';

/**
 * Colours on light and dark ground. Text keeps 4.5:1 and marks 3:1 on ground and tint; confirmed, claimed, assessed and
 * minus stay apart under simulated colour blindness.
 */
export const COLOURS: Readonly<Record<Exclude<Ink, 'none'> | 'focus', readonly [light: string, dark: string]>> = {
  ground: ['#ffffff', '#15181b'],
  ink: ['#17191c', '#eceae4'],
  soft: ['#555b63', '#abb1b8'],
  line: ['#7a8189', '#868d95'],
  rule: ['#d6d9dd', '#383d43'],
  tint: ['#f4f3ef', '#1f2327'],
  marker: ['#ffe38a', '#665200'],
  confirmed: ['#0a4f88', '#86cdfa'],
  claimed: ['#8f4a00', '#edb24a'],
  assessed: ['#7b3fc4', '#a57fee'],
  minus: ['#a3103f', '#ff6f91'],
  plus: ['#007a6e', '#5fd0bd'],
  focus: ['#0b57d0', '#8ab4f8'],
};

/** The reader's system colours; the rest is the colour of text. */
const FORCED: Readonly<Record<string, string>> = { ground: 'Canvas', tint: 'Canvas', marker: 'Canvas', rule: 'GrayText', focus: 'Highlight' };

const all = (value: (name: string, tones: readonly [string, string]) => string): string =>
  Object.entries(COLOURS).map(([name, tones]) => `--${name}:${value(name, tones)};`).join('');

/**
 * Each colour may be set by a `--factbox-…` property of the page. Light or dark follows the page's own `color-scheme`;
 * the `scheme` attribute overrides it. Forced colours take the reader's system colours; print takes the light ones.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(all((name, [light, dark]) => `var(--factbox-${name}, light-dark(${light}, ${dark}))`))}
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  :host([scheme='auto']) {
    color-scheme: light dark;
  }
  @media (prefers-contrast: more) {
    :host {
      --soft: var(--ink);
      --line: var(--ink);
      --rule: var(--line);
    }
  }
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(all((name) => FORCED[name] ?? 'CanvasText'))}
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
