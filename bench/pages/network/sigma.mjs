import { MultiGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { STEPS } from './forces.mjs';

export function draw(host, { nodes, links }) {
  const graph = new MultiGraph();
  // Its layout wants every node to be somewhere: on a ring.
  nodes.forEach(({ id, name }, i) => {
    const angle = (2 * Math.PI * i) / nodes.length;
    graph.addNode(id, { label: name, x: Math.cos(angle), y: Math.sin(angle), size: 4 });
  });
  for (const { source, target } of links) graph.addEdge(source, target);
  forceAtlas2.assign(graph, { iterations: STEPS, settings: forceAtlas2.inferSettings(graph) });
  const renderer = new Sigma(graph, host);
  return new Promise((resolve) => {
    renderer.once('afterRender', resolve);
    renderer.refresh();
  });
}
