// Runs one command after another, says what each took, and counts. Uses nothing but Node.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(`factbox needs Node 20.12 or later; this is ${process.versions.node}. Install a newer one from nodejs.org.`);
  process.exit(1);
}

const COUNTS = /^(\d+) passed, (\d+) failed$/gm;

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command and answers `{ code, output }`, where a signal that ended it counts as a code. `quiet` keeps the output back. Ends with us. */
export function run(command, { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const bin = join(root, 'node_modules/.bin');
    const windows = process.platform === 'win32';
    const [program, ...rest] = windows ? command.map((part) => (part.includes(' ') ? `"${part}"` : part)) : command;
    const child = spawn(program, rest, {
      cwd,
      env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows, // npm and the tools are .cmd files there
      timeout: 40 * 60_000, // a slow machine takes twenty minutes for three browsers
    });
    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    let output = '';
    const take = (stream) => (data) => {
      output += data;
      if (!quiet) stream.write(data);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    const done = (code) => {
      process.off('exit', end);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      if (!quiet) console.error(error.message);
      done(1);
    });
    child.once('close', (code, signal) => done(code ?? signal));
  });
}

/**
 * A list of steps with their sum. A step that counts its tests adds them; any other counts as one. `counts`: it always
 * does, so where no sum came the runner itself broke, as one that drives three browsers may; it is run once more.
 */
export class Steps {
  passed = 0;
  failed = 0;
  #failures = [];
  #started = Date.now();

  async step(name, command, options = {}) {
    console.log(`\n▸ ${name}`);
    const started = Date.now();
    let { code, output } = await run(command, options);
    if (options.counts && !sumOf(output)) {
      console.log(`  ended without a result (${code}), once more`);
      ({ code, output } = await run(command, options));
    }
    const { passed, failed } = count(output, code);
    this.passed += passed;
    this.failed += failed;
    if (failed > 0) this.#failures.push(name);
    if (failed > 0 && options.quiet) process.stdout.write(output);
    if (code !== 0) console.log(`  ended with ${code}`);
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${failed > 0 ? `${failed} failed, ` : ''}${seconds(started)}`);
    return failed === 0;
  }

  /** A step that could not start. */
  fail(name) {
    this.failed += 1;
    this.#failures.push(name);
  }

  /** Says what happened; the last line is the sum. */
  finish() {
    const took = seconds(this.#started);
    console.log(this.failed > 0 ? `\nFailed in ${took}: ${this.#failures.join(', ')}.` : `\nEverything passed in ${took}.`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}

/** The last sum in the output. */
const sumOf = (output) => [...output.matchAll(COUNTS)].at(-1);

/** The last sum in the output, or one for the step itself. A step that broke has at least one failure. */
function count(output, code) {
  const sum = sumOf(output);
  const [passed, failed] = sum ? [Number(sum[1]), Number(sum[2])] : [code === 0 ? 1 : 0, 0];
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Installs the packages that package-lock.json names, if they are not there. False if that failed. */
export async function installPackages() {
  if (packagesAreThere()) return true;
  console.log('\n▸ Installing packages (npm ci); a few minutes the first time');
  const started = Date.now();
  const ticking = setInterval(() => console.log(`  still installing, ${seconds(started)}`), 20_000);
  const { code, output } = await run(['npm', 'ci', '--no-audit', '--no-fund'], { quiet: true });
  clearInterval(ticking);
  if (code !== 0) process.stdout.write(output);
  console.log(code === 0 ? `✓ Packages installed: ${seconds(started)}` : '✗ npm ci failed: is the package registry in reach?');
  return code === 0;
}

/** True if what is installed is what the lock file names; npm keeps its own copy of what it installed. */
function packagesAreThere() {
  const copy = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(copy)) return false;
  const installed = JSON.parse(readFileSync(copy, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  );
}
