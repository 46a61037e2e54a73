import { eq } from 'drizzle-orm';
import type { Handover } from '#src/contract/handovers.ts';
import { handovers } from '#src/server/db/schema.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Whole seconds, at least 0. */
export function secondsUntil(moment: Date, now: Date): number {
  return Math.max(0, Math.floor((moment.getTime() - now.getTime()) / 1000));
}

/**
 * What a device laid down. Asking takes nothing away: the device that asked says by `endHandover` that
 * it has it, so that a network which breaks in between loses nothing.
 * @throws ServiceError handover_not_found, handover_expired or handover_ended
 */
export async function getHandover(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  id: string,
): Promise<Handover> {
  const [row] = await db.select().from(handovers).where(eq(handovers.id, id));
  if (row === undefined) throw new ServiceError('handover_not_found');
  const { ciphertext, expiresAt } = row;
  // Over before its time, or emptied after it: the time tells which.
  if (expiresAt.getTime() <= now().getTime()) throw new ServiceError('handover_expired');
  if (ciphertext === null) throw new ServiceError('handover_ended');
  return {
    ciphertext: ciphertext.toString('base64url'),
    secondsLeft: secondsUntil(expiresAt, now()),
  };
}
