import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { DbLogger } from '#src/server/db/database.ts';

/**
 * Lets a lost connection cost its query and nothing more. An `error` event without a listener
 * would end the process; and Drizzle never gives back a client whose `begin` failed, so a lost
 * client goes back to the pool here. https://github.com/brianc/node-postgres/issues/2641
 */
export function guardPool(pool: Pool, log: DbLogger): void {
  const lent = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client));
  pool.on('error', (error) => log.warn('a database connection was lost', { error }));
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      if (!lent.has(client)) return;
      log.warn('a database connection was lost in use', { error });
      client.release(error);
      client.release = () => undefined;
    });
  });
}

const graceMs = 5_000;

/** Ends a pool when its queries have ended; a client that is never given back is not waited for. */
export async function endPool(pool: Pool): Promise<void> {
  const patience = new AbortController();
  const grace = pause(graceMs, undefined, { signal: patience.signal }).catch(() => undefined);
  await Promise.race([pool.end(), grace]);
  patience.abort();
}
