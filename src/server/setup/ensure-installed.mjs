import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Runs before anything is installed: plain JavaScript, Node's own modules only.

/** Ends the process with one sentence where Node is too old for what we depend on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`URtech needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** True where node_modules holds what the lock file names (optional packages aside). */
function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json')) ?? {};
  const present = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

/** Runs a program with its output shown; ends this process with the program's status if it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status === 0) return;
  process.stderr.write(
    `${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.\n`,
  );
  process.exit(status ?? 1);
}

/** Installs what the lock file names, where it is not there yet. */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  process.stdout.write('Installing dependencies …\n');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
  });
}
