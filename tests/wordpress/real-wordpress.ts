import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '#tests/support/postgres.ts';
import { wordpressFolder } from '#tests/wordpress/ensure-wordpress.ts';
import { startMariaDb } from '#tests/wordpress/mariadb.ts';

/** Where a WordPress is; what a test needs to speak with it, and no more than can be sent to it. */
export type WordPressPlace = { origin: string; root: string; socket: string };

const scripts = fileURLToPath(new URL('php', import.meta.url));
// Compiled once for all requests of a server.
const php = ['-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1', '-d', 'memory_limit=512M'];

const environmentOf = ({ origin, root, socket }: WordPressPlace) => ({
  ...process.env,
  TEST_WORDPRESS_ORIGIN: origin,
  TEST_WORDPRESS_ROOT: root,
  TEST_WORDPRESS_SOCKET: socket,
});

/** Debian's WordPress, installed anew in a temporary folder, on a free port of 127.0.0.1. */
export async function startWordPress(): Promise<{
  place: WordPressPlace;
  stop: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'urtech-wordpress-'));
  // The database runs as a user of its own.
  await chmod(folder, 0o755);
  const root = path.join(folder, 'site');
  await cp(wordpressFolder, root, { recursive: true, dereference: true });
  await cp(path.join(scripts, 'wp-config.php'), path.join(root, 'wp-config.php'));
  const plugins = path.join(root, 'wp-content/mu-plugins');
  await mkdir(plugins);
  for (const name of ['embeds.php', 'embeds.json']) {
    await cp(path.join(scripts, name), path.join(plugins, name));
  }
  const database = await startMariaDb(folder);
  const port = await freePort();
  const place = { origin: `http://127.0.0.1:${port}`, root, socket: database.socket };
  await runPhp(place, 'install.php');
  const server = spawn(
    'php',
    [...php, '-S', `127.0.0.1:${port}`, '-t', root, path.join(scripts, 'router.php')],
    {
      // A group of its own, for its workers do not end with it.
      detached: true,
      stdio: 'ignore',
      env: { ...environmentOf(place), PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  await untilAnswering(place.origin, server);
  const stop = async () => {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    await once(server, 'exit');
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { place, stop };
}

async function untilAnswering(origin: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`php ended with code ${server.exitCode}`);
    const reply = await fetch(`${origin}/wp-json/`).catch(() => undefined);
    if (reply?.ok === true) return;
    await pause(100);
  }
  throw new Error('WordPress did not begin to answer');
}

/**
 * Calls a function of WordPress, or of `newsroom.php`, by its name, as an editor who may do everything.
 * @returns its answer, by way of JSON
 */
export async function callWordPress(
  place: WordPressPlace,
  name: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  return runPhp(place, 'call.php', JSON.stringify([name, args]));
}

async function runPhp(place: WordPressPlace, script: string, input = ''): Promise<unknown> {
  const child = spawn('php', ['-d', 'memory_limit=512M', path.join(scripts, script)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: environmentOf(place),
  });
  child.stdin.end(input);
  const [said, complained, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (status !== 0) throw new Error(`${script} ${input.slice(0, 200)}: ${complained}${said}`);
  return JSON.parse(said);
}
