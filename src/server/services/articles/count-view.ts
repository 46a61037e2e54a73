import { sql } from 'drizzle-orm';
import { isbot } from 'isbot';
import { limits } from '#src/contract/limits.ts';
import { articleViewHours, articleViews } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import { siteDay } from '#src/server/services/articles/site-day.ts';
import { markView, type Viewer } from '#src/server/services/articles/view-marks.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const hour = 60 * 60_000;

/**
 * Counts a view of a story: one for a reader, a story and a day, none of robots, and of one network
 * no more than `limits.viewsPerNetwork`, for one loop of requests is not a crowd.
 * @throws ServiceError article_not_found, or unavailable while nothing may be written
 */
export async function countView(
  context: ServiceContext,
  slug: string,
  viewer: Viewer,
): Promise<void> {
  if (!context.canWrite()) throw new ServiceError('unavailable');
  const { id: articleId } = await getArticleReference(context, slug);
  if (viewer.userAgent === '' || isbot(viewer.userAgent)) return;
  const now = context.now();
  const day = siteDay(now);
  const mostOfNetwork = limits.viewsPerNetwork;
  if (!(await markView(context.db, viewer, { articleId, day, mostOfNetwork }))) return;
  await context.db
    .insert(articleViews)
    .values({ articleId, day, count: 1 })
    .onConflictDoUpdate({
      target: [articleViews.articleId, articleViews.day],
      set: { count: sql`${articleViews.count} + 1` },
    });
  await context.db
    .insert(articleViewHours)
    .values({ articleId, hour: new Date(Math.floor(now.getTime() / hour) * hour), count: 1 })
    .onConflictDoUpdate({
      target: [articleViewHours.articleId, articleViewHours.hour],
      set: { count: sql`${articleViewHours.count} + 1` },
    });
}
