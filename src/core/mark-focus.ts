import type { LitElement, ReactiveController } from 'lit';

/** Which mark of a figure has the tab stop, and the focus: it stays there when the marks are drawn anew. */
export class MarkFocus implements ReactiveController {
  active: string | undefined;
  #figure: LitElement;
  #focused: string | undefined;

  constructor(figure: LitElement) {
    this.#figure = figure;
    figure.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#now();
  }

  hostUpdated(): void {
    const mark = this.#focused;
    if (mark !== undefined && mark !== this.#now()) this.#at(mark)?.focus({ preventScroll: true });
  }

  /** Takes the focus to a mark. */
  async move(mark: string): Promise<void> {
    this.active = mark;
    this.#figure.requestUpdate();
    await this.#figure.updateComplete;
    this.#at(mark)?.focus();
  }

  #now(): string | undefined {
    return this.#figure.shadowRoot?.activeElement?.getAttribute('data-mark') ?? undefined;
  }

  #at(mark: string): HTMLElement | null {
    return this.#figure.renderRoot.querySelector<HTMLElement>(`.cells [data-mark="${CSS.escape(mark)}"]`);
  }
}
