// `node --import ./scripts/ts.mjs file.ts` runs TypeScript from source: types are stripped, `./x.js` finds `./x.ts`,
// and `factbox/…` is the source behind the entry.
import { register } from 'node:module';

register('./ts-hooks.mjs', import.meta.url);
