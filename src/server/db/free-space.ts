import { statfs } from 'node:fs/promises';
import type { DbLogger } from '#src/server/db/database.ts';

export type FreeSpaceOptions = {
  folder: string;
  minFreeBytes: number;
  intervalMs: number;
  log: DbLogger;
  /** Called with the first state and whenever it changes. */
  onChange: (hasSpace: boolean) => void;
};

export type FreeSpaceWatch = { hasSpace: () => boolean; stop: () => void };

/** Looks how full the disk is, now and every `intervalMs`: PGlite may spin for ever on a full one. */
export async function watchFreeSpace(options: FreeSpaceOptions): Promise<FreeSpaceWatch> {
  const { folder, minFreeBytes, intervalMs, log, onChange } = options;
  let hasSpace: boolean | undefined;
  const look = async () => {
    const { bavail, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    const before = hasSpace;
    hasSpace = freeBytes >= minFreeBytes;
    if (hasSpace === before) return;
    if (!hasSpace) log.error('the disk is almost full: nothing is written', { folder, freeBytes });
    onChange(hasSpace);
  };
  await look();
  const timer = setInterval(() => {
    look().catch((error: unknown) => log.error('free space is unknown', { folder, error }));
  }, intervalMs).unref();
  return { hasSpace: () => hasSpace === true, stop: () => clearInterval(timer) };
}
