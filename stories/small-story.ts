// The story that the guide "What a story is" builds, and the article that it rests on; both invented.

export const smallArticle = `The ferry Halcyon keeps Anselgate waiting

The ferry Halcyon broke down twice in May and at least five times in June, the harbour office said. It gave no number for July. For August the crew reported many stops; the office counted three.

“We know the timetable by heart, and it knows nothing of us,” said Una Brandvold, who takes the ferry to work.`;

export const smallStory = {
  format: 'factbox/1',
  id: 'ferry',
  lang: 'en',
  article: { headline: 'The ferry Halcyon keeps Anselgate waiting' },
  sources: [
    { id: 'office', name: 'the harbour office', kind: 'institution', naming: 'named', evidence: [{ exact: 'the harbour office said' }] },
    { id: 'crew', name: 'the crew', kind: 'group', naming: 'collective', evidence: [{ exact: 'the crew reported' }] },
    {
      id: 'una', name: 'Una Brandvold', kind: 'person', naming: 'named', role: 'who takes the ferry to work',
      evidence: [{ exact: 'said Una Brandvold, who takes the ferry to work' }],
    },
  ],
  events: [{ id: 'breakdowns', label: 'Breakdowns of the ferry', evidence: [{ exact: 'The ferry Halcyon broke down' }] }],
  quotes: [
    {
      id: 'una-quote', mode: 'direct', attribution: { by: ['una'], verb: 'said' },
      evidence: [{ exact: 'We know the timetable by heart, and it knows nothing of us' }],
    },
  ],
  series: [
    {
      id: 'stops', label: 'Breakdowns of the Halcyon', about: 'breakdowns', unit: 'breakdowns', period: 'month',
      coverage: { from: 'XXXX-05', to: 'XXXX-08' },
      attribution: { by: ['office'], verb: 'said' },
      evidence: [{ exact: 'The ferry Halcyon broke down' }],
      points: [
        { when: { edtf: 'XXXX-05', text: 'in May' }, quantity: { is: 'exact', value: 2 }, evidence: [{ exact: 'broke down twice in May' }] },
        { when: { edtf: 'XXXX-06', text: 'in June' }, quantity: { is: 'at-least', min: 5 }, evidence: [{ exact: 'at least five times in June' }] },
        {
          when: { edtf: 'XXXX-07', text: 'for July' }, quantity: { is: 'unknown', why: 'not-stated' },
          evidence: [{ exact: 'It gave no number for July' }],
        },
        {
          when: { edtf: 'XXXX-08', text: 'For August' }, quantity: { is: 'verbal', term: 'many', of: 'count' },
          attribution: { by: ['crew'], verb: 'reported' }, evidence: [{ exact: 'For August the crew reported many stops' }],
        },
        {
          when: { edtf: 'XXXX-08', text: 'For August' }, quantity: { is: 'exact', value: 3 },
          attribution: { by: ['office'], verb: 'counted' }, evidence: [{ exact: 'the office counted three' }],
        },
      ],
    },
  ],
};

/** JSON as one writes it by hand: what fits into a line stands in one. */
export function asJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ').replaceAll(/\[ /g, '[').replaceAll(/ \]/g, ']');
  if (typeof value !== 'object' || value === null || indent.length + line.length < 72) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => asJson(one, inner))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${asJson(one, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
