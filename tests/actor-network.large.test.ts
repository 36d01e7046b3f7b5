// Networks of more actors than columns can hold, and what a reader does to find a way in any network.
import { expect } from '@open-wc/testing';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import '../src/figures/actor-network/actor-network.js';
import { LargePicture, largeSceneNow } from '../src/figures/actor-network/actor-network-map.js';
import type { ActorNetworkView } from '../src/figures/actor-network/actor-network.view.js';
import { actorCalled } from '../src/figures/actor-network/network-tools.js';
import { familySample, isFamily, type Family } from '../src/layout/family.js';
import { forceLayout } from '../src/layout/force-layout.js';
import type { Shape } from '../src/layout/scene.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { largeStory } from '../stories/large-story.js';
import { outside, overlaps, textBoxes } from './support/boxes.js';
import { allInside, frames, inside, mount, until, words } from './support/figures.js';
import { flood, floodJson, network, storyOf, warJson } from './support/news.js';

const ar = await loadWords('ar');
const largeJson = largeStory({ actors: 120, relations: 360, events: 20 });
const large = storyOf(largeJson);

const drawnNow = (figure: Element) => inside(figure, '.plot svg')!.outerHTML.replaceAll(/<!--.*?-->/g, '');
const pressAll = (figure: Element, label: string) => allInside(figure, 'button').find((button) => words(button) === label)?.click();
const openTools = async (figure: Element): Promise<HTMLElement> => {
  pressAll(figure, 'Find and filter');
  return until(() => inside(figure, '.tools'));
};

describe('places by forces', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
  const links = ids.slice(1).map((id, i) => [ids[i >> 1]!, id] as const);
  const whole = () => {
    const layout = forceLayout(ids, links);
    expect(layout.run(() => false)).to.equal(true);
    return layout.places();
  };

  it('are the same in one go and in many', () => {
    const slowly = forceLayout(ids, links);
    let slices = 1;
    while (!slowly.run(() => true)) slices += 1;
    expect(slices).to.equal(801); // five forces in each of 160 steps, and the end
    expect([...slowly.places()]).to.deep.equal([...whole()]);
  });

  it('are those of the simulation in d3-force', () => {
    const nodes: (SimulationNodeDatum & { readonly id: string })[] = ids.map((id) => ({ id }));
    const lines = links.map(([source, target]) => ({ source, target }));
    const simulation = forceSimulation(nodes)
      .force('link', forceLink<(typeof nodes)[0], SimulationLinkDatum<(typeof nodes)[0]>>(lines).id(({ id }) => id).distance(24))
      .force('apart', forceManyBody().strength(-40).distanceMax(384)).force('room', forceCollide(9))
      .force('x', forceX().strength(0.05)).force('y', forceY().strength(0.08))
      .alphaDecay(1 - 0.001 ** (1 / 160)).stop();
    simulation.tick(160);
    expect(nodes.map(({ id, x, y }) => [id, [x, y]])).to.deep.equal([...whole()]);
  });

  it('keep what stays where it was when one comes', () => {
    const before = whole();
    const more = forceLayout([...ids, 'new'], [...links, ['n3', 'new']], before);
    more.run(() => false);
    const after = more.places();
    for (const [id, place] of before) expect(after.get(id)).to.deep.equal(place);
    const [x, y] = after.get('new')!;
    const [x3, y3] = before.get('n3')!;
    expect(Math.hypot(x - x3, y - y3)).to.be.lessThan(80);
  });

  it('pass over links to nobody, and to itself', () => {
    const layout = forceLayout(['a', 'b'], [['a', 'a'], ['a', 'nobody'], ['a', 'b']]);
    layout.run(() => false);
    expect([...layout.places().keys()]).to.deep.equal(['a', 'b']);
  });
});

describe('a large network', () => {
  for (const [name, view] of [['English', network(large)], ['Arabic', network(large, ar)]] as const) {
    for (const width of [420, 640, 1200]) {
      it(`lets no names overlap and nothing stand outside: ${name}, ${width} px`, () => {
        const scene = largeSceneNow(view, width);
        expect([scene.width, scene.dir]).to.deep.equal([width, view.words.dir]);
        expect(textBoxes(scene).length).to.be.greaterThan(8);
        expect(overlaps(textBoxes(scene))).to.deep.equal([]);
        expect(outside(scene)).to.deep.equal([]);
        expect(scene.hits.map(({ mark }) => mark).every((mark) => view.actors.has(mark))).to.equal(true);
      });
    }
  }

  it('has the same picture on a server and on a page', async () => {
    const view = network(large);
    const picture = new LargePicture();
    let told = 0;
    expect(picture.scene(view, 640, () => (told += 1))).to.equal(undefined);
    await picture.arrange(view, () => undefined);
    expect(told).to.equal(1);
    expect(JSON.stringify(picture.scene(view, 640, () => undefined))).to.equal(JSON.stringify(largeSceneNow(view, 640)));
  });

  it('tells families apart by more than colour, and shows them in its legend as it draws them', () => {
    const strokes = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.is === 'path' && shape.stroke && shape.d.startsWith('M') ? [`${shape.strokeWidth} ${shape.dash ?? ''}`] : []));
    const lines = strokes(largeSceneNow(network(large), 640).groups[0]!.shapes.filter((shape) => shape.is === 'path' && shape.opacity !== undefined));
    expect(new Set(lines).size).to.equal(lines.length);
    expect(lines.length).to.be.above(6);
    const entries = network(large).legend.filter(({ key }) => isFamily(key));
    expect(entries.map(({ key, thin }) => strokes(familySample(key as Family, thin)).join())).to.have.members(lines);
  });

  it('explains its families alone, and that place says nothing', () => {
    const { legend, notes }: ActorNetworkView = network(large);
    expect(legend.map(({ key }) => key)).to.include.members(['hostility', 'support']).and.not.to.include('open-end');
    expect(notes[0]).to.match(/^Place and distance say nothing/);
  });

  it('is told of as ready once its picture is there, and shows one actor when it is chosen', async () => {
    let ready: boolean | undefined;
    const heard = (event: Event) => (ready = !!inside(event.target as Element, '.plot svg'));
    document.addEventListener('factbox-ready', heard, { once: true });
    const figure = await mount('factbox-actor-network', { story: largeJson });
    expect(await until(() => ready)).to.equal(true);
    const option = await until(() => inside(figure, '[role="option"]'));
    const before = drawnNow(figure);
    const chosen = option.dataset['mark']!;
    option.click();
    await until(() => words(inside(figure, '.title')).startsWith('Relations of'));
    expect(figure.item).to.equal(chosen);
    pressAll(figure, 'All actors');
    await until(() => words(inside(figure, '.title')).startsWith('Who ') && inside(figure, '[data-mark]'));
    expect(drawnNow(figure), 'all are where they were').to.equal(before);
  });
});

describe('the list of a large network', () => {
  const { boxes, viewpoints } = network(large);
  const listed = async () => {
    const figure = await mount('factbox-actor-network', { story: largeJson, display: 'list' });
    await until(() => allInside(figure, '.actor').length === boxes.length && allInside(figure, '.viewpoint').length === viewpoints.length);
    return figure;
  };
  const rows = (actor: Element) => actor.querySelectorAll('.line').length;

  it('holds every actor by its kind, and what each has in view', async () => {
    const figure = await listed();
    const kinds = [...new Set(boxes.map(({ kind }) => kind))];
    expect(allInside(figure, '.actor summary b').map(words)).to.deep.equal(kinds.flatMap((kind) => boxes.filter((box) => box.kind === kind).map(({ name }) => name)));
    expect(allInside(figure, '.viewpoint .line').map(({ dataset }) => dataset['mark'])).to.deep.equal(viewpoints.flatMap(({ lines }) => lines.map(({ id }) => id)));
  });

  it('draws the lines of an actor once it is opened', async () => {
    const figure = await listed();
    const actors = allInside(figure, '.actor');
    expect(actors.map(rows).every((count) => count === 0)).to.be.true;
    actors[5]!.querySelector('summary')!.click();
    await until(() => rows(actors[5]!) > 0);
    expect(words(actors[5]!.querySelector('.count'))).to.equal(`${rows(actors[5]!)} relation${rows(actors[5]!) > 1 ? 's' : ''}`);
    expect(actors.filter(rows)).to.have.lengthOf(1);
  });

  it('is whole on paper, before the page is printed', async () => {
    const figure = await mount('factbox-actor-network', { story: largeJson, display: 'list' });
    let tooLate = false;
    setTimeout(() => (tooLate = true));
    dispatchEvent(new Event('beforeprint'));
    await figure.updateComplete;
    expect(allInside(figure, '.actor')).to.have.lengthOf(boxes.length);
    expect(allInside(figure, '.actor').every((actor) => rows(actor) > 0)).to.be.true;
    expect(tooLate, 'the browser prints as soon as its event is over').to.be.false;
  });
});

describe('a second, large network on the same element', () => {
  it('is told of as ready once its own picture is there', async () => {
    const figure = await mount('factbox-actor-network', { story: floodJson });
    let seen: readonly string[] | undefined;
    figure.addEventListener('factbox-ready', () => (seen = allInside(figure, '.plot svg g').map(({ classList }) => classList[0]!)), { once: true });
    figure.story = largeJson;
    expect(await until(() => seen)).to.deep.equal(['relations', 'actors', 'names']);
  });
});

describe('a network’s tools', () => {
  it('find an actor by its name, by another name, and by the only one that begins so', () => {
    expect(actorCalled(flood, 'Pellwater')).to.equal('pellwater');
    expect(actorCalled(flood, ' the UTILITY ')).to.equal('pellwater');
    expect(actorCalled(flood, 'dry f')).to.equal('dry-feet-relief');
    expect(actorCalled(flood, 'the')).to.equal(undefined); // several begin so
    expect(actorCalled(flood, '')).to.equal(undefined);
  });

  it('show the actor that the reader asks for, and say where there is none', async () => {
    const figure = await mount('factbox-actor-network', { story: floodJson });
    const field = (await openTools(figure)).querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = 'nobody at all';
    field.dispatchEvent(new Event('change'));
    await until(() => words(inside(figure, '[role="status"]')) === 'No actor is called “nobody at all”');
    field.value = 'the utility';
    field.dispatchEvent(new Event('change'));
    await until(() => words(inside(figure, '.title')) === 'Relations of Pellwater');
  });

  it('leave out a family and bring it back', async () => {
    const figure = await mount('factbox-actor-network', { story: warJson });
    const tools = await openTools(figure);
    const box = () => [...tools.querySelectorAll('label')].find((label) => words(label) === 'hostility')!.querySelector('input')!;
    const lines = () => allInside(figure, '[data-mark="rocket-and-missile-attacks"]').length;
    expect([box().checked, lines()]).to.deep.equal([true, 1]);
    box().click();
    await until(() => !lines());
    expect(words(inside(figure, '.notes'))).to.contain('Left out here: hostility.');
    box().click();
    await until(lines);
  });

  it('walk a tour: its words are said, and its records pointed out', async () => {
    const figure = await mount('factbox-actor-network', { story: floodJson });
    await openTools(figure);
    pressAll(figure, 'Tour: One flood, two logs');
    const said = () => words(inside(figure, '[role="status"]'));
    await until(() => said() === flood.tours[0]!.steps[0].text);
    const lit = () => allInside(figure, '[data-lit]').map(({ dataset }) => dataset['mark']);
    pressAll(figure, 'Next');
    await until(() => said() === flood.tours[0]!.steps[1]!.text);
    expect(lit()).to.have.members(['pellwater', 'union']);
    pressAll(figure, 'End the tour');
    await until(() => !lit().length);
  });

  it('offer no zoom where there is a list', async () => {
    const figure = await mount('factbox-actor-network', { story: warJson });
    const tools = await openTools(figure);
    await until(() => words(tools).includes('Zoom'));
    pressAll(figure, 'List');
    await until(() => inside(figure, '.list') && !words(inside(figure, '.tools')).includes('Zoom'));
  });

  it('zoom with Ctrl and the wheel, and leave the wheel alone to the page', async () => {
    const figure = await mount('factbox-actor-network', { story: warJson });
    await openTools(figure);
    const plot = inside(figure, '.plot')!;
    const { left, top, width, height } = plot.getBoundingClientRect();
    const turn = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', { deltaY: -300, ctrlKey, clientX: left + width / 2, clientY: top + height / 2, cancelable: true, bubbles: true });
      plot.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const moved = () => inside(figure, '.zoom')?.style.transform ?? '';
    expect(turn(false)).to.equal(false);
    expect(moved()).to.equal('');
    expect(turn(true)).to.equal(true);
    await until(() => /scale\(2\.718/.test(moved()));
    pressAll(figure, 'All of it');
    await until(() => moved() === '');
  });

  it('move a zoomed picture without opening the mark on which a drag ends', async () => {
    const figure = await mount('factbox-actor-network', { story: warJson });
    await openTools(figure);
    pressAll(figure, 'Closer');
    const moved = () => inside(figure, '.zoom')?.style.transform ?? '';
    await until(moved);
    const before = moved();
    const mark = inside(figure, '[data-mark="iran"]')!;
    const drag = (to: number) => {
      const at = (type: string, clientX: number, buttons: number) => mark.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX, clientY: 200, buttons, bubbles: true, composed: true }));
      at('pointerdown', 300, 1);
      at('pointermove', to, 1);
      at('pointerup', to, 0);
      mark.click();
    };
    drag(260);
    await until(() => moved() !== before);
    await frames(10);
    expect(inside(figure, '.evidence:popover-open') === null, 'nothing is opened').to.be.true;
    drag(301);
    await until(() => inside(figure, '.evidence:popover-open'));
  });

  describe('and the page’s address', () => {
    const own = location.pathname + location.search;
    afterEach(() => history.replaceState(null, '', own));
    const opened = (figure: Element) => until(() => inside(figure, '.evidence:popover-open'));

    it('open what it names, in the picture and in the list', async () => {
      history.replaceState(null, '', '#factbox=airstrikes');
      for (const display of ['picture', 'list']) {
        const figure = await mount('factbox-actor-network', { story: warJson, display });
        expect(words(await opened(figure))).to.contain('leading to U.S. airstrikes');
        expect(inside(figure, '[data-mark="airstrikes"]')!.checkVisibility()).to.be.true;
        figure.remove();
      }
    });

    it('open what it names among many, where its actor is looked at', async () => {
      const { id, from } = largeJson.relations!.find(({ from, to, view }) => from !== null && to !== null && view === undefined)!;
      history.replaceState(null, '', `#factbox=${id}`);
      const figure = await mount('factbox-actor-network', { story: largeJson });
      expect((await opened(figure)).getAttribute('aria-label')).to.equal(network(large).marks.get(id)!.title);
      expect(figure.item).to.equal(from);
    });

    it('give a reader a link to what is open, and say that it is copied', async () => {
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) } });
      const figure = await mount('factbox-actor-network', { story: warJson });
      inside(figure, '[data-mark="airstrikes"]')!.click();
      [...(await opened(figure)).querySelectorAll('button')].find((button) => words(button) === 'Copy link')!.click();
      await until(() => words(inside(figure, '[role="status"]')) === 'Copied');
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied).to.deep.equal([`${location.origin}${own}#factbox=airstrikes`]);
    });
  });

  it('speak the reader’s language', () => {
    expect(Object.keys(ar.tools ?? {})).to.have.lengthOf.above(10);
    expect(en.tools).to.equal(undefined); // comes with its code
  });
});
