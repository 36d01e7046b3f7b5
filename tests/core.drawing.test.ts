import { expect } from '@open-wc/testing';
import { render } from 'lit';
import 'factbox/frequency-chart';
import { drawing, make } from '../src/core/drawing.js';
import { sceneTemplate } from '../src/core/scene.js';
import { plainScene } from '../src/figures/frequency-chart/plain-scene.js';
import { plainView } from '../src/figures/frequency-chart/plain.view.js';
import type { Drawn } from '../src/layout/drawn.js';
import type { Scene } from '../src/layout/scene.js';
import { markup } from '../src/output/markup.js';
import { wordsNow } from '../src/words/index.js';
import { frames, mount } from './support/figures.js';
import { flood, floodJson } from './support/news.js';

/** What a drawing becomes, and what of it stays when it changes. */

const SVG = 'xmlns="http://www.w3.org/2000/svg" ';
const written = (element: Element): string => new XMLSerializer().serializeToString(element).replaceAll(/ ?xmlns="[^"]*"/g, '');

function sceneOf(item: string, width: number): Scene {
  const result = plainView(flood, { words: wordsNow('en')!, item });
  if (!('view' in result)) throw new Error('nothing to draw');
  return plainScene(result.view, width);
}

describe('a drawing', () => {
  it('is written on a server as a browser would write it, with words that look like markup', () => {
    const awkward: Drawn = {
      tag: 'svg', set: { 'aria-label': `a "b" <i> & 'c'`, width: 20, height: undefined },
      parts: [{ tag: 'text', set: { x: 1.5 }, text: '</text><script>&amp;\u00a0"', parts: [{ tag: 'tspan', set: { fill: 'none' }, text: ' <b>' }] }, { tag: 'g', set: { class: 'empty' }, parts: [] }],
    };
    expect(markup(awkward)).to.equal(written(make(awkward)));
    expect(new XMLSerializer().serializeToString(make(awkward))).to.contain(SVG.trim());
  });

  for (const translated of [false, true]) {
    it(`that changes is the other drawing whole${translated ? ', under a translator too' : ''}`, () => {
      const host = document.createElement('div');
      const scenes = [sceneOf('outages', 640), sceneOf('outages', 300), sceneOf('complaints', 300), sceneOf('complaints', 640), sceneOf('outages', 640)];
      for (const scene of scenes) {
        render(sceneTemplate(scene, `${scene.width}`, 'en'), host);
        const fresh = document.createElement('div');
        render(sceneTemplate(scene, `${scene.width}`, 'en'), fresh);
        for (const font of host.querySelectorAll('font')) font.replaceWith(font.textContent); // of words that are still the same
        host.normalize();
        expect(written(host.firstElementChild!)).to.equal(written(fresh.firstElementChild!));
        if (!translated) continue;
        for (const text of host.querySelectorAll('text, tspan')) {
          const font = document.createElement('font');
          font.append(text.firstChild!);
          text.prepend(font);
        }
      }
    });
  }

  it('keeps each element whose successor has the same tag, and leaves with its place', () => {
    const host = document.createElement('div');
    const draw = (scene: Scene | undefined) => render(scene ? sceneTemplate(scene, '', 'en') : '', host);
    draw(sceneOf('outages', 640));
    const [svg, group] = [host.querySelector('svg'), host.querySelector('g')];
    draw(sceneOf('outages', 400));
    expect(host.querySelector('svg')).to.equal(svg);
    expect(host.querySelector('g')).to.equal(group);
    draw(undefined);
    expect(host.children).to.have.lengthOf(0);
  });

  it('is built anew only for something new', () => {
    const host = document.createElement('div');
    let built = 0;
    const draw = (label: string) => render(drawing(() => ((built += 1), { tag: 'svg', set: { 'aria-label': label } } as const), label), host);
    for (const label of ['a', 'a', 'b']) draw(label);
    expect(built).to.equal(2);
    expect(host.firstElementChild?.getAttribute('aria-label')).to.equal('b');
  });
});

describe('a chart with marks', () => {
  it('keeps the focus where it is when it is drawn for another width', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'outages' });
    await frames(4);
    const cell = figure.shadowRoot!.querySelectorAll<HTMLElement>('[data-mark]')[2]!;
    cell.focus();
    await figure.updateComplete;
    figure.style.width = '300px';
    await frames(6);
    expect(figure.shadowRoot!.activeElement?.getAttribute('data-mark')).to.equal(cell.dataset['mark']);
  });

  it('is there whole at its first drawing', async () => {
    const figure = document.createElement('factbox-frequency-chart');
    Object.assign(figure, { story: floodJson, item: 'outages' });
    const ready = new Promise((done) => figure.addEventListener('factbox-ready', done));
    document.body.append(figure);
    await ready;
    expect(figure.shadowRoot?.querySelectorAll('.plot svg text').length).to.be.above(10);
    figure.remove();
  });
});
