import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import { commentReports, comments } from '#src/server/db/schema.ts';
import { readCommentRules } from '#src/server/services/comments/comment-settings.ts';
import { writeLog } from '#src/server/services/moderation/write-log.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const countReaders = (commentId: string) => sql<number>`(
  select count(distinct case when ${commentReports.actorKey} like 'device:%'
    then coalesce(${commentReports.networkHash}, ${commentReports.actorKey})
    else ${commentReports.actorKey} end)
  from ${commentReports}
  where ${commentReports.commentId} = ${commentId} and ${commentReports.settledAt} is null)`;

/**
 * Takes a comment out of sight once as many readers reported it as the rules say, until a moderator
 * has looked at it. Guests of one network count as one reader, for cookies are cheap. Never what a moderator has let stand, nor what the newsroom itself wrote.
 */
export async function hideReported(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  commentId: string,
): Promise<void> {
  const { reportsToHide } = await readCommentRules(db);
  if (reportsToHide === 0) return;
  await db.transaction(async (tx) => {
    const [hidden] = await tx
      .update(comments)
      .set({ status: 'held', hold: { rule: 'reports' }, revision: sql`${comments.revision} + 1` })
      .where(
        and(
          eq(comments.id, commentId),
          eq(comments.status, 'published'),
          // Fewer reports cannot be of enough readers: nothing is counted for most.
          gte(comments.reportCount, reportsToHide),
          gte(countReaders(commentId), reportsToHide),
          isNull(comments.approvedAt),
          isNull(comments.authorBadge),
        ),
      )
      .returning({ articleId: comments.articleId, revision: comments.revision });
    if (hidden === undefined) return;
    await writeLog(tx, undefined, {
      at: now(),
      action: 'hide',
      commentId,
      articleId: hidden.articleId,
      statusBefore: 'published',
      statusAfter: 'held',
      revisionAfter: hidden.revision,
    });
  });
}
