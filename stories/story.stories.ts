import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import 'factbox/actor-network';
import 'factbox/factbox-story';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
import { at } from './addresses.js';
import { flood } from './news.js';
import { smallStory } from './small-story.js';

interface StoryArgs {
  readonly story?: unknown;
  readonly src?: string;
}

const figures = html`<factbox-frequency-chart item="alarms"></factbox-frequency-chart>
  <p>The authority’s bulletins went to an office that was closed for the spring holiday.</p>
  <factbox-quote-card item="coroner-lives-quote"></factbox-quote-card>`;

const around = (args: StoryArgs, content: TemplateResult): TemplateResult =>
  html`<factbox-story .story=${args.story} src=${ifDefined(args.src)}>${content}</factbox-story>`;

const meta: Meta<StoryArgs> = {
  title: 'Figures/Story',
  component: 'factbox-story',
  render: (args) => around(args, figures),
  argTypes: { story: { control: false }, src: { control: 'text' } },
};
export default meta;

type Story = StoryObj<StoryArgs>;

/** The story is fetched once, and both figures draw from it. */
export const FromAFile: Story = { args: { src: at('river-flood') } };

/** The story as an object, from a framework or a script. */
export const FromAProperty: Story = { args: { story: flood } };

/** The story in the page itself: nothing is fetched. */
export const FromAScriptInside: Story = {
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(flood).replaceAll('<', '\\u003c');
    return html`<factbox-story>${script}${figures}</factbox-story>`;
  },
};

/** Figures elsewhere on the page name the story's id, before it or after it. */
export const ByName: Story = {
  args: { src: at('river-flood') },
  render: (args) => html`<factbox-quote-card from="flood" item="mayor-quote"></factbox-quote-card>
    <factbox-story id="flood" src=${ifDefined(args.src)}></factbox-story>
    <factbox-frequency-chart from="flood" item="alarms"></factbox-frequency-chart>`,
};

/** A figure takes the nearest story around it. */
export const OneInsideTheOther: Story = {
  args: { story: flood },
  render: (args) => around(args, html`<factbox-quote-card item="mayor-quote"></factbox-quote-card>
    ${around({ story: smallStory }, html`<factbox-quote-card></factbox-quote-card>`)}`),
};

/** Whom the article names, what was counted, and who spoke: one story, three figures. */
export const ThreeFigures: Story = {
  args: { story: flood },
  render: (args) => around(args, html`<factbox-actor-network></factbox-actor-network>
    <p>The authority’s bulletins went to an office that was closed for the spring holiday.</p>
    ${figures}`),
};

/** While it is on its way, every figure keeps its place. */
export const Loading: Story = { args: { src: at('slow') } };
/** Each figure says what is wrong; what the page brought along stays. */
export const AWebPage: Story = {
  args: { src: at('page') },
  render: (args) => around(args, html`<factbox-frequency-chart item="alarms"><p>The gauge sounded 17 alarms on 3 April.</p></factbox-frequency-chart>
    <factbox-quote-card item="mayor-quote"></factbox-quote-card>`),
};
/** The story that the guide “What a story is” builds. */
export const ASmallStory: Story = {
  args: { story: smallStory },
  render: (args) => around(args, html`<factbox-frequency-chart></factbox-frequency-chart><factbox-quote-card></factbox-quote-card>`),
};
