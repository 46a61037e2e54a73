import { Socket } from 'node:net';
import { Client, Pool, type PoolConfig } from 'pg';
import type { DbLogger } from '#src/server/db/database.ts';
import { type OpenDb, toDatabase } from '#src/server/db/database.ts';
import { DatabaseError, reasonOf } from '#src/server/db/database-error.ts';
import { endPool, guardPool } from '#src/server/db/guard-pool.ts';

export type PostgresqlOptions = {
  databaseUrl: string;
  log: DbLogger;
  queryTimeoutMs: number;
  maxConnections?: number;
};

const oldestVersion = 15;
const connectTimeoutMs = 4_000;
/** The server ends a late query itself; after this much more the network is to blame. */
const silenceMs = 5_000;

/**
 * A pool of connections to PostgreSQL, once one of them has answered.
 * @throws DatabaseError unreachable, refused, unsupported_version
 */
export async function openPostgresql(options: PostgresqlOptions): Promise<OpenDb> {
  const { databaseUrl, log, queryTimeoutMs, maxConnections = 10 } = options;
  const place = placeOf(databaseUrl);
  const pool = new Pool({ ...clientConfig(databaseUrl, queryTimeoutMs), max: maxConnections });
  guardPool(pool, log);
  try {
    await checkVersion(pool, place);
  } catch (error) {
    await pool.end();
    throw error instanceof DatabaseError ? error : connectError(error, place);
  }
  let closing: Promise<void> | undefined;
  return {
    db: toDatabase(pool),
    pool,
    engine: 'postgresql',
    withDeadline: async (deadlineMs, work) => {
      const own = new Pool({ ...clientConfig(databaseUrl, deadlineMs), max: 1 });
      guardPool(own, log);
      try {
        const client = await own.connect();
        try {
          return await work(toDatabase(client));
        } finally {
          client.release(true);
        }
      } finally {
        await own.end();
      }
    },
    isHealthy: () => isAnswering(pool),
    canWrite: () => true,
    close: () => {
      closing ??= endPool(pool);
      return closing;
    },
  };
}

function clientConfig(connectionString: string, queryTimeoutMs: number): PoolConfig {
  return {
    connectionString,
    connectionTimeoutMillis: connectTimeoutMs,
    // Given back before its silence, as nobody asks anything, is taken for the network's.
    idleTimeoutMillis: queryTimeoutMs,
    statement_timeout: queryTimeoutMs,
    idle_in_transaction_session_timeout: queryTimeoutMs,
    keepAlive: true,
    stream: () => {
      const socket = new Socket();
      const message = 'The database has not answered; the connection to it was given up.';
      socket.setTimeout(queryTimeoutMs + silenceMs, () => {
        socket.destroy(new DatabaseError('unreachable', message));
      });
      return socket;
    },
  };
}

async function checkVersion(pool: Pool, place: string): Promise<void> {
  const { rows } = await pool.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number,
      current_setting('server_version') as version`,
  );
  const [row] = rows;
  if (row !== undefined && row.number >= oldestVersion * 10_000) return;
  const message = `PostgreSQL at ${place} is version ${row?.version}; URtech needs ${oldestVersion} or newer.`;
  throw new DatabaseError('unsupported_version', message);
}

/** Host, port and database of a connection URL: what may be said of it aloud. */
function placeOf(databaseUrl: string): string {
  try {
    const client = new Client({ connectionString: databaseUrl });
    return `${client.host}:${client.port}/${client.database ?? ''}`;
  } catch {
    throw new DatabaseError('refused', 'DATABASE_URL is not a PostgreSQL connection URL.');
  }
}

function connectError(error: unknown, place: string): DatabaseError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // SQLSTATE: the server answered and would not have us. 57P03 is a server that is still starting.
  const isRefusal = /^[0-9A-Z]{5}$/.test(code) && code !== '57P03';
  const options = { cause: error };
  if (isRefusal) {
    const message = `PostgreSQL at ${place} refused the connection: ${reasonOf(error)}.`;
    return new DatabaseError('refused', message, options);
  }
  const message = `PostgreSQL at ${place} does not answer (${reasonOf(error)}); is it running, and is DATABASE_URL right?`;
  return new DatabaseError('unreachable', message, options);
}

async function isAnswering(pool: Pool): Promise<boolean> {
  try {
    await pool.query('select 1');
    return true;
  } catch {
    return false;
  }
}
