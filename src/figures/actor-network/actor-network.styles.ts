import { css } from 'lit';

export const actorNetworkStyles = css`
  .figure {
    container-type: inline-size;
  }
  .reserved {
    min-block-size: 480px;
  }
  .middle,
  .wide {
    display: none;
  }
  .least {
    display: block;
  }
  .plot:empty {
    display: none;
  }
  .listed ~ .notes > :first-child {
    display: none;
  }
  @container (max-width: 419.9px) {
    .narrow ~ .notes > :first-child,
    .legend.pictured {
      display: none;
    }
  }
  @container (min-width: 420px) {
    .narrow {
      display: none;
    }
    .middle {
      display: block;
    }
  }
  @container (min-width: 600px) {
    .middle {
      display: none;
    }
    .wide {
      display: block;
    }
  }
  .plot {
    overflow: clip;
    overflow-clip-margin: 6px;
    touch-action: pan-x pan-y;
  }
  .zoom {
    position: relative;
    transform-origin: 0 0;
  }
  @container (max-width: 419.9px) {
    .plot,
    .middle {
      overflow-x: auto;
    }
    .plot svg {
      max-inline-size: none;
    }
  }
  .modes {
    display: flex;
    gap: 6px;
    margin: 0 0 10px;
  }
  .modes button {
    display: inline-grid;
    place-items: center;
    min-block-size: 26px;
    padding-inline: 11px;
    border: 1px solid var(--line);
    border-radius: 13px;
    font-size: 12px;
    line-height: 17px;
  }
  .modes [aria-pressed='true'] {
    background: var(--ink);
    color: var(--ground);
    border-color: var(--ink);
    font-weight: 600;
  }
  .list {
    font-size: 13px;
    line-height: 17px;
  }
  .kind {
    margin: 14px 0 0;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--ink);
    font-size: 12px;
    color: var(--soft);
  }
  .kind svg {
    display: inline-block;
    vertical-align: -1px;
  }
  .kind b {
    color: var(--assessed);
  }
  .list ul {
    margin: 0 0 6px;
    padding: 0;
    list-style: none;
  }
  .actor {
    border-block-end: 1px solid var(--rule);
  }
  .actor summary {
    display: grid;
    grid-template-columns: 12px 1fr auto;
    gap: 8px;
    align-items: start;
    inline-size: auto;
    padding-block: 8px;
    cursor: pointer;
  }
  .actor summary svg {
    margin-block-start: 3px;
  }
  .count {
    font-size: 12px;
    color: var(--soft);
  }
  .count::after {
    content: ' +';
  }
  [open] > summary > .count::after {
    content: ' −';
  }
  .line {
    display: grid;
    grid-template-columns: 34px 1fr;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 24px;
    padding-block: 4px;
  }
  .line > svg {
    justify-self: end;
  }
  .legend svg[width='38']:dir(rtl),
  .line svg:dir(rtl) {
    scale: -1 1;
  }
  .line:hover {
    background: var(--tint);
  }
  i {
    font-style: normal;
    color: var(--soft);
  }
  .more {
    display: block;
    font-size: 12px;
    color: var(--soft);
  }
  .more svg {
    display: inline-block;
    margin-inline-end: 4px;
    vertical-align: -1px;
  }
  @media (pointer: coarse) {
    .modes button,
    .line {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .modes [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .modes {
      display: none;
    }
  }
`;
