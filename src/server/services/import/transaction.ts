import type { Database } from '#src/server/services/service-context.ts';

/** The handle that `db.transaction` gives to what runs inside. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Thrown to undo a transaction whose result is wanted all the same. */
class Undone<T> extends Error {
  readonly result: T;

  constructor(result: T) {
    super('undone');
    this.result = result;
  }
}

/** Runs `work` in a transaction; on a dry run all of it is undone, and its result is what would be. */
export async function inTransaction<T>(
  { db, isDryRun }: { db: Database; isDryRun?: boolean },
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  if (isDryRun !== true) return db.transaction(work);
  try {
    return await db.transaction(async (tx): Promise<T> => {
      throw new Undone(await work(tx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.result;
    throw error;
  }
}
