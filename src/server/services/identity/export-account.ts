import { eq } from 'drizzle-orm';
import {
  accountLogins,
  accountPasskeys,
  accountSessions,
  accounts,
  articles,
  commentLikes,
  commentReports,
  comments,
  pushSubscriptions,
} from '#src/server/db/schema.ts';
import { actorKeyOf } from '#src/server/services/identity/actor.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * All that is kept about an account, as JSON for its owner: plain names, ISO times. Secrets (session
 * tokens, keys) are left out, as are hashes that say nothing to anybody.
 * @throws ServiceError signed_out where the account is gone
 */
export async function exportAccount(
  { db, now, siteUrl }: ServiceContext,
  accountId: string,
): Promise<Record<string, unknown>> {
  const [account] = await db
    .select({
      name: accounts.name,
      email: accounts.email,
      emailVerified: accounts.emailVerified,
      role: accounts.role,
      wantsReplies: accounts.wantsReplies,
      dateCreated: accounts.createdAt,
    })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  if (account === undefined) throw new ServiceError('signed_out');
  const actorKey = actorKeyOf({ account: { id: accountId, name: '', role: 'reader' } }) ?? '';
  return {
    site: siteUrl,
    dateExported: now(),
    account,
    ...(await listAccessData(db, accountId)),
    comments: await listCommentData(db, accountId),
    likes: await db
      .select({ comment: commentLikes.commentId, date: commentLikes.createdAt })
      .from(commentLikes)
      .where(eq(commentLikes.actorKey, actorKey)),
    reports: await db
      .select({
        comment: commentReports.commentId,
        reason: commentReports.reason,
        text: commentReports.text,
        date: commentReports.createdAt,
      })
      .from(commentReports)
      .where(eq(commentReports.actorKey, actorKey)),
  };
}

async function listAccessData(db: Database, accountId: string) {
  const logins = await db
    .select({ provider: accountLogins.providerId, dateCreated: accountLogins.createdAt })
    .from(accountLogins)
    .where(eq(accountLogins.userId, accountId));
  const passkeys = await db
    .select({ name: accountPasskeys.name, dateCreated: accountPasskeys.createdAt })
    .from(accountPasskeys)
    .where(eq(accountPasskeys.userId, accountId));
  const sessions = await db
    .select({
      browser: accountSessions.userAgent,
      dateCreated: accountSessions.createdAt,
      dateExpires: accountSessions.expiresAt,
    })
    .from(accountSessions)
    .where(eq(accountSessions.userId, accountId));
  const browsers = await db
    .select({ address: pushSubscriptions.endpoint, dateCreated: pushSubscriptions.createdAt })
    .from(pushSubscriptions)
    .where(eq(pushSubscriptions.accountId, accountId));
  // The whole address is as good as a key.
  const notified = browsers.map(({ address, dateCreated }) => ({
    service: new URL(address).hostname,
    dateCreated,
  }));
  return { logins, passkeys, sessions, notified };
}

function listCommentData(db: Database, accountId: string) {
  return db
    .select({
      id: comments.id,
      story: articles.slug,
      status: comments.status,
      name: comments.authorName,
      text: comments.text,
      dateCreated: comments.createdAt,
      dateEdited: comments.editedAt,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.accountId, accountId))
    .orderBy(comments.createdAt);
}
