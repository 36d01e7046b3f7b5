// Charts that name one maximum are drawn on one scale; others keep their own.
import { expect } from '@open-wc/testing';
import '../src/figures/frequency-chart/frequency-chart.js';
import { en } from '../src/words/en.js';
import { allInside, inside, mount, until, words } from './support/figures.js';
import { chart, flood, floodJson, warJson } from './support/news.js';

const note = 'The scale is that of other charts on this page, too.';
const notes = (figure: Element) => allInside(figure, '.notes li').map(words);
const ticks = (figure: Element) => allInside(figure, '.plot svg g.grid text').map(words).map(Number);
const put = (item: string, name?: string) => mount('factbox-frequency-chart', { story: floodJson, item, ...(name && { 'share-max': name }) });

describe('frequency chart: a shared maximum', () => {
  it('is the highest of those that name it', async () => {
    const alarms = await put('alarms', 'a');
    expect(Math.max(...ticks(alarms)), 'alone').to.be.below(20);
    const complaints = await put('complaints', 'a');
    await until(() => ticks(alarms).includes(250));
    expect(ticks(alarms)).to.deep.equal(ticks(complaints));
    expect(notes(alarms)).to.include(note);
    expect(notes(complaints), 'its own scale').not.to.include(note);
  });

  it('is nobody else’s', async () => {
    const [alarms, other, none] = [await put('alarms', 'b'), await put('complaints', 'c'), await put('complaints')];
    await until(() => ticks(other).length && ticks(none).length);
    expect(Math.max(...ticks(alarms))).to.be.below(20);
  });

  it('goes with the chart that it came from', async () => {
    const [alarms, complaints] = [await put('alarms', 'd'), await put('complaints', 'd')];
    await until(() => ticks(alarms).includes(250));
    complaints.remove();
    await until(() => !ticks(alarms).includes(250));
    alarms.after(complaints);
    await until(() => ticks(alarms).includes(250));
    complaints.setAttribute('share-max', 'elsewhere');
    await until(() => !ticks(alarms).includes(250));
    expect(notes(alarms)).not.to.include(note);
  });

  it('follows a chart whose story changes', async () => {
    const [alarms, other] = [await put('alarms', 'e'), await put('complaints', 'e')];
    await until(() => ticks(alarms).includes(250));
    other.item = 'outages';
    await until(() => Math.max(...ticks(alarms)) === 40);
  });

  it('makes no scale where the words have none', async () => {
    const [report, complaints] = [await mount('factbox-frequency-chart', { story: warJson, 'share-max': 'f' }), await put('complaints', 'f')];
    await until(() => ticks(complaints).length);
    expect(ticks(report)).to.deep.equal([]);
    expect(inside(report, '[role="grid"]')).to.exist;
  });

  it('is agreed on with another copy of the code, whatever else is said on the page', async () => {
    const alarms = await put('alarms', 'g');
    const say = (detail: unknown) => document.dispatchEvent(new CustomEvent('factbox-share-max', { detail }));
    for (const detail of [null, 'g', {}, { name: 'g', tell: 1 }]) say(detail);
    let told = 0;
    say({ name: 'g', tell: (max: number) => (told = max) });
    expect(told, 'answers whoever asks by that name').to.equal(17);
    const answer = (event: Event) => {
      const { name, tell } = (event as CustomEvent<{ name: string; tell?: (max: number) => void }>).detail;
      if (name === 'g') for (const max of [Number.POSITIVE_INFINITY, Number.NaN, 100]) tell?.(max);
    };
    document.addEventListener('factbox-share-max', answer);
    say({ name: 'g' });
    await until(() => ticks(alarms).includes(100));
    document.removeEventListener('factbox-share-max', answer);
  });

  it('is a scale like any other: lengths are in proportion, measures share it', () => {
    const view = chart(flood, 'alarms', en, { most: 264, by: 'claimant' });
    expect(view.scale).to.deep.include({ max: 264, own: 17 });
    expect(view.split?.panels.map(({ scale }) => scale?.max)).to.deep.equal([264]);
    expect(chart(flood, 'complaints', en, { most: 20 }).scale?.max, 'never less than its own').to.equal(264);
  });
});
