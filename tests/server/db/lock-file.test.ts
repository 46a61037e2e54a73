import { readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { holdLockFile } from '#src/server/db/lock-file.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

// As another container leaves it, which shares the folder and nothing else.
const foreignOwner = JSON.stringify({ token: 'theirs', space: 'net:[1]', pid: 1 });
const options = { isOnlyProcess: true, onLost: () => undefined, patienceMs: 3_000 };

it('refuses a folder whose owner elsewhere still touches its lock', async () => {
  const folder = await temporaryFolder({ 'pglite.lock': foreignOwner });
  const touch = () => utimes(path.join(folder, 'pglite.lock'), new Date(), new Date());
  const beat = setInterval(() => void touch(), 200);
  onTestFinished(() => clearInterval(beat));
  await expect(holdLockFile(folder, options)).rejects.toMatchObject({ code: 'data_dir_locked' });
});

it.each([
  ['whose owner elsewhere is silent', foreignOwner],
  ['whose lock a power cut has emptied', ''],
])('takes a folder %s', async (_case, content) => {
  const folder = await temporaryFolder({ 'pglite.lock': content });
  const lock = await holdLockFile(folder, { ...options, patienceMs: 500 });
  expect(await readFile(path.join(folder, 'pglite.lock'), 'utf8')).toContain(String(process.pid));
  await lock.release();
});

it('says so when another owner has taken the folder, and leaves the lock to it', async () => {
  const folder = await temporaryFolder();
  let isLost = false;
  const onLost = () => {
    isLost = true;
  };
  const lock = await holdLockFile(folder, { ...options, onLost });
  await writeFile(path.join(folder, 'pglite.lock'), foreignOwner);
  await expect.poll(() => isLost, { timeout: 5_000 }).toBe(true);
  await lock.release();
  expect(await readFile(path.join(folder, 'pglite.lock'), 'utf8')).toBe(foreignOwner);
});
