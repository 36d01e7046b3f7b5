import { css } from 'lit';

/**
 * The frame, as far as every figure shows it before its reader acts. The inner wrapper takes nothing that a page may hand
 * down (letter spacing, transforms, alignment) but its font, with sizes in px, so that resets and a 62.5 % root font do not
 * reach the figure.
 */
export const frameStyles = css`
  :host {
    display: block;
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
    all: initial;
    display: block;
    position: relative;
    padding-block-start: 10px;
    border-block-start: 2px solid var(--ink);
    background: var(--ground);
    color: var(--ink);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--factbox-font, inherit);
    font-size: 14px;
    line-height: 20px;
    font-variant: tabular-nums lining-nums;
    overflow-wrap: anywhere;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    -webkit-text-size-adjust: none;
  }
  .figure [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .title {
    margin-block-end: 4px;
    font-size: 19px;
    line-height: 24px;
    font-weight: 700;
    text-wrap: balance;
  }
  .summary,
  .source,
  .words {
    text-wrap: pretty;
  }
  .summary {
    max-inline-size: 62ch;
    margin: 0 0 14px;
    color: var(--soft);
  }
  svg {
    display: block;
    overflow: visible;
  }
  .plot {
    position: relative;
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
  .soft,
  .retracted {
    color: var(--soft);
  }
  .standing {
    display: inline-flex;
    align-items: baseline;
    gap: 5px;
    font-size: 12px;
    line-height: 17px;
    font-weight: 600;
  }
  .standing svg {
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
  footer,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  footer {
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
  }
  a,
  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 2px;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
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
  summary::-webkit-details-marker {
    display: none;
  }
  .loading {
    display: grid;
    place-items: center;
    min-block-size: 180px;
    background: var(--tint);
    color: var(--soft);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .article {
      background: none;
      text-decoration: underline 2px;
    }
  }
  @media print {
    .link {
      display: none;
    }
    .plot {
      break-inside: avoid;
    }
    a {
      text-decoration: none;
    }
  }
`;
