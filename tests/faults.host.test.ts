import { expect } from '@open-wc/testing';
import { allInside, frames, inside, openTable, until, words, type Figure } from './support/figures.js';
import { closePages, isDrawn, openPage, type HostPage, type Serving } from './support/host-page.js';

/** What a page's own style may do to a figure: nothing. */

const PROPERTIES = [
  'color', 'display', 'font-size', 'font-weight', 'font-style', 'font-variant-caps', 'line-height', 'letter-spacing', 'word-spacing', 'text-align', 'text-align-last', 'text-indent',
  'text-transform', 'text-shadow', 'white-space', 'word-break', 'hyphens', 'caption-side', 'cursor', 'direction', 'visibility', '-webkit-text-fill-color', '-webkit-text-stroke-width',
];
/** These say nothing of what is no text. */
const DRAWN = ['text-anchor', 'fill', 'stroke', 'stroke-width', 'dominant-baseline'];
/** px by which lines may differ, since a page without a doctype counts their height in another way. */
const SLACK = 2;

interface Look {
  readonly name: string;
  /** Left, top, width and height in the figure; absent where nothing is seen. */
  readonly place: readonly number[] | undefined;
  readonly style: readonly string[];
}

function looks(figure: Figure): readonly Look[] {
  const { left, top } = inside(figure, '.figure')!.getBoundingClientRect();
  return allInside(figure, '.figure, .figure *:not(.evidence)').map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = element.ownerDocument.defaultView!.getComputedStyle(element);
    const seen = element.checkVisibility() && !element.closest('.hidden');
    const names = [...PROPERTIES, ...(element.matches('svg *') ? DRAWN : [])];
    return {
      name: `${element.localName}.${element.getAttribute('class')} ${words(element).slice(0, 12)}`,
      place: seen ? [x - left, y - top, width, height] : undefined,
      style: names.map((name) => `${name}: ${style.getPropertyValue(name)}`),
    };
  });
}

/** What differs, at most ten lines of it. */
function differences(clean: readonly Look[], other: readonly Look[]): readonly string[] {
  const lines = clean.flatMap(({ name, place, style }, i) => {
    const now = other[i]!;
    const moved = (place === undefined) !== (now.place === undefined) || place?.some((px, n) => Math.abs(px - now.place![n]!) > SLACK);
    const changed = now.style.filter((one) => !style.includes(one));
    return moved || changed.length ? [`${name}: ${moved ? `${place?.join()} → ${now.place?.join()}; ` : ''}${changed.join('; ')}`] : [];
  });
  return lines.slice(0, 10);
}

const HOSTS: readonly (readonly [string, Serving])[] = [
  ['every element is unset', { css: ['/tests/pages/reset.css'] }],
  ['everything that can be handed down is', { css: ['/tests/pages/inherited.css'] }],
  ['there is no doctype', { quirks: true }],
];

describe('a page in which', () => {
  let clean: HostPage;
  before(async () => {
    clean = await openPage('news');
    await clean.drawn();
  });
  after(closePages);

  for (const [name, serving] of HOSTS) {
    it(`${name} leaves every figure as it is`, async () => {
      const page = await openPage('news', serving);
      await page.drawn();
      expect(page.document.compatMode).to.equal(serving.quirks ? 'BackCompat' : 'CSS1Compat');
      for (const tag of ['quote-card', 'frequency-chart']) {
        for (const each of [clean, page]) await openTable(each.figure(tag));
        await frames(5);
        expect(allInside(page.figure(tag), '*').length).to.equal(allInside(clean.figure(tag), '*').length);
        expect(differences(looks(clean.figure(tag)), looks(page.figure(tag)))).to.deep.equal([]);
      }
      page.frame.remove();
    });
  }

  it('the words are large and bold hands down its family and nothing else', async () => {
    const page = await openPage('empty');
    page.document.body.style.cssText = 'font: italic 900 30px/3 "DejaVu Serif"; --factbox-font: initial';
    page.document.body.innerHTML = '<factbox-quote-card src="/stories/data/river-flood.story.json"></factbox-quote-card>';
    await until(() => isDrawn(page.figure('quote-card')));
    const style = page.window.getComputedStyle(inside(page.figure('quote-card'), '.figure')!);
    expect([style.fontFamily, style.fontStyle, style.fontWeight, style.fontSize, style.lineHeight]).to.deep.equal(['"DejaVu Serif"', 'normal', '400', '14px', '20px']);
  });

  it('the base is elsewhere finds the story, and leads where it should', async () => {
    const page = await openPage('based');
    const figures = await page.drawn();
    for (const figure of figures) {
      inside(figure, '[data-mark]')!.click();
      await until(() => inside(figure, '.evidence:popover-open dl'));
      for (const link of figure.shadowRoot!.querySelectorAll('a')) expect(link.href).to.match(/^https:\/\/lennardport-courier\.example\//);
      expect(allInside(figure, '*').some((element) => [...element.attributes].some(({ value }) => value.includes('url(')))).to.be.false;
    }
    expect(page.said()).to.deep.equal([]);
  });

  for (const [name, hide, show] of [
    ['a tab is not chosen', (box: HTMLElement) => (box.style.display = 'none'), (box: HTMLElement) => (box.style.display = '')],
    ['details are closed', (box: HTMLElement) => (box.outerHTML = `<details><summary>More</summary>${box.outerHTML}</details>`), (box: HTMLElement) => box.closest('details')!.setAttribute('open', '')],
    ['a part is not rendered yet', (box: HTMLElement) => box.style.setProperty('content-visibility', 'hidden'), (box: HTMLElement) => box.style.removeProperty('content-visibility')],
  ] as const) {
    it(`${name} draws its figures when they are shown`, async () => {
      const page = await openPage('empty');
      const box = page.document.createElement('div');
      page.document.body.append(box);
      box.id = 'box';
      hide(box);
      const hidden = page.document.getElementById('box')!;
      hidden.innerHTML = '<factbox-frequency-chart src="/stories/data/river-flood.story.json" item="alarms"></factbox-frequency-chart>';
      const chart = page.figure('frequency-chart');
      await until(() => chart.shadowRoot?.querySelector('.title'));
      await frames(5);
      show(hidden);
      await until(() => isDrawn(chart));
      expect(inside(chart, '.plot svg')!.getBoundingClientRect().width).to.equal(640);
      expect(page.said()).to.deep.equal([]);
    });
  }
});
