// What a reader does with the quote card: page through, hear what is shown, open the evidence, take the words along.
import { expect } from '@open-wc/testing';
import type { FactboxSelectEvent } from '../src/core/select.js';
import '../src/figures/quote-card/quote-card.js';
import { quoteText } from '../src/figures/quote-card/quote-card.table.js';
import { plain } from '../src/view/view.js';
import { press } from './support/commands.js';
import { allInside, eventsOf, frames, inside, mount, until, words } from './support/figures.js';
import { evidenceOf, flood, floodJson, newsStories, quotes, strikeJson, warJson } from './support/news.js';

const json: Readonly<Record<string, unknown>> = { 'river-flood': floodJson, 'iraq-israel-attacks': warJson, 'city-strike-ar': strikeJson };
const shown = (card: Element) => words(inside(card, '.words p'));
const said = (card: Element) => words(inside(card, '.hidden[role="status"]'));
const button = (card: Element, name: string): HTMLElement => {
  const found = allInside(card, 'button').find((one) => (one.getAttribute('aria-label') ?? words(one)) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const opened = (card: Element) => until(() => inside(card, '.evidence:popover-open'));

describe('quote card: a set', () => {
  it('has the page’s font, in its own size', async () => {
    const card = await mount('factbox-quote-card', { story: floodJson });
    card.style.font = 'italic 30px/3 monospace';
    const { fontFamily, fontSize, fontStyle, lineHeight } = getComputedStyle(inside(card, '.figure')!);
    expect([fontFamily, fontSize, fontStyle, lineHeight]).to.deep.equal(['monospace', '14px', 'normal', '20px']);
  });

  it('is paged by keyboard, round and round, and says each time what is shown', async () => {
    const card = await mount('factbox-quote-card', { story: floodJson });
    const view = quotes(flood);
    const words80 = view.quotes.map(({ lead, pieces }) => [lead, plain(pieces)].filter(Boolean).join(' '));
    expect(shown(card)).to.equal(words80[0]);
    expect(said(card), 'nothing before the reader acts').to.equal('');
    button(card, 'Next quote').focus();
    for (let i = 1; i <= view.quotes.length; i++) {
      await press(i % 2 ? 'Enter' : ' ');
      const at = i % view.quotes.length;
      await until(() => shown(card) === words80[at]);
      const quote = view.quotes[at];
      const mode = { direct: 'quoted in the article', partial: 'partly quoted; marks hold the speaker’s words', paraphrase: 'paraphrased by the article' }[quote?.mode ?? 'direct'];
      expect(said(card)).to.equal(`${at + 1} of ${view.quotes.length}: ${quote?.speaker}, ${mode}`);
      expect(card.shadowRoot?.activeElement === button(card, 'Next quote'), 'the focus stays on the button').to.be.true;
    }
    button(card, 'Previous quote').focus();
    await press('Enter');
    await until(() => shown(card) === words80.at(-1));
  });

  it('begins with the first again when the items change', async () => {
    const card = await mount('factbox-quote-card', { story: floodJson });
    button(card, 'Next quote').click();
    await until(() => shown(card).includes('The water came up'));
    card.item = 'mayor-quote resignation-quote';
    await until(() => shown(card).includes('never again'));
    expect(words(inside(card, '.pager'))).to.equal('1 of 2');
  });

  it('shows the last when the story grows shorter', async () => {
    const card = await mount('factbox-quote-card', { story: floodJson });
    button(card, 'Previous quote').click();
    await until(() => shown(card).includes('an earlier alarm'));
    card.story = { ...floodJson, quotes: floodJson.quotes.slice(0, 3) };
    await until(() => shown(card).includes('keep the lights on'));
    expect(words(inside(card, '.pager'))).to.equal('3 of 3');
    button(card, 'Next quote').click();
    await until(() => shown(card).includes('It did not rise'));
  });

  it('has no pager for a single quote', async () => {
    const card = await mount('factbox-quote-card', { story: floodJson, item: 'mayor-quote' });
    expect(inside(card, '.pager') === null).to.be.true;
  });
});

describe('quote card: the evidence', () => {
  it('opens by keyboard, tells the page, closes by Escape and gives the focus back', async () => {
    const card = await mount('factbox-quote-card', { story: floodJson, item: 'operator-quote' });
    const events = eventsOf(document.documentElement);
    button(card, 'Evidence').focus();
    await press('Enter');
    const dialog = await opened(card);
    expect(card.shadowRoot?.activeElement === dialog).to.be.true;
    expect(events.map((event) => (event as FactboxSelectEvent).id)).to.deep.equal(['operator-quote']);
    await press('Escape');
    await until(() => card.shadowRoot?.activeElement === button(card, 'Evidence'));
  });

  for (const story of newsStories) {
    it(`says of each quote what the view has: ${story.id}`, async () => {
      const view = quotes(story);
      for (const { id } of view.quotes) {
        const card = await mount('factbox-quote-card', { story: json[story.id], item: id });
        button(card, 'Evidence').click();
        const dialog = await opened(card);
        const evidence = evidenceOf(view).get(id);
        expect(dialog.getAttribute('aria-label')).to.equal(evidence?.title);
        expect([...dialog.querySelectorAll('mark')].map(words)).to.deep.equal(evidence?.clauses.map(({ text }) => text));
        expect([...dialog.querySelectorAll('dd')].map(words)).to.deep.equal(evidence?.rows.map(({ text, standing }) => standing?.map(({ full }) => full).join(' ') ?? text));
        expect(dialog.querySelector('a')?.href).to.equal(evidence?.clauses[0]?.href);
        card.remove();
      }
    });
  }
});

describe('quote card: the words', () => {
  it('are a blockquote, but never a paraphrase', async () => {
    for (const { id, mode } of flood.quotes) {
      const card = await mount('factbox-quote-card', { story: floodJson, item: id });
      expect(inside(card, 'blockquote') !== null, id).to.equal(mode !== 'paraphrase');
      expect(inside(card, 'q') === null, id).to.be.true;
      card.remove();
    }
  });

  it('are copied with speaker and article, and the reader hears of it', async () => {
    const card = await mount('factbox-quote-card', { story: floodJson, item: 'resignation-quote' });
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) } });
    try {
      button(card, 'Copy').click();
      await until(() => said(card) === 'Copied');
      const view = quotes(flood, 'resignation-quote');
      expect(copied).to.deep.equal([quoteText(view, view.quotes[0])]);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('forbidden')) } });
      button(card, 'Copy').click();
      await until(() => said(card) === 'This page does not allow copying');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
    }
  });

  it('keep their language and direction on a page of another', async () => {
    const card = await mount('factbox-quote-card', { story: strikeJson, item: 'spokeswoman-quote' });
    const line = inside(card, '.words p');
    expect([line?.lang, line?.dir, line?.getAttribute('translate')]).to.deep.equal(['ar', 'rtl', 'no']);
    expect(inside(card, '[role="figure"]')?.lang).to.equal('en');
  });
});

describe('quote card: how loud it is', () => {
  it('looks the same by property and by attribute', async () => {
    const [one, other] = [await mount('factbox-quote-card', { story: floodJson, item: 'mayor-quote', emphasis: 'inline' }), await mount('factbox-quote-card', { story: floodJson, item: 'mayor-quote' })];
    other.emphasis = 'inline';
    await other.updateComplete;
    const look = (card: Element) => [card.getBoundingClientRect().height, getComputedStyle(inside(card, '[role="figure"]')!).borderBlockStartWidth];
    expect(look(other)).to.deep.equal(look(one));
  });

  it('takes an emphasis, and keeps to supporting for any other word', async () => {
    for (const [emphasis, seen] of [['inline', 'inline'], ['showcase', 'showcase'], ['supporting', 'supporting'], ['LOUD', 'supporting']] as const) {
      const card = await mount('factbox-quote-card', { story: floodJson, item: 'mayor-quote', emphasis });
      expect(inside(card, '[part="plot"]')?.classList.contains(seen), emphasis).to.be.true;
      card.remove();
    }
  });

  it('grows with its emphasis, and is never under 12 px', async () => {
    const sizes: number[] = [];
    for (const emphasis of ['inline', 'supporting', 'showcase']) {
      const card = await mount('factbox-quote-card', { story: floodJson, item: 'harbourmaster-quote', emphasis });
      await frames(1);
      sizes.push(parseFloat(getComputedStyle(inside(card, '.words p')!).fontSize));
      for (const element of allInside(card, '.plot *')) if (words(element)) expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(12);
    }
    expect(sizes).to.deep.equal(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes)).to.have.lengthOf(3);
  });
});
