import { and, count, eq } from 'drizzle-orm';
import type { StorySettings } from '#src/contract/moderation.ts';
import type { NewStoryPolicy } from '#src/contract/moderation-requests.ts';
import { articles, comments } from '#src/server/db/schema.ts';
import { areCommentsOpen } from '#src/server/services/articles/article-row.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import { writeLog } from '#src/server/services/moderation/write-log.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** How one conversation is set. @throws ServiceError signed_out, forbidden, article_not_found */
export async function getStorySettings(
  context: ServiceContext,
  slug: string,
  actor: Actor,
): Promise<StorySettings> {
  requireRole(actor, 'moderator');
  const { db, now } = context;
  const [row] = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      headline: articles.headline,
      datePublished: articles.datePublished,
      commentCount: articles.commentCount,
      policy: articles.commentPolicy,
      closeAfterDays: articles.commentsCloseAfterDays,
      isOpen: areCommentsOpen(now()),
    })
    .from(articles)
    .where(eq(articles.slug, slug));
  if (row === undefined) throw new ServiceError('article_not_found');
  const { id, datePublished, ...settings } = row;
  const [held] = await db
    .select({ total: count() })
    .from(comments)
    .where(and(eq(comments.articleId, id), eq(comments.status, 'held')));
  return { ...settings, datePublished: datePublished.toISOString(), heldCount: held?.total ?? 0 };
}

/**
 * Opens or closes one conversation, has its comments wait, or sets after how many days it closes.
 * @throws ServiceError signed_out, forbidden, article_not_found, unavailable
 */
export async function setStoryPolicy(
  context: ServiceContext,
  slug: string,
  { policy, closeAfterDays }: NewStoryPolicy,
  actor: Actor,
): Promise<StorySettings> {
  const account = requireRole(actor, 'moderator');
  if (!context.canWrite()) throw new ServiceError('unavailable');
  await context.db.transaction(async (tx) => {
    const [story] = await tx
      .update(articles)
      .set({ commentPolicy: policy, commentsCloseAfterDays: closeAfterDays })
      .where(eq(articles.slug, slug))
      .returning({ id: articles.id });
    if (story === undefined) throw new ServiceError('article_not_found');
    await writeLog(tx, account, {
      at: context.now(),
      action: 'story_policy',
      articleId: story.id,
      details: { policy, closeAfterDays },
    });
  });
  return getStorySettings(context, slug, actor);
}
