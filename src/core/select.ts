/** The reader has chosen a mark. `id` is the id of its record in the story. */
export class FactboxSelectEvent extends Event {
  readonly id: string;
  constructor(id: string) {
    super('factbox-select', { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'factbox-select': FactboxSelectEvent;
  }
}
