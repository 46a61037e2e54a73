import type { DbLogger, OpenDb } from '#src/server/db/database.ts';
import { openPglite, type PgliteOptions } from '#src/server/db/open-pglite.ts';
import { openPostgresql } from '#src/server/db/open-postgresql.ts';

export type OpenDbOptions = Omit<PgliteOptions, 'log' | 'queryTimeoutMs'> & {
  /** Without it the database is PGlite in `dataDir`. */
  databaseUrl?: string | undefined;
  /** Hears of lost connections and restarts; without it nobody does. */
  logger?: DbLogger;
  /** How long one query may take, 10 s unless told otherwise. */
  queryTimeoutMs?: number;
  /** How many connections to PostgreSQL at most. */
  maxConnections?: number;
};

const silent: DbLogger = { warn: () => undefined, error: () => undefined };

/**
 * Opens the store: PostgreSQL at `databaseUrl`, or PGlite in `dataDir` (`memory://` keeps nothing).
 * Nobody outside of this folder knows which. The schema is `migrateDb`'s business.
 * @throws DatabaseError whose message is one sentence for the operator
 */
export function openDb(options: OpenDbOptions): Promise<OpenDb> {
  const { databaseUrl, logger, queryTimeoutMs = 10_000, maxConnections, ...embedded } = options;
  const log = logger ?? silent;
  if (databaseUrl === undefined) return openPglite({ ...embedded, log, queryTimeoutMs });
  return openPostgresql({
    databaseUrl,
    log,
    queryTimeoutMs,
    ...(maxConnections !== undefined && { maxConnections }),
  });
}
