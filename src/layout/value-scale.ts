import { ticks } from 'd3-array';

/** A linear scale from zero, with the round values that are printed on its axis. */
export interface ValueScale {
  readonly ticks: readonly number[];
  readonly px: (value: number) => number;
}

/** `max` in the data's unit; `length` in px; about one tick every `step` px. */
export function valueScale(max: number, length: number, step: number, wholeNumbers: boolean): ValueScale {
  const top = max > 0 ? max : 1;
  const count = Math.max(2, Math.round(length / step));
  const at = ticks(0, top, count).filter((value) => !wholeNumbers || Number.isInteger(value));
  return { ticks: at, px: (value) => (value / top) * length };
}
