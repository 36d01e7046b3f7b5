import { HEIGHT, simulate, STEPS, WIDTH } from './forces.mjs';

export function draw(host, { nodes, links }) {
  simulate({ nodes, links }).stop().tick(STEPS);
  const lines = links.map(({ source, target }) => `<line x1="${source.x.toFixed(1)}" y1="${source.y.toFixed(1)}" x2="${target.x.toFixed(1)}" y2="${target.y.toFixed(1)}"/>`);
  const dots = nodes.map(({ x, y, name }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4"/><text x="${(x + 6).toFixed(1)}" y="${(y + 4).toFixed(1)}">${name}</text>`);
  host.innerHTML = `<svg width="${WIDTH}" height="${HEIGHT}" font-size="10"><g stroke="#999">${lines.join('')}</g>${dots.join('')}</svg>`;
}
