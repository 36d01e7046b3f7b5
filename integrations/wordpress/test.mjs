// The plugin in a real WordPress, with a browser: as administrator, editor, author and visitor.
// FACTBOX_WORDPRESS=nightly takes another of the versions that @wp-playground/wordpress-builds holds.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { site } from './tests/site.mjs';
import './tests/block.mjs';
import './tests/content.mjs';
import './tests/hostile.mjs';

describe('the log of faults', () => {
  it('names nothing of the plugin', () => assert.deepEqual(site.wordpress.faults(), []));
});
