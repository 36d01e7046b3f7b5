// A WordPress of its own for the test, in a folder of its own, on 127.0.0.1: PHP's server, SQLite, no way out.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/browsers.mjs';
import { php } from './php.mjs';

const here = import.meta.dirname;
const BUILDS = join(here, '../node_modules/@wp-playground/wordpress-builds');
const UNZIP = '$zip = new ZipArchive(); exit( true === $zip->open( $argv[1] ) && $zip->extractTo( $argv[2] ) ? 0 : 1 );';

/** WordPress as its builds have it: code in a zip, style sheets and scripts in a folder, a database where it is installed. */
function unpack(version, folder) {
  const code = join(BUILDS, `src/wordpress/wp-${version}.zip`);
  if (!existsSync(code)) throw new Error(`no WordPress ${version} in @wp-playground/wordpress-builds`);
  php('-r', UNZIP, code, folder);
  cpSync(join(BUILDS, `public/wp-${version}`), folder, { recursive: true });
  const plugins = join(folder, 'wp-content/plugins');
  mkdirSync(plugins, { recursive: true });
  php('-r', UNZIP, join(BUILDS, 'src/sqlite-database-integration/sqlite-database-integration.zip'), plugins);
  const sqlite = join(plugins, 'sqlite-database-integration');
  rmSync(sqlite, { recursive: true, force: true });
  renameSync(`${sqlite}-main`, sqlite);
  cpSync(join(sqlite, 'db.copy'), join(folder, 'wp-content/db.php'));
}

function configure(folder, address) {
  const constants = {
    ...{ DB_NAME: 'wordpress', DB_USER: '', DB_PASSWORD: '', DB_HOST: '', DB_CHARSET: 'utf8', DB_COLLATE: '' },
    ...{ WP_HOME: address, WP_SITEURL: address },
    ...{ WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true },
    ...{ WP_DEBUG: true, WP_DEBUG_DISPLAY: false, WP_DEBUG_LOG: join(folder, 'faults.log'), CONCATENATE_SCRIPTS: false },
    ...Object.fromEntries(['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [[`${name}_KEY`, `${name} key`], [`${name}_SALT`, `${name} salt`]])),
  };
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${JSON.stringify(value).replaceAll('$', '\\$')} );`);
  writeFileSync(
    join(folder, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
  const always = join(folder, 'wp-content/mu-plugins');
  mkdirSync(always, { recursive: true });
  cpSync(join(here, 'loopback.php'), join(always, 'loopback.php'));
}

async function answers(address) {
  for (let tries = 0; tries < 200; tries++) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('PHP did not start its server');
}

/** Starts WordPress with the plugin of this folder and a user of each role, whose password is their name. */
export async function startWordPress({ plugin, version = '6.5' }) {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-wordpress-'));
  const address = `http://127.0.0.1:${await freePort()}`;
  unpack(version, folder);
  configure(folder, address);
  cpSync(plugin, join(folder, 'wp-content/plugins/factbox'), { recursive: true });
  const run = (...args) => php(join(here, 'setup.php'), folder, ...args).trim();
  run('install', 'administrator', 'editor', 'author');
  const server = spawn('php', ['-S', address.slice('http://'.length), '-t', folder], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true, // its workers end with it
  });
  const stop = () => {
    try {
      process.kill(-server.pid);
    } catch {
      // it has ended
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  await answers(address);
  const log = join(folder, 'faults.log');
  return {
    address,
    version: run('version'),
    turn: (on) => run(on ? 'activate' : 'deactivate'),
    set: (name, value) => run('option', name, value),
    faults: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter((line) => line.includes('plugins/factbox') || /PHP Fatal/.test(line)) : []),
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
