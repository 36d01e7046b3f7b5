// An editor checks and explains a story by the JSON Schema: it takes our stories, refuses planted faults, explains fields.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { safeParse } from 'valibot';
import { root } from '../../scripts/entries.mjs';

const folder = mkdtempSync(join(tmpdir(), 'factbox-schema-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'deep/story.schema.json');
execFileSync(process.execPath, [join(root, 'scripts/json-schema.mjs'), file]);
const schema = JSON.parse(readFileSync(file, 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

const data = join(root, 'stories/data');
const stories = readdirSync(data).filter((name) => name.endsWith('.story.json'));

describe('the JSON Schema of a story', () => {
  it('has stories to be tried on', () => assert.ok(stories.length >= 2));

  for (const name of stories) {
    it(`takes ${name}`, () => {
      const isValid = validate(JSON.parse(readFileSync(join(data, name), 'utf8')));
      assert.ok(isValid, JSON.stringify(validate.errors, null, 1));
    });
  }

  it('comes from a schema that valibot runs to the same story', async () => {
    const { storySchema } = await import('../../src/story/schema.ts');
    const bare = { format: 'factbox/1', id: 's', lang: 'en', article: { headline: 'h' }, events: [{ id: 'e', evidence: [{ exact: 'x' }] }] };
    assert.equal(safeParse(storySchema, bare).success, true);
    assert.deepEqual(safeParse(storySchema, bare).output.events[0].status, [{ level: 'reported' }]);
    assert.deepEqual(safeParse(storySchema, { ...bare, lang: 3 }).issues.map(({ message, path }) => [message, path.map(({ key }) => key)]), [['text', ['lang']]]);
  });

  const evidence = [{ exact: 'the words' }];
  const head = { format: 'factbox/1', id: 's', lang: 'en', article: { headline: 'h' } };
  const event = { id: 'e', evidence };
  const place = { id: 'p', name: 'p', kind: 'area', evidence };
  const spot = (coordinates) => ({ ...place, geometry: { type: 'Point', coordinates }, geometryBasis: 'gazetteer', geometryCite: { title: 't', accessed: '2031' } });
  const measure = (quantity) => ({ measures: [{ ...event, about: 'e', measure: 'deaths', quantity }] });

  it('takes what an author may write', () => {
    const sound = [
      {},
      { $schema: './story.schema.json', mood: 'a field of a newer factbox' },
      { events: [event] },
      { places: [place, spot([179.5, -89])] },
      { relations: [{ ...event, from: null, to: 'a', kind: 'support' }] },
      measure({ is: 'verbal', term: 'many', of: 'count' }),
      { events: [{ ...event, basis: 'editorial', cite: { title: 't', url: 'https://example.org/a', accessed: '2031-06-04' } }] },
      { redact: [{ how: 'remove', id: 'e' }, { how: 'coarsen', path: 'places[0].name', to: 'a house' }] },
    ];
    for (const lists of sound) assert.ok(validate({ ...head, ...lists }), `${JSON.stringify(lists)} ${JSON.stringify(validate.errors)}`);
  });

  const faults = {
    'another format': { format: 'factbox/2' },
    'no headline': { article: {} },
    'an id with white space': { events: [{ ...event, id: 'a b' }] },
    'no evidence': { events: [{ id: 'e', evidence: [] }] },
    'an object for text': { events: [{ ...event, label: {} }] },
    'a number for text': { events: [{ ...event, label: 3 }] },
    'an unknown standing': { events: [{ ...event, status: [{ level: 'proven' }] }] },
    'confirmed by nobody': { events: [{ ...event, status: [{ level: 'confirmed' }] }] },
    'an unknown quantity': measure({ is: 'some' }),
    'a number as text': measure({ is: 'exact', value: '3' }),
    'a word with a number for its kind': measure({ is: 'verbal', term: 'many', of: 3 }),
    'a date in words': { updated: 'June 2031' },
    'a span for a day': { updated: '2031/2032' },
    'a script for an address': { article: { headline: 'h', url: 'javascript:alert(1)' } },
    'a relation without its end': { relations: [{ ...event, from: null, kind: 'support' }] },
    'an editorial record without citation': { events: [{ ...event, basis: 'editorial' }] },
    'latitude first': { places: [spot([10, 120])] },
    'a spot from nowhere': { places: [{ ...place, geometry: { type: 'Point', coordinates: [1, 2] } }] },
    'a tension of one': { tensions: [{ ...event, between: ['e'], kind: 'count', note: 'n' }] },
    'a redaction of nothing': { redact: [{ how: 'remove' }] },
    'an unknown sign': { relations: [{ ...event, from: null, to: null, kind: 'x', sign: 2 }] },
  };
  for (const [title, lists] of Object.entries(faults)) {
    it(`refuses ${title}`, () => assert.equal(validate({ ...head, ...lists }), false));
  }

  it('explains the fields in the words of types.ts', () => {
    assert.equal(schema.$id, 'factbox/story.schema.json');
    assert.equal(schema.properties.lang.description, 'Language of the article and of every label: a BCP 47 tag such as "en" or "ar".');
    assert.equal(schema.properties.events.items.properties.means.description, 'Weapons, tools or ways, as written.');
    assert.match(schema.$defs.standing.oneOf[1].properties.level.description, /^reported: the article says so\. claimed:/);
    assert.match(schema.$defs.evidence.properties.exact.description, /letter by letter/);
    assert.match(schema.properties.quotes.items.properties.attribution.description, /^Who said it/);
  });

  it('explains every field of the head and of every list', () => {
    const bare = Object.entries(schema.properties).flatMap(([name, { description, items }]) => [
      ...(description ? [] : [name]),
      ...Object.entries(items?.properties ?? {}).flatMap(([field, part]) => (part.description || field === 'id' ? [] : [`${name}.${field}`])),
    ]);
    assert.deepEqual(bare, []);
  });

  it('offers no default that the parser would not take', () => {
    assert.ok(!JSON.stringify(schema).includes('"default":""'));
  });
});
