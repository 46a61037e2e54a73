import { sql } from 'drizzle-orm';
import { articleViews } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import { siteDay } from '#src/server/services/articles/site-day.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * Adds one view to a story's count of today; nothing about the reader is kept.
 * @throws ServiceError article_not_found, or unavailable while nothing may be written
 */
export async function countView(context: ServiceContext, slug: string): Promise<void> {
  if (!context.canWrite()) throw new ServiceError('unavailable');
  const { id } = await getArticleReference(context, slug);
  await context.db
    .insert(articleViews)
    .values({ articleId: id, day: siteDay(context.now()), count: 1 })
    .onConflictDoUpdate({
      target: [articleViews.articleId, articleViews.day],
      set: { count: sql`${articleViews.count} + 1` },
    });
}
