// Writes what editors read when somebody types a tag of ours, from dist/custom-elements.json: html-custom-data.json for
// VS Code and its kin, web-types.json for JetBrains' editors.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage, root } from './entries.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, 'dist', name), 'utf8'));
const write = (name, data) => writeFileSync(join(root, 'dist', name), `${JSON.stringify(data, null, 2)}\n`);

const elements = read('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const described = ({ summary, description }) => [summary, description?.replaceAll(/\s*\n\s*/g, ' ')].filter(Boolean).join('\n\n');

/** The words that an attribute may hold, where they are known. */
const choices = ({ type }) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

const htmlAttribute = (attribute) => {
  const values = choices(attribute);
  return {
    name: attribute.name,
    description: attribute.description,
    ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }), // stands without a value
    ...(values.length > 0 && { values }),
  };
};

const webAttribute = ({ name, description, type }) => ({ name, description, value: { type: type?.text ?? 'string' } });

/** What a script sets and no attribute does. */
const properties = ({ members = [] }) =>
  members.filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly).map(webAttribute);

const webElement = (element) => ({
  name: element.tagName,
  description: described(element),
  attributes: element.attributes.map(webAttribute),
  slots: element.slots.map(({ name, description }) => ({ name, description })),
  js: {
    properties: properties(element),
    events: (element.events ?? []).map(({ name, description }) => ({ name, description })),
  },
});

const { name, version } = readPackage();
write('html-custom-data.json', {
  version: 1.1,
  tags: elements.map((element) => ({ name: element.tagName, description: described(element), attributes: element.attributes.map(htmlAttribute) })),
});
write('web-types.json', {
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: { html: { elements: elements.map(webElement) } },
});
