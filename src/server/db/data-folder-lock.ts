import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { DatabaseError, lockedError, reasonOf } from '#src/server/db/database-error.ts';
import { isErrorCode } from '#src/server/db/error-code.ts';
import { holdLockFile } from '#src/server/db/lock-file.ts';

export type DataFolderLock = { release: () => Promise<void> };

/**
 * Makes this process the only one that opens `folder`, which is made if missing. Two processes on
 * one PGlite folder lose acknowledged rows without any error.
 * @param onLost called when the folder is gone or was taken over, after which it must not be written
 * @throws DatabaseError data_dir_locked, engine_failed
 */
export async function lockDataFolder(folder: string, onLost: () => void): Promise<DataFolderLock> {
  const realFolder = await makeFolder(folder);
  const socket = process.platform === 'linux' ? await bindName(realFolder) : undefined;
  try {
    const file = await holdLockFile(realFolder, { isOnlyProcess: socket !== undefined, onLost });
    return {
      release: async () => {
        await file.release();
        await closed(socket);
      },
    };
  } catch (error) {
    await closed(socket);
    throw error;
  }
}

async function makeFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (error) {
    const message = `The data folder ${folder} cannot be made: ${reasonOf(error)}.`;
    throw new DatabaseError('engine_failed', message, { cause: error });
  }
}

/**
 * An abstract Unix socket as a lock: the kernel gives a name to one process, and frees it when
 * that process is gone, however it went. https://man7.org/linux/man-pages/man7/unix.7.html
 */
async function bindName(folder: string): Promise<Server> {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const server = createServer((connection) => connection.destroy());
  server.unref();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(`\0urtech-${hash}`, resolve);
    });
  } catch (error) {
    if (isErrorCode(error, 'EADDRINUSE')) throw lockedError(folder);
    throw error;
  }
  return server;
}

function closed(server: Server | undefined): Promise<void> {
  return new Promise((resolve) =>
    server === undefined ? resolve() : server.close(() => resolve()),
  );
}
