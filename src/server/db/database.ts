import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient } from 'pg';
import * as schema from '#src/server/db/schema.ts';

export type Database = NodePgDatabase<typeof schema>;

/** As much of a logger as is needed here. */
export type DbLogger = Readonly<
  Record<'warn' | 'error', (message: string, fields?: Readonly<Record<string, unknown>>) => void>
>;

export type OpenDb = {
  db: Database;
  pool: Pool;
  engine: 'postgresql' | 'pglite';
  /**
   * Runs `work` in a session of its own, in which one query may take `deadlineMs` instead of the
   * usual time: for migrations and imports. With PGlite everybody else waits meanwhile.
   */
  withDeadline: <T>(deadlineMs: number, work: (db: Database) => Promise<T>) => Promise<T>;
  isHealthy: () => boolean | Promise<boolean>;
  /** False while the disk is almost full; PGlite then refuses every write (SQLSTATE 25006). */
  canWrite: () => boolean;
  /** Lets running queries end, then closes; PGlite ends with a checkpoint. Safe to call twice. */
  close: () => Promise<void>;
};

export function toDatabase(client: Pool | PoolClient): Database {
  return drizzle(client, { schema });
}
