import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import 'factbox/quote-card';
import { at } from './addresses.js';
import { figureArgTypes, paper, states, type FigureArgs } from './figure-args.js';
import { strike, war } from './news.js';
import { openEvidence, openTable, showSecond } from './plays.js';

interface QuoteCardArgs extends FigureArgs {
  readonly emphasis?: 'inline' | 'supporting' | 'showcase';
}

const card = (args: QuoteCardArgs): TemplateResult => html`<factbox-quote-card
  .story=${args.story}
  src=${ifDefined(args.src)}
  from=${ifDefined(args.from)}
  item=${ifDefined(args.item)}
  emphasis=${ifDefined(args.emphasis)}
  heading=${ifDefined(args.heading)}
  summary=${ifDefined(args.summary)}
  heading-level=${ifDefined(args['heading-level'])}
  ?no-table=${args['no-table']}
  ?no-downloads=${args['no-downloads']}
  scheme=${ifDefined(args.scheme)}
  lang=${ifDefined(args.lang)}
  dir=${ifDefined(args.dir)}
  style=${ifDefined(args.style)}
>${args.fallback}</factbox-quote-card>`;

/** One card after the other. */
const gallery = (story: typeof war | typeof strike, args: QuoteCardArgs): TemplateResult =>
  html`<div style="display: grid; gap: 32px">${story.quotes.map(({ id }) => card({ ...args, story, item: id }))}</div>`;

const fallback = html`<figure style="margin: 0">
  <blockquote>“It did not rise, it arrived”</blockquote>
  <figcaption>Tomas Veerling, the harbourmaster, to Radio Torvane</figcaption>
</figure>`;

const meta: Meta<QuoteCardArgs> = {
  title: 'Figures/Quote card',
  component: 'factbox-quote-card',
  render: card,
  args: { story: 'flood' },
  argTypes: { ...figureArgTypes, emphasis: { control: 'inline-radio', options: ['inline', 'supporting', 'showcase'] } },
};
export default meta;

type Story = StoryObj<QuoteCardArgs>;

/** The speaker's words in quotation marks, with role, channel and date. */
export const Direct: Story = { args: { item: 'harbourmaster-quote' } };
/** What was said in another language says which, and who translated it. */
export const Translated: Story = { args: { item: 'skipper-quote' } };
/** Not named: the article's description stands where a name would. What is alleged and what is denied stand side by side. */
export const AnonymousAndDenied: Story = { args: { item: 'operator-quote' } };
/** An agency relays it. */
export const ParaphraseOfAnInstitution: Story = { args: { item: 'denial-quote' } };
/** A paraphrase has no quotation marks: the words are the article's. */
export const Paraphrase: Story = { args: { item: 'union-quote' } };
/** Only the quoted words stand in marks. */
export const PartlyQuoted: Story = { args: { item: 'mayor-quote' } };
export const OneWord: Story = { args: { item: 'resignation-quote' } };
export const EightyWords: Story = { args: { item: 'coroner-quote' } };
/** Two speak as one. */
export const Joint: Story = { args: { item: 'joint-quote' } };
/** The article's own word of doubt carries the marker. */
export const Hedged: Story = { args: { item: 'coroner-lives-quote' } };

export const EveryQuoteOfTheWarReport: Story = { render: (args) => gallery(war, args) };
export const EveryQuoteOfTheStrike: Story = { render: (args) => gallery(strike, { ...args, lang: 'ar' }), globals: { locale: 'ar' } };
/** An Arabic story on an English page: its own words keep their language and direction. */
export const AForeignStory: Story = { args: { story: 'strike', item: 'spokeswoman-quote' } };

/** Without `item`, the story's quotes are a set to page through. */
export const ASet: Story = {};
export const ASetOfTwo: Story = { args: { item: 'mayor-quote resignation-quote' }, play: showSecond };

const column = (args: QuoteCardArgs, item: string) => html`<p>The harbour had seen high water before, but not from below.</p>
  ${card({ ...args, item, emphasis: 'inline' })}
  <p>By noon the first boats were in the streets of Saltfield.</p>`;
/** Among the paragraphs of an article. */
export const Inline: Story = { render: (args) => column(args, 'harbourmaster-quote') };
export const InlineParaphrase: Story = { render: (args) => column({ ...args, story: war }, 'mousawi-quote') };
/** On its own. */
export const Showcase: Story = { args: { emphasis: 'showcase', item: 'harbourmaster-quote' } };
export const ShowcaseParaphrase: Story = { args: { emphasis: 'showcase', item: 'union-quote' } };

const wide = (px: number) => (args: QuoteCardArgs) =>
  html`<div style="overflow-x: auto" role="region" aria-label=${`${px} px wide`} tabindex="0"><div style=${`inline-size: ${px}px`}>${card(args)}</div></div>`;
export const Narrow: Story = { render: wide(280), args: { item: 'operator-quote' } };
export const Wide: Story = { render: wide(1200), args: { item: 'operator-quote' } };

export const Dark: Story = { globals: { scheme: 'dark' }, args: { item: 'operator-quote' } };
/** Dark on a light page, by attribute. */
export const DarkByAttribute: Story = { args: { scheme: 'dark', item: 'union-quote' } };
export const RightToLeft: Story = { args: { dir: 'rtl', item: 'operator-quote' } };
export const OwnTokens: Story = { args: { style: paper, item: 'operator-quote' } };

/** With a heading of its own, title, summary and legend are seen. */
export const OwnHeading: Story = {
  args: { item: 'harbourmaster-quote', heading: 'How the water came', summary: 'The harbourmaster on the morning of 3 April.', 'heading-level': 2 },
};
export const NoTable: Story = { args: { item: 'harbourmaster-quote', 'no-table': true } };
export const NoDownloads: Story = { args: { item: 'harbourmaster-quote', 'no-downloads': true } };
export const EvidenceOpen: Story = { args: { item: 'operator-quote' }, play: openEvidence };
export const TableOpen: Story = { play: openTable };

export const FromAFile: Story = { args: { story: undefined, item: 'harbourmaster-quote', src: at('river-flood') } };
export const None: Story = { args: states.none };
export const NoneWithFallback: Story = { args: { ...states.none, fallback } };
export const Loading: Story = { args: states.loading };
export const LoadingWithFallback: Story = { args: { ...states.loading, fallback } };
export const Moved: Story = { args: states.moved };
/** The notice stands above what the page brought along. */
export const OfflineWithFallback: Story = { args: { ...states.offline, fallback } };
export const AWebPage: Story = { args: states.page };
export const ATypingError: Story = { args: states.typingError };
export const ANewerFormat: Story = { args: states.newer };
export const AnEmptyStory: Story = { args: states.empty };
export const NoSuchStoryElement: Story = { args: states.missingElement };
export const NoSuchItem: Story = { args: states.missingItem };
/** What is sound is drawn, and the rest is listed. */
export const FaultyRecords: Story = { args: states.faultyRecords };
