// An invented harbour, made for charts of many periods and of events that are counted: the same at each run.

const words = (exact: string) => [{ exact }];
const DAY = 864e5;
const day = (n: number): string => new Date(Date.UTC(2031, 0, 1) + n * DAY).toISOString().slice(0, 10);

/** Cancelled sailings of a day: more in rough months, none stated while the log was lost. */
const sailings = (n: number): number => Math.round(6 + 5 * Math.cos(n / 29) + 4 * Math.sin(n * 1.7) ** 2 + (n === 203 ? 14 : 0));
const LOST = { from: 96, to: 109 };
const DAYS = 212;

const LINES = ['Selkie Line', 'Harbour Ferries', 'Northgate Freight'];
const SOURCES = ['src-guard', 'src-union', 'src-port'];
const LEVELS = [{ level: 'confirmed', by: ['src-guard'] }, { level: 'claimed' }, { level: 'reported' }];

/** Each collision with its day, its ships' line, who tells of it and how sure that is. */
const collisions = Array.from({ length: 46 }, (_, i) => {
  const when = day((i * 37 + (i % 5) * 11) % 330);
  return {
    id: `collision-${i + 1}`, kind: 'collision', when: { edtf: when, text: when }, evidence: words(`the collision of ${when}, number ${i + 1}`),
    status: [LEVELS[(i * 7) % 5 % 3]], attribution: { by: [SOURCES[(i * 5) % 7 % 3]] }, parties: [{ actor: `line-${(i * 3) % 4 % 3}` }],
  };
});

export const harbour = {
  format: 'factbox/1', id: 'harbour', lang: 'en',
  article: { headline: 'A year of fog in Selkie Sound', publisher: 'The Sound Observer', url: 'https://sound-observer.example/fog', published: '2032-01-09', rights: 'CC0; fictional' },
  sources: [
    { id: 'src-guard', name: 'the coast guard', kind: 'institution', naming: 'named', evidence: words('the coast guard confirmed') },
    { id: 'src-union', name: 'the pilots’ union', kind: 'group', naming: 'named', evidence: words('the pilots’ union counts') },
    { id: 'src-port', name: 'the port office', kind: 'institution', naming: 'named', evidence: words('according to the port office') },
  ],
  actors: LINES.map((name, i) => ({ id: `line-${i}`, name, kind: 'company', evidence: words(`a ship of the ${name}`) })),
  events: [
    { id: 'fog', label: 'Fog in the Sound', evidence: words('a year of fog') },
    { id: 'collisions', label: 'Collisions', evidence: words('collisions in the Sound') },
    ...collisions,
  ],
  series: [
    {
      id: 'sailings', label: 'Cancelled sailings', about: 'fog', unit: 'sailings', period: 'day', coverage: { from: day(0), to: day(DAYS - 1) },
      attribution: { by: ['src-port'], verb: 'logged' }, evidence: words('the port office logged every cancelled sailing'),
      points: Array.from({ length: DAYS }, (_, n) => n).filter((n) => n < LOST.from || n > LOST.to).map((n) => ({
        when: { edtf: day(n), text: day(n) }, evidence: words(`the log of ${day(n)}`),
        quantity: n === 60 ? { is: 'at-least', min: 12 } : { is: 'exact', value: sailings(n) },
      })),
    },
    {
      id: 'collisions-by-month', label: 'Collisions in the Sound', about: 'collisions', unit: 'collisions', period: 'month', coverage: { from: '2031-01', to: '2031-11' },
      evidence: words('collisions in the Sound'), points: [], computed: { from: 'events', where: { kind: 'collision' } },
    },
  ],
};

const CALLS = 20_000;
/** The same harbour with every radio call of two years, as a script hands them over. */
export const calls = {
  ...harbour, id: 'harbour-calls',
  events: {
    columns: {
      when: Int32Array.from({ length: CALLS }, (_, i) => Date.UTC(2030, 0, 1) / DAY + ((i * 7919) % 730) * (i % 3 === 0 ? 1 : 0) + (i % 3 === 0 ? 0 : (i * 104_729) % 365)),
      kind: { codes: Uint8Array.from({ length: CALLS }, (_, i) => i % 4 % 2), values: ['radio call', 'test call'] },
    },
    written: [{ id: 'calls', label: 'Radio calls', evidence: words('the calls of two years') }],
  },
  series: [
    {
      id: 'calls-by-week', label: 'Radio calls', about: 'calls', unit: 'calls', period: 'week', coverage: {}, evidence: words('the calls of two years'), points: [],
      computed: { from: 'events', where: { kind: 'radio call' } },
    },
  ],
};
