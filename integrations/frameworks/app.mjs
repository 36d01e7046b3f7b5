// An app as a newsroom would have it: a copy of a folder here, with the packed factbox installed, built and served.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { root, run } from '../../scripts/steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'factbox-frameworks-'));
const story = join(root, 'stories/data/river-flood.story.json');
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', CI: '1' };
const servers = [];

/** Ends what was started, and takes the copies away. */
export function tidy() {
  for (const server of servers) server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Runs a command in an app, or says what it is that failed. */
async function must(what, command, cwd) {
  const { code, output } = await run(command, { cwd, quiet: true, env: QUIET });
  if (code !== 0) throw new Error(`${what} failed (${code}):\n${output.trim().split('\n').slice(-30).join('\n')}`);
}

let packed;

/** The package as npm would get it; one for all apps. */
async function pack() {
  if (!existsSync(join(root, 'dist/frameworks/react.js'))) throw new Error('dist: expected the built package, got none; run npm run build');
  await must('npm pack', ['npm', 'pack', '--silent', '--pack-destination', folder], root);
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')));
}

/**
 * Copies an app, with the story in `source` for the code and in `public` for the browser, installs, builds and checks
 * its types. Extra packages replace those that it names. Answers where it is.
 */
export async function build(name, { source = 'src', packages = [], checks = true } = {}) {
  const app = mkdtempSync(join(folder, `${name}-`));
  cpSync(join(import.meta.dirname, name), app, { recursive: true });
  for (const place of [source, 'public']) cpSync(story, join(app, place, 'flood.json'));
  const tarball = await (packed ??= pack());
  const install = ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await must('npm install (is the package registry in reach?)', [...install, tarball, ...packages], app);
  await must('npm run build', ['npm', 'run', 'build'], app);
  if (checks) await must('npm run check', ['npm', 'run', 'check'], app);
  return app;
}

/** Checks the types of an app once more, with other words in one of its files. Throws with what the check says. */
export async function checkWith(app, file, old, instead) {
  const path = join(app, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(old)) throw new Error(`${file}: expected ${old}`);
  writeFileSync(path, text.replace(old, instead));
  await must('npm run check', ['npm', 'run', 'check'], app).finally(() => writeFileSync(path, text));
}

/** Serves the files that an app was built into. */
export const serveFiles = (app) => serve(join(app, 'dist'));

/** Starts `next start`, or `next dev`. Answers its address once it answers. */
export async function serveNext(app, mode) {
  const port = await freePort();
  const server = spawn(process.execPath, [join(app, 'node_modules/next/dist/bin/next'), mode, '-H', '127.0.0.1', '-p', `${port}`], { cwd: app, env: { ...process.env, ...QUIET }, stdio: ['ignore', 'pipe', 'pipe'] });
  servers.push(server);
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += data));
  const address = `http://127.0.0.1:${port}/`;
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return address;
    if (answer) throw new Error(`next ${mode} answered ${answer.status}:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`next ${mode} ended with ${server.exitCode}:\n${said}`);
}
