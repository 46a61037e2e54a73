import { and, eq, sql } from 'drizzle-orm';
import type { OwnComment } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { articles, comments, commentVersions } from '#src/server/db/schema.ts';
import { checkSameText } from '#src/server/services/abuse/check-repeats.ts';
import { cleanContent } from '#src/server/services/comments/comment-content.ts';
import { findOwnComment } from '#src/server/services/comments/find-comment.ts';
import { judgeComment } from '#src/server/services/comments/judge-comment.ts';
import { takeBackUnborn } from '#src/server/services/comments/take-back.ts';
import { type Actor, isOwn } from '#src/server/services/identity/actor.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

async function getOwn(context: ServiceContext, id: string, actor: Actor) {
  if (!context.canWrite()) throw new ServiceError('unavailable');
  const [row] = await context.db
    .select({ comment: comments, storyPolicy: articles.commentPolicy })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, id.toLowerCase()));
  // One answer for both: whether a comment exists that is not shown is nobody's business.
  if (row === undefined || !isOwn(actor, row.comment)) throw new ServiceError('comment_not_found');
  return row;
}

async function getStored(context: ServiceContext, articleId: string, id: string) {
  const stored = await findOwnComment(context.db, articleId, id, context.now());
  if (stored === undefined) throw new ServiceError('comment_not_found');
  return stored;
}

/**
 * Changes the words of an own comment within 15 minutes; they pass all the rules again, and what they
 * were is kept. The same words again change nothing.
 * @throws ServiceError comment_not_found, rate_limited, edit_too_late, duplicate_comment, conflict where it was taken away or changed
 * meanwhile, and what cleaning and judging throw
 */
export async function editComment(
  context: ServiceContext,
  id: string,
  text: string,
  actor: Actor,
): Promise<OwnComment> {
  const { comment, storyPolicy } = await getOwn(context, id, actor);
  await context.writeGuard?.hold(context.db, 'edit', actor, context.now());
  const content = cleanContent({ authorName: comment.authorName || '-', text });
  if (comment.status !== 'published' && comment.status !== 'held')
    throw new ServiceError('conflict');
  if (content.text === comment.text) return getStored(context, comment.articleId, comment.id);
  const now = context.now();
  if (now.getTime() >= comment.createdAt.getTime() + limits.commentEditWindow) {
    throw new ServiceError('edit_too_late');
  }
  await checkSameText(context.db, { id: comment.id, text: content.text, actor }, now);
  const submission = { id: comment.id, articleId: comment.articleId, storyPolicy, content, actor };
  const judgement = await judgeComment(context, submission);
  await context.db.transaction(async (tx) => {
    const changed = await tx
      .update(comments)
      .set({
        text: content.text,
        editedAt: now,
        revision: sql`${comments.revision} + 1`,
        // What a moderator holds stays held: an edit is not a way around them.
        ...(comment.status === 'held' ? {} : judgement),
      })
      .where(and(eq(comments.id, comment.id), eq(comments.revision, comment.revision)))
      .returning({ id: comments.id });
    if (changed.length === 0) throw new ServiceError('conflict');
    const { id: commentId, revision: version, text: before } = comment;
    await tx.insert(commentVersions).values({ commentId, version, text: before, replacedAt: now });
  });
  return getStored(context, comment.articleId, comment.id);
}

/**
 * Takes an own comment away: its words and name are erased, its place stays where others answered.
 * Again is the same. One that is not here yet is not stored when it comes.
 * @throws ServiceError comment_not_found, rate_limited, unavailable
 */
export async function deleteComment(
  context: ServiceContext,
  id: string,
  actor: Actor,
): Promise<OwnComment> {
  if (!context.canWrite()) throw new ServiceError('unavailable');
  await context.writeGuard?.hold(context.db, 'edit', actor, context.now());
  await takeBackUnborn(context.db, id.toLowerCase(), actor, context.now());
  const { comment } = await getOwn(context, id, actor);
  await context.db.transaction(async (tx) => {
    await tx
      .update(comments)
      .set({
        status: 'deleted',
        hold: null,
        authorName: '',
        authorBadge: null,
        text: '',
        isPicked: false,
        revision: sql`${comments.revision} + 1`,
      })
      .where(and(eq(comments.id, comment.id), sql`${comments.status} <> 'deleted'`));
    await tx.delete(commentVersions).where(eq(commentVersions.commentId, comment.id));
  });
  return getStored(context, comment.articleId, comment.id);
}
