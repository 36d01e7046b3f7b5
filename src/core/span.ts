/** The reader has chosen a span of time in a chart, or cleared it. */
export class FactboxSpanEvent extends Event {
  /** "2031-03/2031-06", an EDTF interval of the chart's periods; undefined: none is chosen. */
  readonly span: string | undefined;
  constructor(span: string | undefined) {
    super('factbox-span', { bubbles: true, composed: true });
    this.span = span;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'factbox-span': FactboxSpanEvent;
  }
}
