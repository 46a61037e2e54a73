import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

export type MariaDb = { socket: string; stop: () => Promise<void> };

const run = promisify(execFile);

/** MariaDB refuses to run as root, so root starts it as the user that its package made. */
const asUser = () => (process.getuid?.() === 0 ? ['--user=mysql'] : []);

/** A MariaDB on a socket alone, in a folder of its own, with an empty database `wordpress`. */
export async function startMariaDb(folder: string): Promise<MariaDb> {
  const data = path.join(folder, 'database');
  const socket = path.join(data, 'mysqld.sock');
  await mkdir(data);
  const place = ['--no-defaults', `--datadir=${data}`, ...asUser()];
  const install = [
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-name-resolve',
  ];
  await run('mariadb-install-db', [...place, ...install]);
  const settings = [
    `--socket=${socket}`,
    `--pid-file=${path.join(data, 'mysqld.pid')}`,
    '--skip-networking',
    // Nothing here outlives the tests.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-flush-method=nosync',
    '--innodb-doublewrite=0',
  ];
  const server = spawn('mariadbd', [...place, ...settings], { stdio: 'ignore' });
  for (let tries = 0; ; tries += 1) {
    const statement = 'create database if not exists wordpress character set utf8mb4';
    const args = ['--no-defaults', '-u', 'root', `--socket=${socket}`, '-e', statement];
    const isDone = await run('mariadb', args).then(
      () => true,
      () => false,
    );
    if (isDone) break;
    if (server.exitCode !== null || tries > 300)
      throw new Error('mariadbd did not begin to answer');
    await pause(100);
  }
  return {
    socket,
    stop: async () => {
      server.kill('SIGKILL');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}
