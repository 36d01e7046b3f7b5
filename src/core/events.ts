import type { Problem } from '../story/problem.js';

/** The figure has drawn the story that it was given last. */
export class FactboxReadyEvent extends Event {
  constructor() {
    super('factbox-ready', { bubbles: true, composed: true });
  }
}

/** The figure could not draw the story that it was given last; it shows `message` to the reader. */
export class FactboxErrorEvent extends Event {
  declare readonly message: string;
  /** What is wrong with the story, where that is the cause. */
  declare readonly problems: readonly Problem[];
  constructor(message: string, problems: readonly Problem[]) {
    super('factbox-error', { bubbles: true, composed: true });
    this.message = message;
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'factbox-ready': FactboxReadyEvent;
    'factbox-error': FactboxErrorEvent;
  }
}
