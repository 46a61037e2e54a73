import { and, eq, isNull, or } from 'drizzle-orm';
import { comments } from '#src/server/db/schema.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Whether a comment by this account, or from this device, was ever published. */
export async function isKnownAuthor(
  db: Database,
  { account, deviceHash }: Actor,
): Promise<boolean> {
  const byAccount = account === undefined ? undefined : eq(comments.accountId, account.id);
  const byDevice =
    deviceHash === undefined
      ? undefined
      : and(eq(comments.deviceHash, deviceHash), isNull(comments.accountId));
  if (byAccount === undefined && byDevice === undefined) return false;
  const [row] = await db
    .select({ id: comments.id })
    .from(comments)
    .where(and(or(byAccount, byDevice), eq(comments.status, 'published')))
    .limit(1);
  return row !== undefined;
}
