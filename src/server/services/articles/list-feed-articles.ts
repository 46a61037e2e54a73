import { and, desc } from 'drizzle-orm';
import type { Article, ListSubject } from '#src/contract/articles.ts';
import { articles } from '#src/server/db/schema.ts';
import {
  isPublished,
  selectArticles,
  toArticle,
} from '#src/server/services/articles/article-row.ts';
import {
  type ArticleListFilter,
  getSubject,
  narrowList,
} from '#src/server/services/articles/narrow-list.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/** How many stories a feed holds. */
const feedLength = 30;

/**
 * The newest published stories, whole, of everything or of one section or topic.
 * @throws ServiceError not_found where the section or topic does not exist
 */
export async function listFeedArticles(
  context: ServiceContext,
  filter: Pick<ArticleListFilter, 'section' | 'topic'>,
): Promise<{ articles: Article[]; subject: ListSubject | null }> {
  const narrowed = narrowList(context, filter);
  const subject = narrowed === undefined ? null : await getSubject(narrowed);
  const rows = await selectArticles(context)
    .where(and(isPublished(context), narrowed?.filter))
    .orderBy(desc(articles.datePublished), desc(articles.id))
    .limit(feedLength);
  return { articles: rows.map((row) => toArticle(row, context.siteUrl)), subject };
}
