import { and, count, gt } from 'drizzle-orm';
import type { NewsCount } from '#src/contract/changes.ts';
import { limits } from '#src/contract/limits.ts';
import { articles } from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import { type ArticleListFilter, narrowList } from '#src/server/services/articles/narrow-list.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/**
 * How many stories of a list are dated after an ISO time, counted up to `limits.newsCount`.
 * @throws ServiceError invalid_request for more than one filter
 */
export async function countNews(
  context: ServiceContext,
  { since, ...filter }: ArticleListFilter & { since: string },
): Promise<NewsCount> {
  const latest = context.db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        isPublished(context),
        narrowList(context, filter)?.filter,
        gt(articles.datePublished, new Date(since)),
      ),
    )
    .limit(limits.newsCount)
    .as('latest');
  const [news] = await context.db.select({ newCount: count() }).from(latest);
  return { newCount: news?.newCount ?? 0 };
}
