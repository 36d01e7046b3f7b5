// `node scripts/json-schema.mjs [file]`: the story format as JSON Schema, so that an editor completes and explains a story
// while it is typed. Shapes come from src/story/schema.ts, descriptions from the comments in src/story/types.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import './ts.mjs';
import { root } from './entries.mjs';

const { definitions, storySchema } = await import('../src/story/schema.ts');

/** What schema.ts checks by code, said as far as JSON Schema can. */
const BY_CODE = new Map([
  [definitions.edtf, { type: 'string', pattern: '^[-0-9XYTZ:+/.?~%]+$', examples: ['2024-03-05', 'XXXX-03', '2024-03/..'] }],
  [definitions.date, { type: 'string', pattern: '^[-0-9XYTZ:+?~%]+$', examples: ['2024-03-05', 'XXXX-03'] }],
  [
    definitions.position,
    {
      type: 'array',
      prefixItems: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
      ],
      minItems: 2,
      maxItems: 2,
    },
  ],
]);

/** Fields that hang together, checked by src/story/rules.ts. */
function rulesOf(entries = {}) {
  const rule = (field, value, ...required) => ({ if: { properties: { [field]: value }, required: [field] }, then: { required } });
  return [
    ...('cite' in entries ? [rule('basis', { const: 'editorial' }, 'cite')] : []),
    ...('geometryBasis' in entries ? [rule('geometry', { type: 'object' }, 'geometryBasis', 'geometryCite')] : []),
    ...('how' in entries ? [{ oneOf: [{ required: ['id'] }, { required: ['path'] }] }] : []),
  ];
}

function overrideSchema({ valibotSchema: part, jsonSchema }) {
  if (BY_CODE.has(part)) return BY_CODE.get(part);
  if (part.pattern) jsonSchema.pattern = part.pattern.source;
  if (part.least) jsonSchema.minItems = part.least;
  if (jsonSchema.default === '') delete jsonSchema.default; // filled in from another field
  const rules = part.type === 'loose_object' ? rulesOf(part.entries) : [];
  return rules.length > 0 ? { ...jsonSchema, allOf: rules } : jsonSchema;
}

const schema = toJsonSchema(storySchema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore', definitions, overrideSchema });

const types = join(root, 'src/story/types.ts');
const program = ts.createProgram([types], { strict: true, exactOptionalPropertyTypes: true, noEmit: true });
const checker = program.getTypeChecker();
const commentOf = (symbol) => symbol && ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
const typeComment = (type) => commentOf(type.aliasSymbol ?? type.getSymbol());

/** Whether the values that the JSON Schema allows are among those of the type: tells the members of a union apart. */
function fits(json, type) {
  return Object.entries(json.properties ?? {}).every(([name, { const: only, enum: values = only === undefined ? [] : [only] }]) => {
    const field = type.getProperty(name);
    const literals = field ? checker.getTypeOfSymbol(field) : undefined;
    const allowed = (literals?.isUnion() ? literals.types : [literals]).filter((one) => one?.isLiteral()).map((one) => one.value);
    return values.length === 0 || allowed.length === 0 || values.some((value) => allowed.includes(value));
  });
}

const described = new Set();
function describe(json, type) {
  const whole = checker.getNonNullableType(type);
  if (json.$ref) {
    const name = json.$ref.replace('#/$defs/', '');
    if (described.has(name)) return;
    described.add(name);
    const comment = typeComment(whole);
    if (comment) schema.$defs[name].description = comment;
    describe(schema.$defs[name], type);
    return;
  }
  const members = (whole.isUnion() ? whole.types : [whole]).filter((member) => fits(json, member));
  for (const option of [...(json.oneOf ?? []), ...(json.anyOf ?? [])]) describe(option, whole);
  const item = members.map((member) => checker.getIndexTypeOfType(member, ts.IndexKind.Number)).find(Boolean);
  if (json.items && item) describe(json.items, item);
  for (const [name, field] of Object.entries(json.properties ?? {})) {
    const symbols = members.flatMap((member) => member.getProperty(name) ?? []);
    const inner = symbols[0] && checker.getTypeOfSymbol(symbols[0]);
    const comment = symbols.map(commentOf).find(Boolean) ?? (inner && typeComment(checker.getNonNullableType(inner)));
    if (comment) field.description = comment;
    if (inner) describe(field, inner);
  }
}

const story = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(types))).find(({ name }) => name === 'Story');
describe(schema, checker.getDeclaredTypeOfSymbol(story));

const { $schema, $defs, type, properties, ...rest } = schema;
const whole = {
  $schema,
  $id: 'factbox/story.schema.json',
  title: 'factbox story',
  description: 'What a news article says, each fact with the words it rests on: the dataset behind every factbox figure.',
  type,
  properties: { $schema: { type: 'string', description: 'Path of this schema, for your editor.' }, ...properties },
  ...rest,
  $defs,
};
const file = resolve(process.argv[2] ?? join(root, 'dist/story.schema.json'));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(whole, null, 1)}\n`);
