import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type MediaFiles, storeTrouble } from '#src/server/services/media/media-files.ts';

/** Pictures in a folder, which need not exist yet. */
export function createFolderFiles(folder: string): MediaFiles {
  return {
    read: (key) => orUndefined(readFile(join(folder, key))),
    has: async (key) =>
      (await orUndefined(access(join(folder, key)).then(() => true))) !== undefined,
    write: async (key, bytes) => {
      await writeWhole(join(folder, key), bytes).catch((error: unknown) => {
        throw storeTrouble(error);
      });
    },
  };
}

async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw storeTrouble(error);
  }
}

/** Writes beside and renames, so that nobody ever reads half a file. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
