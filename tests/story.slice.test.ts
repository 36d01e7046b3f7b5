// A slice is what one figure needs and no more; a redacted story no longer holds what it kept back.
import { expect } from '@open-wc/testing';
import { redact } from '../src/story/redact.js';
import { slice } from '../src/story/slice.js';
import type { Story } from '../src/story/types.js';
import { chart, everything, newsStories } from './support/news.js';
import { event, evidence, measure, point, problemsOf, quote, relation, sample, series, sound } from './support/sample.js';

const by = (...ids: readonly string[]) => ({ attribution: { by: ids } });
const people = ['mayor', 'driver', 'poet'].map((id) => ({ id, name: `the ${id}`, kind: 'person', naming: 'named', evidence }));
const actors = ['city', 'club'].map((id) => ({ id, name: id, kind: 'group', role: 'keeper', aliases: ['it'], evidence }));

/** The ids in each list that is not empty. */
function lists(story: Story): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries({ ...story, corrections: story.article.corrections }) as [string, unknown][];
  return Object.fromEntries(entries.flatMap(([name, list]) => (Array.isArray(list) && list.length > 0 ? [[name, (list as { id: string }[]).map(({ id }) => id)]] : [])));
}

describe('a slice for a quote card', () => {
  const story = sound(
    sample({
      sources: [{ ...people[0], actor: 'city' }, people[1], { ...people[2], evidence: [{ exact: 'x', in: 'corrected' }] }],
      actors,
      quotes: [quote({ id: 'first' }), quote({ id: 'second', after: ['first', 'flood'], replaces: 'first' }), quote({ id: 'third', ...by('poet') })],
      relations: [relation()],
    }),
  );
  it('holds the quote, its older version, who said it and who they are', () => {
    expect(lists(slice(story, 'quote-card', 'second'))).to.deep.equal({ sources: ['mayor'], actors: ['city'], quotes: ['first', 'second'] });
    expect(lists(slice(story, 'quote-card', 'third'))).to.deep.equal({ sources: ['poet'], quotes: ['third'], corrections: ['corrected'] });
  });
  it('holds all quotes where none is named', () => {
    expect(lists(slice(story, 'quote-card')).quotes).to.deep.equal(['first', 'second', 'third']);
  });
  it('keeps the order of what is there, and drops it of what is not', () => {
    expect(slice(story, 'quote-card', 'second').quotes[1]!.after).to.deep.equal(['first']);
  });
  it('keeps the head of the story', () => {
    const { format, id, lang, article } = slice(story, 'quote-card', 'first');
    expect({ format, id, lang, headline: article.headline }).to.deep.equal({ format: 'factbox/1', id: 'sample', lang: 'en', headline: 'A headline' });
  });
  it('leaves the story as it was', () => {
    const before = JSON.stringify(story);
    slice(story, 'quote-card', 'third');
    expect(JSON.stringify(story)).to.equal(before);
  });
});

describe('a slice for a frequency chart', () => {
  const story = sound(
    sample({
      sources: people, actors,
      events: [
        event({ id: 'flood' }), event({ id: 'named' }), event({ id: 'of-topic', topic: 'water', when: { text: 't', edtf: '2031-03' } }), event({ id: 'undated', topic: 'water' }),
        event({ id: 'counted', kind: 'fire', parties: [{ actor: 'club' }] }), event({ id: 'other', kind: 'fire', parties: [{ actor: 'city' }] }),
      ],
      quotes: [quote()],
      measures: [measure({ is: 'verbal', term: 'many', of: 'count' }, { about: 'of-topic' }), measure({ is: 'exact', value: 1 }, { id: 'no', about: 'other' })],
      series: [
        series([point('2031-03', by('driver'))], { topic: 'water' }),
        series([], { id: 'fires', computed: { from: 'events', where: { kind: 'fire', party: 'club' } } }),
      ],
      annotations: [{ id: 'mark', on: 'floods', fact: 'named' }, { id: 'else', on: 'fires', fact: 'floods.1' }],
    }),
  );
  it('holds the series, who counts, its annotations, and the dated events of its topic with their measures', () => {
    expect(lists(slice(story, 'frequency-chart'))).to.deep.equal({
      sources: ['driver'], events: ['flood', 'named', 'of-topic'], series: ['floods'], measures: ['toll'], annotations: ['mark'],
    });
  });
  it('holds the events that a computed series counts, and the whole series of a point that it points out', () => {
    expect(lists(slice(story, 'frequency-chart', 'fires'))).to.deep.equal({
      sources: ['driver'], actors: ['club'], events: ['flood', 'counted'], series: ['floods', 'fires'], annotations: ['else'],
    });
  });
  it('draws the same chart as the whole story, for every series of the news', () => {
    for (const news of newsStories.map(redact)) {
      for (const { id } of news.series) {
        expect(everything(chart(slice(news, 'frequency-chart', id), id)), id).to.equal(everything(chart(news, id)));
      }
    }
  });
});

describe('any slice', () => {
  it('is a sound story, and smaller', () => {
    for (const news of newsStories) {
      const items = [...news.quotes.map(({ id }) => ['quote-card', id] as const), ...news.series.map(({ id }) => ['frequency-chart', id] as const)];
      for (const [figure, item] of items) {
        const part = slice(news, figure, item);
        expect(problemsOf(part), item).to.deep.equal([]);
        expect(JSON.stringify(part).length, item).to.be.below(JSON.stringify(news).length);
      }
    }
  });
  it('of a record that is not there is the head alone', () => {
    const story = sound(sample());
    expect(lists(slice(story, 'quote-card', 'nothing'))).to.deep.equal({});
    expect(lists(slice(story, 'frequency-chart'))).to.deep.equal({});
  });
  it('holds nothing that was to be kept back', () => {
    const story = sound(sample({ quotes: [quote(), quote({ id: 'two', channel: 'by telephone' })], redact: [{ how: 'remove', id: 'said' }, { how: 'remove', path: 'quotes[1].channel' }] }));
    const part = slice(story, 'quote-card');
    expect(lists(part)).to.deep.equal({ sources: ['mayor'], quotes: ['two'] });
    expect(part.quotes[0]).not.to.have.property('channel');
  });
});

describe('a redacted story', () => {
  const spot = { geometry: { type: 'Point', coordinates: [10, 50] }, geometryBasis: 'editorial', geometryCite: { title: 'Our map of safe houses', accessed: '2031' } };
  const places = [{ id: 'harbour', name: 'the harbour', kind: 'area', evidence }, { id: 'house', name: '9 Kettle Lane', kind: 'site', in: 'harbour', evidence, ...spot }];
  const redacted = (lists: object, ...redactions: readonly object[]) => redact(sound(sample({ ...lists, redact: redactions })));

  it('is the same story where nothing is kept back', () => {
    const story = sound(sample());
    expect(redact(story)).to.equal(story);
  });
  it('loses a record and all that rests on it, and the list of what it lost', () => {
    const story = redacted(
      { places, events: [event({ id: 'flood' }), event({ places: [{ place: 'house' }] })], measures: [measure({ is: 'exact', value: 1 }, { about: 'fire' })] },
      { how: 'remove', id: 'house' },
    );
    expect(lists(story)).to.deep.equal({ sources: ['mayor'], actors: ['city'], places: ['harbour'], events: ['flood'], corrections: ['corrected'] });
    expect(JSON.stringify(story)).not.to.contain('Kettle');
  });
  it('keeps a fact whose reference is taken out first', () => {
    const story = redacted({ places, events: [event({ id: 'flood', places: [{ place: 'house' }, { place: 'harbour' }] })] }, { how: 'remove', id: 'house' }, { how: 'remove', path: 'events[0].places[0]' });
    expect(story.events[0]!.places).to.deep.equal([{ place: 'harbour' }]);
  });
  it('loses a spot with all that tells of it', () => {
    for (const how of ['remove', 'coarsen']) {
      const story = redacted({ places }, { how, path: 'places[1].geometry' });
      expect(story.places[1]).to.include({ name: '9 Kettle Lane', geometry: null }).and.not.have.any.keys('geometryBasis', 'geometryCite');
    }
  });
  it('tells less of a coarsened record', () => {
    const story = redacted({ places, sources: [{ ...people[0], role: 'of the east' }], actors }, ...[['house', 'a house'], ['mayor', 'an official'], ['club', 'a group']].map(([id, to]) => ({ how: 'coarsen', id, to })));
    expect(story.places[1]).to.include({ name: 'a house', geometry: null }).and.not.have.property('geometryCite');
    expect(story.sources[0]).to.include({ name: 'an official' }).and.not.have.property('role');
    expect(story.actors[1]).to.deep.include({ name: 'a group', aliases: [] }).and.not.have.property('role');
  });
  it('tells less in a coarsened field', () => {
    const story = redacted({ events: [event({ when: { text: 'on 4 June', edtf: '2031-06-04' } })] }, { how: 'coarsen', path: 'events[0].when.edtf', to: '2031-06' }, { how: 'coarsen', path: 'events[0].when.text', to: 'in June' });
    expect(story.events[0]!.when).to.deep.equal({ text: 'in June', edtf: '2031-06' });
  });
  it('finds each target where it stood, whatever goes before it', () => {
    const events = ['a', 'b', 'c', 'd'].map((id) => event({ id, label: id }));
    const story = redacted({ events }, { how: 'remove', path: 'events[0]' }, { how: 'remove', id: 'b' }, { how: 'remove', path: 'events[2].label' });
    expect(story.events.map(({ id, label }) => [id, label])).to.deep.equal([['c', undefined], ['d', 'd']]);
  });
  it('loses a record that cannot do without what was taken out', () => {
    expect(lists(redacted({ events: [event({ id: 'a' }), event({ id: 'b' })] }, { how: 'remove', path: 'events[0].evidence' })).events).to.deep.equal(['b']);
  });
  it('is refused where its head cannot do without it', () => {
    expect(() => redacted({}, { how: 'remove', path: 'article.headline' })).to.throw('article.headline: expected text, got nothing');
  });
  it('leaves the story as it was', () => {
    const story = sound(sample({ redact: [{ how: 'remove', id: 'harbour' }] }));
    redact(story);
    expect(story.places).to.have.length(1);
  });
});
