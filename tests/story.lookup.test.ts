// What figures ask of a story: records by id, the facts on a record or of a source, versions and rivals.
import { expect } from '@open-wc/testing';
import { parseEdtf } from '../src/story/edtf.js';
import type { EdtfDate } from '../src/story/edtf.js';
import { actor, factsAbout, factsBy, factsWithin, history, place, record, rivals, source } from '../src/story/lookup.js';
import type { FactEntry } from '../src/story/lookup.js';
import { event, evidence, measure, point, quote, relation, sample, series, sound } from './support/sample.js';

const by = (...ids: readonly string[]) => ({ attribution: { by: ids } });
const exact = (value: number) => ({ is: 'exact', value });
const dated = (id: string, edtf?: string) => event({ id, when: { text: id, ...(edtf && { edtf }) } });

const story = sound(
  sample({
    sources: ['mayor', 'relief', 'police'].map((id) => ({ id, name: id, kind: 'person', naming: 'named', evidence: [{ exact: 'x', in: 'corrected' }] })),
    events: [
      event({ id: 'flood', places: [{ place: 'harbour' }], parties: [{ actor: 'city', role: 'by' }, { actor: 'city', role: 'against' }] }),
      dated('march', 'XXXX-03'), dated('january', 'XXXX-01'), dated('july', 'XXXX-07'), dated('spring', '2031-03/2031-05'), dated('once', '2031-04-02'), dated('undated'),
      event({ id: 'later', after: ['flood'], ...by('mayor', 'police') }),
    ],
    relations: [relation({ id: 'pact', from: 'city', event: 'flood' })],
    quotes: [quote({ id: 'said', ...by('relief') })],
    measures: [
      measure(exact(2), { id: 'toll-1', ...by('mayor') }),
      measure(exact(3), { id: 'toll-2', replaces: 'toll-1', ...by('mayor') }),
      measure(exact(4), { id: 'toll-3', replaces: 'toll-2', ...by('mayor') }),
      measure(exact(9), { id: 'toll-relief', ...by('relief') }),
      measure(exact(1), { id: 'relief-old', ...by('police') }),
      measure(exact(8), { id: 'relief-new', replaces: 'relief-old', ...by('police') }),
      measure(exact(9), { id: 'injured', measure: 'injuries', ...by('relief') }),
    ],
    series: [series([point('2031-03'), point('2031-04', by('police'))], { id: 'floods', ...by('relief') })],
    tensions: [{ id: 'clash', between: ['toll-3', 'toll-relief'], kind: 'count', note: 'n', evidence }],
  }),
);

const ids = (facts: readonly FactEntry[]) => facts.map((fact) => fact.record.id);
const measureOf = (id: string) => story.measures.find((one) => one.id === id)!;

describe('a record', () => {
  it('is found by its id, with the list it stands in', () => {
    expect(record(story, 'pact')).to.deep.equal({ in: 'relations', path: 'relations[0]', record: story.relations[0] });
    expect(record(story, 'floods.1')).to.deep.include({ in: 'points', path: 'series[0].points[0]' });
    expect(record(story, 'corrected')).to.deep.include({ in: 'corrections', path: 'article.corrections[0]' });
    expect(record(story, 'nobody')).to.equal(undefined);
  });
  it('is found as what it is asked for, and as nothing else', () => {
    expect(source(story, 'mayor')!.name).to.equal('mayor');
    expect(actor(story, 'city')!.name).to.equal('the city');
    expect(place(story, 'harbour')!.name).to.equal('the harbour');
    expect([source(story, 'city'), actor(story, 'mayor'), place(story, 'flood')]).to.deep.equal([undefined, undefined, undefined]);
  });
  it('is looked up anew in another story', () => {
    expect(record(sound(sample()), 'pact')).to.equal(undefined);
  });
});

describe('the facts', () => {
  it('about a record are those that speak of it, each once; what only came after it or updates it does not', () => {
    expect(ids(factsAbout(story, 'city'))).to.deep.equal(['flood', 'pact']);
    expect(ids(factsAbout(story, 'harbour'))).to.deep.equal(['flood']);
    expect(ids(factsAbout(story, 'flood'))).to.deep.equal(['pact', 'floods', 'toll-1', 'toll-2', 'toll-3', 'toll-relief', 'relief-old', 'relief-new', 'injured']);
    expect(ids(factsAbout(story, 'toll-1'))).to.deep.equal([]);
    expect(ids(factsAbout(story, 'mayor'))).to.deep.equal([]);
  });
  it('by a source are those attributed to it, alone or with others; a series is told once, not point by point', () => {
    expect(ids(factsBy(story, 'relief'))).to.deep.equal(['said', 'floods', 'toll-relief', 'injured']);
    expect(ids(factsBy(story, 'police'))).to.deep.equal(['later', 'relief-old', 'relief-new', 'floods.2']);
    expect(ids(factsBy(story, 'nobody'))).to.deep.equal([]);
  });
  it('within a span are those known to lie in it', () => {
    const within = (from: string, to: string) => ids(factsWithin(story, parseEdtf(from) as EdtfDate, parseEdtf(to) as EdtfDate));
    expect(within('2031-03', '2031-05')).to.deep.equal(['spring', 'once', 'floods.1', 'floods.2']);
    expect(within('2031-04', '2031-04')).to.deep.equal(['once', 'floods.2']);
    expect(within('XXXX-11', 'XXXX-03')).to.deep.equal(['march', 'january']);
  });
});

describe('versions and rivals', () => {
  it('tell the history of a fact from its oldest version to its newest, whichever is asked', () => {
    for (const id of ['toll-1', 'toll-2', 'toll-3']) expect(ids(history(story, measureOf(id)))).to.deep.equal(['toll-1', 'toll-2', 'toll-3']);
    expect(ids(history(story, measureOf('toll-relief')))).to.deep.equal(['toll-relief']);
  });
  it('set the latest counts of other sources beside a measure, none of its own versions', () => {
    const rivalsOf = (id: string) => rivals(story, measureOf(id)).map((rival) => rival.id);
    expect(rivalsOf('toll-3')).to.deep.equal(['toll-relief', 'relief-new']);
    expect(rivalsOf('toll-relief')).to.deep.equal(['toll-3', 'relief-new']);
    expect(rivalsOf('injured')).to.deep.equal([]);
  });
});
