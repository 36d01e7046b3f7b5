// `npm start`: installs what is missing, builds, and serves the demo pages on this machine until it is stopped.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { installPackages, root, run, seconds } from './steps.mjs';

async function build(name, command) {
  console.log(`\n▸ ${name}`);
  const started = Date.now();
  const { code } = await run(command);
  if (code === 0) console.log(`✓ ${name}: ${seconds(started)}`);
  return code === 0;
}

/** Shows the address in the desktop's browser, where there is a desktop and somebody at it. */
function open(address) {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || SSH_CONNECTION || !process.stdout.isTTY) return;
  const command = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
    linux: DISPLAY || WAYLAND_DISPLAY ? ['xdg-open', address] : undefined,
  }[process.platform];
  if (!command) return;
  const child = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true });
  child.once('error', () => {}); // the address is on the screen all the same
  child.unref();
}

async function start() {
  if (!(await installPackages())) return 'the packages could not be installed';
  if (!(await build('Build the package', [process.execPath, 'scripts/build.mjs']))) return 'the package could not be built';
  if (!(await build('Build the demo', ['vite', 'build', '--mode', 'demo', '--logLevel', 'warn']))) return 'the demo could not be built';
  const address = await serve(join(root, 'demo/dist'), Number(process.env.PORT) || 4173);
  console.log(`\nThe demo is at ${address}\nCheck a story of your own at ${address}factbox/check.html\nPress Ctrl+C to stop.`);
  open(address);
  return undefined;
}

const fault = await start().catch((error) => error.message);
if (fault) {
  console.error(`\nThe demo did not start: ${fault}.`);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    console.log('\nStopped.');
    process.exit(0);
  });
}
