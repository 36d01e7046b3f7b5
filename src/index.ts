/**
 * factbox: the facts of a news article as figures.
 *
 *   unknown JSON
 *        |  parseStory             every problem at once, each with its path
 *        v
 *     Story                        what the article says, typed
 *        |  <figure>View           pure: (story, options) -> plain data: marks, words, summary
 *        v
 *     View                         all that the figure shows, before a pixel is drawn: its table and evidence come from it
 *        |            |            |
 *     element      static        rows
 *     (Lit)        (SVG, HTML)   (table, CSV, text)
 *
 * This entry registers no element: import `factbox/quote-card` and its like for that.
 */
export * from './story/index.js';
export { loadWords, wordsNow, type Words } from './words/index.js';
export type * from './view/view.js';
export { evidenceView } from './view/evidence.js';
export { actorNetworkTable } from './figures/actor-network/actor-network.table.js';
export { actorNetworkView, type ActorNetworkView, type ActorView, type LineView, type ViewpointView } from './figures/actor-network/actor-network.view.js';
export { quoteCardTable, quoteText } from './figures/quote-card/quote-card.table.js';
export { quoteCardView, type QuoteCardView, type QuoteView } from './figures/quote-card/quote-card.view.js';
export { frequencyChartTable } from './figures/frequency-chart/frequency-chart.table.js';
export { frequencyChartView, type FrequencyChartView, type FrequencyMark } from './figures/frequency-chart/frequency-chart.view.js';
export { FactboxErrorEvent, FactboxReadyEvent } from './core/events.js';
export { FactboxSelectEvent } from './core/select.js';
export { FactboxSpanEvent } from './core/span.js';
