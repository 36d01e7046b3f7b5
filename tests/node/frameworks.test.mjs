// What frameworks and editors are given: React's components on a server, and what an editor says of our tags.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import * as components from 'factbox/react';
import { figureNames, readPackage, root } from '../../scripts/entries.mjs';

const built = (name) => readFileSync(join(root, 'dist', name), 'utf8');
const tags = [...figureNames(), 'story'].map((name) => `factbox-${name}`);

describe('React components', () => {
  it('are there for every tag', () => {
    assert.deepEqual(Object.values(components).map(({ displayName }) => displayName).sort(), tags.toSorted());
    for (const [name, { displayName }] of Object.entries(components)) assert.equal(name.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase(), displayName);
  });

  it('are for the client, and say so first', () => {
    for (const name of ['react', 'component']) assert.match(built(`frameworks/${name}.js`), /^'use client';/);
  });

  it('write on a server what the tag says, and the fallback', () => {
    const props = { src: '/flood.json', 'heading-level': 2, 'no-table': true, 'no-downloads': false, className: 'wide', story: { id: 'flood' }, onSelect: () => undefined };
    const markup = renderToString(createElement(components.FactboxQuoteCard, props, createElement('p', {}, 'Who said what')));
    assert.equal(markup, '<factbox-quote-card src="/flood.json" heading-level="2" no-table="" class="wide"><p>Who said what</p></factbox-quote-card>');
  });

  it('load no element on a server', () => assert.equal(globalThis.customElements?.get('factbox-quote-card'), undefined));
});

describe('data for editors', () => {
  const html = JSON.parse(built('html-custom-data.json'));
  const web = JSON.parse(built('web-types.json'));
  const elements = web.contributions.html.elements;
  const attributeOf = (list, tag, attribute) => list.find(({ name }) => name === tag).attributes.find(({ name }) => name === attribute);

  it('describes every tag and every attribute', () => {
    for (const list of [html.tags, elements]) {
      assert.deepEqual(list.map(({ name }) => name).sort(), tags.toSorted());
      for (const { description, attributes } of list) for (const one of [{ description }, ...attributes]) assert.ok(one.description, JSON.stringify(one));
    }
  });

  it('offers the words that an attribute knows', () => {
    assert.deepEqual(attributeOf(html.tags, 'factbox-quote-card', 'emphasis').values, [{ name: 'inline' }, { name: 'supporting' }, { name: 'showcase' }]);
    assert.deepEqual(attributeOf(html.tags, 'factbox-frequency-chart', 'mark').values, [{ name: 'bars' }, { name: 'steps' }]);
    assert.equal(attributeOf(elements, 'factbox-frequency-chart', 'by').value.type, "'standing' | 'claimant' | 'actor'");
    assert.equal(attributeOf(html.tags, 'factbox-quote-card', 'no-table').valueSet, 'v');
  });

  it('stands where editors look for it', () => {
    const { name, version, 'web-types': place } = readPackage();
    assert.deepEqual([web.name, web.version, place], [name, version, 'dist/web-types.json']);
    assert.deepEqual(elements[0].js.properties.map((property) => property.name), ['story']);
  });
});
