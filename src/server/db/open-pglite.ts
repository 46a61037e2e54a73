import { existsSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'pg';
import { type DataFolderLock, lockDataFolder } from '#src/server/db/data-folder-lock.ts';
import type { DbLogger } from '#src/server/db/database.ts';
import { type OpenDb, toDatabase } from '#src/server/db/database.ts';
import { lockedError, reasonOf } from '#src/server/db/database-error.ts';
import { type FreeSpaceWatch, watchFreeSpace } from '#src/server/db/free-space.ts';
import { endPool, guardPool } from '#src/server/db/guard-pool.ts';
import { PgliteEngine } from '#src/server/db/pglite-engine.ts';
import { PgliteStream } from '#src/server/db/pglite-stream.ts';
import { prepareFolder } from '#src/server/db/prepare-folder.ts';

export type PgliteOptions = {
  /** The folder that holds the database's folder `pglite`, or `memory://`. */
  dataDir: string;
  log: DbLogger;
  queryTimeoutMs: number;
  minFreeBytes?: number;
  checkpointIntervalMs?: number;
  checkpointWalBytes?: number;
  /** How often an idle engine is asked whether it lives, and how long it may take to answer. */
  heartbeatMs?: number;
  pingTimeoutMs?: number;
  freeSpaceIntervalMs?: number;
  /** Another engine thread, for the tests of what is done about a stubborn one. */
  workerUrl?: URL;
};

export type OpenPglite = OpenDb & { embedded: PgliteEngine };

const openTimeoutMs = 60_000;
const queueTimeoutMs = 30_000;
const mebibyte = 1024 * 1024;

/**
 * PGlite in a thread, behind every fence that it needs.
 * @throws DatabaseError data_dir_locked, engine_failed
 */
export async function openPglite(options: PgliteOptions): Promise<OpenPglite> {
  if (options.dataDir === 'memory://') {
    const embedded = await openEngine(options, null);
    return assemble({ embedded, options, lock: undefined, space: undefined });
  }
  const dataDir = path.resolve(options.dataDir);
  let embedded: PgliteEngine | undefined;
  let isLost = false;
  const lock = await lockDataFolder(dataDir, () => {
    isLost = true;
    options.log.error('the data folder is gone or taken: the database is closed', { dataDir });
    void embedded?.abandon();
  });
  try {
    const folder = path.join(dataDir, 'pglite');
    if (!existsSync(folder)) await prepareFolder(folder, openTimeoutMs);
    const engine = await openEngine(options, folder);
    embedded = engine;
    if (isLost) throw lockedError(dataDir);
    const space = await watchFreeSpace({
      folder,
      minFreeBytes: options.minFreeBytes ?? 64 * mebibyte,
      intervalMs: options.freeSpaceIntervalMs ?? 2_000,
      log: options.log,
      onChange: (hasSpace) => {
        engine.setWritable(hasSpace).catch((error: unknown) => {
          options.log.error('the database did not hear of the disk', { reason: reasonOf(error) });
        });
      },
    });
    return assemble({ embedded, options, lock, space });
  } catch (error) {
    await embedded?.abandon();
    await lock.release();
    throw error;
  }
}

function openEngine(options: PgliteOptions, folder: string | null): Promise<PgliteEngine> {
  return PgliteEngine.open({
    folder,
    log: options.log,
    queryTimeoutMs: options.queryTimeoutMs,
    openTimeoutMs,
    heartbeatMs: options.heartbeatMs ?? 5_000,
    pingTimeoutMs: options.pingTimeoutMs ?? 10_000,
    checkpointIntervalMs: options.checkpointIntervalMs ?? 3 * 60_000,
    checkpointWalBytes: options.checkpointWalBytes ?? 64 * mebibyte,
    ...(options.workerUrl && { workerUrl: options.workerUrl }),
  });
}

type Parts = {
  embedded: PgliteEngine;
  options: PgliteOptions;
  lock: DataFolderLock | undefined;
  space: FreeSpaceWatch | undefined;
};

function assemble({ embedded, options, lock, space }: Parts): OpenPglite {
  const pool = new Pool({
    // PGlite has one session: one client at a time keeps transactions and locks right.
    max: 1,
    stream: () => new PgliteStream(embedded),
    ssl: false,
    user: 'postgres',
    database: 'postgres',
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: queueTimeoutMs,
  });
  guardPool(pool, options.log);
  const end = async () => {
    space?.stop();
    await endPool(pool);
    await embedded.close();
    await lock?.release();
  };
  let closing: Promise<void> | undefined;
  return {
    db: toDatabase(pool),
    pool,
    engine: 'pglite',
    embedded,
    withDeadline: async (deadlineMs, work) => {
      const client = await pool.connect();
      embedded.queryTimeoutMs = deadlineMs;
      try {
        return await work(toDatabase(client));
      } finally {
        embedded.queryTimeoutMs = options.queryTimeoutMs;
        client.release(true);
      }
    },
    isHealthy: () => embedded.isOpen,
    canWrite: () => space?.hasSpace() ?? true,
    close: () => {
      closing ??= end();
      return closing;
    },
  };
}
