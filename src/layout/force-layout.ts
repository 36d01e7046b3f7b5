import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';

/**
 * Places for more actors than columns can hold: a simulation of d3-force from its fixed start (a spiral) with its own
 * fixed random numbers and a fixed number of steps, so the same network gives the same picture everywhere. It can be
 * left between two steps, so that a page stays responsive.
 */
export interface ForceLayout {
  /** Takes steps until none are left, or until `enough` says so after one. True: done. */
  readonly run: (enough: () => boolean) => boolean;
  /** Where each node is now: any unit, the middle at 0, 0. */
  readonly places: () => Places;
}

export type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

interface Node extends SimulationNodeDatum {
  readonly id: string;
}

const STEPS = 160;
const REACH = 24;

/** `before`: places from an earlier layout; those nodes stay where they are, and new ones find room between them. */
export function forceLayout(ids: readonly string[], links: readonly (readonly [from: string, to: string])[], before?: Places): ForceLayout {
  const nodes = ids.map((id): Node => {
    const [fx, fy] = before?.get(id) ?? [];
    return { id, ...(fx !== undefined && fy !== undefined && { x: fx, y: fy, fx, fy }) };
  });
  const known = new Set(ids);
  const lines = links.filter(([from, to]) => from !== to && known.has(from) && known.has(to)).map(([source, target]): SimulationLinkDatum<Node> => ({ source, target }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink<Node, SimulationLinkDatum<Node>>(lines).id(({ id }) => id).distance(REACH))
    .force('apart', forceManyBody().strength(-40).distanceMax(REACH * 16))
    .force('room', forceCollide(9))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.08)) // a page is wider than it is high
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .stop();
  let left = nodes.some(({ fx }) => fx === undefined) ? STEPS : 0; // all keep their places
  return {
    run(enough) {
      while (left > 0) {
        simulation.tick();
        left--;
        if (enough()) break;
      }
      return left === 0;
    },
    places: () => new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, [x, y]])),
  };
}
