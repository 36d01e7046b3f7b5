import { css } from 'lit';

/** What a list looks like: fetched with it. */
export const listStyles = css`
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
    .line {
      min-block-size: 44px;
    }
  }
`;
