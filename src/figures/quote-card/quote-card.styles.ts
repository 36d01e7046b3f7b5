import { css } from 'lit';

export const quoteCardStyles = css`
  .tag {
    display: flex;
    align-items: center;
    gap: 3px 14px;
    min-block-size: 24px;
    margin: 0 0 6px;
    font-size: 12px;
    line-height: 17px;
    color: var(--soft);
  }
  .tag .row {
    align-items: center;
  }
  .tag .row + .row {
    flex: auto;
  }
  .tag b {
    color: var(--ink);
    font-weight: 600;
  }
  blockquote,
  .words {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .words p {
    max-inline-size: 36em;
    margin: 0;
    font-size: 17px;
    line-height: 25px;
  }
  .showcase .words p {
    max-inline-size: 28em;
    font-size: 25px;
    line-height: 33px;
    font-weight: 500;
    letter-spacing: -0.012em;
  }
  .showcase .words p:lang(ar, fa, he) {
    letter-spacing: normal;
  }
  .inline .words p {
    font-size: 14px;
    line-height: 21px;
  }
  :host([emphasis='inline']) .figure {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--line);
  }
  .inline .who {
    margin-block-start: 4px;
  }
  .inline .tag {
    flex-wrap: wrap;
    margin: 4px 0 0;
  }
  .inline.paraphrase .who,
  .inline.paraphrase .tag {
    padding-inline-start: 18px;
  }
  .paraphrase .words {
    border-inline-start: 4px solid var(--marker);
    padding-inline-start: 14px;
  }
  .direct .words p {
    text-indent: -0.42em;
    padding-inline-start: 0.42em;
  }
  .mark {
    color: var(--confirmed);
    font-weight: 700;
  }
  .words .article {
    font-weight: inherit;
  }
  .who {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    margin: 14px 0 0;
  }
  .who svg {
    flex: none;
    margin-block-start: 2px;
  }
  .name {
    display: block;
    font-size: 14px;
    line-height: 19px;
    font-weight: 700;
  }
  .details {
    display: block;
    font-size: 13px;
    line-height: 18px;
    color: var(--soft);
  }
  .details span {
    display: inline-block;
  }
  .verb {
    color: var(--soft);
    font-weight: 400;
  }
  .pager {
    display: flex;
    align-items: center;
    flex: none;
    gap: 8px;
    margin-inline-start: auto;
  }
  .pager button {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border: 1px solid var(--line);
    border-radius: 50%;
    color: var(--ink);
  }
  .pager button:hover {
    border-color: var(--ink);
  }
  .pager button:focus-visible {
    border-radius: 50%;
  }
  .pager svg:dir(rtl) {
    scale: -1 1;
  }
  @media (pointer: coarse) {
    .pager button {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media print {
    .pager {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .paraphrase .words {
      border-color: CanvasText;
    }
  }
`;
