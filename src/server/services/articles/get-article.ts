import type { Article } from '#src/contract/articles.ts';
import { selectArticles, toArticle } from '#src/server/services/articles/article-row.ts';
import { canBeSlug, currentSlugFirst, hasSlug } from '#src/server/services/articles/by-slug.ts';
import { withLightBytes } from '#src/server/services/articles/with-light-bytes.ts';
import { markTerms } from '#src/server/services/glossary/mark-terms.ts';
import { glossaryTerms } from '#src/server/services/glossary/terms.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * One story, or the slug it has now when `slug` is one it had before.
 * @throws ServiceError article_not_found, also while the story's date lies in the future
 */
export async function getArticle(
  context: ServiceContext,
  slug: string,
): Promise<{ article: Article } | { movedTo: string }> {
  if (!canBeSlug(slug)) throw new ServiceError('article_not_found');
  const [row] = await selectArticles(context)
    .where(hasSlug(context, slug))
    .orderBy(currentSlugFirst(slug))
    .limit(1);
  if (row === undefined) throw new ServiceError('article_not_found');
  if (row.slug !== slug) return { movedTo: row.slug };
  const { body, ...story } = toArticle(row, context.siteUrl);
  const weighed = await withLightBytes(context, body);
  const article = { ...story, body: markTerms(weighed, glossaryTerms) };
  return { article: context.areCommentsClosed ? { ...article, commentsOpen: false } : article };
}
