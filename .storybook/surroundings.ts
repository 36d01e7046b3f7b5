// The page around a figure: what a reader's device and the newsroom's page decide. Scenes are tested in it too.
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

const rightToLeft = new Set(['ar', 'he']);
const schemes = { auto: 'light dark', light: 'light', dark: 'dark' };

const onAPage: Decorator = (story, { globals, viewMode }) => {
  const { scheme = 'light', locale = 'en', width = '100%' } = globals as {
    scheme?: keyof typeof schemes;
    locale?: string;
    width?: string;
  };
  const page = `color-scheme: ${schemes[scheme]}; background: light-dark(#ffffff, #15181b); color: light-dark(#17191c, #eceae4); font: 17px/1.5 system-ui, sans-serif; padding: 16px; ${viewMode === 'story' ? 'box-sizing: border-box; min-height: 100vh' : ''}`;
  return html`
    <div lang=${locale} dir=${rightToLeft.has(locale) ? 'rtl' : 'ltr'} style=${page}>
      <div style=${`width: ${width}; max-width: 100%; margin-inline: auto`}>${story()}</div>
    </div>
  `;
};

const menu = <Icon extends string>(title: string, icon: Icon, items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

export const surroundings: Pick<Preview, 'decorators' | 'globalTypes' | 'initialGlobals'> = {
  decorators: [onAPage],
  initialGlobals: { scheme: 'light', locale: 'en', width: '100%' },
  globalTypes: {
    scheme: menu('Colour scheme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'auto', title: "The reader's" },
    ]),
    locale: menu("Page's language", 'globe', [
      { value: 'en', title: 'English' },
      { value: 'ar', title: 'العربية (right to left)' },
    ]),
    width: menu('Width', 'grow', [
      { value: '100%', title: 'Full' },
      { value: '640px', title: 'Text column, 640 px' },
      { value: '320px', title: 'Phone, 320 px' },
    ]),
  },
};
