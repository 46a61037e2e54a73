import { eq, inArray, sql } from 'drizzle-orm';
import type { CommentFate } from '#src/contract/accounts.ts';
import { m } from '#src/i18n/text.ts';
import {
  accounts,
  accountVerifications,
  commentLikes,
  commentReports,
  comments,
  commentVersions,
} from '#src/server/db/schema.ts';
import { actorKeyOf } from '#src/server/services/identity/actor.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';
import { site } from '#src/site.ts';

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * Ends an account and erases what is personal, in one transaction: address, name, passkeys, sessions,
 * likes, former words of comments, and whatever ties what stays to a device or a network. Comments
 * are erased as by their author (`delete`), or stay under the name of any reader (`anonymize`).
 * Reports stay for the moderators, without their words. @throws ServiceError unavailable, signed_out
 */
export async function removeAccount(
  { db, canWrite }: ServiceContext,
  accountId: string,
  fate: CommentFate,
): Promise<void> {
  if (!canWrite()) throw new ServiceError('unavailable');
  const actorKey = actorKeyOf({ account: { id: accountId, name: '', role: 'reader' } }) ?? '';
  await db.transaction(async (tx) => {
    const [gone] = await tx.delete(accounts).where(eq(accounts.id, accountId)).returning();
    if (gone === undefined) throw new ServiceError('signed_out');
    await tx
      .delete(accountVerifications)
      .where(eq(accountVerifications.identifier, `sign-in-otp-${gone.email}`));
    await tx.delete(commentLikes).where(eq(commentLikes.actorKey, actorKey));
    await tx
      .update(commentReports)
      .set({ text: '', actorKey: sql`'removed:' || ${commentReports.id}`, networkHash: null })
      .where(eq(commentReports.actorKey, actorKey));
    await removeFromComments(tx, accountId, fate);
  });
}

async function removeFromComments(tx: Transaction, accountId: string, fate: CommentFate) {
  const own = tx
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.accountId, accountId));
  await tx.delete(commentVersions).where(inArray(commentVersions.commentId, own));
  const untied = {
    accountId: null,
    deviceHash: null,
    networkHash: null,
    authorBadge: null,
    revision: sql`${comments.revision} + 1`,
  };
  const erased = {
    status: 'deleted',
    hold: null,
    authorName: '',
    text: '',
    isPicked: false,
  } as const;
  const name = m.identity_anonymous_author({}, { locale: site.defaultLocale });
  const isErased = sql`${comments.status} = 'deleted'`;
  const anonymous = { authorName: sql`case when ${isErased} then '' else ${name} end` };
  await tx
    .update(comments)
    .set({ ...untied, ...(fate === 'delete' ? erased : anonymous) })
    .where(eq(comments.accountId, accountId));
}
