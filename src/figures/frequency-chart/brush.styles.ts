import { css } from 'lit';

export const brushStyles = css`
  .strip {
    position: relative;
    block-size: 28px;
    margin-block-start: 6px;
    border-block-end: 1px solid var(--line);
    cursor: crosshair;
    touch-action: pan-y;
  }
  .strip > * {
    position: absolute;
  }
  .chosen {
    inset-block: calc(50% - 3px);
    background: var(--focus);
    forced-color-adjust: none;
  }
  .strip [role='slider'] {
    inset-block: 2px;
    inline-size: 24px;
    margin-left: -12px;
    cursor: ew-resize;
    border-radius: 2px;
  }
  .strip [role='slider']::before {
    content: '';
    position: absolute;
    inset: 2px 8px;
    border: 2px solid var(--focus);
    border-radius: 3px;
    background: var(--ground);
  }
  .band {
    position: absolute;
    border: 1.5px solid var(--focus);
    pointer-events: none;
  }
  .said {
    margin: 4px 0 0;
    font-size: 12px;
    line-height: 17px;
    color: var(--soft);
  }
  @media (pointer: coarse) {
    .strip {
      block-size: 44px;
    }
  }
  @media print {
    .strip {
      display: none;
    }
  }
`;
