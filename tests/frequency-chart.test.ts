// What a reader does with the frequency chart: walk its marks, open what they rest on, read the same in the table.
import { expect } from '@open-wc/testing';
import type { FactboxSelectEvent } from '../src/core/select.js';
import { gridStep } from '../src/core/grid.js';
import '../src/figures/frequency-chart/frequency-chart.js';
import { frequencyScene } from '../src/figures/frequency-chart/frequency-scene.js';
import { cellText } from '../src/view/cell.js';
import { plain } from '../src/view/view.js';
import { en } from '../src/words/en.js';
import { press } from './support/commands.js';
import { allInside, eventsOf, frames, inside, mount, openTable, place, until, words } from './support/figures.js';
import { chart, everySeries, evidenceOf, flood, floodJson, strikeJson, tableOf, warJson } from './support/news.js';

const json: Readonly<Record<string, unknown>> = { 'river-flood': floodJson, 'iraq-israel-attacks': warJson, 'city-strike-ar': strikeJson };
const cells = (figure: Element) => allInside(figure, '[role="gridcell"]');
const focused = (figure: Element): string | undefined => (figure.shadowRoot?.activeElement as HTMLElement | null)?.dataset['mark'];
const cellOf = (figure: Element, mark: string): HTMLElement => {
  const cell = cells(figure).find((one) => one.dataset['mark'] === mark);
  if (!cell) throw new Error(`no mark ${mark}`);
  return cell;
};
const box = (figure: Element) => inside(figure, '.evidence');
const opened = (figure: Element) => until(() => inside(figure, '.evidence:popover-open'));
const closed = (figure: Element) => until(() => !box(figure)?.matches(':popover-open'));

/** Presses the keys one by one and lists the mark that has the focus after each. */
async function walk(figure: Element, ...keys: readonly string[]): Promise<readonly (string | undefined)[]> {
  const path: (string | undefined)[] = [];
  for (const key of keys) {
    await press(...key.split('+'));
    await (figure as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    await new Promise(requestAnimationFrame);
    path.push(focused(figure));
  }
  return path;
}

describe('frequency chart: the keyboard', () => {
  it('stops once in the whole grid', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    const before = document.createElement('button');
    figure.before(before);
    before.focus();
    await press('Tab');
    expect(focused(figure)).to.equal('alarms');
    await press('Tab');
    expect(focused(figure), 'out of the grid').to.equal(undefined);
    expect(cells(figure).filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('comes back to the mark it left', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    cellOf(figure, 'alarms').focus();
    await walk(figure, 'ArrowDown', 'Home', 'ArrowRight');
    const after = document.createElement('button');
    figure.after(after);
    after.focus();
    expect(cells(figure).filter(({ tabIndex }) => tabIndex === 0).map((cell) => cell.dataset['mark'])).to.deep.equal(['alarms.2']);
  });

  it('walks along and across, and stays at the ends', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms' });
    cellOf(figure, 'alarms').focus();
    expect(await walk(figure, 'ArrowUp', 'ArrowDown', 'Home', 'ArrowLeft', 'ArrowRight', 'End', 'ArrowRight', 'ArrowUp')).to.deep.equal([
      'alarms', 'alarms.3', 'alarms.1', 'alarms.1', 'alarms.2', 'alarms.5', 'alarms.5', 'alarms',
    ]);
    expect(await walk(figure, 'Control+End', 'Control+Home')).to.deep.equal(['alarms.5', 'alarms']);
  });

  it('goes down from a count to its rival, whether they stand side by side or one under the other', async () => {
    for (const width of [320, 1200]) {
      const figure = await mount('factbox-frequency-chart', { story: floodJson, in: place(`inline-size: ${width}px`) });
      cellOf(figure, 'outages-april-utility').focus();
      expect(await walk(figure, 'ArrowDown', 'ArrowUp'), `${width} px`).to.deep.equal(['outages-april-union', 'outages-april-utility']);
      figure.remove();
    }
  });

  it('goes on to the events below', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, in: place('inline-size: 1200px') });
    cellOf(figure, 'outages-april-utility').focus();
    const [, event] = await walk(figure, 'ArrowDown', 'ArrowDown');
    expect(flood.events.map(({ id }) => id)).to.include(event);
  });

  it('runs the other way from right to left', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, item: 'alarms', dir: 'rtl' });
    cellOf(figure, 'alarms.1').focus();
    expect(await walk(figure, 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End', 'Home')).to.deep.equal(['alarms.2', 'alarms.3', 'alarms.2', 'alarms.5', 'alarms.1']);
  });

  it('reaches every mark of every series by arrows alone, narrow and wide, in both directions', () => {
    for (const { name, story, id } of everySeries) {
      for (const width of [300, 900]) {
        for (const dir of ['ltr', 'rtl'] as const) {
          const scene = frequencyScene(chart(story, id, { ...en, dir }), width);
          const reached = new Set([gridStep(scene, '', 'Home', true) ?? '']);
          for (const mark of reached) {
            for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) reached.add(gridStep(scene, mark, key, false) ?? '');
          }
          expect([...reached].toSorted(), `${name} at ${width} px, ${dir}`).to.deep.equal(scene.hits.map(({ mark }) => mark).toSorted());
        }
      }
    }
  });
});

describe('frequency chart: the evidence', () => {
  for (const [name, key] of [['Enter', 'Enter'], ['Space', ' ']] as const) {
    it(`opens by ${name}, closes by Escape and gives the focus back`, async () => {
      const figure = await mount('factbox-frequency-chart', { story: floodJson });
      const events = eventsOf(document.documentElement);
      cellOf(figure, 'outages-june').focus();
      await press(key);
      const dialog = await opened(figure);
      expect(figure.shadowRoot?.activeElement === dialog).to.be.true;
      expect(dialog.getAttribute('aria-label')).to.contain('June 2031: 15–25');
      expect(events.map(({ type }) => type)).to.deep.equal(['factbox-select']);
      expect((events[0] as FactboxSelectEvent).id).to.equal('outages-june');
      await press('Escape');
      await closed(figure);
      await until(() => focused(figure) === 'outages-june');
    });
  }

  it('opens a second time without styling the whole figure anew', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson });
    cellOf(figure, 'outages-june').click();
    (await opened(figure)).hidePopover();
    const root = figure.shadowRoot!;
    const sheets = root.adoptedStyleSheets;
    let styled = 0;
    Object.defineProperty(root, 'adoptedStyleSheets', { get: () => sheets, set: () => styled++ });
    cellOf(figure, 'outages-may').click();
    await opened(figure);
    expect(styled).to.equal(0);
  });

  it('opens by a click, beside the mark and inside the window', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson });
    for (const cell of cells(figure)) {
      cell.click();
      const { left, right, width } = (await opened(figure)).getBoundingClientRect();
      const { x, width: wide } = cell.getBoundingClientRect();
      expect(left, cell.dataset['mark']).to.be.at.least(0);
      expect(right, cell.dataset['mark']).to.be.at.most(document.documentElement.clientWidth);
      expect(left - width <= x + wide && right + width >= x, cell.dataset['mark']).to.be.true;
      box(figure)?.hidePopover();
    }
  });

  it('does not take the focus from where the reader has gone', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson });
    const elsewhere = document.createElement('button');
    figure.after(elsewhere);
    cellOf(figure, 'outages-june').click();
    await opened(figure);
    elsewhere.focus();
    box(figure)?.hidePopover();
    await closed(figure);
    await frames(3);
    expect(document.activeElement === elsewhere).to.be.true;
  });

  for (const { name, story, id } of everySeries) {
    it(`says at each mark what the view has: ${name}`, async () => {
      const figure = await mount('factbox-frequency-chart', { story: json[story.id], item: id });
      const evidences = evidenceOf(chart(story, id));
      expect(cells(figure).map((cell) => cell.dataset['mark']).toSorted()).to.deep.equal([...evidences.keys()].toSorted());
      for (const [mark, evidence] of evidences) {
        cellOf(figure, mark).click();
        const dialog = await opened(figure);
        expect(dialog.getAttribute('aria-label')).to.equal(evidence.title);
        expect([...dialog.querySelectorAll('mark')].map(words)).to.deep.equal(evidence.clauses.map(({ text }) => text));
        expect([...dialog.querySelectorAll('dt')].map(words)).to.deep.equal(evidence.rows.map(({ term }) => term));
        expect([...dialog.querySelectorAll('dd')].map(words)).to.deep.equal(evidence.rows.map(({ text, standing }) => standing?.map(({ full }) => full).join(' ') ?? text));
        expect(dialog.querySelector('a')?.href ?? undefined).to.equal(evidence.clauses[0]?.href);
        box(figure)?.hidePopover();
        await closed(figure);
      }
    });
  }
});

describe('frequency chart: one text everywhere', () => {
  for (const { name, story, id } of everySeries) {
    it(`is in the table, in the name of the mark and in the drawing: ${name}`, async () => {
      const figure = await mount('factbox-frequency-chart', { story: json[story.id], item: id });
      const view = chart(story, id);
      const drawn = allInside(figure, '.plot svg text').map(words).join(' ').replaceAll(/[\u2066-\u2069]/gu, '');
      await openTable(figure);
      const table = tableOf(view);
      const rows = allInside(figure, 'tbody tr');
      expect(rows.length).to.equal(table.rows.length);
      expect(words(inside(figure, '[part="title"]'))).to.equal(view.title);
      expect(words(inside(figure, '[part="summary"]'))).to.equal(view.summary);
      expect(inside(figure, '.plot svg')?.getAttribute('aria-label')).to.equal(`${view.title}. ${view.summary}`);
      table.rows.forEach((row, i) => {
        expect([...(rows[i]?.children ?? [])].map(words)).to.deep.equal(row.cells.map((cell) => cellText(cell, en).replaceAll('; ', cell.standing ? ' ' : '; ').trim()));
      });
      for (const { marks } of view.columns) {
        for (const mark of marks) {
          const label = cellOf(figure, mark.id).getAttribute('aria-label') ?? '';
          for (const text of [plain(mark.label), ...mark.notes, ...mark.by]) {
            expect(label, `name of ${mark.id}`).to.contain(text);
            const cell = table.rows.find((row) => row.mark === mark.id)?.cells.map((one) => cellText(one, en)).join(' | ');
            expect(cell, `row of ${mark.id}`).to.contain(text);
            for (const word of text.split(/\s+/u)) expect(drawn, `drawing of ${mark.id}`).to.contain(word.replace(/,$/, ''));
          }
        }
      }
    });
  }

  it('gives the heading its level, and the page its own words', async () => {
    const figure = await mount('factbox-frequency-chart', { story: floodJson, 'heading-level': 2, heading: 'Pumps that stopped', summary: 'By two logs.' });
    const title = inside(figure, '[role="heading"]');
    expect([title?.getAttribute('aria-level'), words(title), words(inside(figure, '[part="summary"]'))]).to.deep.equal(['2', 'Pumps that stopped', 'By two logs.']);
    expect(inside(figure, '.plot svg')?.getAttribute('aria-label')).to.equal('Pumps that stopped. By two logs.');
  });
});
