import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import type { StoryCommentPolicy } from '#src/contract/comments.ts';
import { articleSlugs, articles } from '#src/server/db/schema.ts';
import { areCommentsOpen, isPublished } from '#src/server/services/articles/article-row.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** The published story that has this address or had it before. */
export function hasSlug(context: ServiceContext, slug: string): SQL | undefined {
  const moved = sql`${articles.id} = (
    select ${articleSlugs.articleId} from ${articleSlugs} where ${articleSlugs.slug} = ${slug})`;
  return and(or(eq(articles.slug, slug), moved), isPublished(context));
}

/** Puts the story that has the address now before the one that had it once. */
export function currentSlugFirst(slug: string): SQL {
  return sql`(${articles.slug} = ${slug}) desc`;
}

/** PostgreSQL refuses NUL in text: such an address names nothing. */
export function canBeSlug(slug: string): boolean {
  return !slug.includes('\0');
}

export type ArticleReference = {
  id: string;
  commentsOpen: boolean;
  commentPolicy: StoryCommentPolicy | null;
  commentCount: number;
};

/**
 * Finds the story that a call beneath `/api/articles/:slug/` is about, by its address of today or of
 * before. @throws ServiceError article_not_found
 */
export async function getArticleReference(
  context: ServiceContext,
  slug: string,
): Promise<ArticleReference> {
  if (!canBeSlug(slug)) throw new ServiceError('article_not_found');
  const [row] = await context.db
    .select({
      id: articles.id,
      commentsOpen: areCommentsOpen(context.now()),
      commentPolicy: articles.commentPolicy,
      commentCount: articles.commentCount,
    })
    .from(articles)
    .where(hasSlug(context, slug))
    .orderBy(currentSlugFirst(slug))
    .limit(1);
  if (row === undefined) throw new ServiceError('article_not_found');
  return row;
}
