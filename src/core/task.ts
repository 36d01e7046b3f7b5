/** Work that would hold the page is done a little at a time. */

/** What goes on as a task of its own, so that a reader is heard before it. */
export const nextTask = () => new Promise<void>((done) => setTimeout(done));

/** A task of ours lasts so many ms, and then what it has begun. */
const SLICE = 12;

/** Says whether the page has been kept long enough since it was last free, which it is again after `nextTask`. */
export class Slice {
  #end = performance.now() + SLICE;

  get over(): boolean {
    return performance.now() >= this.#end;
  }

  /** Goes on in the next task. */
  async next(): Promise<void> {
    await nextTask();
    this.#end = performance.now() + SLICE;
  }
}
