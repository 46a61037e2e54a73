import { asc, eq } from 'drizzle-orm';
import { articleSlugs, articles } from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/** Every slug that a published story had before, with the one that it has now. */
export function listFormerSlugs(
  context: ServiceContext,
): PromiseLike<{ former: string; current: string }[]> {
  return context.db
    .select({ former: articleSlugs.slug, current: articles.slug })
    .from(articleSlugs)
    .innerJoin(articles, eq(articles.id, articleSlugs.articleId))
    .where(isPublished(context))
    .orderBy(asc(articleSlugs.slug));
}
