/** Chance that repeats itself: the same seed, the same story. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
    for (let i = 0; i < 4; i += 1) this.next(); // neighbouring seeds begin alike
  }

  /** A number from 0 up to 1, by a linear congruence. */
  next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  /** A whole number from 0, below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** As `below`, but low ones come often: a few actors are in most of what happens. */
  low(count: number): number {
    return Math.floor(this.next() ** 2.5 * count);
  }

  /** True in so many cases of a hundred. */
  in100(cases: number): boolean {
    return this.below(100) < cases;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
