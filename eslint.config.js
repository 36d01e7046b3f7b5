import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Import fences: which room may not reach for what (CONTRIBUTING.md draws the rooms).
const noLit = { regex: '^(lit|lit-html|lit-element|@lit|@lit-labs)(/|$)', message: 'This room is pure: no lit here.' };
const noNode = { regex: '^node:', message: 'This room also runs in browsers.' };
const noD3 = { regex: '^d3-', message: 'Elements draw and views calculate: d3 belongs in a view or in src/layout.' };
const noHtml = { regex: '^lit/directives/unsafe-', message: 'Only text enters a page.' };
const noSource = { regex: '(^|/)src/', message: "Import the public entry, as a reader of the docs would: 'factbox/…'." };
const noOtherFigure = { regex: '^\\.\\./(?!\\.\\.(/|$))', message: 'A figure imports its own files and shared rooms, no other figure.' };
const noOtherRoom = { regex: '^\\.\\./', message: 'This room imports no other.' };
const fence = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [noHtml, ...patterns] }] });

const ban = (object, property, message) => ({ ...(object && { object }), property, message });

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'scripts/everywhere.d.ts', 'integrations/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }], // of what is loaded late
      '@typescript-eslint/no-unused-vars': 'off', // the compiler says so already
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'lit/ban-attributes': ['error', 'style'], // a strict content security policy blocks style attributes
      'lit/no-native-attributes': 'off', // `lang` and `title` are ours to read
      'lit/no-template-map': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...fence(),
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ban('Date', 'parse', 'Dates are EDTF: use src/story.'),
        ban('Math', 'random', 'The same story gives the same picture.'),
        ban('document', 'write', 'Render with lit.'),
        ban('document', 'writeln', 'Render with lit.'),
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'].map(
          (property) => ban(undefined, property, 'Only text enters a page.'),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration, TSModuleDeclaration[declare!=true], Decorator', message: 'Plain JavaScript with types: no enum, namespace or decorator.' },
      ],
    },
  },
  { files: ['src/{story,words}/**/*.ts'], rules: fence(noLit, noNode, noOtherRoom) },
  { files: ['src/{check,layout,view,output}/**/*.ts'], rules: fence(noLit, noNode) },
  { files: ['src/core/**/*.ts'], rules: fence(noD3, noNode) },
  { files: ['src/figures/**/*.ts'], rules: fence(noD3, noNode, noOtherFigure) },
  { files: ['src/figures/**/*.view.ts'], rules: fence(noLit, noNode, noOtherFigure) },
  { files: ['src/frameworks/**/*.ts'], rules: fence(noD3, noNode) },
  {
    files: ['src/frameworks/{jsx,preact,svelte,vue}.ts'], // what a framework knows of tags is widened in its own words
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-namespace': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['stories/**/*.ts', 'demo/**/*.ts'], rules: fence(noSource) },
  {
    files: ['stories/**/*.ts', '.storybook/**/*.ts', '*.config.ts'],
    rules: { 'no-restricted-exports': 'off', 'lit/ban-attributes': 'off' }, // their tools read the default export
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/unbound-method': 'off', // a test may look at a method
      // Chai's types have `equal` answer a promise, for the DOM snapshots.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] }],
      'lit/ban-attributes': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { ecmaVersion: 2024 }, rules: { 'no-unused-vars': 'error' } },
);
