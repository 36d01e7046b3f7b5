// Finds the three browsers that the tests run in. Uses nothing but Node, so that it works before any install.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox', 'webkit'];

/** What to install by hand where the tests cannot do it. */
export const HOW_TO_INSTALL = {
  chromium: 'Chromium, Chrome or Edge (or set CHROME_PATH)',
  firefox: 'Firefox (or set FIREFOX_PATH)',
  webkit: "WebKitGTK's WebKitWebDriver and MiniBrowser with Xvfb (or set WEBKIT_DRIVER_PATH and MINIBROWSER_PATH)",
};

const exe = process.platform === 'win32' ? '.exe' : '';
const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean);

/** Path of the first of these commands that is on PATH. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name + exe)).find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

const firstThatExists = (...paths) => paths.find((path) => path && existsSync(path));

function findChromium() {
  return (
    firstThatExists(process.env.CHROME_PATH, process.env.CHROMIUM_PATH, process.env.PUPPETEER_EXECUTABLE_PATH) ??
    onPath('chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable') ??
    firstThatExists(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ...programs.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    )
  );
}

function findFirefox() {
  return (
    firstThatExists(process.env.FIREFOX_PATH) ??
    onPath('firefox-esr', 'firefox') ??
    firstThatExists(
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    )
  );
}

function findWebKit() {
  const driver = firstThatExists(process.env.WEBKIT_DRIVER_PATH) ?? onPath('WebKitWebDriver');
  const roots = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  const folders = [...roots, '/usr/libexec', '/usr/lib'];
  const browser = firstThatExists(
    process.env.MINIBROWSER_PATH,
    ...['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((version) =>
      folders.map((folder) => join(folder, version, 'MiniBrowser')),
    ),
  );
  const xvfb = onPath('Xvfb');
  const screen = xvfb ?? process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  return driver && browser && screen ? { driver, browser, xvfb } : undefined;
}

/** The browsers on this machine: the path of Chromium and Firefox; driver, browser and Xvfb of WebKit. */
export function findBrowsers() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/**
 * The browsers to test in: those that FACTBOX_BROWSERS names (`chromium,firefox,webkit`), else all that are here.
 * Throws when a named one, or every one, is missing.
 */
export function browsersToTest(found = findBrowsers(), asked = process.env.FACTBOX_BROWSERS) {
  const wanted = asked?.split(',').map((name) => name.trim()).filter(Boolean) ?? [];
  const unknown = wanted.filter((name) => !BROWSERS.includes(name));
  if (unknown.length > 0) throw new Error(`FACTBOX_BROWSERS: expected ${BROWSERS.join(', ')}, got ${unknown.join(', ')}`);
  const missing = wanted.filter((name) => !found[name]);
  if (missing.length > 0) {
    throw new Error(`browser missing: install ${missing.map((name) => HOW_TO_INSTALL[name]).join('; ')}`);
  }
  const present = wanted.length > 0 ? wanted : BROWSERS.filter((name) => found[name]);
  if (present.length === 0) throw new Error(`no browser found: install ${Object.values(HOW_TO_INSTALL).join('; or ')}`);
  return present;
}

/**
 * The Debian packages that would complete the browsers and a font for Arabic and Hebrew; none where this process may
 * not install them: on another system, or not as root.
 */
export function missingPackages(found = findBrowsers()) {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) || !onPath('apt-get') || process.getuid?.() !== 0) return [];
  return [
    ...(found.chromium ? [] : ['chromium']),
    ...(found.firefox ? [] : ['firefox-esr']),
    ...(found.webkit?.xvfb ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth']),
    ...(hasFonts() ? [] : ['fonts-noto-core']),
  ];
}

function hasFonts() {
  const has = (lang) => spawnSync('fc-list', [`:lang=${lang}`], { encoding: 'utf8' }).stdout?.trim();
  return Boolean(has('ar') && has('he'));
}

/** A port on 127.0.0.1 that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts WebKit's driver, on a screen of its own where Xvfb is there. `stop` ends what was started. */
export async function startWebKitDriver({ driver, xvfb }) {
  const started = [];
  const stop = () => started.splice(0).forEach((child) => child.kill());
  process.once('exit', stop);
  const env = { ...process.env };
  if (xvfb) {
    const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    started.push(screen);
    env.DISPLAY = `:${await firstLine(screen, screen.stdio[3], 'Xvfb')}`;
    env.GDK_BACKEND = 'x11';
  }
  const port = await freePort();
  started.push(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' }));
  return { port, stop };
}

function firstLine(child, stream, name) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code} before it was ready`)));
    stream.once('data', (data) => resolve(String(data).trim()));
  });
}
