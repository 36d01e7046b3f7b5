// The network's drawing at five widths, both ways: words apart, boxes apart, lines from box to box, and nothing lost.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { actorNetworkScene } from '../src/figures/actor-network/actor-network-scene.js';
import type { ActorNetworkView, ActorView } from '../src/figures/actor-network/actor-network.view.js';
import { boardColumns, type Board } from '../src/layout/board-columns.js';
import { boardOrder } from '../src/layout/board-order.js';
import { pictureScene } from '../src/layout/picture.js';
import { switchboard, type BoxSpec, type LineSpec } from '../src/layout/switchboard.js';
import type { Story } from '../src/story/types.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { outside, overlaps, textBoxes } from './support/boxes.js';
import { actorBoxes, drawnLines, faultsOf, homes } from './support/network-shapes.js';
import { flood, network, newsStories, strike, war } from './support/news.js';
import { evidence, relation, sample, sound } from './support/sample.js';

const WIDTHS = [420, 560, 600, 640, 900, 1200];
const languages = { 'left to right': en, 'right to left': { ...en, dir: 'rtl' as const }, Arabic: await loadWords('ar') };

const scene = (view: ActorNetworkView, width: number) => actorNetworkScene(view, width).scene;
const within = ({ inside }: ActorView): readonly string[] => inside.flatMap((one) => [one.relation, ...within(one)]);

for (const story of newsStories) {
  for (const [direction, words] of Object.entries(languages)) {
    describe(`actor network's drawing: ${story.id}, ${direction}`, () => {
      const view = network(story, words);
      const scenes = WIDTHS.map((width) => [width, scene(view, width)] as const);

      it('is as wide as its place and faces the reading direction', () => {
        for (const [width, drawn] of scenes) expect([drawn.width, drawn.dir]).to.deep.equal([width, words.dir]);
      });

      it('keeps words, boxes and lines apart, and every line at its boxes', () => {
        for (const [width, drawn] of scenes) expect(faultsOf(view, drawn), `${width} px`).to.deep.equal([]);
      });

      it('gives every actor and every relation one place of 24 px or more to point at', () => {
        const marks = [...view.boxes.map(({ id }) => id), ...view.boxes.flatMap(within), ...view.lines.map(({ id }) => id), ...view.viewpoints.flatMap(({ lines }) => lines.map(({ id }) => id))];
        for (const [width, drawn] of scenes) {
          expect(drawn.hits.map(({ mark }) => mark).toSorted(), `${width} px`).to.deep.equal(marks.toSorted());
          for (const hit of drawn.hits) expect(Math.min(hit.width, hit.height), `${hit.mark} at ${width} px`).to.be.at.least(24);
          const inner = new Set(view.boxes.flatMap(within));
          const apart = (one: readonly (typeof drawn.hits)[number][]) => overlaps(one, 1).map(([a, b]) => `${a.mark} over ${b.mark} at ${width} px`);
          expect(apart(drawn.hits.filter(({ mark }) => !inner.has(mark)))).to.deep.equal([]);
          expect(apart(drawn.hits.filter(({ mark }) => inner.has(mark)))).to.deep.equal([]);
        }
      });

      it('lets no word go missing, and none under 12 px', () => {
        for (const [width, drawn] of scenes) {
          const said = textBoxes(drawn).map(({ text }) => text).join(' ');
          const lines = [...view.lines, ...view.viewpoints.flatMap((viewpoint) => viewpoint.lines)];
          const labels = (actor: ActorView): readonly string[] => [actor.name, ...actor.inside.flatMap((one) => [one.label, ...labels(one)])];
          for (const text of [...view.boxes.flatMap(labels), ...view.viewpoints.map(({ label }) => label), ...lines.flatMap(({ label, notes }) => [label, ...notes.map((note) => note.text)])]) {
            for (const word of text.replaceAll(/[\u2066-\u2069]/gu, '').split(/\s+/u).filter(Boolean)) expect(said, `${width} px`).to.contain(word);
          }
          const sizes = drawn.groups.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.is === 'text' ? [shape.size] : [])));
          expect(Math.min(...sizes)).to.be.at.least(12);
        }
      });

      it('keeps texts apart and inside in the picture to save', () => {
        for (const [width, drawn] of scenes.filter(([wide]) => wide === 560 || wide === 900)) {
          const picture = pictureScene(view, drawn, view.title, view.summary);
          expect(overlaps(textBoxes(picture)).map(([a, b]) => `“${a.text}” over “${b.text}”`), `${width} px`).to.deep.equal([]);
          expect(outside(picture), `${width} px`).to.deep.equal([]);
        }
      });
    });
  }

  describe(`actor network's order: ${story.id}`, () => {
    it('is the same on every run, and when it is handed in again', () => {
      const view = network(story);
      for (const width of WIDTHS) {
        const first = actorNetworkScene(view, width);
        expect(actorNetworkScene(network(story), width)).to.deep.equal(first);
        expect(actorNetworkScene(view, width, first.order)).to.deep.equal(first);
      }
    });

    it('stays when one actor and one relation come', () => {
      for (const width of [480, 900]) {
        for (const { id } of network(story).boxes) {
          const { order } = actorNetworkScene(network(story), width);
          const grown = network(withNewcomer(story, id));
          const { order: now, scene: drawn } = actorNetworkScene(grown, width, order);
          expect(now.flat(), id).to.include('newcomer');
          expect(now.map((column) => column.filter((one) => one !== 'newcomer')), `${id} at ${width} px`).to.deep.equal(order);
          expect(faultsOf(grown, drawn), `${id} at ${width} px`).to.deep.equal([]);
        }
      }
    });

    it('stays when one actor goes', () => {
      const view = network(story);
      const { order } = actorNetworkScene(view, 900);
      for (const { id } of view.boxes) {
        const rest = network({ ...story, relations: story.relations.filter(({ from, to }) => from !== id && to !== id) });
        const left = new Set(rest.boxes.map((box) => box.id));
        const { order: now } = actorNetworkScene(rest, 900, order);
        // Whom the rest of the story now puts inside another's box has no place of its own.
        expect(now.map((column) => column.filter((one) => view.boxes.some((box) => box.id === one))), id).to.deep.equal(order.map((column) => column.filter((one) => left.has(one))));
      }
    });
  });
}

const withNewcomer = (story: Story, to: string): Story => ({
  ...story,
  actors: [...story.actors, { ...story.actors[0]!, id: 'newcomer', name: 'A newcomer', kind: 'observer' }],
  relations: [...story.relations, { ...story.relations[0]!, id: 'visit', from: 'newcomer', to, kind: 'mediation', label: 'visits', directed: true }],
});

const small = (kinds: readonly string[], relations: readonly object[], words = en) =>
  network(sound(sample({
    actors: kinds.map((kind, i) => ({ id: `a${i}`, name: `Actor number ${i}`, kind, evidence })),
    relations: relations.map((one, i) => relation({ id: `r${i}`, label: 'met and spoke with', ...one })),
  })), words);
const states = (count: number) => Array.from({ length: count }, () => 'state');
const soundAt = (view: ActorNetworkView, widths = WIDTHS) => {
  for (const width of widths) expect(faultsOf(view, scene(view, width)), `${width} px`).to.deep.equal([]);
};

describe('actor network’s drawing: small stories', () => {
  it('names an actor at the end of its line to itself', () => {
    const view = small(states(1), [{ from: 'a0', to: 'a0' }]);
    soundAt(view);
    expect(drawnLines(scene(view, 640))).to.have.lengthOf(1);
  });

  it('draws open ends alone', () => soundAt(small(states(2), [{ from: 'a0', to: null }, { from: null, to: 'a0' }, { from: 'a1', to: null }])));

  it('draws viewpoints alone, of one actor and of two', () => {
    const view = small(states(4), [{ from: 'a0', to: 'a1', view: 'a2' }, { from: 'a1', to: 'a0', view: 'a2' }, { from: 'a0', to: null, view: 'a3' }]);
    expect(actorBoxes(scene(view, 640)).size).to.equal(0);
    soundAt(view);
  });

  it('draws many lines between a pair, each with its own height', () => {
    const view = small(states(2), Array.from({ length: 8 }, (_, i) => ({ from: i % 2 ? 'a0' : 'a1', to: i % 2 ? 'a1' : 'a0', directed: i < 6 })));
    soundAt(view);
    const heights = drawnLines(scene(view, 640)).map(({ start }) => start.y);
    expect(new Set(heights).size).to.equal(8);
  });

  it('draws a circle, a star and thirty actors in a chain', () => {
    soundAt(small(states(6), Array.from({ length: 6 }, (_, i) => ({ from: `a${i}`, to: `a${(i + 1) % 6}` }))));
    soundAt(small(states(12), Array.from({ length: 11 }, (_, i) => ({ from: 'a0', to: `a${i + 1}` }))));
    soundAt(small(states(30), Array.from({ length: 29 }, (_, i) => ({ from: `a${i}`, to: `a${i + 1}` }))), [420, 640]);
  });

  it('draws whatever a story may hold', () => {
    const kinds = ['state', 'armed-group', 'person', 'company', 'constructor'];
    const families = ['hostility', 'support', 'control', 'membership', 'role', 'trade'];
    const network = fc.integer({ min: 1, max: 9 }).chain((count) => {
      const end = fc.option(fc.nat(count - 1).map((i) => `a${i}`), { freq: 8 });
      return fc.record({
        actors: fc.array(fc.constantFrom(...kinds), { minLength: count, maxLength: count }),
        relations: fc.array(
          fc.record({
            from: end, to: end, kind: fc.constantFrom(...families), directed: fc.boolean(), sign: fc.constantFrom(-1, 0, 1),
            label: fc.constantFrom('met', 'is said to have asked for weapons and for money'), status: fc.constantFrom([{ level: 'reported' }], [{ level: 'claimed' }, { level: 'unverified' }]),
          }),
          { minLength: 1, maxLength: 14 },
        ),
        width: fc.constantFrom(...WIDTHS),
      });
    });
    fc.assert(fc.property(network, ({ actors, relations, width }) => {
      const named = relations.filter(({ from, to }) => from !== null || to !== null);
      if (!named.length) return;
      const view = small(actors, named);
      expect(faultsOf(view, scene(view, width))).to.deep.equal([]);
    }), { numRuns: 150, seed: 11 });
  });
});

const box = (id: string, kind = 'state', height = 30): BoxSpec => ({ id, kind, height });
const line = (id: string, from?: string, to?: string, more: Partial<LineSpec> = {}): LineSpec => ({ id, ...(from && { from }), ...(to && { to }), directed: true, above: 20, below: 9, down: 20, ...more });

describe('a switchboard', () => {
  it('stands a level line between two boxes as tall as it has lines', () => {
    const { boxes, lines, runs, height, order } = switchboard([box('a'), box('b')], [line('one', 'a', 'b'), line('two', 'b', 'a')], 2, [['a'], ['b']]);
    expect(order).to.deep.equal([['a'], ['b']]);
    // 24 px of heading; a port 15 px under the top; 9 px under the first line, 3 px of air, 20 px over the second; 15 px to the end.
    expect(lines).to.deep.equal([
      { id: 'one', is: 'across', y: 39, left: 0, right: 1, forward: true },
      { id: 'two', is: 'across', y: 71, left: 0, right: 1, forward: false },
    ]);
    expect(boxes).to.deep.equal([{ id: 'a', column: 0, top: 24, bottom: 86 }, { id: 'b', column: 1, top: 24, bottom: 86 }]);
    expect(runs).to.deep.equal([{ column: 0, kind: 'state', top: 0, bottom: 93, several: false }, { column: 1, kind: 'state', top: 0, bottom: 93, several: false }]);
    expect(height).to.equal(93);
  });

  it('keeps boxes of a kind in one run, 8 px apart', () => {
    const { boxes, runs } = switchboard([box('a'), box('b'), box('c')], [line('one', 'a', 'b'), line('two', 'a', 'c')], 2);
    expect(boxes.find(({ id }) => id === 'c')?.top).to.equal((boxes.find(({ id }) => id === 'b')?.bottom ?? NaN) + 8);
    expect(runs.map(({ several }) => several)).to.deep.equal([false, true]);
  });

  it('leaves an end open, beside its box', () => {
    const { lines } = switchboard([box('a')], [line('out', 'a', undefined), line('in', undefined, 'a')], 3);
    expect(lines).to.have.lengthOf(2);
    for (const one of lines) expect(one).to.include({ is: 'open', other: undefined, outward: one.id === 'out' });
  });

  it('names the box where a line would cross another', () => {
    const boxes = ['a', 'b', 'c', 'd'].map((id) => box(id));
    const lines = ['a', 'b'].flatMap((from) => ['c', 'd'].map((to) => line(`${from}${to}`, from, to)));
    const board = switchboard(boxes, lines, 2, [['a', 'b'], ['c', 'd']]);
    expect(board.order).to.deep.equal([['a', 'b'], ['c', 'd']]);
    expect(board.lines.filter(({ is }) => is === 'across').map(({ id }) => id)).to.have.lengthOf(3);
    const [open] = board.lines.filter((one) => one.is === 'open');
    expect(open?.other, 'the box that it does not reach').to.be.oneOf(['a', 'b', 'c', 'd']);
  });

  it('is empty without boxes', () => {
    expect(switchboard([], [], 3)).to.deep.equal({ boxes: [], lines: [], runs: [], height: 0, order: [[], [], []] });
  });
});

describe('the order of a board', () => {
  const board = (kinds: string, ...pairs: readonly (readonly [number, number])[]): Board => ({
    boxes: [...kinds].map((kind, i) => ({ id: `b${i}`, kind })), lines: pairs.map(([from, to]) => ({ from, to, directed: true })),
  });

  it('uncrosses what can be uncrossed', () => {
    const { columns, kept } = boardOrder(board('ssss', [0, 3], [1, 2]), [0, 0, 1, 1], 2);
    expect(kept).to.deep.equal([0, 1]);
    expect([columns[0]!.indexOf(0) < columns[0]!.indexOf(1), columns[1]!.indexOf(3) < columns[1]!.indexOf(2)]).to.satisfy(([a, b]: [boolean, boolean]) => a === b);
  });

  it('gives a line that passes a column a place of its own in it', () => {
    const { columns, kept } = boardOrder(board('sss', [0, 2], [0, 1], [1, 2]), [0, 1, 2], 3);
    expect(kept).to.deep.equal([0, 1, 2]);
    expect(columns[1]!.toSorted((a, b) => a - b)).to.deep.equal([-1, 1]);
  });

  it('stands the boxes of a line inside a column side by side', () => {
    const { columns, kept } = boardOrder(board('sss', [0, 2]), [0, 0, 0], 2);
    expect(kept).to.deep.equal([0]);
    expect(Math.abs(columns[0]!.indexOf(0) - columns[0]!.indexOf(2))).to.equal(1);
  });

  it('fills columns so that arrows lead from left to right', () => {
    expect(boardColumns(board('ab', [0, 1]), 2)).to.deep.equal([0, 1]);
    expect(boardColumns(board('abc', [0, 1], [1, 2]), 3)).to.deep.equal([0, 1, 2]);
    expect(boardColumns(board('ab', [0, 1]), 2, new Map([[0, 1]])), 'who has a column keeps it').to.deep.equal([1, 0]);
    expect(boardColumns({ boxes: [], lines: [] }, 3)).to.deep.equal([]);
  });
});

describe('where actors stand in the news', () => {
  it('is in their own box, or in that of whom they belong to', () => {
    const at = Object.fromEntries(homes(network(war)));
    expect(at).to.include({ 'kataib-hezbollah': 'armed-groups', 'hussein-al-mousawi': 'armed-groups', 'mohammed-shia-al-sudani': 'government-of-iraq', iran: 'iran' });
    expect(Object.fromEntries(homes(network(flood)))).to.include({ salthouse: 'salthouse', quill: 'pellwater' });
    expect(Object.fromEntries(homes(network(strike)))).to.include({ spokeswoman: 'union' });
  });
});
