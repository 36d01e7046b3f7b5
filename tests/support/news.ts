import { actorNetworkTable } from '../../src/figures/actor-network/actor-network.table.js';
import { actorNetworkView, type ActorNetworkView } from '../../src/figures/actor-network/actor-network.view.js';
import { frequencyChartView, type FrequencyChartView, type FrequencyMark, type FrequencyOptions } from '../../src/figures/frequency-chart/frequency-chart.view.js';
import { frequencyChartTable } from '../../src/figures/frequency-chart/frequency-chart.table.js';
import { quoteCardTable } from '../../src/figures/quote-card/quote-card.table.js';
import { quoteCardView, type QuoteCardView } from '../../src/figures/quote-card/quote-card.view.js';
import { parseStory } from '../../src/story/parse.js';
import type { Story } from '../../src/story/types.js';
import { evidenceView } from '../../src/view/evidence.js';
import { cellText } from '../../src/view/cell.js';
import { plain, type EvidenceView, type FigureView, type Nothing, type TableView, type ViewResult } from '../../src/view/view.js';
import { en } from '../../src/words/en.js';
import type { Words } from '../../src/words/words.js';
import strikeJson from '../../stories/data/city-strike-ar.story.json' with { type: 'json' };
import warJson from '../../stories/data/iraq-israel-attacks.story.json' with { type: 'json' };
import floodJson from '../../stories/data/river-flood.story.json' with { type: 'json' };

/** The three news stories, as JSON and parsed, and their views in English unless said. */

export { strikeJson, warJson, floodJson };

/** Parses a story that must be sound. */
export function storyOf(json: unknown): Story {
  const parsed = parseStory(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.story;
}

export const war = storyOf(warJson);
export const flood = storyOf(floodJson);
export const strike = storyOf(strikeJson);
export const newsStories = [war, flood, strike] as const;

function drawn<V extends object>(result: { readonly view: V } | { readonly nothing: Nothing }): V {
  if ('nothing' in result) throw new Error(JSON.stringify(result.nothing));
  return result.view;
}

export const chart = (story: Story, item?: string, words: Words = en, more: Omit<FrequencyOptions, 'words' | 'item'> = {}): FrequencyChartView =>
  drawn(frequencyChartView(story, { words, item, ...more }) satisfies ViewResult<FrequencyChartView>);

export const quotes = (story: Story, item?: string, words: Words = en): QuoteCardView =>
  drawn(quoteCardView(story, { words, item }) satisfies ViewResult<QuoteCardView>);

export const network = (story: Story, words: Words = en, item?: string): ActorNetworkView =>
  drawn(actorNetworkView(story, { words, item }) satisfies ViewResult<ActorNetworkView>);

/** Every series of every story, with a name for the test. */
export const everySeries = newsStories.flatMap((story) => story.series.map(({ id }) => ({ name: `${story.id}, ${id}`, story, id })));

/** A mark in one line: what is drawn, and every word beside it. */
export const markLine = ({ id, is, label, notes, by, level, struck }: FrequencyMark): string =>
  [id, is, plain(label), ...notes, ...by, level, ...(struck ? ['struck'] : [])].join(' | ');

/** The table of any figure. */
export function tableOf(view: FigureView): TableView {
  switch (view.figure) {
    case 'actor-network':
      return actorNetworkTable(view as ActorNetworkView);
    case 'quote-card':
      return quoteCardTable(view as QuoteCardView);
    case 'frequency-chart':
      return frequencyChartTable(view as FrequencyChartView);
  }
}

/** What opens at each mark, by its id. */
export const evidenceOf = (view: FigureView): ReadonlyMap<string, EvidenceView> =>
  new Map([...view.marks].map(([id, mark]) => [id, evidenceView(view, mark)]));

/** All that a view says, with its table and its evidence. */
export const everything = (view: FigureView): string =>
  JSON.stringify({ ...view, story: undefined, marks: [...view.marks.keys()], table: tableOf(view), evidence: [...evidenceOf(view)] });

/** A table as lines, cells parted by " | ". */
export const tableLines = (view: FigureView): readonly string[] => tableOf(view).rows.map(({ cells }) => cells.map((cell) => cellText(cell, view.words)).join(' | '));
