// Finds PHP, and installs it where this process may. Uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { onPath } from '../../../scripts/browsers.mjs';

const PACKAGES = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-gd', 'php-zip'];
const NEEDED = ['pdo_sqlite', 'dom', 'mbstring', 'gd', 'zip'];

const missing = () => {
  if (!onPath('php')) return ['php'];
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  return NEEDED.filter((name) => !new RegExp(`^${name}$`, 'im').test(stdout));
};

/** Throws in one line where PHP is not here and cannot be installed. */
export function providePhp() {
  if (missing().length && process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(`  installing ${PACKAGES.join(', ')} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], { env });
  }
  const left = missing();
  if (left.length) throw new Error(`PHP lacks ${left.join(', ')}: install ${PACKAGES.join(' ')}, or what your system calls them`);
}

/** Runs a PHP file or `-r` and answers what it prints. */
export function php(...args) {
  const { status, stdout, stderr, error } = spawnSync('php', ['-d', 'display_errors=stderr', ...args], { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`php ${args[0]}: ${stderr || stdout}`);
  return stdout;
}
