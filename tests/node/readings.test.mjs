import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('each figure reads the shapes that the schema asks for', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/readings.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
