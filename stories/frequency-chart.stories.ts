import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import 'factbox/frequency-chart';
import { at } from './addresses.js';
import { figureArgTypes, paper, states, type FigureArgs } from './figure-args.js';
import { calls, harbour } from './harbour.js';
import { monthsOf } from './news.js';
import { openEvidence, openEvidenceOf, openTable, sortTable } from './plays.js';

interface ChartArgs extends FigureArgs {
  readonly by?: 'standing' | 'claimant' | 'actor';
  readonly layout?: 'beside' | 'stacked';
  readonly mark?: 'bars' | 'steps';
  readonly brush?: boolean;
  readonly span?: string;
  readonly 'share-max'?: string;
}

const chart = (args: ChartArgs): TemplateResult => html`<factbox-frequency-chart
  .story=${args.story}
  src=${ifDefined(args.src)}
  from=${ifDefined(args.from)}
  item=${ifDefined(args.item)}
  heading=${ifDefined(args.heading)}
  summary=${ifDefined(args.summary)}
  heading-level=${ifDefined(args['heading-level'])}
  ?no-table=${args['no-table']}
  ?no-downloads=${args['no-downloads']}
  by=${ifDefined(args.by)}
  layout=${ifDefined(args.layout)}
  mark=${ifDefined(args.mark)}
  ?brush=${args.brush}
  span=${ifDefined(args.span)}
  share-max=${ifDefined(args['share-max'])}
  scheme=${ifDefined(args.scheme)}
  lang=${ifDefined(args.lang)}
  dir=${ifDefined(args.dir)}
  style=${ifDefined(args.style)}
>${args.fallback}</factbox-frequency-chart>`;

const fallback = html`<figure style="margin: 0">
  <table>
    <caption>Pump outages counted by the utility</caption>
    <tbody>
      <tr><th scope="row">March</th><td>3</td></tr>
      <tr><th scope="row">April</th><td>12; the union claims 41</td></tr>
    </tbody>
  </table>
</figure>`;

const argTypes: typeof figureArgTypes = {
  ...figureArgTypes,
  by: { control: 'inline-radio', options: ['standing', 'claimant', 'actor'] },
  layout: { control: 'inline-radio', options: ['beside', 'stacked'] },
  mark: { control: 'inline-radio', options: ['bars', 'steps'] },
  brush: { control: 'boolean' },
  span: { control: 'text' },
  'share-max': { control: 'text' },
  'factbox-span': { control: false },
  shareMax: { table: { disable: true } }, // the same by its name in JavaScript
};

const meta: Meta<ChartArgs> = {
  title: 'Figures/Frequency chart',
  component: 'factbox-frequency-chart',
  render: chart,
  args: { story: 'flood' },
  argTypes,
};
export default meta;

type Story = StoryObj<ChartArgs>;

/** A year of counts by four sources: every kind of quantity that an article can state. */
export const CountsOfEveryKind: Story = {};
/** A report without one number for a month: words stay words, and there is no scale. */
export const WordsOnly: Story = { args: { story: 'war report' } };
export const Days: Story = { args: { item: 'alarms' } };
/** Some months have a number, some a word, one a fall from a level that nobody states. */
export const NumbersAndWords: Story = { args: { item: 'complaints' } };
/** Counted from the story's own dated events. */
export const CountedEvents: Story = { args: { item: 'dated-stoppages' } };
export const InArabic: Story = { args: { story: 'strike' }, globals: { locale: 'ar' } };
/** An Arabic story on an English page. */
export const AForeignStory: Story = { args: { story: 'strike' } };

/** A stated zero has a foot; a month without a statement is an empty frame; a confirmed count is filled. */
export const ZeroSilentConfirmed: Story = { args: { story: monthsOf('outages', '2031-01', '2031-03') } };
/** Two counts of one month stand side by side, each with who claims it. */
export const RivalCounts: Story = { args: { story: monthsOf('outages', '2031-03', '2031-04') } };
/** A withheld number is said so in words; a range has no middle, unless the article states a best estimate. */
export const WithheldAndRanges: Story = { args: { story: monthsOf('outages', '2031-05', '2031-07') } };
/** The count that was withdrawn stays, struck through, beside the one in its place. */
export const Corrected: Story = { args: { story: monthsOf('outages', '2031-07', '2031-08') } };
/** “At least” and “more than” run on; “at most” has no foot; “about” has a soft end. */
export const Bounds: Story = { args: { story: monthsOf('outages', '2031-09', '2031-12') } };
/** A fall without a level has an arrow and no height. */
export const ChangeWithoutALevel: Story = { args: { story: monthsOf('complaints', '2031-06', '2031-11') } };

const wide = (px: number) => (args: ChartArgs) =>
  html`<div style="overflow-x: auto" role="region" aria-label=${`${px} px wide`} tabindex="0"><div style=${`inline-size: ${px}px`}>${chart(args)}</div></div>`;
export const Narrow: Story = { render: wide(280) };
export const NarrowWordsOnly: Story = { render: wide(280), args: { story: 'war report' } };
export const TextColumn: Story = { render: wide(640) };
export const Wide: Story = { render: wide(1200) };

/** More periods than can be labelled: the first, the last and the highest are; the table holds them all. */
export const ManyPeriods: Story = { args: { story: harbour } };
export const ManyPeriodsNarrow: Story = { render: wide(280), args: { story: harbour } };
export const ManyPeriodsInArabic: Story = { args: { story: harbour, lang: 'ar' }, globals: { locale: 'ar' } };

const collisions = { story: harbour, item: 'collisions-by-month' };
/** One chart for each level of standing, on one scale. */
export const ByStanding: Story = { args: { ...collisions, by: 'standing' } };
export const ByActor: Story = { args: { ...collisions, by: 'actor' } };
export const ByActorNarrow: Story = { render: wide(280), args: { ...collisions, by: 'actor' } };
/** Counted events are exact and each is counted once: they may be stacked. */
export const StackedByStanding: Story = { args: { ...collisions, by: 'standing', layout: 'stacked' } };
/** Who says it is told by texture, not by colour alone. */
export const StackedByClaimant: Story = { args: { ...collisions, by: 'claimant', layout: 'stacked' } };
export const StackedNarrow: Story = { render: wide(280), args: { ...collisions, by: 'claimant', layout: 'stacked' } };
/** Rival counts of one thing are never added: they stand side by side, and a note says why. */
export const RivalsAreNotStacked: Story = { args: { by: 'claimant', layout: 'stacked' } };

/** A line over each period, broken where the article is silent; bounds stay open. */
export const Steps: Story = { args: { mark: 'steps' } };
export const StepsNarrow: Story = { render: wide(280), args: { mark: 'steps' } };
export const StepsOfManyPeriods: Story = { args: { story: harbour, mark: 'steps' } };

/** The reader chooses a span with two sliders or a drag. */
export const Brush: Story = { args: { brush: true } };
/** The page has chosen a span. */
export const BrushWithASpan: Story = { args: { story: harbour, brush: true, span: '2031-02/2031-04' } };
export const BrushNarrow: Story = { render: wide(280), args: { brush: true, span: '2031-03/2031-06' } };
export const BrushRightToLeft: Story = { args: { ...collisions, brush: true, span: '2031-03/2031-06', dir: 'rtl' } };

/** Two charts on one scale: the second says that its scale is the first one's. */
export const SharedMaximum: Story = {
  render: (args) => html`${chart({ ...args, item: 'complaints', 'share-max': 'flood' })}<p></p>${chart({ ...args, item: 'alarms', 'share-max': 'flood' })}`,
};

/** Twenty thousand events that a script hands over as columns, counted by week. */
export const EventsInColumns: Story = { args: { story: calls } };

export const Dark: Story = { globals: { scheme: 'dark' } };
export const DarkByAttribute: Story = { args: { story: 'war report', scheme: 'dark' } };
export const RightToLeft: Story = { args: { dir: 'rtl' } };
export const RightToLeftNarrow: Story = { render: wide(280), args: { dir: 'rtl' } };
export const OwnTokens: Story = { args: { style: paper } };

export const OwnHeading: Story = {
  args: { item: 'alarms', heading: 'The gauge spoke for six days', summary: 'Alarms of the river gauge before and after the wall gave way.', 'heading-level': 2 },
};
export const NoTable: Story = { args: { item: 'alarms', 'no-table': true } };
export const NoDownloads: Story = { args: { item: 'alarms', 'no-downloads': true } };
export const EvidenceOpen: Story = { play: openEvidenceOf('outages-april-union') };
export const EvidenceOfWordsOpen: Story = { args: { story: 'war report' }, play: openEvidence };
export const TableOpen: Story = { play: openTable };
/** What has no number comes last, never as zero. */
export const TableSorted: Story = { args: { item: 'complaints' }, play: sortTable };

export const FromAFile: Story = { args: { story: undefined, item: 'alarms', src: at('river-flood') } };
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
