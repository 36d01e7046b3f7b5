import { css } from 'lit';

export const actorNetworkStyles = css`
  .figure {
    container-type: inline-size;
  }
  .reserved {
    min-block-size: 480px;
  }
  .middle,
  .wide,
  .plot:empty,
  .listed ~ .notes > :first-child {
    display: none;
  }
  .least {
    display: block;
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
  .relations,
  .actors {
    pointer-events: none;
  }
  .zoom {
    position: relative;
    transform-origin: 0 0;
  }
  @container (max-width: 419.9px) {
    .narrow ~ .notes > :first-child,
    .legend.pictured {
      display: none;
    }
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
    display: inline-flex;
    align-items: center;
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
  .legend svg[width='38']:dir(rtl) {
    scale: -1 1;
  }
  @media (pointer: coarse) {
    .modes button {
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
