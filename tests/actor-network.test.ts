// What a reader does with the actor network: walk from actor to actor and line to line, open what they rest on, read the list.
import { expect } from '@open-wc/testing';
import { fileBlob, type FileSource } from '../src/core/downloads.js';
import type { FactboxSelectEvent } from '../src/core/select.js';
import '../src/figures/actor-network/actor-network.js';
import { actorNetworkScene } from '../src/figures/actor-network/actor-network-scene.js';
import { optionStep } from '../src/figures/actor-network/network-keys.js';
import { parseStory } from '../src/story/parse.js';
import { cellText } from '../src/view/cell.js';
import { en } from '../src/words/en.js';
import { press } from './support/commands.js';
import { allInside, drawing, eventsOf, frames, inside, json, mount, mountOpen, openTable, place, put, stubFetch, until, words, type Figure } from './support/figures.js';
import { evidenceOf, everything, flood, floodJson, network, newsStories, strike, strikeJson, tableOf, warJson } from './support/news.js';

const stories: Readonly<Record<string, unknown>> = { 'river-flood': floodJson, 'iraq-israel-attacks': warJson, 'city-strike-ar': strikeJson };
const TAG = 'factbox-actor-network';
const options = (figure: Element) => allInside(figure, '[role="option"]');
const option = (figure: Element, mark: string): HTMLElement => options(figure).find((one) => one.dataset['mark'] === mark)!;
const nameOf = (figure: Element, mark: string): string => option(figure, mark).getAttribute('aria-label') ?? '';
const focused = (figure: Element): string | undefined => (figure.shadowRoot?.activeElement as HTMLElement | null)?.dataset['mark'];
const opened = (figure: Element) => until(() => inside(figure, '.evidence:popover-open'));
const modes = (figure: Element) => allInside(figure, '.modes [aria-pressed]');
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, '');

/** Presses the keys one by one and lists the mark that has the focus after each. */
async function walk(figure: Figure, ...keys: readonly string[]): Promise<readonly (string | undefined)[]> {
  const path: (string | undefined)[] = [];
  await figure.loadTable(); // and all else that comes at the first sign of a reader
  for (const key of keys) {
    await press(key);
    await figure.updateComplete;
    await frames(1);
    path.push(focused(figure));
  }
  return path;
}

describe('actor network: the keyboard', () => {
  it('stops once in the whole picture, and comes back to the mark it left', async () => {
    const figure = await mount(TAG, { story: floodJson });
    expect(options(figure).filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
    const [first, second] = [...actorNetworkScene(network(flood), 640).scene.hits].map(({ mark }) => mark).filter((mark) => flood.actors.some(({ id }) => id === mark));
    option(figure, first!).focus();
    expect(await walk(figure, 'ArrowDown')).to.deep.equal([second]);
    const after = document.createElement('button');
    figure.after(after);
    after.focus();
    expect(options(figure).filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset['mark'])).to.deep.equal([second]);
    after.remove();
  });

  it('goes down and up from actor to actor, and stays at the ends', async () => {
    const figure = await mount(TAG, { story: strikeJson });
    const order = options(figure).map(({ dataset }) => dataset['mark']!).filter((mark) => strike.actors.some(({ id }) => id === mark));
    option(figure, order[0]!).focus();
    expect(await walk(figure, 'ArrowUp', ...order.map(() => 'ArrowDown'), 'Home', 'End', 'ArrowUp')).to.deep.equal([
      order[0], ...order.slice(1), order.at(-1), order[0], order.at(-1), order.at(-2),
    ]);
  });

  it('goes on and back through the relations of one actor, those inside its box first', async () => {
    const figure = await mount(TAG, { story: floodJson });
    option(figure, 'pellwater').focus();
    await figure.updateComplete;
    expect(await walk(figure, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).to.deep.equal([
      'chief-of', 'city-controls-pellwater', 'contractor-serviced', 'city-controls-pellwater', 'chief-of', 'pellwater', 'pellwater',
    ]);
  });

  it('goes the other way where one reads from right to left', async () => {
    const figure = await mount(TAG, { story: floodJson, dir: 'rtl' });
    option(figure, 'pellwater').focus();
    await figure.updateComplete;
    expect(await walk(figure, 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight')).to.deep.equal(['chief-of', 'city-controls-pellwater', 'chief-of', 'pellwater']);
  });

  it('goes on from a line that was clicked, along the actor who is walked or else the first who has it', async () => {
    const figure = await mount(TAG, { story: floodJson });
    option(figure, 'walkout-against').click();
    (await opened(figure)).hidePopover();
    await until(() => focused(figure) === 'walkout-against');
    const [back] = await walk(figure, 'Home');
    expect(flood.actors.map(({ id }) => id)).to.include(back);
    option(figure, 'pellwater').focus();
    await figure.updateComplete;
    option(figure, 'walkout-against').click();
    (await opened(figure)).hidePopover();
    await until(() => focused(figure) === 'walkout-against');
    expect(await walk(figure, 'ArrowRight', 'ArrowLeft')).to.deep.equal(['mediates-pellwater', 'walkout-against']);
  });

  it('leaves other keys, and keys with Ctrl, to the page', async () => {
    const figure = await mount(TAG, { story: strikeJson });
    option(figure, 'company').focus();
    const seen: boolean[] = [];
    const heard = (event: KeyboardEvent) => seen.push(event.defaultPrevented);
    addEventListener('keydown', heard);
    await walk(figure, 'PageDown', 'a', 'ArrowDown');
    removeEventListener('keydown', heard);
    expect(seen).to.deep.equal([false, false, true]);
  });

  it('reaches every mark of every story by arrows alone, narrow and wide, both ways', () => {
    for (const story of newsStories) {
      for (const width of [480, 900]) {
        for (const dir of ['ltr', 'rtl'] as const) {
          const view = network(story, { ...en, dir });
          const { scene } = actorNetworkScene(view, width);
          const seen = new Set<string>();
          const from = [optionStep(view, scene, '', '', 'Home') ?? ''].map((mark) => [mark, mark] as const);
          for (const [mark, actor] of from) {
            if (seen.has(`${mark} ${actor}`)) continue;
            seen.add(`${mark} ${actor}`);
            for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
              const next = optionStep(view, scene, mark, actor, key) ?? mark;
              from.push([next, view.boxes.some(({ id }) => id === next) ? next : actor]);
            }
          }
          const reached = new Set(from.map(([mark]) => mark));
          expect([...reached].toSorted(), `${story.id} at ${width} px, ${dir}`).to.deep.equal(scene.hits.map(({ mark }) => mark).toSorted());
        }
      }
    }
  });
});

describe('actor network: what a screen reader hears', () => {
  it('is a listbox of its own name', async () => {
    const figure = await mount(TAG, { story: floodJson });
    expect(inside(figure, '[role="listbox"]')?.getAttribute('aria-label')).to.equal(network(flood).title);
    expect(inside(figure, '.plot svg')?.getAttribute('aria-label')).to.equal(`${network(flood).title}. ${network(flood).summary}`);
  });

  it('names each actor with its kind, how many relations it has, and with whom', async () => {
    const figure = await mount(TAG, { story: floodJson });
    expect(nameOf(figure, 'pellwater')).to.equal('Pellwater; Company; 6 relations; city of Lennardport, not stated, members of the union, Torvane River Authority, Mirek Salthouse');
    expect(nameOf(figure, 'dry-feet-relief')).to.equal('Dry Feet Relief; Group of people; 1 relation; city of Lennardport');
    expect(nameOf(figure, 'coroners-court')).to.equal('the coroner’s court; Court; 1 relation');
  });

  it('names each line with both ends and how sure it is', async () => {
    const figure = await mount(TAG, { story: warJson });
    expect(nameOf(figure, 'airstrikes')).to.equal('U.S. — airstrikes → not stated; reported');
    expect(nameOf(figure, 'pressure-on-israel')).to.equal("Iran-backed Shi'ite armed groups in Iraq — aim to pressure → Israel; assessed");
    expect(nameOf(figure, 'mousawi-role')).to.equal('Hussein al-Mousawi — spokesperson → Nujaba; reported');
  });

  it('never says where something stands, or that it is large', async () => {
    for (const story of Object.values(stories)) {
      const figure = await mount(TAG, { story });
      for (const { ariaLabel } of options(figure)) expect(ariaLabel).not.to.match(/\b(left|right|top|bottom|column|above|below|middle|\d+ ?px|large|tall)\b/i);
      figure.remove();
    }
  });

  it('says which is chosen', async () => {
    const figure = await mount(TAG, { story: floodJson });
    option(figure, 'pellwater').focus();
    await figure.updateComplete;
    expect(options(figure).filter((one) => one.ariaSelected === 'true').map(({ dataset }) => dataset['mark'])).to.deep.equal(['pellwater']);
  });
});

describe('actor network: the evidence', () => {
  for (const [name, key] of [['Enter', 'Enter'], ['Space', ' ']] as const) {
    it(`opens by ${name}, tells the page, closes by Escape and gives the focus back`, async () => {
      const figure = await mount(TAG, { story: warJson });
      const events = eventsOf(document.documentElement);
      option(figure, 'strike-on-pro-iran-groups').focus();
      await figure.updateComplete;
      await press(key);
      const dialog = await opened(figure);
      expect(figure.shadowRoot?.activeElement === dialog).to.be.true;
      expect(dialog.getAttribute('aria-label')).to.equal('Israel — likely struck → pro-Iran groups in Iraq');
      expect(events.map((event) => (event as FactboxSelectEvent).id)).to.deep.equal(['strike-on-pro-iran-groups']);
      await press('Escape');
      await until(() => focused(figure) === 'strike-on-pro-iran-groups');
      expect(await walk(figure, 'Home'), 'and the keys go on').to.have.lengthOf(1);
    });
  }

  for (const story of newsStories) {
    it(`says at each mark what the view has: ${story.id}`, async () => {
      const figure = await mount(TAG, { story: stories[story.id] });
      const evidences = evidenceOf(network(story));
      for (const mark of options(figure).map(({ dataset }) => dataset['mark']!)) {
        option(figure, mark).click();
        const dialog = await opened(figure);
        const evidence = evidences.get(mark)!;
        expect(dialog.getAttribute('aria-label')).to.equal(evidence.title);
        expect([...dialog.querySelectorAll('mark')].map(words), mark).to.deep.equal(evidence.clauses.map(({ text }) => text));
        expect([...dialog.querySelectorAll('dd')].map(words), mark).to.deep.equal(evidence.rows.map(({ text, standing }) => standing?.map(({ full }) => full).join(' ') ?? text));
        expect(dialog.querySelector('a')?.href).to.equal(evidence.clauses[0]?.href);
        dialog.hidePopover();
      }
    });
  }
});

describe('actor network: picture and list', () => {
  it('is a list under 420 px and a picture from there on, unless the page or the reader says', async () => {
    const seen = async (width: number, display?: string) => {
      const figure = await mount(TAG, { story: floodJson, in: place(`inline-size: ${width}px`), display });
      const form = inside(figure, '.list') ? 'list' : 'picture';
      figure.remove();
      return form;
    };
    expect([await seen(300), await seen(419), await seen(420), await seen(900)]).to.deep.equal(['list', 'list', 'picture', 'picture']);
    expect([await seen(300, 'picture'), await seen(900, 'list')]).to.deep.equal(['picture', 'list']);
  });

  it('changes at a press, and says which it is', async () => {
    const figure = await mount(TAG, { story: floodJson });
    const state = () => modes(figure).map((button) => `${words(button)} ${button.ariaPressed}`);
    expect(state()).to.deep.equal(['Picture true', 'List false']);
    modes(figure)[1]!.click();
    await until(() => inside(figure, '.list'));
    expect(state()).to.deep.equal(['Picture false', 'List true']);
    expect(inside(figure, '[role="listbox"]') === null).to.be.true;
    expect(figure.getAttribute('display'), 'so that a copy of it is the same').to.equal('list');
    modes(figure)[0]!.click();
    await until(() => inside(figure, '[role="listbox"]'));
  });

  it('draws a second narrow network of a page as it draws the first', async () => {
    const shown = async () => {
      const figure = await mount(TAG, { story: floodJson, in: place('inline-size: 280px') });
      return getComputedStyle(await until(() => inside(figure, '.actor summary'))).display;
    };
    expect(await shown()).to.equal('grid');
    expect(await shown()).to.equal('grid');
  });

  it('keeps a picture as wide as its words need on a narrow page, and the page as it is', async () => {
    const figure = await mount(TAG, { story: floodJson, in: place('inline-size: 280px'), display: 'picture' });
    expect(inside(figure, '.plot svg')?.getBoundingClientRect().width).to.equal(420);
    expect(figure.getBoundingClientRect().width).to.equal(280);
    expect(inside(figure, '.figure')!.scrollWidth).to.be.at.most(280);
  });

  for (const story of newsStories) {
    it(`lists every actor and every relation, and opens the same evidence: ${story.id}`, async () => {
      const figure = await mount(TAG, { story: stories[story.id], display: 'list' });
      const view = network(story);
      const said = bare(words(inside(figure, '.list')));
      for (const { name } of view.boxes) expect(said).to.include(name);
      const rows = allInside(figure, '.line');
      expect([...new Set(rows.map(({ dataset }) => dataset['mark']))].toSorted()).to.deep.equal(story.relations.map(({ id }) => id).toSorted());
      allInside(figure, '.actor').forEach((actor) => ((actor as HTMLDetailsElement).open = true));
      for (const row of rows) {
        row.click();
        const dialog = await opened(figure);
        expect(dialog.getAttribute('aria-label')).to.equal(view.marks.get(row.dataset['mark']!)?.title);
        dialog.hidePopover();
      }
    });
  }

  it('lists a line at both of its actors, read from each one’s side', async () => {
    const figure = await mount(TAG, { story: floodJson, display: 'list' });
    const said = allInside(figure, '[data-mark="city-controls-pellwater"]').map(words);
    expect(said).to.deep.equal(['controls Pellwater since 2027', 'city of Lennardport controls since 2027']);
    expect(allInside(figure, '[data-mark="contractor-serviced"]').map(words)).to.deep.equal(['not stated serviced the pumps']);
  });

  it('says what size means of a picture alone', async () => {
    const figure = await mount(TAG, { story: floodJson });
    const size = () => allInside(figure, '.notes li').find((note) => words(note).startsWith('A box is as tall'))!;
    expect(size().checkVisibility()).to.be.true;
    modes(figure)[1]!.click();
    await until(() => inside(figure, '.list'));
    expect(allInside(figure, '.notes li').map((note) => note.checkVisibility()), 'the others stay').to.deep.equal(network(flood).notes.map((_, i) => i > 0));
  });

  it('strikes through in the list what was retracted', async () => {
    const relations = floodJson.relations.map((one) => (one.id === 'city-controls-pellwater' ? { ...one, status: [{ level: 'retracted' }] } : one));
    const figure = await mount(TAG, { story: { ...floodJson, relations }, display: 'list' });
    expect(allInside(figure, '[data-mark="city-controls-pellwater"] s').map(words)).to.deep.equal(['controls', 'controls']);
    expect(allInside(figure, '.list s')).to.have.lengthOf(2);
  });

  it('says of which group in a group somebody speaks', async () => {
    const figure = await mount(TAG, { story: warJson, display: 'list' });
    expect(words(inside(figure, '[data-mark="mousawi-role"]'))).to.equal('Hussein al-Mousawi spokesperson · Nujaba');
  });

  it('gives the focus back to the line whose evidence closes', async () => {
    const figure = await mount(TAG, { story: floodJson, display: 'list' });
    const line = allInside(figure, '.actor[open] .line')[1]!;
    line.focus();
    await press('Enter');
    await opened(figure);
    await press('Escape');
    await until(() => figure.shadowRoot?.activeElement === line);
  });

  it('prints whole', async () => {
    const figure = await mount(TAG, { story: floodJson, display: 'list' });
    dispatchEvent(new Event('beforeprint'));
    await until(() => inside(figure, 'footer tbody tr'));
    expect(allInside(figure, 'details').every((one) => (one as HTMLDetailsElement).open)).to.be.true;
  });
});

describe('actor network: one text everywhere', () => {
  for (const story of newsStories) {
    it(`is in the table and in the drawing: ${story.id}`, async () => {
      const figure = await mount(TAG, { story: stories[story.id] });
      const view = network(story);
      const drawn = bare(allInside(figure, '.plot svg text').map(words).join(' '));
      for (const { label, notes } of [...view.lines, ...view.viewpoints.flatMap(({ lines }) => lines)]) {
        for (const word of [label, ...notes.map(({ text }) => text)].join(' ').split(/\s+/u)) expect(drawn).to.include(word);
      }
      await openTable(figure);
      const rows = allInside(figure, 'tbody tr').map((row) => [...row.children].map((cell) => bare(words(cell))));
      expect(rows).to.deep.equal(tableOf(view).rows.map(({ cells }) => cells.map((cell) => cellText(cell, en))));
      expect(words(inside(figure, '[part="title"]'))).to.equal(view.title);
      expect(words(inside(figure, '[part="summary"]'))).to.equal(view.summary);
      expect(allInside(figure, '.legend li').map(words)).to.deep.equal(view.legend.map(({ label }) => label));
      expect(allInside(figure, '.notes li').map(words)).to.deep.equal(view.notes);
    });
  }

  it('is in the files: table, data, picture', async () => {
    const figure = await mount(TAG, { story: floodJson });
    const picture = await figure.picture();
    const source: FileSource = { ...picture, table: tableOf(picture.view), input: floodJson, item: undefined, figure };
    const csv = await (await fileBlob('csv', source)).text();
    expect(csv).to.include('Mirek Salthouse,wants the board replaced,Pellwater,reported').and.to.include('not stated,serviced the pumps,Pellwater,reported');
    const again = parseStory(JSON.parse(await (await fileBlob('json', source)).text()));
    if (!again.ok) throw new Error('the file holds no sound story');
    expect(everything(network(again.story))).to.equal(everything(network(flood)));
    const svg = new DOMParser().parseFromString(await (await fileBlob('svg', source)).text(), 'image/svg+xml').documentElement;
    const said = words(svg);
    for (const text of ['Pellwater', 'walked out', 'In the view of Union', 'hostility', 'other end not stated', 'Named without a relation', 'CC0; fictional']) expect(said).to.include(text);
    expect([...svg.querySelectorAll('g')].map((group) => group.getAttribute('class'))).to.include.members(['relation walkout-against', 'actor pellwater', 'kind company', 'view union']);
    expect(svg.outerHTML).not.to.match(/url\(|var\(|style=/);
    expect((await fileBlob('png', source)).type).to.equal('image/png');
  });

  it('leaves the picture on the page as it was when a file is drawn', async () => {
    const figure = await mount(TAG, { story: floodJson, in: place('inline-size: 480px') });
    const before = inside(figure, '.plot svg')!.outerHTML;
    await figure.picture();
    figure.requestUpdate();
    await figure.updateComplete;
    expect(inside(figure, '.plot svg')!.outerHTML === before).to.be.true;
  });
});

describe('actor network: on a page', () => {
  it('draws a story that is set while another is shown, and keeps its form', async () => {
    const figure = await mountOpen(TAG, { story: floodJson, display: 'list' });
    figure.story = strikeJson;
    await until(() => words(inside(figure, '.list')).includes('شركة نقل النورسة'));
    expect(words(inside(figure, '.list'))).not.to.include('Pellwater');
    expect(words(inside(figure, 'tbody'))).to.include('تعرض الوساطة').and.not.to.include('Pellwater');
  });

  it('keeps what stays where it stands when the article goes on, and the focus with it', async () => {
    const figure = await mount(TAG, { story: floodJson });
    const place = (mark: string) => [option(figure, mark).style.left, option(figure, mark).style.top];
    option(figure, 'city').focus();
    await figure.updateComplete;
    const columns = (ids: readonly string[]) => ids.map((id) => place(id)[0]);
    const ids = network(flood).boxes.map(({ id }) => id);
    const before = columns(ids);
    figure.story = {
      ...floodJson,
      actors: [...floodJson.actors, { id: 'ministry', name: 'the ministry', kind: 'government', evidence: [{ exact: 'the ministry' }] }],
      relations: [...floodJson.relations, { id: 'inquiry', from: 'ministry', to: 'pellwater', kind: 'control', label: 'examines', evidence: [{ exact: 'the ministry' }] }],
    };
    await until(() => options(figure).some(({ dataset }) => dataset['mark'] === 'ministry'));
    expect(columns(ids)).to.deep.equal(before);
    expect(focused(figure)).to.equal('city');
  });

  it('has the same picture again when the reader comes back from one actor', async () => {
    const figure = await mount(TAG, { story: warJson });
    const before = inside(figure, '.plot svg')!.outerHTML;
    figure.item = 'houthis';
    await until(() => options(figure).every(({ dataset }) => dataset['mark'] !== 'israel'));
    figure.item = undefined;
    await until(() => options(figure).some(({ dataset }) => dataset['mark'] === 'israel'));
    await figure.updateComplete;
    expect(inside(figure, '.plot svg')!.outerHTML.replaceAll(/<!--.*?-->/g, '') === before.replaceAll(/<!--.*?-->/g, '')).to.be.true;
  });

  it('goes on when it is moved', async () => {
    const figure = await mount(TAG, { story: floodJson });
    place('inline-size: 480px').append(figure);
    await until(() => Number(inside(figure, '.plot svg')?.getAttribute('width')) === 480);
    option(figure, 'pellwater').click();
    expect((await opened(figure)).ariaLabel).to.equal('Pellwater');
  });

  it('speaks the language of the page, and the story its own', async () => {
    const figure = await mount(TAG, { story: floodJson, lang: 'ar' });
    await until(() => words(modes(figure)[1]) === 'قائمة');
    expect(inside(figure, '[role="figure"]')?.dir).to.equal('rtl');
    expect(nameOf(figure, 'dry-feet-relief')).to.include('جمعية');
    modes(figure)[1]!.click();
    const name = await until(() => inside(figure, '.actor summary [lang]'));
    expect([name.lang, name.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('shares one story with other figures, fetched once', async () => {
    const { asked, restore } = stubFetch(() => json(floodJson));
    try {
      const parent = place();
      const figures = [put(TAG, { src: 'https://courier.example/shared.json', in: parent }), put(TAG, { src: 'https://courier.example/shared.json', in: parent, display: 'list' })];
      for (const figure of figures) await drawing(figure);
      expect(asked).to.have.lengthOf(1);
    } finally {
      restore();
    }
  });
});
