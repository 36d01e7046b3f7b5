import { expect } from '@open-wc/testing';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
import { allInside, eventsOf, inside, mount, notice, openTable, put, stubFetch, until, words, type Figure, type Mounted, type Tag } from './support/figures.js';
import { floodJson, tableOf } from './support/news.js';
import { planted, put as plant, renamed } from './support/planted.js';

/** A story is text: whatever stands in it, nothing of it becomes an element, an attribute or a script. */

const BAIT =
  `<script>hit()</script><img src="x:" onerror="hit()"><svg onload="hit()"><style>*{display:none}</style>"'><iframe srcdoc="<script>parent.hit()</script>">` +
  '<a href="javascript:hit()">javascript:hit() data:text/html,<script>hit()</script> ${hit()} {{constructor.constructor("hit()")()}} <!-- --> <?lit$1$?> ]]> </text></template>';
const IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<img/src=x:/onerror=hit()>', '"onfocus="hit()', "a'b\"]\\c", 'javascript:hit()'];

let hits = 0;
Object.assign(window, { hit: () => (hits += 1) });

const FIGURES: readonly (readonly [Tag, string | undefined])[] = [
  ['factbox-quote-card', undefined], ['factbox-frequency-chart', 'outages'], ['factbox-frequency-chart', 'alarms'], ['factbox-frequency-chart', 'complaints'],
  ['factbox-actor-network', undefined],
];
const TAGS = [...new Set(FIGURES.map(([tag]) => tag))];

/** Opens the table, the evidence of each mark, and the code to embed the figure; answers what those boxes said. */
async function openEverything(figure: Figure): Promise<readonly string[]> {
  await openTable(figure);
  const said: string[] = [];
  const marks = allInside(figure, '[data-mark]').map(({ dataset }) => dataset['mark']!);
  const opened = (content: string) => until(() => inside(figure, `.evidence:popover-open:has(${content})`));
  for (const mark of marks) {
    inside(figure, `[data-mark="${CSS.escape(mark)}"]`)!.click();
    const box = await opened('dl');
    said.push(words(box));
    box.hidePopover();
  }
  expect(said).not.to.be.empty;
  allInside(figure, 'button').find((button) => words(button) === 'Embed')!.click();
  await opened('pre');
  return said;
}

/** The drawn shapes aside: which ones there are depends on words like "person". */
const kinds = (figure: Figure): string =>
  [...new Set(allInside(figure, '*').map(({ localName }) => localName))].filter((name) => !/^(g|rect|path|text|tspan)$/.test(name)).sort().join();

/** What a message is made of, where the figure is not drawn. */
const NOTICE = /^(button|div|li|p|slot|span|strong|ul|,)+$/;

function expectHarmless(figure: Figure, clean?: Figure): void {
  if (clean) expect(kinds(figure)).to.equal(kinds(clean));
  else expect(kinds(figure)).to.match(NOTICE);
  for (const element of allInside(figure, '*')) {
    for (const { name } of element.attributes) expect(name).not.to.match(/^on|^src|^srcdoc$|^formaction$|^xlink/);
  }
  for (const link of allInside(figure, 'a')) {
    expect(link.getAttribute('href')).to.match(/^(https?:\/\/|mailto:)/);
    expect(link.getAttribute('rel')?.split(' ')).to.include('noopener');
  }
  expect(hits, 'something ran').to.equal(0);
}

/** All but the code to embed it, which names records by their ids. */
const wordsOf = (figure: Figure): string => allInside(figure, '.figure > :not(.evidence)').map(words).join('\n');

describe('markup in a story', () => {
  const { warn } = console;
  afterEach(() => void (console.warn = warn));

  const bait = planted(floodJson, (text) => text + BAIT);

  it('can stand in hundreds of places', () => expect(bait.count).to.be.above(300));

  for (const [tag, item] of FIGURES) {
    it(`stays text: ${tag} ${item ?? ''}`, async () => {
      const [clean, figure] = [await mount(tag, { story: floodJson, item }), await mount(tag, { story: bait.story, item })];
      for (const each of [clean, figure]) await openEverything(each);
      expectHarmless(figure, clean);
      expect(wordsOf(figure)).to.contain('<script>hit()</script><img src="x:" onerror="hit()">');
    });

    it(`stays text in names that stand in many places: ${tag} ${item ?? ''}`, async () => {
      const names = new Map<string, string>();
      const story = structuredClone(floodJson);
      const points = story.series.flatMap((series) => ('id' in (series.points[0] ?? {}) ? series.points.map((point) => ('id' in point ? point.id : '')) : []));
      for (const ids of [story.quotes.map(({ id }) => id), story.actors.map(({ id }) => id), points.filter(Boolean), story.relations.map(({ id }) => id), story.sources.map(({ id }) => id), story.events.map(({ id }) => id)]) {
        ids.slice(0, IDS.length).forEach((id, i) => names.set(id, `${IDS[i]!}${names.size < IDS.length ? '' : String(names.size)}`));
      }
      const [clean, figure] = [await mount(tag, { story: floodJson, item }), await mount(tag, { story: renamed(floodJson, names), item })];
      expect(await openEverything(figure)).to.deep.equal(await openEverything(clean));
      expect(wordsOf(figure)).to.equal(wordsOf(clean));
      expectHarmless(figure, clean);
    });
  }

  it('stays text in fields that factbox does not know, "__proto__" among them', async () => {
    console.warn = () => undefined; // it names each unknown field
    const json = JSON.stringify(floodJson).replaceAll('{', `{"__proto__":{"polluted":"yes","name":"x"},"constructor":{"prototype":{"polluted":"yes"}},`);
    for (const [tag, item] of FIGURES) {
      const [clean, figure] = [await mount(tag, { story: floodJson, item }), await mount(tag, { story: JSON.parse(json), item })];
      for (const each of [clean, figure]) await openTable(each);
      expect(wordsOf(figure)).to.equal(wordsOf(clean));
      expect('polluted' in {}).to.be.false;
    }
  });

  it('stays text in attributes of a figure and in messages', async () => {
    const broken: readonly Mounted[] = [
      { story: floodJson, item: BAIT }, { from: BAIT }, { src: `/none.json?${BAIT}` }, { story: BAIT }, { story: { [BAIT]: 1, format: BAIT } }, { story: { ...floodJson, lang: { [BAIT]: BAIT } } },
    ];
    for (const tag of TAGS) {
      const [clean, figure] = [await mount(tag, { story: floodJson, heading: 'A', summary: 'B' }), await mount(tag, { story: floodJson, heading: BAIT, summary: BAIT })];
      for (const each of [clean, figure]) await openTable(each);
      expectHarmless(figure, clean);
      const { restore } = stubFetch(() => new Response('', { status: 404 }));
      for (const mounted of broken) {
        const figure = put(tag, mounted);
        await notice(figure);
        expectHarmless(figure);
      }
      restore();
    }
  });

  it('stays text in a picture that a reader takes away', async () => {
    const { svgText } = await import('../src/core/downloads.js');
    for (const [tag, item] of FIGURES) {
      const figure = await mount(tag, { story: bait.story, item });
      const picture = await figure.picture(640);
      const file = svgText({ ...picture, table: tableOf(picture.view), input: bait.story, item, figure });
      const { documentElement } = new DOMParser().parseFromString(file, 'image/svg+xml');
      expect([...new Set([...documentElement.querySelectorAll('*')].map(({ localName }) => localName))].sort().join()).to.match(/^g,(path,)?rect,text(,tspan)?$/);
    }
  });
});

describe('addresses in a story', () => {
  for (const url of ['javascript:hit()', 'java\nscript:hit()', ' javascript:hit()', 'data:text/html,<script>hit()</script>', 'https://reader:secret@news.example/', 'vbscript:hit()', 'https://news.example/\u202egpj.exe']) {
    it(`lead nowhere: ${JSON.stringify(url)}`, async () => {
      const story: unknown = structuredClone(floodJson);
      plant(story, ['article', 'url'], url);
      for (const tag of TAGS) {
        const figure = put(tag, { story });
        const events = eventsOf(figure);
        expect(words(await notice(figure))).to.contain('article.url: expected a safe address');
        await until(() => events.length);
        expect(events.map(({ type }) => type)).to.deep.equal(['factbox-error']);
        expect(allInside(figure, 'a')).to.be.empty;
      }
    });
  }

  for (const url of ['mailto:desk@news.example', '/flood', '//news.example/flood']) {
    it(`may be ${url}`, async () => {
      const story: unknown = structuredClone(floodJson);
      plant(story, ['article', 'url'], url);
      for (const tag of TAGS) {
        const figure = await mount(tag, { story });
        const link = inside<HTMLAnchorElement>(figure, '.source a');
        expect([link?.getAttribute('href'), link?.rel]).to.deep.equal([url, 'noopener']);
      }
    });
  }
});
