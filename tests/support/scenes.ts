import * as renderer from '@storybook/web-components/entry-preview';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composeConfigs, composeStory } from 'storybook/preview-api';
import { surroundings } from '../../.storybook/surroundings.js';

/** The page that a scene stands in, as Storybook's toolbar sets it. */
export interface Page {
  readonly scheme?: 'light' | 'dark';
  readonly locale?: 'en' | 'ar';
  readonly width?: string;
}

/** One Storybook story. */
export interface Scene {
  readonly name: string;
  /** Tags of the story and its file; a scene tagged `!test` is not tested. */
  readonly tags: readonly string[];
  /** Draws the scene, runs its `play`, waits until nothing changes any more and answers the element that holds it. */
  show(page?: Page): Promise<HTMLElement>;
}

export type StoryFile = { readonly default: Meta } & Readonly<Record<string, unknown>>;

interface Composed {
  readonly storyName: string;
  readonly tags: readonly string[];
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}

/** The stories of one file. */
export function scenesOf(file: StoryFile): Scene[] {
  const { default: meta, ...stories } = file;
  const compose = (exportName: string, globals: Page): Composed => {
    const project = composeConfigs([renderer, { ...surroundings, initialGlobals: { ...surroundings.initialGlobals, ...globals } }]);
    return composeStory(stories[exportName] as StoryObj, meta, project, undefined, exportName);
  };
  return Object.keys(stories).map((exportName) => ({
    name: compose(exportName, {}).storyName,
    tags: compose(exportName, {}).tags,
    async show(page = {}) {
      clearScenes();
      const canvasElement = document.createElement('main');
      canvasElement.dataset['scene'] = exportName;
      document.body.append(canvasElement);
      const answered = new Set<EventTarget | undefined>();
      for (const type of ['factbox-ready', 'factbox-error']) {
        canvasElement.addEventListener(type, (event) => answered.add(event.composedPath()[0]));
      }
      await compose(exportName, page).run({ canvasElement });
      await settled(canvasElement, answered);
      return canvasElement;
    },
  }));
}

/** Takes the last scene off the page. */
export function clearScenes(): void {
  document.querySelectorAll('main[data-scene]').forEach((scene) => scene.remove());
}

let fetching = 0;
const fetchForReal = window.fetch.bind(window);
window.fetch = async (...request) => {
  fetching += 1;
  try {
    return await fetchForReal(...request);
  } finally {
    fetching -= 1;
  }
};

type Updating = Element & { readonly updateComplete?: Promise<unknown> };

const frame = () => new Promise((done) => requestAnimationFrame(done));

/**
 * Waits until every figure has said that it is drawn or cannot be, no file is on its way, and four frames in a row look
 * the same. A figure that stays silent, because its story never comes, gets thirty frames.
 */
async function settled(root: Element, answered: ReadonlySet<EventTarget | undefined>): Promise<void> {
  for (let same = 0, enough = 4, before = ''; same < enough; ) {
    const elements = everyElement(root);
    for (const element of elements) await (element as Updating).updateComplete;
    await frame();
    const silent = elements.some((element) => isFigure(element) && !answered.has(element));
    const now = elements.map((element) => element.outerHTML.length + (element.shadowRoot?.innerHTML ?? '')).join();
    same = now === before && fetching === 0 ? same + 1 : 0;
    enough = silent ? 30 : 4;
    before = now;
  }
}

const isFigure = ({ localName }: Element) => localName.startsWith('factbox-') && localName !== 'factbox-story';

/** The element and all below it, through shadow roots. */
export function everyElement(root: Element): Element[] {
  const below = [...(root.shadowRoot?.children ?? []), ...root.children];
  return [root, ...below.flatMap(everyElement)];
}
