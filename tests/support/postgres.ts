import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

export type TestPostgres = {
  /** Of the database `postgres`. */
  url: string;
  createDatabase: (name?: string) => Promise<string>;
  /** Ends it in order and removes its folder. */
  stop: () => Promise<void>;
  /** As a power cut would. `restart` goes on with the same data and port. */
  kill: () => Promise<void>;
  restart: () => Promise<void>;
};

const run = promisify(execFile);
const oldestVersion = 15;

/** The folder of PostgreSQL's programs, the newest where there are several. */
function findPrograms(): string | undefined {
  const roots = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];
  const candidates = roots
    .filter((root) => existsSync(root))
    .flatMap((root) => readdirSync(root).map((name) => path.join(root, name, 'bin')))
    .map((folder) => ({ folder, version: Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0) }))
    .filter(({ folder, version }) => version >= oldestVersion && existsSync(`${folder}/initdb`))
    .sort((a, b) => b.version - a.version);
  return candidates[0]?.folder;
}

function requirePrograms(): string {
  const programs = findPrograms();
  if (programs !== undefined) return programs;
  throw new Error(
    `These tests need PostgreSQL ${oldestVersion} or newer: install it with "apt-get install postgresql".`,
  );
}

/** Whether PostgreSQL's programs are on this machine. */
export function hasPostgres(): boolean {
  return findPrograms() !== undefined;
}

async function idOfPostgres(flag: '-u' | '-g'): Promise<number> {
  const { stdout } = await run('id', [flag, 'postgres']);
  return Number(stdout);
}

/** PostgreSQL refuses to run as root, so root starts it as the user that its package made. */
async function owner(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  return { uid: await idOfPostgres('-u'), gid: await idOfPostgres('-g') };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/**
 * A PostgreSQL of the system's programs, in a temporary folder on a free port of 127.0.0.1.
 * @param isDurable false lets it answer before anything is on the disk, which is faster
 */
export async function startPostgres({ isDurable = false } = {}): Promise<TestPostgres> {
  const programs = requirePrograms();
  const user = await owner();
  const folder = await mkdtemp(path.join(tmpdir(), 'urtech-postgres-'));
  await chmod(folder, 0o777);
  const data = path.join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
  await run(path.join(programs, 'initdb'), initdb, { ...user, cwd: folder });
  const port = await freePort();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = isDurable
      ? []
      : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
    const options = [`unix_socket_directories=`, 'listen_addresses=127.0.0.1', ...settings];
    const args = ['-D', data, '-p', String(port), ...options.flatMap((option) => ['-c', option])];
    server = spawn(path.join(programs, 'postgres'), args, {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    });
    await untilAnswering(url, server);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = server;
    server = undefined;
    if (ended === undefined || ended.exitCode !== null || ended.signalCode !== null) return;
    ended.kill(signal);
    await once(ended, 'exit');
  }

  await start();
  return {
    url,
    createDatabase: (name) => createDatabase(url, name),
    stop: async () => {
      await end('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGINT');
      await start();
    },
  };
}

/** A new database on the server of `url`, which names another one; returns the new one's URL. */
export async function createDatabase(
  url: string,
  name = `test_${randomUUID().replaceAll('-', '')}`,
): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database "${name}"`);
  await client.end();
  return url.replace(/\/postgres$/, `/${name}`);
}

async function untilAnswering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`postgres ended with code ${server.exitCode}`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('postgres did not begin to answer');
}
