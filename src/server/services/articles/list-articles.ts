import { and, desc } from 'drizzle-orm';
import type { ArticleList } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import type { ArticleListQuery } from '#src/contract/requests.ts';
import { articles } from '#src/server/db/schema.ts';
import {
  isPublished,
  selectSummaries,
  toSummary,
} from '#src/server/services/articles/article-row.ts';
import { getSubject, narrowList } from '#src/server/services/articles/narrow-list.ts';
import { afterCursor, decodeCursor, toPage } from '#src/server/services/cursor.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/**
 * One page of published stories, newest first, of everything or of one section, topic or author.
 * @throws ServiceError invalid_request for a bad cursor or more than one filter; not_found where the
 * section, topic or author does not exist
 */
export async function listArticles(
  context: ServiceContext,
  query: ArticleListQuery,
): Promise<ArticleList> {
  const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const limit = query.limit ?? limits.articlesPage;
  const narrowed = narrowList(context, query);
  const subject = narrowed === undefined ? null : await getSubject(narrowed);
  const found = await selectSummaries(context.db)
    .where(
      and(
        isPublished(context),
        narrowed?.filter,
        cursor && afterCursor(articles.datePublished, articles.id, cursor, true),
      ),
    )
    .orderBy(desc(articles.datePublished), desc(articles.id))
    .limit(limit + 1);
  const { rows, nextCursor } = toPage(found, limit);
  return { items: rows.map((row) => toSummary(row, context.siteUrl)), nextCursor, subject };
}
