// The command line as a newsroom uses it: the program in a process of its own, on files.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = (name) => join(root, 'stories/data', name);
const river = data('river-flood.story.json');
const riverArticle = data('river-flood.article.txt');
const folder = mkdtempSync(join(tmpdir(), 'factbox-cli-'));
const program = join(folder, 'dist/cli/factbox.js');

before(async () => {
  await build({ entryPoints: [join(root, 'src/cli/factbox.ts')], outfile: program, bundle: true, platform: 'node', format: 'esm', logLevel: 'error', external: ['@napi-rs/canvas'] });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
});
after(() => rmSync(folder, { recursive: true }));

function factbox(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) };
}

/** A file with this content; its path as the program is told it. */
function file(name, content) {
  writeFileSync(join(folder, name), content);
  return name;
}

const riverWith = (change) => {
  const story = JSON.parse(readFileSync(river, 'utf8'));
  change(story);
  return JSON.stringify(story);
};

describe('factbox', () => {
  it('says what it can do', () => {
    const { status, stdout } = factbox('--help');
    assert.equal(status, 0);
    assert.match(stdout, /^usage: factbox <command>/);
    assert.match(stdout, /^ {2}check +\S/m);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.deepEqual(factbox('--version').stdout, `${version}\n`);
  });

  const misuses = [
    [[], /^factbox: expected a command \(check, [a-z, ]+\), got nothing; see factbox --help\n$/],
    [['chek'], /^factbox: expected a command \(check, [a-z, ]+\), got "chek"; see factbox --help\n$/],
    [['check'], /^factbox: check: expected the path of a story, got nothing/],
    [['check', 'a.json', 'b.json'], /^factbox: check: expected one story, got 2/],
    [['check', 'a.json', '--artcle', 'b.txt'], /^factbox: Unknown option '--artcle'/],
    [['check', 'a.json', '--article'], /^factbox: .*--article/],
    [['check', 'none.json'], /^factbox: none\.json: expected a file, got no such file\n$/],
    [['check', '.'], /^factbox: \.: expected a file, got a folder\n$/],
    [['check', river, '--article', 'none.txt'], /^factbox: none\.txt: expected a file, got no such file\n$/],
  ];
  for (const [args, message] of misuses) {
    it(`ends with 2 and says why: factbox ${args.map((arg) => arg.replace(root, '')).join(' ')}`, () => {
      const { status, stdout, stderr } = factbox(...args);
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
  }
});

describe('factbox check', () => {
  it('has help of its own', () => {
    const { status, stdout } = factbox('check', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /^usage: factbox check <story\.json>/);
  });

  it('finds nothing in a story that keeps to its article', () => {
    const { status, last, stderr } = factbox('check', river, '--article', riverArticle);
    assert.match(last, /^0 problems; 1\d\d records checked against the article$/);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('finds nothing in the Arabic story, and says what it could not check', () => {
    const { status, stdout } = factbox('check', data('city-strike-ar.story.json'), '--article', data('city-strike-ar.article.txt'));
    assert.match(stdout, /^not checked: .* and \d+ more: words such as "at least" are not read in "ar" \(bound\)$/m);
    assert.match(stdout, /^0 problems; \d+ records checked against the article$/m);
    assert.equal(status, 0);
  });

  it('finds nothing in the first story', (test) => {
    const article = process.env.FACTBOX_ARTICLE;
    if (!article) return test.skip('its article is not in this repository: set FACTBOX_ARTICLE to the path of its text');
    const { status, stdout, stderr } = factbox('check', data('iraq-israel-attacks.story.json'), '--article', article);
    assert.match(stdout, /^0 problems; \d+ records checked against the article\n$/);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('prints a line for each finding and ends with 1', () => {
    const path = file('witnesses.json', riverWith(({ measures }) => {
      measures.find(({ id }) => id === 'witnesses').quantity.value = 46;
      measures.find(({ id }) => id === 'damage').evidence[0].exact = 'where the damage is severe';
    }));
    const { status, stdout, last } = factbox('check', path, '--article', riverArticle);
    const found = stdout.split('\n').filter((line) => line.startsWith('measures['));
    assert.equal(found.length, 2);
    const line = readFileSync(riverArticle, 'utf8').split('\n').findIndex((text) => text.includes('the damage was')) + 1;
    assert.match(found[0], /^measures\[\d+\]\.evidence\[0\]\.exact \(damage\): .* differs at "is" \/ "was" \(words-missing; /);
    assert.ok(found[0].includes(`; line ${line}, column `), found[0]);
    assert.match(
      found[1],
      /^measures\[\d+\]\.quantity\.value \(witnesses\): expected the number 46 in its evidence, got "heard 64 witnesses" \(number; line \d+, column \d+\)$/,
    );
    assert.match(last, /^2 problems; /);
    assert.equal(status, 1);
  });

  it('prints the same as JSON', () => {
    const path = file('witnesses.json', riverWith(({ measures }) => (measures.find(({ id }) => id === 'witnesses').quantity.value = 46)));
    const { status, stdout } = factbox('check', path, '--article', riverArticle, '--json');
    const { ok, compared, problems, warnings, findings, unchecked, editorial, records } = JSON.parse(stdout);
    assert.deepEqual({ ok, compared, problems, warnings, unchecked }, { ok: false, compared: true, problems: [], warnings: [], unchecked: [] });
    assert.deepEqual(findings.map(({ rule, id, found }) => [rule, id, found]), [['number', 'witnesses', '"heard 64 witnesses"']]);
    assert.ok(findings[0].at.line > 1 && findings[0].at.column > 1);
    assert.ok(editorial.some(({ id }) => id === 'low-quay'));
    assert.ok(records > 100);
    assert.equal(status, 1);
  });

  it('says that the words were not checked where there is no article', () => {
    const { status, stdout, last } = factbox('check', river);
    assert.match(last, /^0 problems; \d+ records read; their words were not checked: no --article was given$/);
    assert.match(stdout, /^added by an editor: /m);
    assert.equal(status, 0);
    assert.equal(JSON.parse(factbox('check', river, '--json').stdout).compared, false);
  });

  it('prints what the parser refuses, and warnings', () => {
    const path = file('broken.json', riverWith((story) => {
      story.relations[0].from = 'nobody-here';
      story.measures[0].colour = 'red';
    }));
    const { status, stdout, last } = factbox('check', path, '--article', riverArticle);
    assert.match(stdout, /^relations\[0\]\.from: expected .*, got "nobody-here"/m);
    assert.match(stdout, /^warning: measures\[\]\.colour: /m);
    assert.match(last, /^\d+ problems?; the words were not checked: mend the story first$/);
    assert.equal(status, 1);
  });
});

describe('files', () => {
  const bom = '\ufeff';

  it('may begin with a byte order mark and end lines as Windows does', () => {
    const story = file('bom.json', bom + readFileSync(river, 'utf8').replaceAll('\n', '\r\n'));
    const article = file('bom.txt', bom + readFileSync(riverArticle, 'utf8').replaceAll('\n', '\r\n'));
    const { status, last } = factbox('check', story, '--article', article);
    assert.match(last, /^0 problems; \d+ records checked against the article$/);
    assert.equal(status, 0);
  });

  const unreadable = [
    ['UTF-16', Buffer.from(bom + '{}', 'utf16le'), /expected UTF-8, got UTF-16; save it as UTF-8/],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), /expected UTF-8, got UTF-16 or UTF-32/],
    ['Latin-1', Buffer.from('{\n "a": "caf\xe9"}', 'latin1'), /expected UTF-8, got other bytes in line 2; save it as UTF-8/],
    ['a web page', '<!doctype html><p>', /expected JSON, got what looks like a web page/],
    ['nothing', '', /line 1, column 1: expected a value, got the end of the file/],
    ['a trailing comma', '{\n  "a": [1, 2,],\n}', /line 2, column 14: expected a value, got "\]"/],
    ['a missing comma', '{\n  "😀": 1\n  "b": 2\n}', /line 3, column 3: expected "," or the end of the list or object, got "b"/],
    ['single quotes', "{'a': 1}", /line 1, column 2: expected a name in double quotation marks or "\}", got "'"/],
    ['an open text', '{"a": "b\n}', /line 1, column 7: expected a value, got text that is not closed in its line/],
    ['a bad escape', '{"a": "\\x"}', /line 1, column 7: expected a value, got text with an escape that JSON does not know/],
    ['a word', '{"a": undefined}', /line 1, column 7: expected a value, got "undefined"/],
    ['NaN among characters outside the basic plane', '["😀", NaN]', /line 1, column 7: expected a value, got "NaN"/],
    ['a number with a zero', '{"a": 01}', /line 1, column 7: expected a value, got "01"/],
    ['a missing brace', '{"a": [1]', /line 1, column 10: expected "," or the end of the list or object, got the end of the file/],
    ['two values', '{} {}', /line 1, column 4: expected the end of the file, got "\{"/],
    ['the wrong bracket', '{"a": [1}', /line 1, column 9: expected "," or the end of the list or object, got "\}"/],
    ['no colon', '{"a" 1}', /line 1, column 6: expected ":", got "1"/],
  ];
  for (const [what, content, message] of unreadable) {
    it(`with ${what} are told apart`, () => {
      const { status, stdout, stderr } = factbox('check', file('fault.json', content));
      assert.match(stderr, message);
      assert.match(stderr, /^factbox: fault\.json: /);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
  }

  it('of articles are text', () => {
    for (const [content, message] of [
      ['<!DOCTYPE html>\n<p>x', /^factbox: page\.txt: expected the plain text of an article, got a web page; save its text\n$/],
      [' \n', /^factbox: page\.txt: expected the text of an article, got an empty file\n$/],
      [Buffer.from(bom + 'x', 'utf16le'), /^factbox: page\.txt: expected UTF-8, got UTF-16/],
    ]) {
      const { status, stderr } = factbox('check', river, '--article', file('page.txt', content));
      assert.match(stderr, message);
      assert.equal(status, 2);
    }
  });

  it('that are JSON but no story are refused by what they lack', () => {
    const { status, stdout } = factbox('check', file('list.json', '[1]'));
    assert.match(stdout, /^story: expected an object, got /m);
    assert.equal(status, 1);
  });
});
