import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { lockDataFolder } from '#src/server/db/data-folder-lock.ts';
import { openEmbedded, placeDatabase } from '#tests/support/embedded-database.ts';
import { startDatabaseProcess } from '#tests/support/start-database-process.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';

const folder = lastingFolder();
let dataDir: string;
beforeAll(async () => {
  dataDir = await folder;
  await placeDatabase(dataDir);
});

it('refuses a second process in one sentence and at once, and the first goes on', async () => {
  const { pool, close } = await openEmbedded(dataDir);
  const second = startDatabaseProcess('hold', dataDir);
  const [, ms, code, ...words] = (await second.line(/^refused/)).split(' ');
  expect(code).toBe('data_dir_locked');
  expect(words.join(' ')).toBe(
    `The data folder ${dataDir} is in use by another URtech process; stop that one first.`,
  );
  expect(Number(ms)).toBeLessThan(2_000);
  await expect(openEmbedded(dataDir)).rejects.toMatchObject({ code: 'data_dir_locked' });

  await pool.query("insert into sections values ('kept', 'Kept')");
  expect((await pool.query('select slug from sections')).rows).toEqual([{ slug: 'kept' }]);
  await close();
  expect(existsSync(path.join(dataDir, 'pglite.lock'))).toBe(false);
});

it('frees the folder at once when its process is killed', async () => {
  const first = startDatabaseProcess('hold', dataDir);
  await first.line(/^open/);
  await first.kill();
  const started = performance.now();
  await (await lockDataFolder(dataDir, () => undefined)).release();
  expect(performance.now() - started).toBeLessThan(2_000);
  const { pool, close } = await openEmbedded(dataDir);
  expect((await pool.query('select slug from sections')).rows).toEqual([{ slug: 'kept' }]);

  // Whoever removes the folder under us must not be told that comments are being kept.
  await rm(dataDir, { recursive: true });
  const isRefused = () =>
    pool.query('select 1').then(
      () => false,
      () => true,
    );
  await expect.poll(isRefused, { timeout: 5_000 }).toBe(true);
  await close();
});
