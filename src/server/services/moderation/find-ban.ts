import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { bans } from '#src/server/db/schema.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Bans that hold at a moment: not lifted, not at their end. */
export const isInForce = (now: Date) =>
  and(isNull(bans.liftedAt), or(isNull(bans.endsAt), gt(bans.endsAt, now)));

/**
 * Refuses whoever is banned, by account, device or network, from writing, liking and reporting.
 * People of the newsroom are not held by a ban of their network. @throws ServiceError banned
 */
export async function refuseBanned(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  { account, deviceHash, networkHash }: Actor,
): Promise<void> {
  if (account !== undefined && account.role !== 'reader') return;
  const known = [
    ['account', account?.id],
    ['device', deviceHash],
    ['network', networkHash],
  ] as const;
  const isTheirs = known.flatMap(([kind, value]) =>
    value === undefined ? [] : [and(eq(bans.kind, kind), eq(bans.value, value))],
  );
  if (isTheirs.length === 0) return;
  const [ban] = await db
    .select({ id: bans.id })
    .from(bans)
    .where(and(or(...isTheirs), isInForce(now())))
    .limit(1);
  if (ban !== undefined) throw new ServiceError('banned');
}
