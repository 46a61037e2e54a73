import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
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

/** Runs a program as root where that needs no password. */
function runAsRoot(command, args) {
  const isRoot = process.getuid?.() === 0;
  const [program, all] = isRoot ? [command, args] : ['sudo', ['-n', command, ...args]];
  return (
    spawnSync(program, all, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

function installBySystem() {
  if (spawnSync('which', ['apt-get']).status !== 0) return undefined;
  process.stdout.write('Installing Chromium for the browser tests …\n');
  runAsRoot('apt-get', ['update', '-qq']);
  runAsRoot('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return findInPath();
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
