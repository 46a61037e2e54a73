import { and, asc, eq, sql } from 'drizzle-orm';
import type { RelatedList, RelatedReason } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { articles, relatedArticles } from '#src/server/db/schema.ts';
import {
  isPublished,
  selectSummaries,
  toSummary,
} from '#src/server/services/articles/article-row.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import { listDevelopments } from '#src/server/services/articles/list-developments.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/**
 * "Berita Terkait" as it was worked out when stories came in, best first, each with its reason; and the
 * running event that the story is part of.
 * @throws ServiceError article_not_found
 */
export async function listRelatedArticles(
  context: ServiceContext,
  slug: string,
): Promise<RelatedList> {
  const { id } = await getArticleReference(context, slug);
  const developments = await listDevelopments(context, id);
  const items = await listRelated(context, id);
  return developments === undefined ? { items } : { items, developments };
}

async function listRelated(context: ServiceContext, id: string): Promise<RelatedList['items']> {
  const reasons = new Map<string, RelatedReason>();
  const places = context.db
    .select({ relatedId: relatedArticles.relatedId, reason: relatedArticles.reason })
    .from(relatedArticles)
    .where(eq(relatedArticles.articleId, id))
    .orderBy(asc(relatedArticles.position));
  const order: string[] = [];
  for (const { relatedId, reason } of await places) {
    order.push(relatedId);
    reasons.set(relatedId, reason);
  }
  if (order.length === 0) return [];
  const rows = await selectSummaries(context.db).where(
    and(isPublished(context), sql`${articles.id} = any(${sql.param(order)}::uuid[])`),
  );
  return rows
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .slice(0, limits.relatedArticles)
    .flatMap((row) => {
      const reason = reasons.get(row.id);
      return reason === undefined ? [] : [{ ...toSummary(row, context.siteUrl), reason }];
    });
}
