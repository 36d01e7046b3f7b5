import { css } from 'lit';

export const frequencyChartStyles = css`
  .figure {
    container-type: inline-size;
  }
  .reserved {
    min-block-size: 240px;
  }
  .wide {
    display: none;
  }
  @container (min-width: 560px) {
    .narrow {
      display: none;
    }
    .wide {
      display: block;
    }
  }
`;
