// `factbox embed` as a newsroom uses it, and the page that it makes for frames.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/cli/factbox.js');
const river = join(root, 'stories/data/river-flood.story.json');
const folder = mkdtempSync(join(tmpdir(), 'factbox-embed-'));
after(() => rmSync(folder, { recursive: true }));

const BASE = 'https://cdn.example/factbox/0.1.0';
const QUOTE = [river, '--figure', 'quote-card', '--item', 'mayor-quote', '--base', BASE];
const SRC = ['--src', 'https://news.example/flood.json'];

function embed(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'embed', ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

function printed(...args) {
  const { status, stdout, stderr } = embed(...args);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

const FALLBACK = '<figure lang="en"><blockquote><p>promised that Lennardport would “never again bet a district on one switch”</p></blockquote><p>— Oda Brackwell · the mayor · Partly quoted (marks hold the speaker’s words)</p><figcaption>Source: <a href="https://lennardport-courier.example/river-flood">One Flood, Two Logs: Lennardport Still Argues Over Its Pumps · Lennardport Courier · December 29, 2031</a> · CC0; fictional</figcaption></figure>';
const sha = (file) => `sha384-${createHash('sha384').update(readFileSync(join(root, 'dist/embed', file))).digest('base64')}`;

describe('factbox embed', () => {
  it('prints the element, between the style that keeps its place and the script', () => {
    const [style, figure, script] = printed(...QUOTE, ...SRC).trimEnd().split('\n');
    assert.equal(style, `<link rel="stylesheet" href="${BASE}/embed.css">`);
    assert.match(figure, /^<div class="factbox" style="(--factbox-\d+:\d+px;?){6}"><factbox-quote-card src="https:\/\/news\.example\/flood\.json" item="mayor-quote">/);
    assert.ok(figure.endsWith(`${FALLBACK}</factbox-quote-card></div>`), figure);
    assert.equal(script, `<script type="module" src="${BASE}/embed.js"></script>`);
  });

  it('prints the same as attributes, and in a frame of the page that is beside the script', () => {
    const data = printed(...QUOTE, ...SRC, '--as', 'data', '--set', 'heading-level=2', '--set', 'emphasis=showcase');
    assert.match(data, /^<div class="factbox" data-factbox="quote-card" data-src="https:\/\/news\.example\/flood\.json" data-item="mayor-quote" data-heading-level="2" data-emphasis="showcase" style="/);
    assert.ok(data.includes(FALLBACK));
    assert.ok(!data.includes('<script'));
    const frame = printed(...QUOTE, '--src', `${BASE}/flood.json`, '--as', 'frame');
    assert.match(frame, /<iframe src="https:\/\/cdn\.example\/factbox\/0\.1\.0\/figure\.html\?figure=quote-card&amp;src=[^"]+&amp;item=mayor-quote" title="What Oda Brackwell said" width="100%" height="\d+" loading="lazy" sandbox="allow-scripts [^"]*"><\/iframe>/);
    assert.ok(!/sandbox="[^"]*same-origin/.test(frame));
    assert.ok(frame.includes(`</iframe>${FALLBACK}</div>`), 'for systems that take frames out');
  });

  it('puts the figure’s part of the story into the code where no address leads to it, safe in its tag', () => {
    const element = printed(...QUOTE);
    const json = /<script type="application\/json">(.*?)<\/script>/s.exec(element)[1];
    const story = JSON.parse(json);
    assert.deepEqual(story.quotes.map(({ id }) => id), ['mayor-quote']);
    assert.deepEqual(story.events, []);
    assert.ok(!json.includes('<'));
    const data = printed(...QUOTE, '--as', 'data');
    const value = / data-story="([^"]*)"/.exec(data)[1].replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    assert.deepEqual(JSON.parse(value), story);
  });

  it('names the answer after the page, and takes no date for a publisher', () => {
    const plain = JSON.parse(readFileSync(river, 'utf8'));
    delete plain.article.publisher;
    writeFileSync(join(folder, 'plain.json'), JSON.stringify(plain));
    assert.equal(printed('plain.json', ...QUOTE.slice(1), '--as', 'page', '--page', 'https://cdn.example/figures/oda.html', '--out', 'made/index.html', '--set', 'timeout=9'), '');
    assert.ok(readFileSync(join(folder, 'made/index.html'), 'utf8').includes('href="https://cdn.example/figures/oda.oembed.json"'));
    assert.ok(!('provider_name' in JSON.parse(readFileSync(join(folder, 'made/oda.oembed.json'), 'utf8'))));
  });

  it('makes a page for frames, and what it answers to a system that asks', () => {
    const page = 'https://cdn.example/figures/mayor.html';
    assert.equal(printed(...QUOTE, '--as', 'page', '--page', page, '--out', 'mayor.html'), '');
    const html = readFileSync(join(folder, 'mayor.html'), 'utf8');
    assert.ok(html.includes('<link rel="alternate" href="https://cdn.example/figures/mayor.oembed.json" type="application/json+oembed" title="What Oda Brackwell said">'), html);
    assert.ok(html.includes(`<script type="module" src="${BASE}/frame.js"></script>`));
    assert.ok(html.includes(FALLBACK));
    assert.ok(!/ style=|<style|<script>(?!<)/.test(html.replace(/<script type="application\/json">.*?<\/script>/s, '')), 'a strict policy would forbid it');
    const answer = JSON.parse(readFileSync(join(folder, 'mayor.oembed.json'), 'utf8'));
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, 'What Oda Brackwell said');
    assert.equal(answer.provider_name, 'Lennardport Courier');
    assert.match(answer.html, /^<blockquote>.*<\/blockquote><iframe src="https:\/\/cdn\.example\/figures\/mayor\.html" width="640" height="\d+" title="What Oda Brackwell said"><\/iframe>$/);
  });

  it('prints what a site loads once, and hashes of every file where it may load no other', () => {
    assert.equal(printed('--as', 'head', '--base', BASE), `<link rel="stylesheet" href="${BASE}/embed.css">\n<script type="module" src="${BASE}/embed.js"></script>\n`);
    const [map, style, script] = printed('--as', 'head', '--base', BASE, '--integrity').trimEnd().split('\n');
    const { integrity } = JSON.parse(/^<script type="importmap">(.*)<\/script>$/.exec(map)[1]);
    const files = readdirSync(join(root, 'dist/embed'), { recursive: true }).map(String).filter((name) => name.endsWith('.js') && !name.startsWith('check')); // no page that is pasted loads those
    assert.ok(files.length > 50);
    assert.deepEqual(integrity, Object.fromEntries(files.sort().map((file) => [`${BASE}/${file}`, sha(file)])));
    assert.equal(style, `<link rel="stylesheet" href="${BASE}/embed.css" integrity="${sha('embed.css')}" crossorigin="anonymous">`);
    assert.equal(script, `<script type="module" src="${BASE}/embed.js" integrity="${sha('embed.js')}" crossorigin="anonymous"></script>`);
    assert.ok(printed(...QUOTE, ...SRC, '--integrity').endsWith(`${script}\n`));
    const frame = printed(...QUOTE, '--src', `${BASE}/flood.json`, '--as', 'frame', '--integrity').trimEnd();
    assert.ok(frame.startsWith(style) && frame.endsWith(`<script type="module" src="${BASE}/frames.js" integrity="${sha('frames.js')}" crossorigin="anonymous"></script>`), frame);
    const page = printed(...QUOTE, '--as', 'page', '--page', `${BASE}/mayor.html`, '--integrity');
    for (const file of ['embed.js', 'embed.css', 'frame.js', 'frame.css']) assert.ok(page.includes(`${BASE}/${file}" integrity="${sha(file)}"`), file);
    assert.match(printed('--as', 'head', '--base', 'factbox/0.1.0', '--integrity'), /^<script type="importmap">\{"integrity":\{"\.\/factbox\/0\.1\.0\//, 'a key that a browser reads as an address');
  });

  for (const [args, said] of [
    [[river, '--figure', 'quote-card'], '--base: expected the address of the folder that holds embed.js, got nothing'],
    [[river, '--base', BASE], '--figure: expected the name of a figure, got nothing'],
    [['--figure', 'quote-card', '--base', BASE], 'embed: expected the path of a story, got nothing'],
    [[...QUOTE, '--as', 'tag'], '--as: expected one of element, data, frame, page, head, got "tag"'],
    [[...QUOTE.slice(0, -1), 'javascript:alert(1)'], '--base: expected an address that begins with https://, or a path, got "javascript:alert(1)"'],
    [[...QUOTE, '--src', '"onload=x'], '--src: expected an address'],
    [[...QUOTE, '--set', 'Emphasis'], '--set: expected name=value, as by=standing, got "Emphasis"'],
    [[...QUOTE, '--as', 'frame'], '--src: expected the address of the story, or --page'],
    [[...QUOTE, ...SRC, '--as', 'frame'], '--src: expected the whole address of a story on the host of --base, or --page, since figure.html draws no other, got "https://news.example/flood.json"'],
    [[...QUOTE, '--src', '/flood.json', '--as', 'frame'], '--src: expected the whole address'],
    [[...QUOTE, '--src', `${BASE}/flood.json`, '--as', 'frame', '--set', 'heading=Ours'], '--set: expected --page with a heading'],
    [[...QUOTE, ...SRC, '--as', 'data', '--integrity'], '--integrity: expected none with --as data'],
    [[...QUOTE, '--as', 'page', '--page', 'https://cdn.example/figures/'], '--page: expected an address that ends with the name of a file, got "https://cdn.example/figures/"'],
    [[...QUOTE, '--as', 'page'], '--page: expected the address where the page will stand'],
    [['gone.json', ...QUOTE.slice(1)], 'gone.json: expected a file, got no such file'],
    [[...QUOTE, ...SRC, '--out', 'no/such/folder.html'], 'no/such/folder.html: expected a file to write'],
  ]) {
    it(`says what is wrong, and prints nothing: ${said}`, () => {
      const { status, stdout, stderr } = embed(...args);
      assert.ok(stderr.startsWith(`factbox: ${said}`), stderr);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
      assert.deepEqual([status, stdout], [2, '']);
    });
  }

  it('ends with 1 and a line for each problem of the story', () => {
    const broken = JSON.parse(readFileSync(river, 'utf8'));
    broken.relations[0].from = 'nobody-here';
    writeFileSync(join(folder, 'broken.json'), JSON.stringify(broken));
    const { status, stdout, stderr } = embed('broken.json', ...QUOTE.slice(1));
    assert.match(stderr, /^relations\[0\]\.from: expected .*, got "nobody-here"\n$/);
    assert.deepEqual([status, stdout], [1, '']);
  });

  for (const [args, said] of [
    [[...QUOTE, ...SRC, '--item', 'no-such-quote'], 'no-such-quote'],
    [[river, '--figure', 'pie-chart', '--base', BASE], 'figure: expected the name of a figure, as "quote-card", got "pie-chart"'],
    [[...QUOTE, ...SRC, '--set', 'onclick=alert(1)'], 'options: expected attributes of the figure, got "onclick"'],
  ]) {
    it(`ends with 2 where the story or the figure has no such thing: ${said}`, () => {
      const { status, stdout, stderr } = embed(...args);
      assert.ok(stderr.includes(said), stderr);
      assert.deepEqual([status, stdout], [2, '']);
    });
  }
});
