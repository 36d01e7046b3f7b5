import { drawLines, labelLines, linesHeight } from '../../layout/labels.js';
import { moved } from '../../layout/picture.js';
import type { Hit, Scene, SceneGroup } from '../../layout/scene.js';
import { textWidth } from '../../layout/text.js';
import type { FrequencyChartView } from './plain.view.js';
import { texture } from './textures.js';

/** Several drawings as one, from left to right still. */

const BETWEEN = 18;
const SWATCH = 28;

/** One under the other, each under its measure's name; the arrow keys walk them from the first to the last. */
export function panelsScene(panels: readonly FrequencyChartView[], scenes: readonly Scene[], width: number): Scene {
  const groups: SceneGroup[] = [];
  const hits: Hit[] = [];
  let [y, rows] = [0, 0];
  scenes.forEach((scene, i) => {
    const lines = labelLines([{ text: panels[i]?.title ?? '', size: 13, ink: 'ink', bold: true }], width);
    groups.push({ name: 'measure', shapes: drawLines(lines, 0, y, 'start') });
    const top = y + linesHeight(lines) + 6;
    groups.push(...moved(scene.groups, 0, top));
    hits.push(...scene.hits.map((hit) => ({ ...hit, y: hit.y + top, row: hit.row + rows })));
    rows += 1 + scene.hits.reduce((most, { row }) => Math.max(most, row), 0);
    y = top + scene.height + BETWEEN;
  });
  const [{ bands } = {}] = scenes;
  return { width, height: y - BETWEEN, dir: 'ltr', groups, hits, ...(bands && { bands }) };
}

/** What each texture stands for, over the drawing. */
export function keyedScene(panels: readonly FrequencyChartView[], scene: Scene): Scene {
  const { width } = scene;
  let [x, y] = [0, 0];
  const shapes = panels.flatMap(({ title }, i) => {
    const lines = labelLines([{ text: title, size: 12, ink: 'soft' }], width - SWATCH);
    const wide = SWATCH + textWidth(lines[0]?.text ?? '', 12);
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
    const at = x;
    x += wide + 18;
    const drawn = [...texture(i, { x: at, y: y + 1, width: 22, height: 12 }), ...drawLines(lines, at + SWATCH, y, 'start')];
    if (lines.length > 1) [x, y] = [0, y + linesHeight(lines) + 4];
    return drawn;
  });
  const top = y + 28;
  return {
    ...scene, height: scene.height + top,
    groups: [{ name: 'measures', shapes }, ...moved(scene.groups, 0, top)],
    hits: scene.hits.map((hit) => ({ ...hit, y: hit.y + top })),
    ...(scene.bands && { bands: scene.bands.map((band) => ({ ...band, y: band.y + top })) }),
  };
}
