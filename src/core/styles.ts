import { css } from 'lit';

/**
 * The frame. The inner wrapper sets everything that a page may hand down (letter spacing, transforms, alignment), with
 * sizes in px, so that resets and a 62.5 % root font do not reach the figure.
 */
export const frameStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    contain: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  .figure {
    position: relative;
    margin: 0;
    padding-block-start: 10px;
    border-block-start: 2px solid var(--ink);
    background: var(--ground);
    color: var(--ink);
    font-family: var(--factbox-font, inherit);
    font-size: 14px;
    font-style: normal;
    font-weight: 400;
    font-stretch: normal;
    font-variant: tabular-nums lining-nums;
    font-feature-settings: normal;
    line-height: 20px;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    caption-side: top;
    cursor: auto;
    dominant-baseline: auto;
    stroke: none;
    text-anchor: start;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  .figure [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .measure {
    block-size: 0;
  }
  .title {
    margin: 0 0 4px;
    font-size: 19px;
    line-height: 24px;
    font-weight: 700;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }
  .title:lang(ar, fa, he) {
    letter-spacing: normal;
  }
  .summary {
    max-inline-size: 62ch;
    margin: 0 0 14px;
    color: var(--soft);
    text-wrap: pretty;
  }
  svg {
    display: block;
    overflow: visible;
    font-family: inherit;
  }
  .plot {
    position: relative;
  }
  .plot svg {
    max-inline-size: 100%;
  }
  .plot > div > svg {
    block-size: auto;
  }
  .still button:not(.sort),
  .still .pager {
    visibility: hidden;
  }
  @media (scripting: none) {
    .still button:not(.sort),
    .still .pager {
      display: none;
    }
  }
  .article {
    background: linear-gradient(
      transparent 62%,
      var(--marker) 62%,
      var(--marker) 97%,
      transparent 97%
    );
    padding-inline: 1px;
    color: inherit;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    font-weight: 600;
  }
  .soft {
    color: var(--soft);
  }
  .strong {
    font-weight: 600;
  }
  .standing {
    display: inline-flex;
    flex-wrap: nowrap;
    align-items: baseline;
    gap: 5px;
    font-size: 12px;
    line-height: 17px;
    font-weight: 600;
  }
  .standing svg,
  .legend svg {
    flex: none;
    transform: translateY(1.5px);
  }
  .confirmed {
    color: var(--confirmed);
  }
  .claimed,
  .alleged,
  .unverified {
    color: var(--claimed);
  }
  .assessed {
    color: var(--assessed);
  }
  .disputed,
  .denied {
    color: var(--minus);
  }
  .retracted {
    color: var(--soft);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 16px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    line-height: 17px;
    color: var(--soft);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .notes {
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
    max-inline-size: 72ch;
    font-size: 12px;
    line-height: 17px;
    color: var(--soft);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin: 14px 0 0;
    padding: 8px 0 4px;
    border-block-start: 1px solid var(--rule);
    font-size: 12px;
    line-height: 17px;
    color: var(--soft);
  }
  .source {
    flex: 1 0 100%;
    margin: 0;
    text-wrap: pretty;
  }
  a,
  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 2px;
  }
  button,
  .button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    font: inherit;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    min-inline-size: 24px;
    cursor: pointer;
  }
  a:hover,
  .link:hover {
    color: var(--ink);
    text-decoration-color: currentcolor;
  }
  :focus-visible {
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  details {
    flex: none;
  }
  details:not([open]) > :not(summary) {
    display: none;
  }
  details[open] {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  summary {
    inline-size: fit-content;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .scroll {
    overflow-x: auto;
    overflow-wrap: break-word;
    margin-block: 6px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  .sort {
    cursor: pointer;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
    line-height: 18px;
    color: var(--ink);
  }
  caption {
    padding-block: 2px 6px;
    font-size: 12px;
    line-height: 17px;
    color: var(--soft);
    text-align: start;
  }
  th,
  td {
    padding-block: 5px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 1px solid var(--ink);
    font-weight: 600;
  }
  tbody th {
    font-weight: 400;
  }
  td.number {
    white-space: nowrap;
  }
  s {
    color: var(--soft);
  }
  .notice {
    border-inline-start: 4px solid var(--minus);
    margin: 10px 0;
    padding-block: 2px;
    padding-inline: 14px 0;
    font-size: 12px;
    line-height: 17px;
  }
  .notice strong {
    display: block;
    font-size: 14px;
    line-height: 20px;
  }
  .notice ul {
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .loading {
    display: grid;
    place-items: center;
    min-block-size: 180px;
    background: var(--tint);
    color: var(--soft);
    font-size: 12px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .cells,
  .cells > * {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .cells [role='gridcell'] {
    position: absolute;
    pointer-events: auto;
    cursor: pointer;
    border-radius: 2px;
  }
  .cells [role='gridcell']:hover {
    outline: 1.5px solid var(--line);
    outline-offset: 1px;
  }
  .cells [role='gridcell'][aria-selected='true'],
  .cells [role='gridcell']:focus-visible {
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .article,
    .marked {
      background: none;
      text-decoration: underline 2px;
    }
    .marked tspan {
      text-decoration: none;
    }
  }
  @media print {
    .link,
    .pager,
    .cells {
      display: none;
    }
    details {
      flex: 1 0 100%;
      min-inline-size: 0;
    }
    details:not([open]) > :not(summary) {
      display: block;
    }
    .scroll {
      overflow: visible;
    }
    th,
    td {
      overflow-wrap: anywhere;
    }
    .plot {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    a {
      text-decoration: none;
    }
  }
`;
