const DAY = 86_400_000;

/**
 * Raw events counted by day, in one pass by hand: for all that do not count of themselves. Other data as it is.
 * @returns {{ times: number[], series: { name: string, values: ArrayLike<number> }[], unit: string }}
 */
export function byDay(data) {
  if (!data.events) return data;
  const { events, from, days } = data;
  const values = new Int32Array(days);
  for (let i = 0; i < events.length; i += 1) values[Math.floor((events[i] - from) / DAY)] += 1;
  return { times: Array.from(values, (_, i) => from + i * DAY), series: [{ name: 'Entries', values }], unit: 'day' };
}

/** "Jan 2031" or "5 Jan 2031". */
export function namesOf({ times, unit }) {
  const format = new Intl.DateTimeFormat('en', { ...(unit === 'day' && { day: 'numeric' }), month: 'short', year: 'numeric', timeZone: 'UTC' });
  return times.map((time) => format.format(time));
}

export const INKS = ['#1f5fa8', '#c2571a'];

/** The middle of the drawing, a little low, where most columns reach. */
export function middle(host) {
  const { left, top, width, height } = host.getBoundingClientRect();
  return { x: left + width * 0.52, y: top + height * 0.6 };
}
