import { css } from 'lit';

/** A server's drawing, until its script has come: what nothing would answer to is not seen, and takes no room where no script comes. */
export const stillStyles = css`
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
`;
