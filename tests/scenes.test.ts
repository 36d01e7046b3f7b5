// Every Storybook story is a test: it says what tests/snapshots holds, axe has nothing to object to, and it fits a phone.
/// <reference types="vite/client" />
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { browser } from './support/commands.js';
import { clearScenes, scenesOf, type Page, type StoryFile } from './support/scenes.js';
import { difference, structure } from './support/structure.js';

const load = import.meta.glob('../stories/**/*.stories.ts');
const files = await Promise.all(
  Object.entries(load).map(async ([path, open]) => ({ path, scenes: scenesOf((await open()) as StoryFile) })),
);

/** Pages that change what a scene looks like, not what it says: one browser is enough for axe. */
const otherPages: Readonly<Record<string, Page>> =
  browser === 'chromium' ? { 'in the dark': { width: '640px', scheme: 'dark' }, 'right to left': { width: '288px', locale: 'ar' } } : {};

it('finds the stories', () => {
  expect(files.flatMap(({ scenes }) => scenes)).not.to.be.empty;
});

for (const { path, scenes } of files) {
  const file = path.replace(/^.*\//, '').replace('.stories.ts', '');
  describe(`scenes of ${file}`, () => {
    for (const scene of scenes.filter(({ tags }) => !tags.includes('!test'))) {
      describe(scene.name, () => {
        let canvas: HTMLElement;
        before(async () => {
          canvas = await scene.show({ width: '640px' });
        });
        after(clearScenes);

        it('says what it said', async () => {
          const text = structure(canvas);
          const { saved } = await executeServerCommand<{ saved: string | null }, unknown>('factbox-snapshot', { file, name: scene.name, text });
          expect(saved, 'no snapshot: run npm run test:browsers -- --update-snapshots').to.be.a('string');
          if (text !== saved) expect.fail(`it says something else now\n${difference(saved ?? '', text)}`);
        });

        it('gives axe nothing to object to', async () => {
          await expect(canvas).to.be.accessible();
        });

        it('fits a phone', async () => {
          canvas = await scene.show({ width: '288px' });
          expect(canvas.scrollWidth, 'wider than its page').to.be.at.most(canvas.clientWidth);
        });

        for (const [name, page] of Object.entries(otherPages)) {
          it(`gives axe nothing to object to ${name}`, async () => {
            canvas = await scene.show(page);
            await expect(canvas).to.be.accessible();
            expect(canvas.scrollWidth, 'wider than its page').to.be.at.most(canvas.clientWidth);
          });
        }
      });
    }
  });
}
