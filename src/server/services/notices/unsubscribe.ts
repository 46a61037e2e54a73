import { timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { accounts } from '#src/server/db/schema.ts';
import { keyedHash, readSiteSecret } from '#src/server/services/identity/site-secret.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** What a mail carries so that its reader can end such mails without signing in; good for ever. */
export async function unsubscribeToken(db: Database, accountId: string): Promise<string> {
  return `${accountId}.${keyedHash(await readSiteSecret(db), 'unsubscribe', accountId)}`;
}

/** @returns the account of a token that is ours */
async function readToken(db: Database, token: string): Promise<string | undefined> {
  const dot = token.lastIndexOf('.');
  const accountId = token.slice(0, Math.max(0, dot));
  const ours = Buffer.from(await unsubscribeToken(db, accountId));
  const given = Buffer.from(token);
  return ours.length === given.length && timingSafeEqual(ours, given) ? accountId : undefined;
}

/** Whether a token is one that `unsubscribeToken` made. */
export async function isUnsubscribeToken({ db }: ServiceContext, token: string): Promise<boolean> {
  return (await readToken(db, token)) !== undefined;
}

/**
 * Ends mails about replies for the account of a token; again is the same, and so is an account that is
 * gone. @throws ServiceError not_found for a token that is not ours, unavailable
 */
export async function unsubscribe({ db, canWrite }: ServiceContext, token: string): Promise<void> {
  const accountId = await readToken(db, token);
  if (accountId === undefined) throw new ServiceError('not_found');
  if (!canWrite()) throw new ServiceError('unavailable');
  await db.update(accounts).set({ wantsReplies: false }).where(eq(accounts.id, accountId));
}
