import { and, desc, eq, isNull, or } from 'drizzle-orm';
import type { OwnActivity } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { commentLikes, comments } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import {
  answered,
  answersReply,
  commentColumns,
  toOwnComment,
} from '#src/server/services/comments/comment-row.ts';
import { type Actor, actorKeyOf } from '#src/server/services/identity/actor.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

/** What an actor wrote and liked in one conversation. @throws ServiceError article_not_found */
export async function listOwnActivity(
  context: ServiceContext,
  slug: string,
  actor: Actor,
): Promise<OwnActivity> {
  const { id: articleId } = await getArticleReference(context, slug);
  const [items, likedIds] = await Promise.all([
    listOwn(context, articleId, actor),
    listLiked(context.db, articleId, actor),
  ]);
  return { items, likedIds };
}

async function listOwn({ db, now }: ServiceContext, articleId: string, actor: Actor) {
  const { account, deviceHash } = actor;
  const byAccount = account === undefined ? undefined : eq(comments.accountId, account.id);
  const byDevice =
    deviceHash === undefined
      ? undefined
      : and(eq(comments.deviceHash, deviceHash), isNull(comments.accountId));
  if (byAccount === undefined && byDevice === undefined) return [];
  const rows = await db
    .select(commentColumns)
    .from(comments)
    .leftJoin(answered, answersReply)
    .where(and(eq(comments.articleId, articleId), or(byAccount, byDevice)))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limits.ownComments);
  return rows.map((row) => toOwnComment(row, now()));
}

async function listLiked(db: Database, articleId: string, actor: Actor): Promise<string[]> {
  const actorKey = actorKeyOf(actor);
  if (actorKey === undefined) return [];
  const rows = await db
    .select({ id: commentLikes.commentId })
    .from(commentLikes)
    .innerJoin(comments, eq(comments.id, commentLikes.commentId))
    .where(and(eq(commentLikes.actorKey, actorKey), eq(comments.articleId, articleId)))
    .limit(limits.ownLikes);
  return rows.map(({ id }) => id);
}
