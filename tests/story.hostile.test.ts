// A story may come from anybody: what it can do is be refused, never break the page or take for ever.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseStory } from '../src/story/parse.js';
import { problemText } from '../src/story/problem.js';
import { record } from '../src/story/lookup.js';
import flood from '../stories/data/river-flood.story.json' with { type: 'json' };
import { event, evidence, leftOf, problemsOf, quote, sample, sound } from './support/sample.js';

function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { value };
  return value;
}

describe('a hostile story', () => {
  it('may nest as deep as it likes', () => {
    const deep = nested(100_000);
    expect(problemsOf(deep)).to.not.be.empty;
    expect(problemsOf(sample({ lang: deep }))).to.deep.equal(['lang: expected text, got a list']);
    expect(problemsOf(sample({ mood: deep }))).to.deep.equal(['mood: expected at most 100 levels of nesting, got a list']);
    expect(problemsOf(sample({ events: [event({ mood: deep }), event({ id: 'b', when: deep })] }))).to.deep.equal([
      'events[0].mood: expected at most 100 levels of nesting, got a list',
      'events[1].when: expected an object, got a list',
    ]);
    expect(leftOf(sample({ events: [event({ mood: deep }), event({ id: 'b' })] }))).to.deep.include({ events: ['b'] });
  });

  it('may name its records after the innards of objects', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
    const story = sound(
      JSON.parse(JSON.stringify(sample({ sources: ids.map((id) => ({ id, name: id, kind: 'person', naming: 'named', evidence })), quotes: ids.map((id) => quote({ id: `q-${id}`, attribution: { by: [id] } })) }))),
    );
    for (const id of ids) expect(record(story, id)?.record).to.include({ name: id });
    expect(record(story, 'valueOf')).to.equal(undefined);
    expect(problemsOf(sample({ quotes: [quote({ attribution: { by: ['constructor'] } })] }))).to.deep.equal([
      'quotes[0].attribution.by[0]: expected the id of a source, got "constructor"',
    ]);
  });

  it('cannot reach the prototype of an object', () => {
    const story = sound(JSON.parse(JSON.stringify(sample()).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(Object.getPrototypeOf(story)).to.equal(Object.prototype);
    expect(problemsOf(JSON.parse('{"__proto__":{"format":"factbox/1","id":"s","lang":"en","article":{"headline":"h"}}}'))).to.have.length(4);
  });

  it('cannot link to code, credentials or hidden places', () => {
    const bad = [
      'javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', ' https://example.org',
      'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:https://example.org/1', 'https://user:pass@example.org/', 'https://user@example.org/', '//user@example.org/',
      'https:user@example.org', 'https:/example.org', 'https:///user@example.org', '///user@example.org', 'https:\\\\example.org', '/\\example.org', 'https://example.org\\@evil.example', 'https://', 'mailto:', '',
      'https://example.org/\u202Ecod.exe', 'http:\u0000//example.org',
    ];
    const good = [
      'https://example.org', 'HTTP://example.org/a?b=c#d', 'https://example.org:8080/@user', 'https://example.org/?mail=a@b', '//example.org/a', '/a/b', 'a/b.html', '../a', '?a=b', '#top', 'mailto:desk@example.org', 'a/b:c', 'https://xn--mnchen-3ya.example/', 'https://münchen.example/ä',
    ];
    const at = (url: string) => problemsOf(sample({ article: { headline: 'h', url } }));
    for (const url of bad) expect(at(url), url).to.have.length(1);
    for (const url of good) expect(at(url), url).to.deep.equal([]);
    expect(at('javascript:alert(1)')).to.deep.equal([
      'article.url: expected a safe address: http, https, mailto or relative, without a user name, got "javascript:alert(1)"',
    ]);
    const cite = { title: 't', url: 'javascript:1', accessed: '2031' };
    const place = { id: 'p', name: 'p', kind: 'area', evidence, geometry: { type: 'Point', coordinates: [0, 0] }, geometryBasis: 'editorial', geometryCite: cite };
    expect(problemsOf(sample({ events: [event({ basis: 'editorial', cite })], places: [place] })).map((line) => line.split(':')[0])).to.deep.equal([
      'places[0].geometryCite.url', 'events[0].cite.url',
    ]);
  });

  it('may hang on a record whose own links are anything', () => {
    for (const links of [7, true, {}, [[['fire']]], 'fire']) {
      const told = problemsOf(sample({ events: [event({ after: ['odd'], replaces: 'odd' }), event({ id: 'odd', after: links, replaces: links })] }));
      expect(told.every((line) => /^events\[1\]\.(after|replaces)/.test(line)), told.join()).to.be.true;
      expect(told).to.not.be.empty;
    }
  });

  it('keeps markup as the text that it is', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(sound(sample({ events: [event({ label: text })] })).events[0]!.label).to.equal(text);
  });

  it('may hold ten thousand events, faulty in a chain', () => {
    const chain = Array.from({ length: 10_000 }, (_, n) => event({ id: `e${n}`, after: [n === 0 ? 'nothing' : `e${n - 1}`] }));
    const result = parseStory(sample({ events: chain }));
    expect(!result.ok && result.problems.map(problemText)).to.deep.equal(['events[0].after[0]: expected the id of a fact, got "nothing"']);
    expect(!result.ok && result.partial?.events).to.deep.equal([]);
    const round = chain.map((one, n) => (n === 0 ? { ...one, after: ['e9999'] } : one));
    expect(problemsOf(sample({ events: round }))).to.deep.equal(['events[1].after: expected no circle, got "e0", which leads back here']);
  });

  it('may name ten thousand wrong ids', () => {
    const lost = Array.from({ length: 10_000 }, (_, n) => event({ id: `event-number-${n}`, after: [`event-nmber-${n}`] }));
    expect(problemsOf(sample({ events: lost }))).to.have.length(10_000);
  });

  it('is never changed, and never frozen', () => {
    const input = sample({ events: [event()], series: [], quotes: [quote()] });
    const before = JSON.stringify(input);
    const story = sound(input);
    expect(JSON.stringify(input)).to.equal(before);
    expect(Object.isFrozen(story)).to.equal(false);
    expect(story.events[0]).to.not.equal((input['events'] as unknown[])[0]);
    const frozen: unknown = JSON.parse(before, (_, value: unknown) => (typeof value === 'object' ? Object.freeze(value) : value));
    expect(problemsOf(frozen)).to.deep.equal([]);
  });

  it('is read to a result, whatever it holds', () => {
    const field = fc.constantFrom('format', 'id', 'lang', 'article', 'events', 'series', 'points', 'evidence', 'status', 'attribution', 'by', 'when', 'edtf', 'quantity', 'is', 'exact', 'after', 'redact', 'path', 'x');
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 6 }, fc.string(), fc.double(), fc.constantFrom<unknown>(null, true, 'factbox/1', 'exact', '2031-03'), fc.array(tie('node'), { maxLength: 3 }), fc.dictionary(field, tie('node'), { maxKeys: 8 })),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('sources', 'events', 'series', 'measures', 'places', 'tours', 'redact', 'article', 'updated'), node), (lists) => {
        const result = parseStory(sample(lists));
        if (result.ok) return;
        expect(result.problems).to.not.be.empty;
        for (const problem of result.problems) expect(problemText(problem)).to.match(/: expected .+, got ./);
        if (result.partial) expect(problemsOf(result.partial)).to.deep.equal([]);
      }),
      { numRuns: 120, seed: 7 },
    );
  });

  it('may have anything for a correction', () => {
    expect(problemsOf(sample({ article: { headline: 'h', corrections: [0, { id: 'c', text: 't', when: '2031' }] } }))).to.deep.equal([
      'article.corrections[0]: expected an object, got the number 0',
    ]);
  });

  it('may be a sound one with three values changed for others', () => {
    const whole = JSON.stringify({ ...flood, redact: [] });
    const values = (node: unknown): number => 1 + (typeof node === 'object' && node !== null ? Object.values(node).reduce((sum: number, one) => sum + values(one), 0) : 0);
    const swap = fc.record({ at: fc.nat(values(JSON.parse(whole)) - 1), to: fc.constantFrom<unknown>(undefined, null, '', 'river', 'flood-1', 'XXXX-13', 0, -1, [], {}, [''], ['river'], true) });
    fc.assert(
      fc.property(fc.array(swap, { minLength: 1, maxLength: 3 }), (swaps) => {
        let count = -1;
        const story: unknown = JSON.parse(whole, (key, value: unknown) => {
          count += 1;
          const change = key && swaps.find(({ at }) => at === count);
          return change ? change.to : value;
        });
        const result = parseStory(story);
        const rest = result.ok ? result.story : result.partial;
        if (rest) expect(problemsOf(rest)).to.deep.equal([]);
        else expect(result.ok).to.equal(false);
      }),
      { numRuns: 80, seed: 11 },
    );
  });
});
