import type { OpenDb } from '#src/server/db/database.ts';

const heldHere = new Set<string>();

/**
 * Takes a lock that one process at a time holds on a database, or undefined where another has it.
 * PostgreSQL frees it with the session, so `kill -9` leaves none behind; the embedded database is
 * one process's anyway. The function that comes back gives it up.
 */
export async function tryProcessLock(
  { engine, pool }: Pick<OpenDb, 'engine' | 'pool'>,
  name: string,
): Promise<(() => Promise<void>) | undefined> {
  if (engine === 'pglite') {
    if (heldHere.has(name)) return undefined;
    heldHere.add(name);
    return async () => void heldHere.delete(name);
  }
  const client = await pool.connect();
  const { rows } = await client.query<{ isMine: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as "isMine"',
    [name],
  );
  if (rows[0]?.isMine !== true) {
    client.release();
    return undefined;
  }
  return async () => {
    // Freed before this resolves; where the connection is lost by now, its end has freed it.
    await client
      .query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
      .catch(() => undefined);
    client.release(true);
  };
}
