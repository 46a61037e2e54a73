import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import { accounts, articles, comments, replyNotices } from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import type { Mailer } from '#src/server/services/mail/mailer.ts';
import { replyMail } from '#src/server/services/notices/reply-mail.ts';
import { unsubscribeToken } from '#src/server/services/notices/unsubscribe.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

export type NoticeContext = Pick<ServiceContext, 'db' | 'now' | 'siteUrl' | 'canWrite'> & {
  mailer: Mailer;
};

const minute = 60_000;
/** A reader is mailed once in this time at most, however many answer. */
const between = 10 * minute;
/** News of before are none, as when mail was switched on today or the server was away. */
const staleAfter = 3 * 24 * 60 * minute;
const accountsAtOnce = 200;

/** Readers who have replies to be told of, were told of none a moment ago, and have no mail that rests. */
async function listDue(db: Database, now: Date): Promise<string[]> {
  const quiet = new Date(now.getTime() - between);
  const rows = await db
    .selectDistinct({ accountId: replyNotices.accountId })
    .from(replyNotices)
    .where(
      and(
        isNull(replyNotices.sentAt),
        sql`not exists (select 1 from reply_notices other
          where other.account_id = ${replyNotices.accountId} and (other.sent_at > ${quiet.toISOString()}
            or (other.sent_at is null and other.retry_at > ${now.toISOString()})))`,
      ),
    )
    .limit(accountsAtOnce);
  return rows.map(({ accountId }) => accountId);
}

/** The mail that was begun for a reader, or a new one with all that waits. Kept before it is sent. */
async function fixMail(db: Database, accountId: string): Promise<string> {
  const isWaiting = and(eq(replyNotices.accountId, accountId), isNull(replyNotices.sentAt));
  const [begun] = await db
    .select({ mailId: replyNotices.mailId })
    .from(replyNotices)
    .where(and(isWaiting, sql`${replyNotices.mailId} is not null`))
    .limit(1);
  if (begun?.mailId != null) return begun.mailId;
  const mailId = randomUUID();
  await db
    .update(replyNotices)
    .set({ mailId })
    .where(and(isWaiting, isNull(replyNotices.mailId)));
  return mailId;
}

/** What is still shown, and still wanted. */
async function readMail(context: NoticeContext, mailId: string) {
  const rows = await context.db
    .select({
      to: accounts.email,
      attempts: replyNotices.attempts,
      reply: {
        id: comments.id,
        authorName: comments.authorName,
        text: comments.text,
        slug: articles.slug,
        headline: articles.headline,
      },
    })
    .from(replyNotices)
    .innerJoin(accounts, eq(accounts.id, replyNotices.accountId))
    .innerJoin(comments, eq(comments.id, replyNotices.commentId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(
      and(
        eq(replyNotices.mailId, mailId),
        isNull(replyNotices.sentAt),
        eq(accounts.wantsReplies, true),
        eq(accounts.emailVerified, true),
        eq(comments.status, 'published'),
        isPublished({ ...context }),
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id));
  const replies = rows.map(({ reply: { slug, headline, ...words } }) => ({
    ...words,
    article: { slug, headline },
  }));
  return { to: rows[0]?.to, attempts: rows[0]?.attempts ?? 0, replies };
}

async function mailOne(context: NoticeContext, accountId: string): Promise<boolean> {
  const { db, now, siteUrl, mailer } = context;
  const mailId = await fixMail(db, accountId);
  const { to, attempts, replies } = await readMail(context, mailId);
  const isOfMail = and(eq(replyNotices.mailId, mailId), isNull(replyNotices.sentAt));
  if (to === undefined) {
    await db.delete(replyNotices).where(isOfMail);
    return false;
  }
  const token = await unsubscribeToken(db, accountId);
  try {
    await mailer.sendMail(replyMail({ mailId, to, replies, token, siteUrl }));
  } catch (error) {
    const retryAt = new Date(now().getTime() + between * 2 ** Math.min(attempts, 8));
    await db
      .update(replyNotices)
      .set({ attempts: attempts + 1, retryAt })
      .where(isOfMail);
    throw error;
  }
  await db.update(replyNotices).set({ sentAt: now() }).where(isOfMail);
  return true;
}

/**
 * Mails readers about replies that were not yet told. Only one may run at a time for a site. A mail is
 * fixed in the database before it goes and marked after the mail server took it: one that was cut off
 * in between goes again as it was, under the same Message-ID.
 * @param onError told of each mail that was not taken; it is tried again, later and later, for 3 days
 * @returns how many mails went
 */
export async function sendReplyNotices(
  context: NoticeContext,
  onError: (error: unknown) => void,
): Promise<number> {
  const { db, now, canWrite } = context;
  if (!canWrite()) return 0;
  const oldest = new Date(now().getTime() - staleAfter);
  await db
    .delete(replyNotices)
    .where(and(isNull(replyNotices.sentAt), lt(replyNotices.createdAt, oldest)));
  let sent = 0;
  for (const accountId of await listDue(db, now())) {
    try {
      if (await mailOne(context, accountId)) sent += 1;
    } catch (error) {
      onError(error);
    }
  }
  return sent;
}
