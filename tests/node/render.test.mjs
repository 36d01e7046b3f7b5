// Figures as files: PNG, e-mail and text from the server's functions, and `factbox render` as a build step uses it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { figureEmail, figurePlainText, figurePng, figureSvg } from 'factbox/server';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pathOf = (name) => join(root, `stories/data/${name}.story.json`);
const stories = ['iraq-israel-attacks', 'river-flood', 'city-strike-ar'].map((name) => JSON.parse(readFileSync(pathOf(name), 'utf8')));
const [war, flood, strike] = stories;
const folder = mkdtempSync(join(tmpdir(), 'factbox-render-'));
after(() => rmSync(folder, { recursive: true }));

/** Size of a PNG, and how many colours are in it. */
async function looked(png) {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  return { width, height, colours: new Set(pixels).size, corner: pixels[0] };
}

const svgSize = (svg) => /width="([\d.]+)" height="([\d.]+)"/.exec(svg).slice(1).map(Number);

describe('a PNG', () => {
  for (const story of stories) {
    for (const figure of ['quote-card', 'frequency-chart', 'actor-network']) {
      it(`is the picture that the SVG is: ${story.id}, ${figure}`, async () => {
        const [wide, high] = svgSize(await figureSvg(story, figure, { width: 560 }));
        for (const density of [1, 2]) {
          const { width, height, colours } = await looked(await figurePng(story, figure, { width: 560, density }));
          assert.deepEqual([width, height], [wide * density, Math.ceil(high * density)]);
          assert.ok(colours > 20, `${colours} colours`);
        }
      });
    }
  }

  it('has twice as many pixels as its drawing unless told, and the ground of its scheme', async () => {
    const light = await looked(await figurePng(flood, 'frequency-chart'));
    const dark = await looked(await figurePng(flood, 'frequency-chart', { scheme: 'dark' }));
    assert.equal(light.width, 2 * (640 + 40));
    assert.deepEqual([light.corner, dark.corner], [0xffffffff, 0xff1b1815]);
  });

  it('has the same bytes for the same story', async () => {
    const [one, other] = [await figurePng(strike, 'frequency-chart'), await figurePng(structuredClone(strike), 'frequency-chart')];
    assert.ok(Buffer.from(one).equals(Buffer.from(other)));
  });

  it('has letters of its own for each script', async () => {
    for (const letters of ['ab', 'łş', 'Жщ', 'Ψω', 'سم', 'ếđ']) {
      const [one, other] = await Promise.all([...letters].map((letter) => figurePng(war, 'quote-card', { heading: letter })));
      assert.ok(!Buffer.from(one).equals(Buffer.from(other)), `${letters[0]} looks like ${letters[1]}`);
    }
  });

  it('of a set of quotes holds all of them', async () => {
    const one = await looked(await figurePng(war, 'quote-card', { item: war.quotes[0].id }));
    const all = await looked(await figurePng(war, 'quote-card'));
    assert.ok(all.height > war.quotes.length * 0.6 * one.height, `${all.height} of ${one.height}`);
  });

  it('says what is wrong with what is asked for', async () => {
    await assert.rejects(figurePng(war, 'quote-card', { density: 5 }), /^Error: density: expected a number from 1 to 4, got 5$/);
    await assert.rejects(figurePng(war, 'quote-card', { width: 12 }), /^Error: width: expected a whole number of px from 240 to 4000, got 12$/);
    await assert.rejects(figurePng(war, 'frequency-chart', { width: 4000, density: 4, heading: 'word '.repeat(6000) }), /^Error: png: expected at most \d+ pixels, got \d+ × \d+/);
  });
});

describe('an e-mail', () => {
  const image = 'https://news.example/a.png?x=1&y=2';

  it('holds nothing that mail clients take out or do not draw', async () => {
    for (const story of stories) {
      for (const figure of ['quote-card', 'frequency-chart', 'actor-network']) {
        const html = await figureEmail(story, figure, { image });
        assert.deepEqual([...new Set([...html.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]))].filter((tag) => !/^(table|thead|tbody|tr|th|td|p|strong|s|span|a|img|blockquote)$/.test(tag)), []);
        assert.doesNotMatch(html, /display:\s*(flex|grid)|class=|<style|url\(|data-|position:/);
      }
    }
  });

  it('shows the picture in the size that it has, with a text for who blocks it', async () => {
    const html = await figureEmail(flood, 'frequency-chart', { image });
    const { width, height } = await looked(await figurePng(flood, 'frequency-chart', { width: 520, density: 2 }));
    assert.ok(html.includes(`<img src="https://news.example/a.png?x=1&amp;y=2" width="${width / 2}" height="${height / 2}" alt="Pump outages, by month, 2031. Pump outages: repeated`), html.slice(0, 2000));
    assert.doesNotMatch(await figureEmail(flood, 'frequency-chart'), /<img/);
  });

  it('is read from right to left where its language is', async () => {
    assert.match(await figureEmail(strike, 'frequency-chart'), /^<table [^>]*lang="ar[^"]*" dir="rtl">.*<td dir="rtl" align="right"/s);
  });

  it('lets no word of a story become markup', async () => {
    const hostile = structuredClone(flood);
    hostile.series[0].label = hostile.article.headline = hostile.sources[0].name = '</td><script>x</script>"\'&amp;<mark <a ';
    for (const html of [await figureEmail(hostile, 'frequency-chart', { image }), await figureEmail(hostile, 'quote-card', { image })]) {
      assert.doesNotMatch(html, /<script|<\/td><script/);
      const [tag] = /<img[^>]*>/.exec(html);
      assert.match(tag, /^<img src="[^"]+" width="\d+" height="\d+" alt="[^"<]*" style="[^"]*">$/);
    }
  });
});

describe('factbox render', () => {
  const program = ['--disable-warning=ExperimentalWarning', '--import', join(root, 'scripts/ts.mjs'), join(root, 'src/cli/factbox.ts'), 'render'];
  const render = (...args) => spawnSync(process.execPath, [...program, ...args], { encoding: 'utf8', cwd: root });
  const river = pathOf('river-flood');

  it('prints text', async () => {
    const { status, stdout, stderr } = render(river, '--figure', 'frequency-chart', '--item', 'outages', '--as', 'text', '--set', 'by=claimant', '--set', 'heading=Who counts');
    assert.equal(stderr, '');
    assert.equal(stdout, await figurePlainText(flood, 'frequency-chart', { item: 'outages', by: 'claimant', heading: 'Who counts' }));
    assert.equal(status, 0);
  });

  it('writes a PNG for each width into a folder, under names that tell them apart', async () => {
    const { status, stdout, stderr } = render(river, '--figure', 'quote-card', '--item', 'mayor-quote', '--as', 'png', '--width', '320', '--width', '640', '--density', '3', '--out', `${join(folder, 'new')}/`);
    assert.equal(`${stdout}${stderr}`, '');
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(join(folder, 'new')).sort(), ['river-flood-quote-card-mayor-quote-320@3x.png', 'river-flood-quote-card-mayor-quote-640@3x.png']);
    assert.equal((await looked(readFileSync(join(folder, 'new/river-flood-quote-card-mayor-quote-320@3x.png')))).width, 3 * 360);
  });

  it('writes one file where it is told', async () => {
    const path = join(folder, 'a.svg');
    assert.equal(render(river, '--figure', 'actor-network', '--out', path, '--scheme', 'dark').status, 0);
    assert.equal(readFileSync(path, 'utf8'), await figureSvg(flood, 'actor-network', { scheme: 'dark' }));
  });

  it('has help of its own', () => {
    const { status, stdout } = render('--help');
    assert.equal(status, 0);
    assert.match(stdout, /^usage: factbox render <story\.json> --figure <name>/);
  });

  it('ends with 1 and a line for each problem of the story', () => {
    const path = join(folder, 'broken.json');
    const broken = structuredClone(flood);
    broken.relations[0].from = 'nobody-here';
    writeFileSync(path, JSON.stringify(broken));
    const { status, stdout, stderr } = render(path, '--figure', 'quote-card');
    assert.match(stderr, /^relations\[0\]\.from: expected .*, got "nobody-here"\n$/);
    assert.deepEqual([status, stdout], [1, '']);
  });

  mkdirSync(join(folder, 'there'));
  const chart = [river, '--figure', 'frequency-chart'];
  const misuses = [
    [[], /^factbox: render: expected the path of a story, got nothing/],
    [[river], /^factbox: --figure: expected the name of a figure, got nothing/],
    [[river, '--figure', 'pie'], /^factbox: figure: expected the name of a figure, as "quote-card", got "pie"\n$/],
    [[...chart, '--item', 'nobody'], /^factbox: .*nobody.*\n$/],
    [[...chart, '--as', 'gif'], /^factbox: --as: expected svg, png, html, email, text, fallback, got "gif"\n$/],
    [[...chart, '--width', 'wide'], /^factbox: --width: expected a number, got "wide"\n$/],
    [[...chart, '--width', '9'], /^factbox: width: expected a whole number of px from 240 to 4000, got 9\n$/],
    [[...chart, '--as', 'text', '--width', '640'], /^factbox: --width: expected none with --as text, got one\n$/],
    [[...chart, '--width', '300', '--width', '600'], /^factbox: --out: expected a folder for 2 files, got nothing\n$/],
    [[...chart, '--as', 'png'], /^factbox: --out: expected a file or a folder for a PNG, got nothing\n$/],
    [[...chart, '--scheme', 'blue'], /^factbox: --scheme: expected light or dark, got "blue"\n$/],
    [[...chart, '--set', 'colour=red'], /^factbox: options: expected attributes of the figure, got "colour"\n$/],
    [[...chart, '--set', '=red'], /^factbox: --set: expected name=value, as by=standing, got "=red"\n$/],
    [[...chart, '--out', join(folder, 'no/such/a.svg')], /^factbox: .*a\.svg: expected a file to write, got no such folder\n$/],
    [[...chart, '--out', join(river, 'a.svg')], /^factbox: .*a\.svg: expected a file to write, got a file in its way\n$/],
  ];
  for (const [args, message] of misuses) {
    it(`ends with 2 and says why: ${args.map((arg) => arg.replace(root, '').replace(folder, '')).join(' ')}`, () => {
      const { status, stdout, stderr } = render(...args);
      assert.match(stderr, message);
      assert.deepEqual([status, stdout], [2, '']);
    });
  }

  it('leads nowhere but into its folder', () => {
    const path = join(folder, 'climb.json');
    writeFileSync(path, JSON.stringify({ ...flood, id: '../../climbed' }));
    render(path, '--figure', 'frequency-chart', '--out', join(folder, 'there'));
    assert.deepEqual(readdirSync(join(folder, 'there')), ['-..-climbed-frequency-chart-640.svg']);
    assert.ok(!existsSync(join(folder, '../climbed-frequency-chart-640.svg')));
  });
});
