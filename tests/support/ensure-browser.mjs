import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runAsRoot } from './run-as-root.mjs';

// The shell without a window first: the same engine, and each page costs far less of the machine
// (docs/decisions/005-browser-of-the-tests.md).
const programs = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const systemPackages = ['chromium-headless-shell', 'chromium'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function findInPath() {
  for (const program of programs) {
    const { status, stdout } = spawnSync('which', [program], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return existsSync(macPath) ? macPath : undefined;
}

/** Playwright's own Chromium, where it was downloaded. */
function findPlaywrights() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installBySystem() {
  if (spawnSync('which', ['apt-get']).status !== 0) return undefined;
  process.stdout.write('Installing Chromium for the browser tests …\n');
  runAsRoot('apt-get', ['update', '-qq']);
  for (const name of systemPackages) {
    runAsRoot('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
    const found = findInPath();
    if (found) return found;
  }
  return undefined;
}

function installByPlaywright(root) {
  spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
  });
  return findPlaywrights();
}

/**
 * A Chromium for the browser tests: the one named by CHROMIUM_PATH, one that is there, the system's
 * package, or Playwright's. Ends the process with one sentence where none can be had.
 */
export function ensureBrowser(root) {
  const found =
    process.env.CHROMIUM_PATH ||
    findInPath() ||
    findPlaywrights() ||
    installBySystem() ||
    installByPlaywright(root);
  if (found) return found;
  process.stderr.write(
    'No Chromium for the browser tests: install one, or name it in CHROMIUM_PATH.\n',
  );
  process.exit(1);
}
