import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openEmbedded, placeDatabase } from '#tests/support/embedded-database.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

it('makes a database where there is none, whatever a start that was killed has left', async () => {
  const dataDir = await temporaryFolder({ 'pglite.unfinished/PG_VERSION': '18\n' });
  const { pool, close } = await openEmbedded(dataDir);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await close();
  expect(existsSync(path.join(dataDir, 'pglite.unfinished'))).toBe(false);
});

it('says whose a database is that another version has written', async () => {
  const dataDir = await temporaryFolder();
  await placeDatabase(dataDir);
  await writeFile(path.join(dataDir, 'pglite/PG_VERSION'), '17\n');
  await expect(openEmbedded(dataDir)).rejects.toMatchObject({
    code: 'engine_failed',
    message: `The database in ${dataDir}/pglite failed: it was written by PostgreSQL 17, and this is 18.`,
  });
});

it('says which folder it cannot make', async () => {
  const dataDir = path.join(await temporaryFolder({ file: '' }), 'file', 'data');
  await expect(openEmbedded(dataDir)).rejects.toMatchObject({
    code: 'engine_failed',
    message: expect.stringContaining(`The data folder ${dataDir} cannot be made: ENOTDIR`),
  });
});
