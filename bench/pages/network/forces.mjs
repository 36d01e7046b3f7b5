import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';

export const [WIDTH, HEIGHT] = [800, 600];
/** As many steps as d3-force takes by itself. Whoever can be told takes as many. */
export const STEPS = 300;

export const simulate = ({ nodes, links }) =>
  forceSimulation(nodes)
    .force('charge', forceManyBody())
    .force('link', forceLink(links).id(({ id }) => id))
    .force('center', forceCenter(WIDTH / 2, HEIGHT / 2));
