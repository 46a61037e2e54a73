import { randomUUID } from 'node:crypto';
import { readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { lockedError } from '#src/server/db/database-error.ts';
import { isErrorCode } from '#src/server/db/error-code.ts';

const ownerSchema = z.object({ token: z.string(), space: z.string(), pid: z.number() });
type Owner = z.infer<typeof ownerSchema>;

/** What a power cut leaves of a file may say nothing. */
const unknownOwner: Owner = { token: '', space: '', pid: -1 };

type LockFileOptions = {
  /** True where a lock of the kernel has shown that this `space` holds no other owner. */
  isOnlyProcess: boolean;
  /** How long a file must lie still to be taken from an owner that cannot be asked. */
  patienceMs?: number;
  onLost: () => void;
};

const beatMs = 1_000;
const usualPatienceMs = 10_000;

/**
 * The lock between containers, which share a folder but neither sockets nor process ids: a file
 * that its owner touches every second. One that lies still for ten is left from a crash; it is
 * taken at once where its owner can be shown to be dead.
 */
export async function holdLockFile(
  folder: string,
  { isOnlyProcess, patienceMs = usualPatienceMs, onLost }: LockFileOptions,
): Promise<{ release: () => Promise<void> }> {
  const file = path.join(folder, 'pglite.lock');
  const space = await spaceOfProcess();
  const before = await readOwner(file);
  if (before !== undefined && !isDead(before, space, isOnlyProcess)) {
    if (await isTouched(file, patienceMs)) throw lockedError(folder);
  }
  const owner: Owner = { token: randomUUID(), space, pid: process.pid };
  await writeFile(`${file}.${owner.token}`, JSON.stringify(owner));
  await rename(`${file}.${owner.token}`, file);
  let isReleased = false;
  const beat = setInterval(async () => {
    if (isReleased || (await touch(file, owner)) || isReleased) return;
    clearInterval(beat);
    onLost();
  }, beatMs).unref();
  return {
    release: async () => {
      isReleased = true;
      clearInterval(beat);
      const last = await readOwner(file).catch(() => undefined);
      if (last?.token === owner.token) await rm(file, { force: true });
    },
  };
}

/** Where a process id or an abstract socket means something: a network namespace, or a host. */
async function spaceOfProcess(): Promise<string> {
  return process.platform === 'linux' ? readlink('/proc/self/ns/net') : hostname();
}

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return undefined;
    if (error instanceof SyntaxError || error instanceof z.ZodError) return unknownOwner;
    throw error;
  }
}

function isDead(owner: Owner, space: string, isOnlyProcess: boolean): boolean {
  if (owner.space !== space) return false;
  return isOnlyProcess || !isRunning(owner.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isErrorCode(error, 'ESRCH');
  }
}

/** Watches until the file's time changes; false when it did not within `patienceMs`. */
async function isTouched(file: string, patienceMs: number): Promise<boolean> {
  const { mtimeMs } = await stat(file);
  for (const until = performance.now() + patienceMs; performance.now() < until; ) {
    await pause(beatMs / 4);
    const now = await stat(file).catch(() => undefined);
    if (now === undefined) return false;
    if (now.mtimeMs !== mtimeMs) return true;
  }
  return false;
}

/** Shows that the owner lives. False once the file is gone or another's: an error proves neither. */
async function touch(file: string, owner: Owner): Promise<boolean> {
  try {
    const last = await readOwner(file);
    if (last?.token !== owner.token) return false;
    const now = new Date();
    await utimes(file, now, now);
  } catch (error) {
    return !isErrorCode(error, 'ENOENT');
  }
  return true;
}
