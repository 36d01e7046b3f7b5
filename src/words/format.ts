/** Intl, guarded: a language tag that Intl refuses (`en_US`, an empty one) falls back instead of throwing. */

const kept = new Map<string, unknown>();

export function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/** A tag that Intl accepts: underscores mended, nonsense replaced by `otherwise`. */
export function normalLocale(tag: string | null | undefined, otherwise = 'en'): string {
  try {
    return (tag && Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]) || otherwise;
  } catch {
    return otherwise;
  }
}

export const joinNames = (names: readonly string[], locale: string): string =>
  names.length < 2 ? names.join('') : keep(`l ${locale}`, () => new Intl.ListFormat(locale)).format(names);

/** Parts of a date; a part that is not stated is absent, and no other is put in its place. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * A date in words, with only the parts that are stated. The Date beneath is a calendar look-up in UTC: the year that
 * stands in for an absent one is never printed.
 */
export function formatDate(parts: DateParts, locale: string, style: 'long' | 'short' = 'long'): string {
  const { year, month, day } = parts;
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  if (year !== undefined) date.setUTCFullYear(year);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(year !== undefined && { year: 'numeric' }),
    ...(month !== undefined && { month: style }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  return keep(`d ${locale} ${style} ${Object.keys(options).join()}`, () => new Intl.DateTimeFormat(locale, options)).format(date);
}

/** An EDTF date that is a plain day, in words; any other is left as it is written. */
export function formatDay(edtf: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  return year && month && day ? formatDate({ year: +year, month: +month, day: +day }, locale) : edtf;
}
