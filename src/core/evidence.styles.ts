import { css } from 'lit';

/** The evidence box, adopted when a reader first opens one. */
export const evidenceStyles = css`
  .evidence {
    position: absolute;
    inset: auto;
    inline-size: min(312px, calc(100vw - 16px));
    margin: 0;
    padding: 12px;
    border: 1.5px solid var(--ink);
    border-radius: 4px;
    background: var(--ground);
    color: var(--ink);
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.18);
    overflow: visible;
  }
  .evidence:focus-visible {
    outline-offset: 1px;
  }
  .evidence::before {
    content: '';
    position: absolute;
    left: calc(var(--tip) - 6px);
    inline-size: 11px;
    block-size: 11px;
    background: var(--ground);
    border: solid var(--ink);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    bottom: -7px;
  }
  .evidence[data-side='below']::before {
    top: -7px;
    bottom: auto;
    rotate: 225deg;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    font-size: 12px;
    line-height: 17px;
  }
  .bar:first-child {
    flex-wrap: nowrap;
    justify-content: space-between;
    align-items: flex-start;
    font-size: 13px;
  }
  .bar:last-child {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 4px;
  }
  .bar:first-child .link {
    justify-content: center;
    margin-block: -4px;
    text-decoration: none;
  }
  .clause {
    margin: 6px 0;
    font-size: 15px;
    line-height: 23px;
  }
  .clause .article {
    font-weight: 400;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 3px 12px;
    margin: 8px 0;
    font-size: 12px;
    line-height: 17px;
  }
  dt {
    color: var(--soft);
  }
  dd {
    margin: 0;
  }
  pre {
    margin: 8px 0;
    padding: 8px;
    background: var(--tint);
    font-size: 12px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    max-block-size: 30vh;
    overflow-y: auto;
  }
  @media print {
    .evidence {
      display: none;
    }
  }
`;
