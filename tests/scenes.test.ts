// Every Storybook story is a test: nothing that axe objects to, wide and narrow, light and dark, and the structure that
// tests/snapshots holds.
/// <reference types="vite/client" />
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { browser } from './support/commands.js';
import { clearScenes, scenesOf, type StoryFile } from './support/scenes.js';
import { structure } from './support/structure.js';

const load = import.meta.glob('../stories/**/*.stories.ts');
const files = await Promise.all(
  Object.entries(load).map(async ([path, open]) => ({ path, scenes: scenesOf((await open()) as StoryFile) })),
);

it('finds the stories', () => {
  expect(files.flatMap(({ scenes }) => scenes)).not.to.be.empty;
});

for (const { path, scenes } of files) {
  const file = path.replace(/^.*\//, '').replace('.stories.ts', '');
  describe(`scenes of ${file}`, () => {
    afterEach(clearScenes);
    for (const scene of scenes.filter(({ tags }) => !tags.includes('!test'))) {
      it(`${scene.name}: says what it said`, async () => {
        const text = structure(await scene.show({ width: '640px' }));
        const { saved } = await executeServerCommand<{ saved: string | null }, unknown>('factbox-snapshot', {
          file,
          name: scene.name,
          text,
        });
        expect(saved, 'no snapshot: run npm run test:browsers -- --update-snapshots').to.be.a('string');
        expect(text).to.equal(saved);
      });

      it(`${scene.name}: axe has nothing to object to`, async () => {
        await expect(await scene.show({ width: '640px' })).to.be.accessible();
      });

      it(`${scene.name}: fits 320 px`, async () => {
        const canvas = await scene.show({ width: '288px' });
        expect(canvas.scrollWidth, 'wider than its page').to.be.at.most(canvas.clientWidth);
      });

      if (browser !== 'chromium') continue;
      it(`${scene.name}: axe has nothing to object to in the dark, narrow`, async () => {
        await expect(await scene.show({ width: '288px', scheme: 'dark' })).to.be.accessible();
      });
    }
  });
}
