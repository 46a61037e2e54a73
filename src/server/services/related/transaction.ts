import { sql } from 'drizzle-orm';
import type { Database } from '#src/server/services/service-context.ts';

/** The handle that `db.transaction` gives to what runs inside. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Any number that nothing else locks. */
const lockKey = 20_200_916;

/** Runs `work` in a transaction, after any other that writes relations or events has ended. */
export async function oneByOne<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
    return work(tx);
  });
}
