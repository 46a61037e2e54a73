import { and, count, eq, gt } from 'drizzle-orm';
import type { CommentNews } from '#src/contract/comments.ts';
import { comments } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/** Nobody reads more at once, and whoever asks since 1970 costs no more than this. */
const mostCounted = 1_000;

/**
 * How much was published in a conversation since an ISO time, counted up to 1,000.
 * @throws ServiceError article_not_found
 */
export async function countCommentNews(
  context: ServiceContext,
  slug: string,
  since: string,
): Promise<CommentNews> {
  const { id, commentCount: total } = await getArticleReference(context, slug);
  const latest = context.db
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.articleId, id),
        eq(comments.status, 'published'),
        gt(comments.createdAt, new Date(since)),
      ),
    )
    .limit(mostCounted)
    .as('latest');
  const [news] = await context.db.select({ newCount: count() }).from(latest);
  return { total, newCount: news?.newCount ?? 0 };
}
