import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the quick reader knows the same shapes as the schema', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/quick-table.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
