import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { surroundings } from './surroundings.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  ...surroundings,
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: true },
    options: { storySort: { order: ['Start', 'Guides', 'News stories', 'Figures', '*'] } },
  },
};

export default preview;
