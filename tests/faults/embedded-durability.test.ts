import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { openEmbedded, placeDatabase } from '#tests/support/embedded-database.ts';
import { startDatabaseProcess } from '#tests/support/start-database-process.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';

const mebibyte = 1024 * 1024;

const folder = lastingFolder();
let dataDir: string;
beforeAll(async () => {
  dataDir = await folder;
  await placeDatabase(dataDir);
});

/** State in the control file: 1 is shut down in order, 6 in production. */
async function controlState(): Promise<number> {
  return (await readFile(path.join(dataDir, 'pglite/global/pg_control'))).readInt32LE(16);
}

async function walSize(): Promise<number> {
  const wal = path.join(dataDir, 'pglite/pg_wal');
  const names = (await readdir(wal)).filter((name) => /^[0-9A-F]{24}$/.test(name));
  const sizes = await Promise.all(names.map((name) => stat(path.join(wal, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

it('loses nothing acknowledged when its process is killed in the middle of writing, five times', async () => {
  let acknowledged = 0;
  for (let round = 1; round <= 5; round += 1) {
    const writer = startDatabaseProcess('write', dataDir);
    await writer.line(new RegExp(`^acknowledged ${acknowledged + 50 * round}$`));
    await writer.kill();
    acknowledged = Number(writer.lines.at(-1)?.split(' ')[1]);
  }
  const { pool, close } = await openEmbedded(dataDir);
  onTestFinished(close);
  const { rows } = await pool.query<{ number: number }>('select number from numbers order by 1');
  const numbers = rows.map(({ number }) => number);
  expect(acknowledged).toBeGreaterThanOrEqual(750);
  expect(numbers.slice(0, acknowledged)).toEqual([...Array(acknowledged).keys()].map((n) => n + 1));
  // At most the one that was under way is there without having been acknowledged.
  expect(numbers.length).toBeLessThanOrEqual(acknowledged + 1);
}, 120_000);

it('puts every commit on the disk before it is acknowledged, and ends in order', async () => {
  const { pool, embedded, close } = await openEmbedded(dataDir);
  const { rows } = await pool.query("select current_setting('fsync') as fsync");
  expect(rows).toEqual([{ fsync: 'on' }]);
  await pool.query('create table synced (number integer)');
  const before = embedded.stats.fsyncs;
  for (let number = 0; number < 50; number += 1) {
    await pool.query('insert into synced values ($1)', [number]);
  }
  expect(embedded.stats.fsyncs - before).toBeGreaterThanOrEqual(50);
  expect(await controlState()).toBe(6);
  await close();
  // Nothing is left for the next start to recover.
  expect(await controlState()).toBe(1);
});

it('ends in order although somebody never gave a client back', async () => {
  const { pool, close } = await openEmbedded(dataDir);
  const forgotten = await pool.connect();
  await forgotten.query('begin');
  await close();
  expect(await controlState()).toBe(1);
  await expect(forgotten.query('commit')).rejects.toThrow();
});

it('keeps the write-ahead log short however much is written', async () => {
  const often = { heartbeatMs: 20, checkpointWalBytes: mebibyte };
  const { pool, embedded, close } = await openEmbedded(dataDir, often);
  onTestFinished(close);
  await pool.query('create table logged (number integer)');
  const segments = 14;
  for (let segment = 0; segment < segments; segment += 1) {
    const { checkpoints } = embedded.stats;
    await pool.query('insert into logged values ($1)', [segment]);
    await pool.query('select pg_switch_wal()');
    await expect
      .poll(() => embedded.stats.checkpoints, { timeout: 20_000, interval: 10 })
      .toBeGreaterThan(checkpoints);
  }
  expect(await walSize()).toBeLessThan((segments / 2) * 16 * mebibyte);
});

it('makes a checkpoint when time has passed, even if little was written', async () => {
  const often = { heartbeatMs: 20, checkpointIntervalMs: 100 };
  const { pool, embedded, close } = await openEmbedded(dataDir, often);
  onTestFinished(close);
  await pool.query('create table timed (number integer)');
  await expect.poll(() => embedded.stats.checkpoints, { timeout: 10_000 }).toBeGreaterThan(0);
});
