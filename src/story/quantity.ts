/** What of a quantity may be put on a scale. A quantity in words has no number here, by its type. */
import type { NumericQuantity, Quantity } from './types.js';

/** True when the quantity has a number. `most` or "not stated" have none and may only be written. */
export function isNumeric(quantity: Quantity): quantity is NumericQuantity {
  return quantity.is !== 'verbal' && quantity.is !== 'unknown';
}

/** Ends of what is stated; an absent end is open and must be drawn so. Never a midpoint, never a zero of our own. */
export interface Bounds {
  readonly from?: number;
  readonly to?: number;
}

export function bounds(quantity: NumericQuantity): Bounds {
  switch (quantity.is) {
    case 'range':
      return { from: quantity.min, to: quantity.max };
    case 'at-least':
      return { from: quantity.min };
    case 'at-most':
      return { to: quantity.max };
    default:
      return { from: quantity.value, to: quantity.value };
  }
}

/** Highest number that a quantity states, as a value or as a bound. */
export const top = (quantity: NumericQuantity): number => {
  const { from, to } = bounds(quantity);
  return to ?? from ?? 0;
};
