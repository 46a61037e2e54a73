import { eq } from 'drizzle-orm';
import { handovers } from '#src/server/db/schema.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * Throws the content away: the other device has it, or the one that laid it down calls it off. Again
 * changes nothing. What stays for a day is that it was there.
 * @throws ServiceError unavailable where nothing may be written
 */
export async function endHandover(
  { db, canWrite }: Pick<ServiceContext, 'db' | 'canWrite'>,
  id: string,
): Promise<void> {
  if (!canWrite()) throw new ServiceError('unavailable');
  await db.update(handovers).set({ ciphertext: null }).where(eq(handovers.id, id));
}
