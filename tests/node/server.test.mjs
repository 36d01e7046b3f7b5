// What a server draws: every word is in it, nothing of a story becomes markup, and the same story gives the same bytes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { build } from 'vite';
import { actorNetworkView, frequencyChartView, loadWords, parseStory, quoteCardView } from 'factbox';
import { figureHtml, figureSvg, storyHtml } from 'factbox/server';
import { root } from '../../scripts/entries.mjs';
import { actorNetworkTable } from '../../src/figures/actor-network/actor-network.table.js';
import { frequencyChartTable } from '../../src/figures/frequency-chart/frequency-chart.table.js';
import { quoteCardTable } from '../../src/figures/quote-card/quote-card.table.js';
import { plain } from '../../src/view/view.js';

const read = (name) => JSON.parse(readFileSync(join(root, `stories/data/${name}.story.json`), 'utf8'));
const stories = ['iraq-israel-attacks', 'river-flood', 'city-strike-ar'].map(read);
const [war, flood, strike] = stories;
const tables = { 'quote-card': quoteCardTable, 'frequency-chart': frequencyChartTable, 'actor-network': actorNetworkTable };
const views = { 'quote-card': quoteCardView, 'frequency-chart': frequencyChartView, 'actor-network': actorNetworkView };

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text) => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name]);
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/**
 * Reads markup strictly: tags closed in order, attributes quoted and once each, every `&` an entity. Answers its
 * elements and its text; a script's text is not read.
 */
function parsed(markup) {
  const elements = [];
  const open = [];
  let text = '';
  const token = /<!--.*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>|[^<]+/gsy;
  for (let match; token.lastIndex < markup.length; ) {
    const at = token.lastIndex;
    match = token.exec(markup);
    assert.ok(match, `no markup: ${markup.slice(at, at + 80)}`);
    const [whole, close, name, inner, selfClosed] = match;
    if (close) assert.equal(close, open.pop(), `at ${markup.slice(at - 80, at + 20)}`);
    else if (name) {
      const attributes = [...inner.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value = '']) => [key, unescaped(value)]);
      assert.equal(new Set(attributes.map(([key]) => key)).size, attributes.length, whole);
      elements.push({ name, attributes: Object.fromEntries(attributes) });
      if (!selfClosed && !VOID.has(name)) open.push(name);
      if (name === 'script' || name === 'style') token.lastIndex = markup.indexOf(`</${name}>`, token.lastIndex);
    } else if (!whole.startsWith('<!--')) {
      assert.doesNotMatch(whole, /&(?!(?:amp|lt|gt|quot|#39);)/);
      text += `${unescaped(whole)} `;
    }
  }
  assert.deepEqual(open, []);
  return { elements, text: text.replaceAll(/\s+/g, ' ') };
}

const scriptText = (html) => /<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1];
const bare = (words) => words.replaceAll(/[\s\u2066-\u2069]/g, '');

describe('a figure as HTML', () => {
  for (const story of stories) {
    for (const [figure, viewOf] of Object.entries(views)) {
      for (const lang of ['en', 'ar']) {
        it(`says all that its view says: ${story.id}, ${figure}, ${lang}`, async () => {
          const { view } = viewOf(parseStory(story).story, { words: await loadWords(lang) });
          const table = tables[figure](view);
          const { text, elements } = parsed(await figureHtml(story, figure, { lang }));
          const said = [
            view.title, view.summary, view.source.text, ...view.notes, ...(figure === 'quote-card' ? [] : view.legend.map(({ label }) => label)),
            table.caption, ...table.columns.map(({ label }) => label), ...table.rows.flatMap(({ cells }) => cells.flatMap(({ pieces, standing }) => standing?.map(({ full }) => full) ?? plain(pieces))),
          ];
          for (const words of said) assert.ok(bare(text).includes(bare(words)), `expected "${words}" in ${text}`);
          const frame = elements.find(({ attributes }) => attributes.role === 'figure').attributes;
          assert.equal(frame.dir, lang === 'ar' ? 'rtl' : 'ltr');
          assert.equal(frame.lang.split('-')[0], lang);
        });
      }
    }
  }

  it('holds its drawing in a declarative shadow root', async () => {
    const { elements } = parsed(await figureHtml(war, 'frequency-chart'));
    assert.deepEqual(elements.find(({ name }) => name === 'template').attributes, { shadowrootmode: 'open' });
    assert.deepEqual(elements.filter(({ attributes }) => attributes.role === 'img').length, 2, 'a narrow and a wide form');
  });

  it('holds a network as a list and as two pictures, of which the place shows one', async () => {
    for (const story of stories) {
      const { view } = actorNetworkView(parseStory(story).story, { words: await loadWords(story.lang) });
      const drawn = async (display) => parsed(await figureHtml(story, 'actor-network', { display }));
      const pictures = ({ elements }) => elements.filter(({ name, attributes }) => name === 'svg' && attributes.role === 'img');
      const lists = ({ elements }) => elements.filter(({ attributes }) => attributes.class === 'list');
      const [any, picture, list] = [await drawn(undefined), await drawn('picture'), await drawn('list')];
      assert.deepEqual([any, picture, list].map((one) => [lists(one).length, pictures(one).length]), [[1, 2], [0, 2], [1, 0]]);
      assert.deepEqual(pictures(any).map(({ attributes }) => attributes.width), ['420', '640']);
      assert.deepEqual([picture, list].map(({ elements }) => elements[0].attributes.display), ['picture', 'list']);
      const said = [
        ...view.boxes.map(({ name }) => name), ...view.viewpoints.map(({ label }) => label),
        ...[...view.lines, ...view.viewpoints.flatMap(({ lines }) => lines)].flatMap(({ label, notes }) => [label, ...notes.map(({ text }) => text)]),
      ];
      for (const form of [any, picture, list]) for (const words of said.join(' ').split(/\s+/)) assert.ok(form.text.includes(words), `expected "${words}" in ${form.text}`);
    }
  });

  it('holds its part of the story and no more', async () => {
    const html = await figureHtml(flood, 'quote-card', { item: 'harbourmaster-quote' });
    assert.match(html, /^<factbox-quote-card [^>]*><script type="application\/json">/);
    const part = parseStory(JSON.parse(scriptText(html)));
    assert.ok(part.ok);
    assert.deepEqual(part.story.quotes.map(({ id }) => id), ['harbourmaster-quote']);
    assert.equal(part.story.series.length, 0);
  });

  it('leaves the story out where it stands elsewhere', async () => {
    for (const options of [{ data: false }, { src: '/a.story.json' }, { from: 'a' }]) {
      assert.equal(scriptText(await figureHtml(flood, 'quote-card', options)), undefined);
    }
    const html = storyHtml(flood, await figureHtml(flood, 'quote-card', { data: false }));
    parsed(html);
    assert.equal(html.split('<script').length, 2);
    assert.ok(parseStory(JSON.parse(scriptText(html))).ok);
  });

  it('takes what a redaction names out of the data as well', async () => {
    const withSecret = { ...flood, redact: [{ id: 'harbourmaster-quote', how: 'remove', why: 'asked for' }] };
    for (const html of [await figureHtml(withSecret, 'quote-card'), storyHtml(withSecret, '')]) assert.doesNotMatch(html, /It did not rise/);
  });

  it('shows several records in one set', async () => {
    const [first, second] = flood.quotes;
    const html = await figureHtml(flood, 'quote-card', { item: `${first.id} ${second.id}` });
    assert.equal(parseStory(JSON.parse(scriptText(html))).story.quotes.length, 2);
  });

  it('carries its attributes', async () => {
    const html = await figureHtml(war, 'quote-card', { id: 'a', headingLevel: 2, noTable: true, noDownloads: false, emphasis: 'showcase', heading: '"<&>"' });
    const { attributes } = parsed(html).elements[0];
    assert.deepEqual(attributes, { lang: 'en', id: 'a', 'heading-level': '2', 'no-table': '', emphasis: 'showcase', heading: '"<&>"' });
    assert.doesNotMatch(html, /<table/);
  });

  it('gives its styles the nonce of the page', async () => {
    const { elements } = parsed(await figureHtml(war, 'quote-card', { nonce: 'abc' }));
    assert.deepEqual(elements.filter(({ name }) => name === 'style'), [{ name: 'style', attributes: { nonce: 'abc' } }]);
  });

  it('speaks English where factbox does not speak the language', async () => {
    const { elements, text } = parsed(await figureHtml(war, 'quote-card', { lang: 'nl' }));
    assert.equal(elements.find(({ attributes }) => attributes.role === 'figure').attributes.lang, 'en');
    assert.match(text, /Source/);
  });
});

describe('a frequency chart of another form', () => {
  const forms = [
    ['outages', { by: 'claimant', layout: 'stacked' }], ['outages', { by: 'standing' }], ['outages', { mark: 'steps' }], ['dated-stoppages', { by: 'standing', layout: 'stacked' }],
  ];
  for (const [item, attributes] of forms) {
    it(`is drawn as in a browser: ${item}, ${JSON.stringify(attributes)}`, async () => {
      const view = frequencyChartView(parseStory(flood).story, { words: await loadWords('en'), item, ...attributes }).view;
      const { text, elements } = parsed(await figureHtml(flood, 'frequency-chart', { item, ...attributes }));
      for (const words of [view.title, view.summary, ...view.notes]) assert.ok(bare(text).includes(bare(words)), words);
      assert.equal(elements.filter(({ attributes: own }) => own.role === 'img').length, 2);
      for (const [name, value] of Object.entries(attributes)) assert.equal(elements[0].attributes[name], value);
      const svg = parsed(await figureSvg(flood, 'frequency-chart', { item, ...attributes }));
      for (const { title } of view.split?.stacked === false ? view.split.panels : []) assert.ok(bare(svg.text).includes(bare(title)), title);
    });
  }
});

describe('what cannot be drawn', () => {
  const refused = (message, ...request) => assert.rejects(figureHtml(...request), message);
  it('is said in plain words', async () => {
    await refused(/^Error: figure: expected the name of a figure, as "quote-card", got "nope"$/, flood, 'nope');
    await refused(/^Error: options: expected attributes of the figure, got "emphasise"$/, flood, 'quote-card', { emphasise: 'inline' });
    await refused(/nobody/, flood, 'quote-card', { item: 'nobody' });
    await refused(/no quote/, { ...strike, quotes: [], tours: [], groups: [], relations: [] }, 'quote-card', { lang: 'en' });
    await refused(/^Error: format: expected a story of format factbox\/1, got nothing\n/, {}, 'quote-card');
    assert.throws(() => storyHtml({}, ''), /^Error: format: expected/);
    await assert.rejects(figureSvg(flood, 'quote-card', { item: 'nobody' }), /nobody/);
  });
});

describe('a figure as SVG', () => {
  for (const story of stories) {
    for (const figure of Object.keys(views)) {
      it(`is a file of its own: ${story.id}, ${figure}`, async () => {
        const svg = await figureSvg(story, figure);
        const { elements, text } = parsed(svg);
        assert.deepEqual([...new Set(elements.map(({ name }) => name))].filter((name) => !['svg', 'g', 'rect', 'path', 'text', 'tspan'].includes(name)), []);
        assert.doesNotMatch(svg, /<!--|style=|\bid=|var\(|url\(/);
        assert.equal(elements[0].attributes.xmlns, 'http://www.w3.org/2000/svg');
        assert.equal(elements[0].attributes.lang.split('-')[0], story.lang);
        for (const { name, attributes } of elements) if (name === 'g') assert.ok(attributes.class, 'a name for each group');
        const said = [story.article.headline, story.article.rights].filter(Boolean);
        for (const words of said) assert.ok(bare(text).includes(bare(words)), words);
      });
    }
  }

  it('has the width and the colours that are asked for', async () => {
    const [light, dark] = [await figureSvg(war, 'frequency-chart', { width: 400 }), await figureSvg(war, 'frequency-chart', { width: 400, scheme: 'dark' })];
    assert.equal(parsed(light).elements[0].attributes.width, '440');
    assert.equal(parsed(light).text, parsed(dark).text);
    assert.match(light, /fill="#ffffff"/);
    assert.doesNotMatch(dark, /#ffffff/);
  });
});

describe('the same story', () => {
  it('gives the same bytes, here and in another process', async () => {
    const draw = `const { figureHtml, figureSvg } = await import('factbox/server');
      const story = JSON.parse((await import('node:fs')).readFileSync('stories/data/river-flood.story.json', 'utf8'));
      process.stdout.write((await figureHtml(story, 'frequency-chart')) + (await figureSvg(story, 'quote-card')) + (await figureHtml(story, 'actor-network')) + (await figureSvg(story, 'actor-network')));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', './scripts/ts.mjs', '--input-type=module', '--eval', draw], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
    const here = [await figureHtml(flood, 'frequency-chart'), await figureSvg(flood, 'quote-card'), await figureHtml(flood, 'actor-network'), await figureSvg(flood, 'actor-network')];
    assert.equal(stdout, here.join(''), stderr);
  });
});

describe('a figure in a template of the page', () => {
  it('is the slot for what the page has, where it has no story that is plainly sound', async () => {
    await import('factbox/quote-card');
    for (const story of [undefined, { format: 'factbox/1' }]) {
      const { text, elements } = parsed((await collectResult(render(html`<factbox-quote-card .story=${story}></factbox-quote-card>`))).replaceAll('<?>', ''));
      assert.equal(text.trim(), '', JSON.stringify(story));
      assert.equal(elements.at(-1).name, 'slot');
    }
  });
});

describe('the embed script', () => {
  it('can take over what a server has drawn', async () => {
    const { output } = await build({ root, mode: 'embed', logLevel: 'silent', build: { write: false } }).then((results) => [results].flat()[0]);
    const { code } = output.find(({ facadeModuleId }) => facadeModuleId?.endsWith('core/hydrate.ts'));
    assert.match(code, /lit-part/);
  });
});

describe('hostile words', () => {
  const ATTACK = `</script></style></template><img src=x onerror=alert(1)>"'&amp;<!--]]>\u0000\u0001\u2028\ud800`;
  const hostile = structuredClone(flood);
  hostile.article.headline = ATTACK;
  hostile.sources[0].name = ATTACK;
  hostile.quotes[0].text = ATTACK;
  hostile.series[0].label = ATTACK;
  hostile.series[0].unit = ATTACK;
  hostile.actors[1].name = hostile.actors[2].kind = hostile.relations[0].label = hostile.relations[3].kind = ATTACK;
  const SHOWN = ATTACK.split('\u0000')[0];

  for (const figure of Object.keys(views)) {
    it(`stay words: ${figure}`, async () => {
      for (const markup of [await figureHtml(hostile, figure, { heading: ATTACK, class: ATTACK }), storyHtml(hostile, await figureHtml(hostile, figure, { data: false }))]) {
        const { elements, text } = parsed(markup);
        assert.deepEqual(elements.filter(({ name, attributes }) => name === 'img' || Object.keys(attributes).some((key) => key.startsWith('on'))), []);
        assert.equal(elements.filter(({ name }) => name === 'template').length, 1);
        assert.ok(text.includes(SHOWN));
        assert.ok(JSON.parse(scriptText(markup)).article.headline.startsWith(SHOWN));
      }
      const svg = await figureSvg(hostile, figure);
      assert.ok(bare(parsed(svg).text).includes(bare(SHOWN)));
      assert.doesNotMatch(svg, /[\u0000\u0001]|\p{Surrogate}/u);
    });
  }
});
