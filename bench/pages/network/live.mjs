// d3-force as its own examples run it: a step a frame, each one drawn.
import { HEIGHT, simulate, WIDTH } from './forces.mjs';

const make = (name, attributes, parent) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  parent.append(element);
  return element;
};

export function draw(host, { nodes, links }) {
  const svg = make('svg', { width: WIDTH, height: HEIGHT, 'font-size': 10 }, host);
  const lines = links.map(() => make('line', { stroke: '#999' }, svg));
  const dots = nodes.map(({ name }) => {
    const group = make('g', {}, svg);
    make('circle', { r: 4 }, group);
    make('text', { x: 6, y: 4 }, group).textContent = name;
    return group;
  });
  return new Promise((resolve) => {
    simulate({ nodes, links })
      .on('tick', () => {
        links.forEach(({ source, target }, i) => {
          lines[i].setAttribute('x1', source.x);
          lines[i].setAttribute('y1', source.y);
          lines[i].setAttribute('x2', target.x);
          lines[i].setAttribute('y2', target.y);
        });
        nodes.forEach(({ x, y }, i) => dots[i].setAttribute('transform', `translate(${x},${y})`));
      })
      .on('end', resolve);
  });
}
