import { and, isNotNull, lt, lte } from 'drizzle-orm';
import { handovers } from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** For so long a link that is over can be told from one that never was, in milliseconds. */
const remembered = 24 * 60 * 60_000;

/** Throws the content of those away whose time is over. */
export async function emptyExpiredHandovers(db: Database, now: Date): Promise<void> {
  await db
    .update(handovers)
    .set({ ciphertext: null })
    .where(and(lte(handovers.expiresAt, now), isNotNull(handovers.ciphertext)));
}

/** The same, and forgets a day later that they were there. */
export async function forgetHandovers(db: Database, now: Date): Promise<void> {
  await emptyExpiredHandovers(db, now);
  await db.delete(handovers).where(lt(handovers.expiresAt, new Date(now.getTime() - remembered)));
}
