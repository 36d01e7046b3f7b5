/** A hand that clicks moves so many px. */
const TREMBLE = 4;

/**
 * Zooming a picture with the wheel while Ctrl or ⌘ is held, two fingers, or buttons, and moving it with the pointer or
 * two fingers. The wheel alone and one finger stay the page's, which scrolls as anywhere.
 */
export class Zoom {
  scale = 1;
  #x = 0;
  #y = 0;
  #box: HTMLElement;
  #changed: () => void;
  #fingers = new Map<number, PointerEvent>();
  /** px that the picture has been moved since a pointer came down. */
  #dragged = 0;

  /** `box`: what the picture is seen through; `changed` asks for it to be drawn anew. */
  constructor(box: HTMLElement, changed: () => void) {
    this.#box = box;
    this.#changed = changed;
    const on = <K extends 'wheel' | 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel'>(type: K, heard: (event: HTMLElementEventMap[K]) => void) =>
      box.addEventListener(type, heard, { passive: false });
    on('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.by(Math.exp(-event.deltaY / 300), event);
    });
    on('pointerdown', (event) => {
      this.#dragged = 0;
      this.#fingers.set(event.pointerId, event);
    });
    on('pointermove', (event) => this.#moved(event));
    for (const type of ['pointerup', 'pointercancel'] as const) on(type, (event) => this.#fingers.delete(event.pointerId));
    // Who moves the picture and lets go over a mark means the picture.
    box.addEventListener('click', (event) => {
      if (this.#dragged > TREMBLE) event.stopPropagation();
      this.#dragged = 0;
    }, { capture: true });
  }

  /** How the picture is moved, as a CSS transform. */
  get transform(): string {
    return this.scale === 1 ? '' : `translate(${this.#x}px,${this.#y}px) scale(${this.scale})`;
  }

  /** Zooms by a factor around a point of the window; without one around the middle. */
  by(factor: number, at?: { readonly clientX: number; readonly clientY: number }): void {
    const { left, top, width, height } = this.#box.getBoundingClientRect();
    const [x, y] = at ? [at.clientX - left, at.clientY - top] : [width / 2, height / 2];
    const scale = Math.min(8, Math.max(1, this.scale * factor));
    const grown = scale / this.scale;
    this.scale = scale;
    this.#place(x - (x - this.#x) * grown, y - (y - this.#y) * grown);
  }

  reset(): void {
    this.scale = 1;
    this.#place(0, 0);
  }

  /** The picture always fills what it is seen through. */
  #place(x: number, y: number): void {
    const { clientWidth, clientHeight } = this.#box;
    this.#x = Math.min(0, Math.max(clientWidth * (1 - this.scale), x));
    this.#y = Math.min(0, Math.max(clientHeight * (1 - this.scale), y));
    this.#changed();
  }

  #moved(event: PointerEvent): void {
    const last = this.#fingers.get(event.pointerId);
    if (!last) return;
    if (!event.buttons) return void this.#fingers.delete(event.pointerId); // it was let go outside
    this.#fingers.set(event.pointerId, event);
    const other = [...this.#fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    const [dx, dy] = [event.clientX - last.clientX, event.clientY - last.clientY];
    if (other) {
      const apart = (one: PointerEvent) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      const middle = { clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 };
      this.by(apart(event) / apart(last), middle);
      this.#place(this.#x + dx / 2, this.#y + dy / 2);
    } else if (event.pointerType === 'mouse' && this.scale > 1) {
      this.#dragged += Math.hypot(dx, dy);
      this.#place(this.#x + dx, this.#y + dy);
    }
  }
}
