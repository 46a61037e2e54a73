import { and, desc, eq, gt } from 'drizzle-orm';
import type { AccountAccess } from '#src/contract/accounts.ts';
import { accountPasskeys, accountSessions } from '#src/server/db/schema.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Passkeys and live sessions of an account, newest first. @param currentId the session that asks */
export async function listAccess(
  { db, now }: ServiceContext,
  accountId: string,
  currentId: string,
): Promise<AccountAccess> {
  const [passkeys, sessions] = await Promise.all([
    db
      .select()
      .from(accountPasskeys)
      .where(eq(accountPasskeys.userId, accountId))
      .orderBy(desc(accountPasskeys.createdAt)),
    db
      .select()
      .from(accountSessions)
      .where(and(eq(accountSessions.userId, accountId), gt(accountSessions.expiresAt, now())))
      .orderBy(desc(accountSessions.createdAt)),
  ]);
  return {
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      id,
      name: name ?? '',
      dateCreated: createdAt?.toISOString() ?? null,
    })),
    sessions: sessions.map(({ id, userAgent, createdAt, expiresAt }) => ({
      id,
      userAgent: userAgent ?? '',
      dateCreated: createdAt.toISOString(),
      dateExpires: expiresAt.toISOString(),
      isCurrent: id === currentId,
    })),
  };
}

/** Signs a browser out; the one that asks may be meant. @throws ServiceError not_found, unavailable */
export async function endSession(
  { db, canWrite }: ServiceContext,
  accountId: string,
  id: string,
): Promise<void> {
  if (!canWrite()) throw new ServiceError('unavailable');
  const gone = await db
    .delete(accountSessions)
    .where(and(eq(accountSessions.id, id), eq(accountSessions.userId, accountId)))
    .returning({ id: accountSessions.id });
  if (gone.length === 0) throw new ServiceError('not_found');
}

/** Takes a passkey away. @throws ServiceError not_found, unavailable */
export async function removePasskey(
  { db, canWrite }: ServiceContext,
  accountId: string,
  id: string,
): Promise<void> {
  if (!canWrite()) throw new ServiceError('unavailable');
  const gone = await db
    .delete(accountPasskeys)
    .where(and(eq(accountPasskeys.id, id), eq(accountPasskeys.userId, accountId)))
    .returning({ id: accountPasskeys.id });
  if (gone.length === 0) throw new ServiceError('not_found');
}
