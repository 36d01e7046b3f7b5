/** How Storybook draws web components; its package comes without these types. */
declare module '@storybook/web-components/entry-preview' {
  import type { Preview } from '@storybook/web-components-vite';
  export const parameters: Preview['parameters'];
  export const render: Preview['render'];
  export const renderToCanvas: unknown;
}
