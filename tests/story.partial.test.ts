// What is left of a faulty story: no record that is wrong, and none that rests on one.
import { expect } from '@open-wc/testing';
import { parseStory } from '../src/story/parse.js';
import { event, evidence, leftOf, measure, point, problemsOf, quote, relation, sample, series } from './support/sample.js';

describe('the sound part of a faulty story', () => {
  it('is all but the faulty record', () => {
    expect(leftOf(sample({ events: [event({ id: 'a' }), event({ id: 'b', kind: 3 }), event({ id: 'c' })] }))).to.deep.equal({
      sources: ['mayor'], actors: ['city'], places: ['harbour'], events: ['a', 'c'],
    });
  });

  it('has nothing that rests on what is gone, however far', () => {
    const faulty = sample({
      sources: [{ id: 'mayor', name: 5, kind: 'person', naming: 'named', evidence }],
      quotes: [quote({ id: 'q' })],
      events: [event({ id: 'a', after: ['q'] }), event({ id: 'b', after: ['a'] }), event({ id: 'free' })],
      measures: [measure({ is: 'exact', value: 1 }, { about: 'b' })],
      groups: [{ id: 'g', label: 'G', members: ['free', 'toll'] }],
    });
    expect(problemsOf(faulty)).to.have.length(1);
    expect(leftOf(faulty)).to.deep.equal({ actors: ['city'], places: ['harbour'], events: ['free'] });
  });

  it('keeps a series without its faulty point, and the numbers of the others', () => {
    const faulty = sample({
      series: [series([point('2031-01'), point('2031-02', { quantity: { is: 'exact', value: 'two' } }), point('2031-03')])],
      annotations: ['floods.2', 'floods.3'].map((fact) => ({ id: `on-${fact}`, on: 'floods', fact })),
    });
    const result = parseStory(faulty);
    expect(!result.ok && result.partial?.series[0]!.points.map(({ id }) => id)).to.deep.equal(['floods.1', 'floods.3']);
    expect(leftOf(faulty)).to.deep.include({ annotations: ['on-floods.3'] });
  });

  it('has no point of a series that is gone', () => {
    const faulty = sample({ series: [series([point('2031-01')], { about: 'nothing' })], groups: [{ id: 'g', label: 'G', members: ['floods.1'] }] });
    expect(leftOf(faulty)).to.deep.equal({ sources: ['mayor'], actors: ['city'], places: ['harbour'], events: ['flood'] });
  });

  it('has neither of two records with one id: nobody knows which is meant', () => {
    const twin = { id: 'mayor', name: 'another', kind: 'person', naming: 'named', evidence };
    const faulty = sample({ sources: [{ ...twin, name: 'the mayor' }, twin, { ...twin, id: 'driver' }], quotes: [quote(), quote({ id: 'free', attribution: { by: ['driver'] } })] });
    expect(leftOf(faulty)).to.deep.include({ sources: ['driver'], quotes: ['free'] });
  });

  it('has no circle, and nothing that hangs on one', () => {
    const faulty = sample({ events: [event({ id: 'a', after: ['b'] }), event({ id: 'b', after: ['a'] }), event({ id: 'c', after: ['b'] }), event({ id: 'd' })] });
    expect(leftOf(faulty)).to.deep.include({ events: ['d'] });
  });

  it('has an empty list where there was none', () => {
    expect(leftOf(sample({ events: 'none' }))).to.deep.equal({ sources: ['mayor'], actors: ['city'], places: ['harbour'] });
  });

  it('does without a faulty revision', () => {
    const result = parseStory(sample({ revision: 'two', updated: '2031-06-04' }));
    expect(!result.ok && result.partial).to.include({ updated: '2031-06-04' }).and.not.have.property('revision');
  });

  it('parses without a problem', () => {
    const result = parseStory(sample({ relations: [relation(), relation({ id: 'x', to: 'gone' })], series: [series([point('2031-01'), point('2031')])] }));
    expect(!result.ok && problemsOf(result.partial)).to.deep.equal([]);
  });

  it('is absent where the head is at fault', () => {
    for (const head of [{ format: 'factbox/2' }, { id: '' }, { lang: 3 }, { article: {} }, { article: { headline: 'h', url: 'javascript:1' } }]) {
      expect(leftOf(sample(head)), JSON.stringify(head)).to.equal(undefined);
    }
  });

  it('is absent where a redaction is at fault, or tells records by their place: what is held back stays back', () => {
    expect(leftOf(sample({ redact: [{ how: 'hide', id: 'harbour' }] }))).to.equal(undefined);
    expect(leftOf(sample({ events: [event({ kind: 3 })], redact: [{ how: 'remove', path: 'places[0].name' }] }))).to.equal(undefined);
    expect(leftOf(sample({ events: [event({ kind: 3 })], redact: [{ how: 'remove', id: 'harbour' }] }))).to.include.keys('redact');
  });
});
