import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { watchFreeSpace } from '#src/server/db/free-space.ts';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openEmbedded, placeDatabase } from '#tests/support/embedded-database.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { migrationsFolder } from '#tests/support/test-database.ts';

const write = "insert into sections values ('new', 'New')";
const readOnly = { code: '25006' };

it('refuses every write while the disk is almost full, and goes on reading', async () => {
  const dataDir = await temporaryFolder();
  await placeDatabase(dataDir);
  const full = await openEmbedded(dataDir, { minFreeBytes: Number.MAX_SAFE_INTEGER });
  const { db, pool, embedded, canWrite, isHealthy, close } = full;
  onTestFinished(close);
  // A server that starts on a full disk still serves its readers.
  await migrateDb(full, migrationsFolder);
  expect(canWrite()).toBe(false);
  await expect(pool.query(write)).rejects.toMatchObject(readOnly);
  // The failed query has cost its session; a new one, and one after a restart, are no different.
  await expect(pool.query(write)).rejects.toMatchObject(readOnly);
  await (await embedded.link()).terminate();
  await expect.poll(isHealthy, { timeout: 20_000 }).toBe(true);
  const transaction = db.transaction((tx) => tx.execute(sql.raw(write)));
  await expect(transaction).rejects.toMatchObject({ cause: readOnly });
  expect((await pool.query('select * from sections')).rows).toEqual([]);

  await embedded.setWritable(true);
  await pool.query(write);
  expect((await pool.query('select slug from sections')).rows).toEqual([{ slug: 'new' }]);
});

it.each([
  ['below the least that must be free', Number.MAX_SAFE_INTEGER, false],
  ['above it', 1, true],
])('knows a disk %s', async (_case, minFreeBytes, hasSpace) => {
  const heard: boolean[] = [];
  const watch = await watchFreeSpace({
    folder: await temporaryFolder(),
    minFreeBytes,
    intervalMs: 60_000,
    log: { warn: () => undefined, error: () => undefined },
    onChange: (has) => heard.push(has),
  });
  watch.stop();
  expect(watch.hasSpace()).toBe(hasSpace);
  expect(heard).toEqual([hasSpace]);
});
