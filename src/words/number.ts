import { keep } from './format.js';

/** A number with every digit that is stated; one too large or too small to read out is given in powers of ten, never as 0. */
export function formatNumber(value: number, locale: string): string {
  const size = Math.abs(value);
  const notation = size >= 1e16 || (size < 1e-6 && size > 0) ? 'scientific' : 'standard';
  return keep(
    `n ${locale} ${notation}`,
    () => new Intl.NumberFormat(locale, { notation, maximumSignificantDigits: 15, maximumFractionDigits: 6, roundingPriority: 'morePrecision', signDisplay: 'negative' }),
  ).format(value);
}
