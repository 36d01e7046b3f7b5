import { executeServerCommand } from '@web/test-runner-commands';

export type Browser = 'chromium' | 'firefox' | 'webkit';

/** The browser that this test runs in. */
export const browser: Browser = /Chrome\//.test(navigator.userAgent)
  ? 'chromium'
  : /Firefox\//.test(navigator.userAgent)
    ? 'firefox'
    : 'webkit';

/** A test of media features, print or forced colours: only Chromium can be told to have them; skipped elsewhere. */
export const itWithMedia: typeof it | typeof it.skip = browser === 'chromium' ? it : it.skip;

export interface Media {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

let changed: { media: boolean; viewport: boolean } = { media: false, viewport: false };

/** Gives the page these media features, and prints it if `type` is print. Undone after the test. Chromium only. */
export async function setMedia(features: Media, type?: 'print' | 'screen'): Promise<void> {
  changed.media = true;
  const done = await executeServerCommand<boolean, unknown>('factbox-media', { features: { ...features }, ...(type && { type }) });
  if (!done) throw new Error('setMedia: expected Chromium; use itWithMedia');
}

/**
 * Sizes the window, in CSS px. Undone after the test. WebKit's window does not go below about 450 px:
 * test narrow figures in a narrow container.
 */
export async function setViewport(width: number, height: number): Promise<void> {
  changed.viewport = true;
  await executeServerCommand('factbox-viewport', { width, height });
}

/** Presses a key and lets go, by the name that `KeyboardEvent.key` has for it; several are held together: 'Control', 'End'. */
export async function press(...keys: readonly string[]): Promise<void> {
  await executeServerCommand('factbox-press', { keys: [...keys] });
}

afterEach(async () => {
  const { media, viewport } = changed;
  changed = { media: false, viewport: false };
  if (media) await executeServerCommand('factbox-media', { features: {} });
  if (viewport) await executeServerCommand('factbox-viewport', { width: 800, height: 600 });
});
