import { forceCollide, forceLink, forceManyBody, forceX, forceY, type Force, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';

/**
 * Places for more actors than columns can hold, by the forces of d3-force from a fixed start (its spiral) with its own
 * fixed random numbers and a fixed number of steps, so the same network gives the same picture everywhere. The steps are
 * those of its simulation, but can be left after each force, since a browser's first step takes longer than a page may be held.
 */
export interface ForceLayout {
  /** Applies forces until no steps are left, or until `enough` says so after one. True: done. */
  readonly run: (enough: () => boolean) => boolean;
  /** Where each node is now: any unit, the middle at 0, 0. */
  readonly places: () => Places;
}

export type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

interface Node extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

const STEPS = 160;
const REACH = 24;
/** How much of the forces' strength is lost at each step, and how much of a node's speed is left. */
const COOLING = 1 - 0.001 ** (1 / STEPS);
const SPEED_LEFT = 0.6;
/** From node to node of the spiral. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** d3-force's random numbers, 0 to 1: a linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (1664525 * state + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** `before`: places from an earlier layout; those nodes stay where they are, and new ones find room between them. */
export function forceLayout(ids: readonly string[], links: readonly (readonly [from: string, to: string])[], before?: Places): ForceLayout {
  const nodes = ids.map((id, i): Node => {
    const [fx, fy] = before?.get(id) ?? [];
    const far = 10 * Math.sqrt(0.5 + i);
    const place = fx !== undefined && fy !== undefined ? { x: fx, y: fy, fx, fy } : { x: far * Math.cos(i * TURN), y: far * Math.sin(i * TURN) };
    return { id, index: i, ...place, vx: 0, vy: 0 };
  });
  const known = new Set(ids);
  const lines = links.filter(([from, to]) => from !== to && known.has(from) && known.has(to)).map(([source, target]): SimulationLinkDatum<Node> => ({ source, target }));
  const forces: readonly Force<Node, SimulationLinkDatum<Node>>[] = [
    forceLink<Node, SimulationLinkDatum<Node>>(lines).id(({ id }) => id).distance(REACH),
    forceManyBody().strength(-40).distanceMax(REACH * 16),
    forceCollide(9),
    forceX().strength(0.05),
    forceY().strength(0.08), // a page is wider than it is high
  ];
  const random = randomNumbers();
  for (const force of forces) force.initialize!(nodes, random);
  const work = nodes.some(({ fx }) => fx === undefined) ? steps(nodes, forces) : [].values(); // all keep their places
  let done = false;
  return {
    run(enough) {
      while (!done) {
        done = !!work.next().done;
        if (enough()) break;
      }
      return done;
    },
    places: () => new Map(nodes.map(({ id, x, y }) => [id, [x, y]])),
  };
}

/** Each step of the simulation, force by force. */
function* steps(nodes: readonly Node[], forces: readonly Force<Node, SimulationLinkDatum<Node>>[]): Generator<void, void> {
  let alpha = 1;
  for (let step = 0; step < STEPS; step++) {
    alpha -= alpha * COOLING;
    for (const force of forces) {
      force(alpha);
      yield;
    }
    for (const node of nodes) {
      if (node.fx != null) [node.x, node.vx] = [node.fx, 0];
      else node.x += node.vx *= SPEED_LEFT;
      if (node.fy != null) [node.y, node.vy] = [node.fy, 0];
      else node.y += node.vy *= SPEED_LEFT;
    }
  }
}
