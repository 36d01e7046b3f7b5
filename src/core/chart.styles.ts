import { css } from 'lit';

/** What drawn figures share: the drawing, the cells over it, the legend under it. */
export const chartStyles = css`
  .plot svg {
    max-inline-size: 100%;
  }
  .plot > div > svg {
    block-size: auto;
  }
  .notes,
  .legend {
    max-inline-size: 72ch;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    line-height: 17px;
    color: var(--soft);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    max-inline-size: none;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .legend svg {
    flex: none;
    transform: translateY(1.5px);
  }
  .cells,
  .cells > * {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .cells [data-mark] {
    position: absolute;
    pointer-events: auto;
    cursor: pointer;
    border-radius: 2px;
  }
  .cells [data-mark]:hover {
    outline: 1.5px solid var(--line);
    outline-offset: 1px;
  }
  .cells [data-mark][aria-selected='true'],
  .cells [data-mark]:focus-visible {
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    [fill='var(--marker)'] {
      fill: CanvasText;
      height: 2px;
      transform: translateY(5.5px);
    }
  }
  @media print {
    .cells {
      display: none;
    }
    .plot svg {
      max-block-size: 21cm;
    }
  }
`;
