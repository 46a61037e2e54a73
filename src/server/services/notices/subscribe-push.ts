import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { limits } from '#src/contract/limits.ts';
import type { PushSubscriptionRequest } from '#src/contract/requests.ts';
import { pushSubscriptions } from '#src/server/db/schema.ts';
import { checkLiteralAddress } from '#src/server/importers/http/address-guard.ts';
import { FetchError } from '#src/server/importers/http/fetch-error.ts';
import { takeTokens } from '#src/server/services/abuse/take-tokens.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const measures = {
  device: { burst: 10, everyMs: 60_000 },
  network: { burst: 60, everyMs: 10_000 },
};

/** Only an https address on the open internet, at the usual port. */
function isUsable(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const url = new URL(endpoint);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  if (url.username !== '' || url.password !== '') return false;
  try {
    checkLiteralAddress(url);
    return true;
  } catch (error) {
    if (error instanceof FetchError) return false;
    throw error;
  }
}

async function slowDown(db: Database, { deviceHash, networkHash }: Actor, now: Date) {
  const asks = [
    ...(deviceHash === undefined ? [] : [{ key: `push:${deviceHash}`, ...measures.device }]),
    ...(networkHash === undefined
      ? []
      : [{ key: `push:network:${networkHash}`, ...measures.network }]),
  ];
  const retryAfter = await takeTokens(db, asks, now);
  if (retryAfter > 0) throw new ServiceError('rate_limited', undefined, { retryAfter });
}

/** The latest of a reader's browsers stay. */
async function dropOldest(tx: Transaction, accountId: string | null, deviceHash: string) {
  const ofReader =
    accountId === null
      ? and(eq(pushSubscriptions.deviceHash, deviceHash), isNull(pushSubscriptions.accountId))
      : or(
          eq(pushSubscriptions.accountId, accountId),
          eq(pushSubscriptions.deviceHash, deviceHash),
        );
  const rows = await tx
    .select({ id: pushSubscriptions.id })
    .from(pushSubscriptions)
    .where(ofReader)
    .orderBy(desc(pushSubscriptions.confirmedAt), desc(pushSubscriptions.id))
    .offset(limits.pushBrowsers);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) {
    await tx.delete(pushSubscriptions).where(inArray(pushSubscriptions.id, ids));
  }
}

/**
 * Notes that a browser wants to be told of replies to whoever asks; again renews it. Whoever knows a
 * browser's address speaks for it. @param sessionId of the account that is signed in there
 * @throws ServiceError invalid_request naming `endpoint`, forbidden without a device, rate_limited,
 * unavailable
 */
export async function subscribePush(
  { db, now, canWrite }: ServiceContext,
  { endpoint, keys, replaces }: PushSubscriptionRequest,
  actor: Actor,
  sessionId: string | undefined,
): Promise<void> {
  const { account, deviceHash } = actor;
  if (!canWrite()) throw new ServiceError('unavailable');
  if (deviceHash === undefined) throw new ServiceError('forbidden');
  if (!isUsable(endpoint)) throw new ServiceError('invalid_request', { endpoint: 'invalid' });
  await slowDown(db, actor, now());
  const accountId = account?.id ?? null;
  const told = {
    ...keys,
    accountId,
    sessionId: accountId === null ? null : (sessionId ?? null),
    deviceHash,
    confirmedAt: now(),
  };
  await db.transaction(async (tx) => {
    if (replaces !== undefined && replaces !== endpoint) {
      await tx.delete(pushSubscriptions).where(eq(pushSubscriptions.endpoint, replaces));
    }
    await tx
      .insert(pushSubscriptions)
      .values({ id: uuidv7(), endpoint, ...told, createdAt: now() })
      .onConflictDoUpdate({
        target: pushSubscriptions.endpoint,
        set: { ...told, failures: 0, retryAt: null },
      });
    await dropOldest(tx, accountId, deviceHash);
  });
}

/** Ends what `subscribePush` began; again is the same. @throws ServiceError unavailable */
export async function unsubscribePush(
  { db, canWrite }: ServiceContext,
  endpoint: string,
): Promise<void> {
  if (!canWrite()) throw new ServiceError('unavailable');
  await db.delete(pushSubscriptions).where(eq(pushSubscriptions.endpoint, endpoint));
}
