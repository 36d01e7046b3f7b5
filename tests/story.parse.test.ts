// Each fault in a story is told where it is, with what should stand there and what does; what is left out is filled in.
import { expect } from '@open-wc/testing';
import { parseStory } from '../src/story/parse.js';
import type { StoryInput } from '../src/story/schema.js';
import { event, evidence, measure, point, problemsOf, quote, relation, sample, series, sound, warningsOf } from './support/sample.js';

const source = { id: 'driver', name: 'a driver', kind: 'person', naming: 'anonymous', evidence };
const levels = '"confirmed", "denied", "reported", "claimed", "alleged", "unverified", "assessed", "disputed" or "retracted"';

/** A fault, and the one line that tells of it. */
const faults: readonly (readonly [title: string, input: unknown, line: string])[] = [
  ['no story at all', undefined, 'story: expected an object, got nothing'],
  ['a list', [sample()], 'story: expected an object, got a list'],
  ['text for a story', '<!doctype html>', 'story: expected an object, got "<!doctype html>"'],
  ['an older format', sample({ format: 'factbox/0' }), 'format: expected a story of format factbox/1, got one of format "factbox/0"'],
  [
    'a newer format',
    { ...sample({ format: 'factbox/2' }), events: 3 },
    'format: expected a story of format factbox/1, got one of format factbox/2; this page needs a newer factbox',
  ],
  ['no format', sample({ format: undefined }), 'format: expected a story of format factbox/1, got nothing'],
  ['a format of another type', sample({ format: 1 }), 'format: expected a story of format factbox/1, got the number 1'],
  ['no headline', sample({ article: { corrections: [] } }), 'article.headline: expected text, got nothing'],
  ['an id with white space', sample({ id: 'my story' }), 'id: expected an id: text without white space, got "my story"'],
  ['an empty id', sample({ events: [event({ id: '' })] }), 'events[0].id: expected an id: text without white space, got ""'],
  ['a list that is none', sample({ sources: { a: 1 } }), 'sources: expected a list, got an object'],
  ['a record that is none', sample({ events: [[]] }), 'events[0]: expected an object, got an empty list'],
  ['a record that is null', sample({ groups: [null] }), 'groups[0]: expected an object, got null'],
  ['blank text', sample({ sources: [{ ...source, role: ' ' }] }), 'sources[0].role: expected text, got " "'],
  ['an object for text', sample({ sources: [{ ...source, name: { nodeType: 1 } }] }), 'sources[0].name: expected text, got an object'],
  ['a list for text', sample({ sources: [{ ...source, name: ['a'] }] }), 'sources[0].name: expected text, got a list'],
  ['a number for text', sample({ sources: [{ ...source, name: 3 }] }), 'sources[0].name: expected text, got the number 3'],
  ['a flag for text', sample({ sources: [{ ...source, name: true }] }), 'sources[0].name: expected text, got true'],
  ['text for a flag', sample({ relations: [relation({ directed: 'yes' })] }), 'relations[0].directed: expected true or false, got "yes"'],
  [
    'an unknown member of a closed list',
    sample({ sources: [{ ...source, naming: 'secret' }] }),
    'sources[0].naming: expected "named", "anonymous" or "collective", got "secret"',
  ],
  ['an unknown sign', sample({ relations: [relation({ sign: 2 })] }), 'relations[0].sign: expected 1, -1 or 0, got the number 2'],
  ['a record without evidence', sample({ events: [{ id: 'fire' }] }), 'events[0].evidence: expected a list with an entry at least, got nothing'],
  [
    'a record with empty evidence',
    sample({ events: [event({ evidence: [] })] }),
    'events[0].evidence: expected a list with an entry at least, got an empty list',
  ],
  ['evidence without words', sample({ events: [event({ evidence: [{ exact: '' }] })] }), 'events[0].evidence[0].exact: expected text, got ""'],
  [
    'evidence in an unknown correction',
    sample({ events: [event({ evidence: [{ exact: 'x', in: 'correct' }] })] }),
    'events[0].evidence[0].in: expected the id of a correction, got "correct" (did you mean "corrected"?)',
  ],
  [
    'an editorial record without citation',
    sample({ events: [event({ basis: 'editorial' })] }),
    'events[0].cite: expected a citation, since the basis is editorial, got nothing',
  ],
  ['an unknown standing', sample({ events: [event({ status: [{ level: 'proven' }] })] }), `events[0].status[0].level: expected ${levels}, got "proven"`],
  ['no standing', sample({ events: [event({ status: [{}] })] }), `events[0].status[0].level: expected ${levels}, got nothing`],
  ['confirmed by nobody', sample({ events: [event({ status: [{ level: 'confirmed' }] })] }), 'events[0].status[0].by: expected a list with an entry at least, got nothing'],
  ['denied by nobody', sample({ events: [event({ status: [{ level: 'denied', by: [] }] })] }), 'events[0].status[0].by: expected a list with an entry at least, got an empty list'],
  [
    'a date that is none',
    sample({ events: [event({ when: { text: 'in March', edtf: 'March 2031' } })] }),
    'events[0].when.edtf: expected a date in EDTF, such as "2024-03-05", "XXXX-03" or "2024-03/..", got "March 2031"',
  ],
  [
    'a day that no calendar has',
    sample({ updated: '2031-02-29' }),
    'updated: expected a single date in EDTF, such as "2024-03-05" or "XXXX-03", got "2031-02-29"',
  ],
  ['a span for a day', sample({ updated: '2031/2032' }), 'updated: expected a single date in EDTF, such as "2024-03-05" or "XXXX-03", got "2031/2032"'],
  ['a missing end of a relation', sample({ relations: [{ ...relation(), to: undefined }] }), 'relations[0].to: expected the id of an actor or null, got nothing'],
  ['a dangling id', sample({ relations: [relation({ to: 'navy' })] }), 'relations[0].to: expected the id of an actor, got "navy"'],
  [
    'an id like another',
    sample({ actors: [{ id: 'a-hezb', name: 'H', kind: 'party', evidence }], relations: [relation({ from: 'a-hezbolla' })] }),
    'relations[0].from: expected the id of an actor, got "a-hezbolla" (did you mean "a-hezb"?)',
  ],
  ['an id of another kind', sample({ relations: [relation({ to: 'mayor' })] }), 'relations[0].to: expected the id of an actor, got "mayor"'],
  ['an actor for a source', sample({ quotes: [quote({ attribution: { by: ['city'] } })] }), 'quotes[0].attribution.by[0]: expected the id of a source, got "city"'],
  ['said by nobody', sample({ quotes: [quote({ attribution: { by: [] } })] }), 'quotes[0].attribution.by: expected a list with an entry at least, got an empty list'],
  ['a place that is not there', sample({ events: [event({ places: [{ place: 'harbor' }] })] }), 'events[0].places[0].place: expected the id of a place, got "harbor" (did you mean "harbour"?)'],
  ['a source after a fact', sample({ events: [event({ after: ['mayor'] })] }), 'events[0].after[0]: expected the id of a fact, got "mayor"'],
  ['a thing that is not there', sample({ measures: [measure({ is: 'exact', value: 1 }, { about: 'flod' })], relations: [] }), 'measures[0].about: expected the id of a record, got "flod" (did you mean "flood"?)'],
  ['an id used twice', sample({ actors: [{ id: 'flood', name: 'F', kind: 'person', evidence }] }), 'events[0].id: expected an id of its own, got "flood", which actors[0] has too'],
  ['an unknown quantity', sample({ measures: [measure({ is: 'some' })] }), 'measures[0].quantity.is: expected "exact", "range", "at-least", "at-most", "approximate", "verbal" or "unknown", got "some"'],
  ['no number', sample({ measures: [measure({ is: 'exact' })] }), 'measures[0].quantity.value: expected a finite number, got nothing'],
  ['a number as text', sample({ measures: [measure({ is: 'exact', value: '3' })] }), 'measures[0].quantity.value: expected a finite number, got "3"'],
  ['NaN', sample({ measures: [measure({ is: 'exact', value: NaN })] }), 'measures[0].quantity.value: expected a finite number, got the number NaN'],
  ['infinity', sample({ measures: [measure({ is: 'at-least', min: JSON.parse('1e999') as number })] }), 'measures[0].quantity.min: expected a finite number, got the number Infinity'],
  ['a range upside down', sample({ measures: [measure({ is: 'range', min: 3, max: 1 })] }), 'measures[0].quantity.max: expected a number from 3, the minimum, up, got the number 1'],
  ['a best outside its range', sample({ measures: [measure({ is: 'range', min: 1, max: 3, best: 4 })] }), 'measures[0].quantity.best: expected a number from 1 to 3, got the number 4'],
  ['a range upside down for a whole series', sample({ series: [series([], { overall: { is: 'range', min: 3, max: 1 } })] }), 'series[0].overall.max: expected a number from 3, the minimum, up, got the number 1'],
  ['a count below zero', sample({ series: [series([point('2031-03', { quantity: { is: 'exact', value: -1 } })])] }), 'series[0].points[0].quantity.value: expected a number from 0 up, got the number -1'],
  ['a count that may be below zero', sample({ series: [series([point('2031-03', { quantity: { is: 'range', min: -2, max: 1 } })])] }), 'series[0].points[0].quantity.min: expected a number from 0 up, got the number -2'],
  ['at most less than nothing', sample({ series: [series([point('2031-03', { quantity: { is: 'at-most', max: -1 } })])] }), 'series[0].points[0].quantity.max: expected a number from 0 up, got the number -1'],
  ['a count below zero for a whole series', sample({ series: [series([], { overall: { is: 'approximate', value: -0.5 } })] }), 'series[0].overall.value: expected a number from 0 up, got the number -0.5'],
  ['a fact after itself', sample({ events: [event({ id: 'flood', after: ['flood'] })] }), 'events[0].after: expected no circle, got "flood", which leads back here'],
  [
    'facts in a circle',
    sample({ events: [event({ id: 'a', after: ['c'] }), event({ id: 'b', after: ['a'] }), event({ id: 'c', after: ['b'] })] }),
    'events[1].after: expected no circle, got "a", which leads back here',
  ],
  [
    'facts that replace each other',
    sample({ events: [event({ id: 'a', replaces: 'b' }), event({ id: 'b', replaces: 'a' })] }),
    'events[1].replaces: expected no circle, got "a", which leads back here',
  ],
  [
    'places in each other',
    sample({ places: ['a', 'b'].map((id) => ({ id, in: id === 'a' ? 'b' : 'a', name: id, kind: 'area', evidence })) }),
    'places[1].in: expected no circle, got "a", which leads back here',
  ],
  [
    'a spot from nowhere',
    sample({ places: [{ id: 'pier', name: 'pier', kind: 'area', evidence, geometry: { type: 'Point', coordinates: [1, 2] }, geometryBasis: 'gazetteer' }] }),
    'places[0].geometryCite: expected a citation, since there is a geometry, got nothing',
  ],
  [
    'latitude first',
    sample({ places: [{ id: 'pier', name: 'pier', kind: 'area', evidence, geometry: { type: 'Point', coordinates: [2, 102] } }] }),
    'places[0].geometry.coordinates: expected longitude and latitude in degrees: two numbers, to 180 and to 90, got a list',
  ],
  ['a point of another period', sample({ series: [series([point('2031-03-05')])] }), 'series[0].points[0].when.edtf: expected a month, the period of the series: "2024-03" or "XXXX-03", got "2031-03-05"'],
  ['a point in some month', sample({ series: [series([point('2031-XX')])] }), 'series[0].points[0].when.edtf: expected a month, the period of the series: "2024-03" or "XXXX-03", got "2031-XX"'],
  ['a point before the span', sample({ series: [series([point('2031-03')], { coverage: { from: '2031-04' } })] }), 'series[0].points[0].when.edtf: expected a month in the coverage of the series, got "2031-03"'],
  ['a point after the span', sample({ series: [series([point('XXXX-06')], { coverage: { from: 'XXXX-11', to: 'XXXX-05' } })] }), 'series[0].points[0].when.edtf: expected a month in the coverage of the series, got "XXXX-06"'],
  ['a span that ends before it begins', sample({ series: [series([], { coverage: { from: '2031-04', to: '2031-03' } })] }), 'series[0].coverage.to: expected a date not before the first, got "2031-03"'],
  [
    'two counts of one period by one claimant',
    sample({ series: [series([point('2031-03'), point('2031-03')])] }),
    'series[0].points[1]: expected one count a period by the same claimant, or one that replaces the other, got a second one, after series[0].points[0]',
  ],
  ['points of a computed series', sample({ series: [series([point('2031-03')], { computed: { from: 'events', where: {} } })] }), 'series[0].points: expected no points, since the series is computed, got 1'],
  ['a group of nobody', sample({ groups: [{ id: 'g', label: 'G', members: [] }] }), 'groups[0].members: expected a list with an entry at least, got an empty list'],
  ['a tension of one', sample({ tensions: [{ id: 't', between: ['flood'], kind: 'count', note: 'n', evidence }] }), 'tensions[0].between: expected a list with two entries at least, got a list'],
  ['a redaction of nothing', sample({ redact: [{ how: 'remove' }] }), 'redact[0]: expected either an id or a path, got neither'],
  ['a redaction of an unknown record', sample({ redact: [{ how: 'remove', id: 'harbor' }] }), 'redact[0].id: expected the id of a record, got "harbor"'],
  ['a redaction of an unknown field', sample({ redact: [{ how: 'remove', path: 'places[1].geometry' }] }), 'redact[0].path: expected a path to something in the story, got "places[1].geometry"'],
  ['coarsened to nothing', sample({ redact: [{ how: 'coarsen', id: 'harbour' }] }), 'redact[0].to: expected what it becomes, got nothing'],
];

describe('a faulty story', () => {
  for (const [title, input, line] of faults) {
    it(title, () => {
      expect(problemsOf(input)).to.deep.equal([line]);
    });
  }

  it('has all its problems told at once', () => {
    const story = sample({ events: [{ id: 'e' }], quotes: [quote({ mode: 'sung', attribution: { by: ['mayr'] } }), quote({ id: 'two', attribution: { by: ['mayr'] } })] });
    expect(problemsOf(story)).to.deep.equal([
      'events[0].evidence: expected a list with an entry at least, got nothing',
      'quotes[0].mode: expected "direct", "partial" or "paraphrase", got "sung"',
      'quotes[1].attribution.by[0]: expected the id of a source, got "mayr" (did you mean "mayor"?)',
    ]);
  });

  it('is not blamed twice: a reference to a faulty record is no second problem', () => {
    expect(problemsOf(sample({ sources: [{ ...source, id: 'mayor', kind: 7 }], quotes: [quote()] }))).to.deep.equal([
      'sources[0].kind: expected text, got the number 7',
    ]);
  });

  it('is quoted no longer than 60 characters, with hidden ones marked', () => {
    const long = 'x'.repeat(5000);
    expect(problemsOf(sample({ id: `a ${long}` }))).to.deep.equal([`id: expected an id: text without white space, got "a ${'x'.repeat(58)}…"`]);
    expect(problemsOf(sample({ lang: 'en', relations: [relation({ to: '\u202Eyvan\u200B\u{E0041}' })] }))).to.deep.equal([
      'relations[0].to: expected the id of an actor, got "\\u202Eyvan\\u200B\\u{E0041}"',
    ]);
  });
});

describe('points of one period', () => {
  const counts = (...points: readonly object[]) => problemsOf(sample({ sources: [source, { ...source, id: 'mayor' }], series: [series(points as never)] }));
  it('may be rival counts of other claimants', () => {
    expect(counts(point('2031-03', { attribution: { by: ['driver'] } }), point('2031-03', { attribution: { by: ['mayor'] } }))).to.deep.equal([]);
  });
  it('may replace one another', () => {
    expect(counts(point('2031-03', { id: 'old' }), point('2031-03', { id: 'new', replaces: 'old' }), point('2031-03', { replaces: 'new' }))).to.deep.equal([]);
  });
  it('may be in any order, whatever the number of years', () => {
    expect(counts(point('2031-04'), point('2031-03'), point('2030-12'))).to.deep.equal([]);
  });
});

it('a measure may be below zero, and a count may be zero', () => {
  expect(problemsOf(sample({
    measures: [measure({ is: 'exact', value: -3 })],
    series: [series([point('2031-03', { quantity: { is: 'exact', value: 0 } })], { overall: { is: 'at-least', min: 0 } })],
  }))).to.deep.equal([]);
});

describe('what an author leaves out', () => {
  const story = sound({
    format: 'factbox/1', id: 's', lang: 'en', article: { headline: 'h' },
    sources: [source],
    actors: [{ id: 'city', name: 'the city', kind: 'government', evidence }],
    places: [{ id: 'harbour', name: 'the harbour', kind: 'area', evidence }],
    events: [event()],
    relations: [{ id: 'r', from: 'city', to: null, kind: 'support', evidence }],
    quotes: [{ id: 'q', mode: 'direct', evidence: [{ exact: 'we will rebuild' }, { exact: 'he said' }], attribution: { by: ['driver'] } }],
    series: [{
      id: 'n', about: 'fire', unit: 'fires', period: 'year', evidence, attribution: { by: ['driver'] }, status: [{ level: 'claimed' }],
      points: [point('2030'), point('2031', { status: [{ level: 'disputed' }] }), point('2032', { id: 'last' })],
    }],
    measures: [measure({ is: 'at-least', min: 2 }, { about: 'fire' })],
    statements: [{ id: 'st', label: 'x', evidence }],
  });

  it('becomes the empty list', () => {
    for (const list of ['comparisons', 'tensions', 'groups', 'eras', 'annotations', 'tours', 'redact'] as const) expect(story[list]).to.deep.equal([]);
    expect(story.article.corrections).to.deep.equal([]);
    expect(story.events[0]).to.deep.include({ after: [], places: [], parties: [], means: [] });
    expect(story.actors[0]!.aliases).to.deep.equal([]);
    expect(story.places[0]).to.deep.include({ relativeTo: [], geometry: null });
    expect(story.statements[0]!.about).to.deep.equal([]);
  });
  it('becomes the usual', () => {
    expect(story.sources[0]).to.include({ basis: 'stated', response: 'cited' });
    expect(story.events[0]!.status).to.deep.equal([{ level: 'reported' }]);
    expect(story.relations[0]).to.include({ directed: true, sign: 0 });
    expect(story.quotes[0]!.attribution!.joint).to.equal(false);
    expect(story.measures[0]!.quantity).to.deep.equal({ is: 'at-least', min: 2, strict: false });
    expect(story.series[0]!.coverage).to.deep.equal({});
  });
  it('is taken from the evidence of a quote and from the series of a point', () => {
    expect(story.quotes[0]!.text).to.equal('we will rebuild');
    const points = story.series[0]!.points;
    expect(points.map(({ id }) => id)).to.deep.equal(['n.1', 'n.2', 'last']);
    expect(points.map(({ status }) => status[0].level)).to.deep.equal(['claimed', 'disputed', 'claimed']);
    expect(points.map(({ attribution }) => attribution?.by)).to.deep.equal([['driver'], ['driver'], ['driver']]);
  });
  it('may be left out by `undefined` too, but not by null', () => {
    const named = (role: unknown) => problemsOf(sample({ sources: [{ ...source, role }] }));
    expect(named(undefined)).to.deep.equal([]);
    expect(named(null)).to.deep.equal(['sources[0].role: expected text, got null']);
  });
  it('stays out where nothing is meant by it', () => {
    expect(story).not.to.have.any.keys('revision', 'updated');
    expect(story.events[0]).not.to.have.any.keys('label', 'when', 'attribution', 'hedge', 'replaces', 'cite');
  });
  it('may be left out in TypeScript too', () => {
    const typed: StoryInput = {
      format: 'factbox/1', id: 's', lang: 'en', article: { headline: 'h' },
      events: [{ id: 'e', evidence: [{ exact: 'x' }] }],
      quotes: [{ id: 'q', mode: 'direct', evidence: [{ exact: 'x' }] }],
      series: [{ id: 'n', about: 'e', unit: 'fires', period: 'year', evidence: [{ exact: 'x' }], points: [{ when: { edtf: '2031', text: '2031' }, evidence: [{ exact: 'x' }] }] }],
    };
    expect(problemsOf(typed)).to.deep.equal([]);
    // @ts-expect-error an event cannot do without evidence
    const bare: StoryInput = { format: 'factbox/1', id: 's', lang: 'en', article: { headline: 'h' }, events: [{ id: 'e' }] };
    expect(problemsOf(bare)).to.have.length(1);
  });
});

describe('fields of a newer factbox', () => {
  const newer = sample({ $schema: './story.schema.json', mood: 'calm', events: [event({ colour: 'red' }), event({ id: 'b', colour: 'blue', when: { text: 't', zone: 1 } })] });
  it('are kept, and told once each', () => {
    expect(problemsOf(newer)).to.deep.equal([]);
    expect(warningsOf(newer)).to.deep.equal([
      'events[].colour: expected a field that factbox/1 knows, got "colour"',
      'events[].when.zone: expected a field that factbox/1 knows, got "zone"',
      'mood: expected a field that factbox/1 knows, got "mood"',
    ]);
    expect(sound(newer).events[1]).to.include({ colour: 'blue' });
  });
  it('are told beside problems', () => {
    const result = parseStory({ ...newer, lang: 4 });
    expect(result.ok).to.equal(false);
    expect(result.warnings).to.have.length(3);
  });
});
