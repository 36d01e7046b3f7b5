import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import 'factbox/actor-network';
import { at } from './addresses.js';
import { figureArgTypes, paper, states, type FigureArgs } from './figure-args.js';
import { faulty } from './news.js';
import { openEvidence, openEvidenceOf, openFirstActor, openTable, showList, sortTable } from './plays.js';

interface ActorNetworkArgs extends FigureArgs {
  readonly display?: 'picture' | 'list';
}

const network = (args: ActorNetworkArgs): TemplateResult => html`<factbox-actor-network
  .story=${args.story}
  src=${ifDefined(args.src)}
  from=${ifDefined(args.from)}
  item=${ifDefined(args.item)}
  display=${ifDefined(args.display)}
  heading=${ifDefined(args.heading)}
  summary=${ifDefined(args.summary)}
  heading-level=${ifDefined(args['heading-level'])}
  ?no-table=${args['no-table']}
  ?no-downloads=${args['no-downloads']}
  scheme=${ifDefined(args.scheme)}
  lang=${ifDefined(args.lang)}
  dir=${ifDefined(args.dir)}
  style=${ifDefined(args.style)}
>${args.fallback}</factbox-actor-network>`;

const fallback = html`<figure style="margin: 0">
  <figcaption>Who controls, pays and opposes Pellwater, the utility that runs the pumps</figcaption>
  <ul>
    <li>The city of Lennardport has controlled Pellwater since 2027.</li>
    <li>Members of the union walked out over the outages, from 14 to 18 July.</li>
  </ul>
</figure>`;

const meta: Meta<ActorNetworkArgs> = {
  title: 'Figures/Actor network',
  component: 'factbox-actor-network',
  render: network,
  args: { story: 'war report' },
  argTypes: { ...figureArgTypes, display: { control: 'inline-radio', options: ['picture', 'list'] } },
};
export default meta;

type Story = StoryObj<ActorNetworkArgs>;

/** Each line has its own height, its own words, and a dash that tells its family; a dotted ring is an end that nobody names. */
export const TheWarReport: Story = {};
/** Who holds an office stands inside the box; whom a line cannot reach without crossing others is named at its end. */
export const TheFlood: Story = { args: { story: 'flood' } };
export const InArabic: Story = { args: { story: 'strike' }, globals: { locale: 'ar' } };
/** An Arabic story on an English page. */
export const AForeignStory: Story = { args: { story: 'strike' } };

/** The same as a list: each actor with all its lines, read from its side. */
export const AsAList: Story = { args: { display: 'list' } };
export const AsAListTheFlood: Story = { args: { story: 'flood', display: 'list' } };
export const AsAListInArabic: Story = { args: { story: 'strike', display: 'list' }, globals: { locale: 'ar' } };
/** The reader has asked for the list. */
export const SwitchedToTheList: Story = { args: { story: 'flood' }, play: showList };

const wide = (px: number) => (args: ActorNetworkArgs) =>
  html`<div style="overflow-x: auto" role="region" aria-label=${`${px} px wide`} tabindex="0"><div style=${`inline-size: ${px}px`}>${network(args)}</div></div>`;
/** Under 420 px the list is what a reader gets. */
export const Narrow: Story = { render: wide(280) };
/** A picture all the same, in two columns and as narrow as it can be. */
export const NarrowPicture: Story = { render: wide(280), args: { story: 'flood', display: 'picture' } };
export const TwoColumns: Story = { render: wide(480) };
export const TextColumn: Story = { render: wide(640) };
export const Wide: Story = { render: wide(1200) };
export const WideList: Story = { render: wide(1200), args: { story: 'flood', display: 'list' } };

export const Dark: Story = { globals: { scheme: 'dark' } };
export const DarkByAttribute: Story = { args: { story: 'flood', scheme: 'dark' } };
export const DarkList: Story = { args: { story: 'flood', display: 'list' }, globals: { scheme: 'dark' } };
/** English words in a page that is read from right to left. */
export const RightToLeft: Story = { args: { dir: 'rtl' } };
export const RightToLeftList: Story = { args: { dir: 'rtl', display: 'list' } };
export const OwnTokens: Story = { args: { story: 'flood', style: paper } };

export const OwnHeading: Story = {
  args: { story: 'flood', heading: 'Whose pumps are they?', summary: 'Who runs, pays for and quarrels about the pumps of Lennardport.', 'heading-level': 2 },
};
export const NoTable: Story = { args: { story: 'flood', 'no-table': true } };
export const NoDownloads: Story = { args: { story: 'flood', 'no-downloads': true } };
/** What an official says of another’s aim, and how sure it is. */
export const EvidenceOpen: Story = { play: openEvidenceOf('pressure-on-israel') };
export const EvidenceOfAnActorOpen: Story = { args: { display: 'picture' }, play: openEvidenceOf('iran') };
export const EvidenceOpenInTheList: Story = { args: { story: 'flood', display: 'list' }, play: openEvidence };
export const AnActorOpenInTheList: Story = { args: { story: 'flood', display: 'list' }, play: openFirstActor };
export const TableOpen: Story = { play: openTable };
export const TableSorted: Story = { args: { story: 'flood' }, play: sortTable };

export const FromAFile: Story = { args: { story: undefined, src: at('river-flood') } };
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
/** Actors, and nothing that the article says of them. */
export const NoRelations: Story = { args: { story: faulty.noRelations } };
export const NoSuchStoryElement: Story = { args: states.missingElement };
export const NoSuchItem: Story = { args: states.missingItem };
/** A line to an actor who is not there is listed, and the rest is drawn. */
export const FaultyRecords: Story = { args: { story: faulty.relations } };
